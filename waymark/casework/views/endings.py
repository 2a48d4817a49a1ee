"""Closing the work with a young person, or stepping it down: proposing it and deciding it."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import endings as actions
from waymark.casework.forms import endings as forms
from waymark.casework.models.endings import Ending
from waymark.casework.presenters import endings as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import endings as queries
from waymark.casework.rules.vocabulary import EndingKind
from waymark.casework.views.pages import NotesPage
from waymark.casework.views.teams import ManagerPage
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage


class EndingPropose(NotesPage, AuthorityFormPage):
    """Propose to close the work or to step it down; a manager decides."""

    permission = Permission.CASES_WORK
    title = "Close or step down"
    form_class = forms.EndingPropose
    template_name = "casework/ending_propose.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the levels of support below the one that holds."""
        return {"tiers": queries.list_lower_tiers(viewer=self.actor, record=self.found)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Propose it."""
        kind = values.pop("kind")
        propose = (
            actions.propose_closure if kind is EndingKind.CLOSURE else actions.propose_step_down
        )
        propose(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.back("Proposed. Your manager decides")


class EndingPage(NotesPage):
    """A page of one proposal."""

    ending: Ending

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the proposal with its record."""
        super().load(person=person)
        self.ending = queries.get_ending(
            viewer=self.actor, record=self.found, public_id=rest["ending"]
        )


class EndingWithdraw(EndingPage, AuthorityFormPage):
    """Take back what one proposed."""

    permission = Permission.CASES_WORK
    title = "Withdraw the proposal"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        return notes.Confirmation(
            sentences=("The work goes on as it is, and nobody decides anything.",),
            submit="Withdraw",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        actions.withdraw_ending(by=self.actor, at=self.at, ending=self.ending)
        return self.back("Withdrawn")


class EndingDecide(EndingPage, AuthorityFormPage):
    """Approve what a worker proposed, or send it back."""

    permission = Permission.CASES_MANAGE
    title = "Decide"
    form_class = forms.EndingDecide
    template_name = "casework/ending_decide.html"

    def present(self) -> presenters.DecidePage:
        """Return what was proposed."""
        return presenters.decide_page(self.ending)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Decide."""
        is_approved = values["decision"] == "approve"
        decide = actions.approve_ending if is_approved else actions.send_back_ending
        decide(by=self.actor, at=self.at, ending=self.ending, answer=values["answer"])
        message = "Approved" if is_approved else "Sent back"
        return self.done("casework:endings", f"{message}: {self.found.person}")


class Endings(ManagerPage):
    """What waits for the viewer's decision."""

    title = "Approvals"
    template_name = "casework/endings.html"

    def present(self) -> presenters.QueuePage:
        """Return the queue."""
        return presenters.queue_page(
            queries.list_waiting_endings(viewer=self.actor, at=self.at),
            today=self.today,
            url=lambda each: self.url(
                "casework:ending_decide", person=each.person.public_id, ending=each.public_id
            ),
        )
