"""Which pages change a consultation that is open, and tell what changed?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import changing as actions
from waymark.consultations.forms import running as forms
from waymark.consultations.models.asking.consultations import ConsultationVersion
from waymark.consultations.presenters import versions as presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.parts import get_part
from waymark.consultations.queries.setup.versions import list_versions
from waymark.consultations.rules.feedback import FEEDBACK_WEEKS
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.core.refusals import NotFound


class NoticePage(ConsultationFormPage):
    """A step after opening, with its reason and what everybody is told."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class = forms.WithNotice
    template_name = "consultations/setup/confirm.html"
    changes_setup = False
    sentences: tuple[str, ...] = ()

    def present(self) -> Confirmation:
        """Say what will follow."""
        return Confirmation(
            sentences=self.sentences, submit=self.title, cancel_url=self.cancel_url()
        )


class WithdrawPart(NoticePage):
    """A question, or one of its choices, that is asked no more."""

    part: Any = None

    def load(self, **kwargs: Any) -> None:
        """Find the question."""
        super().load(**kwargs)
        self.part = get_part(
            viewer=self.actor,
            consultation=self.consultation,
            kind="questions",
            public_id=kwargs["part"],
        )

    def cancel_url(self) -> str:
        """Lead back to the questions."""
        return self.url("consultations:questions", slug=self.consultation.slug)

    def withdrawn(self, message: str) -> HttpResponse:
        """Say what happened, beside the questions."""
        return self.done("consultations:questions", message, slug=self.consultation.slug)


class QuestionWithdraw(WithdrawPart):
    title = "Withdraw the question"

    def present(self) -> Confirmation:
        """Say how many answers stay."""
        number = running.count_answers(viewer=self.actor, question=self.part)
        return Confirmation(
            sentences=(
                f"“{self.part}” will be asked no more.",
                presenters.answers_kept(number),
            ),
            submit=self.title,
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        actions.withdraw_question(by=self.actor, question=self.part, at=timezone.now(), **values)
        return self.withdrawn("Question withdrawn. The notice is on the public page")


class ChoiceWithdraw(WithdrawPart):
    title = "Withdraw a choice"
    form_class = forms.WithdrawChoice
    sentences = ("People who ticked it before are counted as they answered.",)

    def form_arguments(self) -> dict[str, Any]:
        """Offer the choices that can still be ticked."""
        self.choices = running.list_offered_choices(viewer=self.actor, question=self.part)
        return {"choices": [(str(each.public_id), each.label) for each in self.choices]}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        chosen = values.pop("choice")
        choice = next(each for each in self.choices if str(each.public_id) == chosen)
        actions.withdraw_choice(by=self.actor, choice=choice, at=timezone.now(), **values)
        return self.withdrawn("Choice withdrawn. The notice is on the public page")


class FeedbackLate(NoticePage):
    title = "Publish why our answer is late"
    sentences = (
        f"People were promised an answer within {FEEDBACK_WEEKS} weeks of closing.",
        "Say why it is late.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_late_feedback(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done(
            "consultations:detail", "The notice is on the public page", slug=self.consultation.slug
        )


class VersionDetail(ConsultationPage):
    """What differs between a frozen version and the one before it."""

    tab = "history"
    template_name = "consultations/running/version.html"

    version: ConsultationVersion

    def load(self, **kwargs: Any) -> None:
        """Find the version and the one before it."""
        super().load(**kwargs)
        versions = list_versions(viewer=self.actor, consultation=self.consultation)
        found = {each.number: each for each in versions}
        if kwargs["number"] not in found:
            raise NotFound
        self.version = found[kwargs["number"]]
        self.earlier = found.get(kwargs["number"] - 1)

    def page_title(self) -> str:
        """Name the version."""
        return f"Version {self.version.number}: {self.consultation.title}"

    def present(self) -> presenters.Version:
        """Show what differs, word by word."""
        return presenters.present_version(
            version=self.version,
            earlier=self.earlier,
            notices=running.list_notices(consultation=self.consultation),
            history_url=self.url("consultations:history", slug=self.consultation.slug),
        )
