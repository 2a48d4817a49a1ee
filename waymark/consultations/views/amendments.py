"""Changes of mind made known after closing, at work: the list, and recording one."""

from typing import Any

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions.hearing import amendments as actions
from waymark.consultations.forms import hearing as forms
from waymark.consultations.presenters import amendments as presenters
from waymark.consultations.queries import hearing as queries
from waymark.consultations.queries.setup.whole import get_setup
from waymark.consultations.rules.stages import BEFORE_CLOSING
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.views.hearing import HearingForm, HearingTab


class AmendmentList(HearingTab):
    permission = Permission.RESPONSES_SEE
    title = "Changes of mind after closing"
    template_name = "consultations/hearing/amendments.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the amendments."""
        super().load(**kwargs)
        self.amendments = list(
            queries.list_amendments(viewer=self.actor, consultation=self.consultation)
        )

    def present(self) -> presenters.AmendmentsPage:
        """Return them with whom they cover."""
        is_closed = ConsultationStage(self.consultation.stage) not in BEFORE_CLOSING
        may_add = is_closed and self.may(Permission.RESPONSES_MANAGE)
        return presenters.AmendmentsPage(
            amendments=presenters.amendment_lines(
                amendments=self.amendments,
                supports=queries.amendment_supports(self.amendments),
                covered=queries.count_covered(self.amendments),
            ),
            add_url=self.at("amendment_create") if may_add else "",
            analysis_url=self.at("analysis"),
            is_closed=is_closed,
        )


class AmendmentCreate(HearingForm):
    permission = Permission.RESPONSES_MANAGE
    title = "Record a change of mind"
    form_class = forms.RecordAmendment
    template_name = "consultations/hearing/amendment_form.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what the amendment can be about."""
        super().load(**kwargs)
        self.asked = get_setup(viewer=self.actor, consultation=self.consultation)
        self.questions = [
            each.question for each in self.asked.questions if each.question.asks_options
        ]
        self.bodies = list(queries.list_bodies(viewer=self.actor))

    def initial(self) -> dict[str, Any]:
        """Choose the question where there is only one to choose."""
        return {"question": self.questions[0].code} if len(self.questions) == 1 else {}

    def form_arguments(self) -> dict[str, Any]:
        """Offer bodies, questions about the options, categories and options."""
        return {
            "bodies": self.bodies,
            "questions": self.questions,
            "categories": self.asked.categories,
            "options": self.asked.options,
        }

    def present(self) -> bool:
        """Return whether any body is known."""
        return bool(self.bodies)

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Note the change of mind."""
        actions.record_amendment(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done(
            "consultations:amendment_list",
            "Change of mind recorded. Take a snapshot to see what it would change.",
            slug=self.consultation.slug,
        )
