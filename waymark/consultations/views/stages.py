"""Which pages take a consultation from one stage to the next?"""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import stages as actions
from waymark.consultations.presenters import stages as presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries import setup as queries
from waymark.consultations.rules.stages import missing_before_opening
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Form


class Opening(ConsultationPage):
    """What is checked before people are asked, and the two ways to open."""

    permission = Permission.CONSULTATIONS_MANAGE
    title = "Check and open"
    template_name = "consultations/setup/opening.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the consultation."""
        overview = self.url("consultations:detail", slug=self.consultation.slug)
        return [*super().breadcrumbs(), (self.consultation.title, overview)]

    def present(self) -> presenters.Opening:
        """Show what is missing, how long people have, and what can be done."""
        setup = queries.get_setup(viewer=self.actor, consultation=self.consultation)
        now = timezone.now()
        draft = queries.draft_for_checks(setup)
        return presenters.present_opening(
            setup=setup, missing=missing_before_opening(draft, at=now), at=now, url=self.url
        )


class StageMove(ConsultationFormPage):
    """A question before the consultation moves on."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class = Form
    template_name = "consultations/setup/confirm.html"
    sentences: ClassVar[tuple[str, ...]] = ()
    is_warning: ClassVar[bool] = False

    def present(self) -> Confirmation:
        """Say what will follow."""
        return Confirmation(
            sentences=self.sentences,
            submit=self.title,
            cancel_url=self.cancel_url(),
            is_warning=self.is_warning,
        )

    def common(self) -> dict[str, Any]:
        """Return what every move is told."""
        return {"by": self.actor, "consultation": self.consultation, "at": timezone.now()}

    def moved(self, message: str) -> HttpResponse:
        """Say what happened, on the overview."""
        return self.done("consultations:detail", message, slug=self.consultation.slug)


class ConsultationSchedule(StageMove):
    title = "Let it open by itself"
    sentences = (
        "It opens and closes by itself at the times that are set.",
        "Until it opens you can still change it, as long as nothing is missing.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Schedule the opening."""
        actions.schedule_consultation(**self.common())
        return self.moved("Scheduled. It opens by itself")


class ConsultationReturn(StageMove):
    title = "Return to draft"
    sentences = ("It will not open by itself any more.",)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.return_consultation_to_draft(**self.common())
        return self.moved("Returned to draft. It does not open by itself")


class ConsultationOpen(StageMove):
    title = "Open now"
    sentences = (
        "People can answer at once.",
        "Texts, options, categories, questions and documents are frozen: nobody can change them.",
    )
    is_warning = True

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Open and freeze."""
        actions.open_consultation(**self.common())
        return self.moved("Open. People can answer")


class ConsultationClose(StageMove):
    title = "Close the consultation"
    sentences = (
        "Nobody can begin an answer any more. Those who have begun have an hour to send theirs.",
        "If you close before the time that was announced, today becomes the closing date.",
    )
    is_warning = True

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Close."""
        actions.close_consultation(**self.common())
        return self.moved("Closed. Nobody can begin an answer")


class ConsultationAnalyse(StageMove):
    permission = Permission.ANALYSIS_MANAGE
    title = "Start analysing"
    sentences = (
        "No answer can be sent in any more, not even one that was begun before closing.",
        "Responses that come by other ways can still be entered.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the analysis."""
        actions.start_analysing(**self.common())
        return self.moved("Analysis begun")
