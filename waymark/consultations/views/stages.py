"""Which pages take a consultation from one stage to the next?"""

from typing import Any, ClassVar

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import stages as actions
from waymark.consultations.forms import running as forms
from waymark.consultations.presenters import stages as presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.whole import draft_for_checks, get_setup
from waymark.consultations.rules.gates import check_gates
from waymark.consultations.rules.stages import missing_before_opening
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm, Form


class Opening(ConsultationPage):
    """What is checked before people are asked, who approves it, and the ways to open."""

    title = "Before it opens"
    template_name = "consultations/setup/opening.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the consultation."""
        overview = self.url("consultations:detail", slug=self.consultation.slug)
        return [*super().breadcrumbs(), (self.consultation.title, overview)]

    def present(self) -> presenters.Opening:
        """Show what is missing, what makes it fair, and what can be done."""
        setup = get_setup(viewer=self.actor, consultation=self.consultation)
        now = timezone.now()
        return presenters.present_opening(
            setup=setup,
            missing=missing_before_opening(draft_for_checks(setup), at=now),
            gates=check_gates(running.gate_facts(setup, at=now)),
            approvals=running.list_approval_steps(
                viewer=self.actor, consultation=self.consultation
            ),
            at=now,
            viewer=self.actor,
            url=self.url,
        )


class StageMove(ConsultationFormPage):
    """A question before the consultation moves on."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "consultations/setup/confirm.html"
    sentences: ClassVar[tuple[str, ...]] = ()
    is_warning: ClassVar[bool] = False
    changes_setup = False

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
        "If you change it before it opens, it goes back to draft and has to be approved again.",
        "Its short address for posters is made now.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Schedule the opening."""
        actions.schedule_consultation(**self.common())
        return self.moved("Scheduled. It opens by itself")


class ConsultationReturn(StageMove):
    title = "Return to draft"
    sentences = ("It will not open by itself any more.", "Its approval no longer counts.")

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.return_consultation_to_draft(**self.common())
        return self.moved("Returned to draft. It does not open by itself")


class ConsultationOpen(StageMove):
    title = "Open now"
    sentences = (
        "People can answer at once.",
        "What people are asked is frozen. A later change is a new version with a public notice.",
    )
    is_warning = True

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Open and freeze."""
        actions.open_consultation(**self.common())
        return self.moved("Open. People can answer")


class ConsultationClose(StageMove):
    title = "Close the consultation"
    form_class = forms.Closing
    sentences = (
        "Nobody can begin an answer any more. Those who have begun have an hour to send theirs.",
        "If you close before the time that was announced, today becomes the closing date.",
    )
    is_warning = True

    def form_arguments(self) -> dict[str, Any]:
        """Ask why, and what people are told, before the time that was announced."""
        closes_at = self.consultation.closes_at
        return {"is_early": closes_at is not None and timezone.now() < closes_at}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Close."""
        actions.close_consultation(**self.common(), **values)
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


class ConsultationExtend(StageMove):
    title = "Give people more time"
    form_class = forms.Extension
    sentences = ("The closing can only move later. The earlier one stays on the public page.",)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Move the closing."""
        actions.extend_consultation(**self.common(), **values)
        return self.moved("People have more time. The notice is on the public page")


class ConsultationWithdraw(StageMove):
    title = "Withdraw the consultation"
    form_class = forms.WithNotice
    sentences = (
        "It stops for good. Answers that were sent are kept and are not analysed.",
        "You cannot undo this. The public page stays, with your notice.",
    )
    is_warning = True

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw."""
        actions.withdraw_consultation(**self.common(), **values)
        return self.moved("Withdrawn. The notice is on the public page")


class ConsultationArchive(StageMove):
    title = "Archive"
    sentences = (
        "Nothing more can be done with it until it is taken out again.",
        "Its public page stays as it is.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Put it away."""
        actions.archive_consultation(**self.common())
        undo = self.url("consultations:unarchive", slug=self.consultation.slug)
        messages.success(self.request, "Archived", extra_tags=f"undo:{undo}")
        return HttpResponseRedirect(self.cancel_url())


class ConsultationUnarchive(StageMove):
    title = "Take out of the archive"
    sentences = ("It comes back to the stage from which it was archived.",)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.restore_from_archive(**self.common())
        return self.moved("Taken out of the archive")
