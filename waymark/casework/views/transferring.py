"""Offers of young people to other teams, and the duty desk where they arrive."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import transferring as actions
from waymark.casework.forms import referrals as forms
from waymark.casework.models.transfers import Transfer
from waymark.casework.presenters import notes, transfers
from waymark.casework.queries import duty, moving, referrals
from waymark.casework.queries import transfers as queries
from waymark.casework.rules.referring import ReferralStatus
from waymark.casework.views.pages import NotesPage
from waymark.casework.views.work import WorkPage
from waymark.web.pages import AuthorityFormPage


class TransferOffer(NotesPage, AuthorityFormPage):
    """Ask a team to take the lead for a young person."""

    permission = Permission.CASES_WORK
    title = "Ask a team to take the lead"
    form_class = forms.OfferTransfer
    template_name = "casework/transfer.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the teams."""
        return {"teams": queries.list_teams_to_ask(viewer=self.actor)}

    def present(self) -> transfers.OfferPage:
        """Return the offers there were."""
        return transfers.offer_page(
            list(queries.list_transfers(viewer=self.actor, record=self.found)),
            withdraw_url=lambda each: self.record_url(
                route="casework:transfer_withdraw", transfer=each.public_id
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Ask."""
        made = actions.offer_transfer(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.back(f"{made.team} is asked to take the lead")


class TransferWithdraw(NotesPage, AuthorityFormPage):
    """Take an offer back."""

    permission = Permission.CASES_WORK
    title = "Take the offer back"
    form_class = forms.NoWords
    template_name = "casework/confirm.html"

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the offer with its record."""
        super().load(person=person)
        self.transfer = queries.get_transfer(
            viewer=self.actor, record=self.found, public_id=rest["transfer"]
        )

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = f"{self.transfer.team} is then no longer asked to take the lead."
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.withdraw_transfer(by=self.actor, at=self.at, transfer=self.transfer)
        return self.back("Offer taken back")


class TransferAnswer(WorkPage, AuthorityFormPage):
    """What the pages share on which a manager answers an offer; the record is not open yet."""

    permission = Permission.CASES_MANAGE

    transfer: Transfer

    def load(self, **rest: Any) -> None:
        """Fetch the offer."""
        super().load()
        self.transfer = queries.get_offered(
            viewer=self.actor, public_id=rest["transfer"], at=self.at
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the desk."""
        return [("Duty", self.url("casework:duty"))]

    def page_title(self) -> str:
        """Return what is done, with the name of the young person."""
        return f"{self.title}: {self.transfer.person}"

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:duty")}

    def present(self) -> transfers.AnswerPage:
        """Return what the team is told."""
        return transfers.answer_page(
            self.transfer,
            today=self.today,
            decline_url=self.url("casework:transfer_decline", transfer=self.transfer.public_id),
        )


class TransferAccept(TransferAnswer):
    """Take a young person over into the team, with a lead worker from it."""

    title = "Take over"
    form_class = forms.AcceptTransfer
    template_name = "casework/transfer_accept.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return who of the team could lead."""
        return {"workers": queries.list_workers_of(viewer=self.actor, team=self.transfer.team)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take over."""
        actions.accept_transfer(by=self.actor, at=self.at, transfer=self.transfer, **values)
        return self.done(
            "casework:duty",
            f"{self.transfer.person} is now with {self.transfer.team}; "
            f"{values['worker'].user} leads",
        )


class TransferDecline(TransferAnswer):
    """Say that the team does not take a young person over."""

    title = "Decline to take over"
    form_class = forms.DeclineTransfer
    template_name = "casework/transfer_decline.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Decline."""
        actions.decline_transfer(by=self.actor, at=self.at, transfer=self.transfer, **values)
        return self.done("casework:duty", f"Declined to take over {self.transfer.person}")


class Duty(WorkPage):
    """What waits at the duty desk, and the box for whoever comes to the door."""

    permission = Permission.DUTY_WORK
    title = "Duty"
    template_name = "casework/duty.html"

    def present(self) -> transfers.DutyPage:
        """Return the page."""
        manages = self.may(Permission.CASES_MANAGE)
        waiting = referrals.list_referrals_in(viewer=self.actor, at=self.at).filter(
            status=ReferralStatus.SENT.value
        )
        return transfers.duty_page(
            today=self.today,
            find_url=self.url("people:find"),
            referrals=list(waiting[: duty.MOST_SHOWN]),
            referrals_url=self.url("casework:referrals_in"),
            referral_url=self.referral_url,
            offers=list(queries.list_offered(viewer=self.actor, at=self.at)[: duty.MOST_SHOWN])
            if manages
            else [],
            offer_url=lambda each: self.url("casework:transfer_accept", transfer=each.public_id),
            shows_offers=manages,
            people=list(duty.list_new_without_worker(viewer=self.actor, at=self.at)),
            person_url=self.person_url,
            moves=moving.list_waiting(viewer=self.actor).count(),
            moves_url=self.url("casework:moves_in"),
        )
