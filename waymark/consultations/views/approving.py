"""Which pages ask for approval, give it and send back, and answer the checks before opening?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import approving as actions
from waymark.consultations.actions import gates
from waymark.consultations.actions.setup import change_texts
from waymark.consultations.forms import running as forms
from waymark.consultations.presenters.setup.pages import Confirmation, FormPage
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.parts import revision_of
from waymark.consultations.queries.setup.whole import get_setup
from waymark.consultations.rules.gates import ANSWERABLE, Gate, GateLine, check_gates
from waymark.consultations.views.base import VOID_NOTE, ConsultationFormPage
from waymark.core.refusals import NotFound


class OpeningForm(ConsultationFormPage):
    """A form that leads back to the page of what is checked before opening."""

    permission = Permission.CONSULTATIONS_MANAGE

    def cancel_url(self) -> str:
        """Lead back to the checks."""
        return self.url("consultations:opening", slug=self.consultation.slug)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the checks."""
        return [*super().breadcrumbs(), ("Before it opens", self.cancel_url())]

    def common(self) -> dict[str, Any]:
        """Return what every action is told."""
        return {"by": self.actor, "consultation": self.consultation, "at": timezone.now()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened, beside the checks."""
        return self.done("consultations:opening", message, slug=self.consultation.slug)


class StillOpen(OpeningForm):
    title = "What is still open, and why you consult"
    form_class = forms.StillOpen

    def initial(self) -> dict[str, Any]:
        """Show the texts as they are now."""
        return {
            "still_open": self.consultation.still_open,
            "legal_bases": self.consultation.legal_bases,
            "legal_note": self.consultation.legal_note,
            "version": revision_of(self.consultation),
        }

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the texts."""
        change_texts(**self.common(), revision=values.pop("version"), **values)
        return self.back("Saved")


class GateReason(OpeningForm):
    form_class = forms.GateReason
    line: GateLine

    def load(self, **kwargs: Any) -> None:
        """Find the check that the address names."""
        super().load(**kwargs)
        if kwargs["gate"] not in {each.value for each in ANSWERABLE}:
            raise NotFound
        setup = get_setup(viewer=self.actor, consultation=self.consultation)
        facts = running.gate_facts(setup, at=timezone.now())
        gate = Gate(kwargs["gate"])
        self.line = next(each for each in check_gates(facts) if each.gate is gate)

    def page_title(self) -> str:
        """Name the check."""
        return self.line.title

    def initial(self) -> dict[str, Any]:
        """Show the reason that was given."""
        reasons = running.gate_reasons(self.consultation)
        return {"reason": reasons.get(self.line.gate, "")}

    def present(self) -> FormPage:
        """Say what the check found, and which rule it comes from."""
        note = f"{self.line.detail} Rule: {self.line.source}."
        if self.may_void:
            note = f"{note} {VOID_NOTE}"
        return FormPage(submit="Save", cancel_url=self.cancel_url(), note=note)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the reason, or take it back."""
        gates.answer_gate(**self.common(), gate=self.line.gate, reason=values["reason"])
        return self.back("Reason saved" if values["reason"] else "Reason taken back")


class ApprovalPage(OpeningForm):
    """A step of the approval, with what will follow."""

    template_name = "consultations/setup/confirm.html"
    changes_setup = False
    sentences: tuple[str, ...] = ()

    def present(self) -> Confirmation:
        """Say what will follow."""
        return Confirmation(
            sentences=self.sentences, submit=self.title, cancel_url=self.cancel_url()
        )


class ApprovalAsk(ApprovalPage):
    title = "Ask for approval"
    form_class = forms.AskForApproval
    sentences = (
        "Somebody else who may approve consultations looks at exactly what is set up now.",
        "If you change it afterwards, you have to ask again.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Ask."""
        actions.ask_for_approval(**self.common(), note=values["note"])
        return self.back("Approval asked for")


class ApprovalSettle(ApprovalPage):
    permission = Permission.CONSULTATIONS_APPROVE
    title = "Approve or send back"
    form_class = forms.Settle
    sentences = (
        "You approve exactly what is set up now: texts, options, questions, documents and dates.",
        "Look at the overview and at the questions first.",
        "Any later change makes your approval void.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Approve, or send back."""
        if values["outcome"] == "approve":
            actions.approve_consultation(**self.common(), reason=values["reason"])
            return self.back("Approved")
        actions.return_for_changes(**self.common(), reason=values["reason"])
        return self.back("Sent back")


class ApprovalAlone(ApprovalPage):
    title = "Approve without a second person"
    form_class = forms.Reason
    sentences = (
        "Do this only where there is nobody else who may approve.",
        "It stays marked “Approved without a second person”, with your reason, for good.",
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Approve alone."""
        actions.approve_without_second_person(**self.common(), reason=values["reason"])
        return self.back("Approved without a second person")
