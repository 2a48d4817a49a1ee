"""Claims that somebody cannot be found: written by one worker, decided by another."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse

from waymark.participation.actions import claims as actions
from waymark.participation.forms import tracking as forms
from waymark.participation.presenters import claims as presenters
from waymark.participation.queries.reaching import (
    get_claim,
    get_record_to_try,
    list_claims,
    list_settled,
    list_tries,
    may_decide,
)
from waymark.participation.rules.chasing import ClaimState
from waymark.participation.views.tracking_pages import TrackingPage
from waymark.people.models.people import Person
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage


class ClaimList(TrackingPage):
    """What waits for approval, and what was settled lately."""

    title = "Approvals"
    template_name = "participation/claim_list.html"

    def present(self) -> presenters.ClaimsPage:
        """Return the page."""
        return presenters.claims_page(
            list_claims(viewer=self.actor, at=self.at),
            list_settled(viewer=self.actor, at=self.at),
            today=self.today,
            url=lambda each: self.url("participation:claim", claim=each.public_id),
        )


class ClaimMake(TrackingPage, AuthorityFormPage):
    """Say that somebody cannot be found, with how one knows."""

    title = "Refused, or cannot be contacted"
    template_name = "participation/claim_make.html"
    form_class: ClassVar[type[Form]] = forms.Claim

    person: Person

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the person."""
        super().load()
        self.person = get_record_to_try(viewer=self.actor, public_id=person, at=self.at).person

    def page_title(self) -> str:
        """Return what the page is for, with the name."""
        return f"{self.title}: {self.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the queue and to the person."""
        queue = self.with_query(self.url("participation:chase_list"))
        return [("Tracking", queue), (str(self.person), self.person_page())]

    def person_page(self) -> str:
        """Return the page on which they are tried."""
        return self.url("participation:chase_person", person=self.person.public_id)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Ask for approval, and go on with the queue."""
        actions.claim_status(by=self.actor, at=self.at, person=self.person, **values)
        return self.done("participation:chase", f"{self.person}: waits for approval")

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.person_page()}


class OneClaim(TrackingPage, AuthorityFormPage):
    """A form about one claim."""

    def load(self, claim: UUID, **_: Any) -> None:
        """Fetch the claim."""
        super().load()
        self.claim = get_claim(viewer=self.actor, public_id=claim, at=self.at)
        self.is_waiting = self.claim.state == ClaimState.WAITING
        self.is_own = self.claim.claimed_by_id == self.actor.membership_id

    def page_title(self) -> str:
        """Return what the page is for, with the name."""
        return f"{self.title}: {self.claim.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Approvals", self.url("participation:claim_list"))]


class ClaimDecide(OneClaim):
    """One claim: what was tried, how the writer knows; and for another, the decision."""

    title = "Approval"
    template_name = "participation/claim.html"
    form_class: ClassVar[type[Form]] = forms.Decision

    def present(self) -> presenters.ClaimPage:
        """Return the page."""
        key = {"claim": self.claim.public_id}
        is_mine = self.is_waiting and self.is_own
        return presenters.claim_page(
            self.claim,
            list_tries(viewer=self.actor, claim=self.claim, at=self.at),
            today=self.today,
            is_open=self.is_waiting and not self.is_own and may_decide(self.actor),
            person_url=self.url("participation:chase_person", person=self.claim.person.public_id),
            withdraw_url=self.url("participation:claim_withdraw", **key) if is_mine else "",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Agree, or do not."""
        given: dict[str, Any] = {"by": self.actor, "at": self.at, "claim": self.claim}
        if values["agrees"] == "yes":
            actions.approve_claim(**given, answer=values["answer"])
            return self.done("participation:claim_list", f"Approved: {self.claim.person}")
        actions.decline_claim(**given, answer=values["answer"])
        return self.done("participation:claim_list", f"Not approved: {self.claim.person}")


class ClaimWithdraw(OneClaim):
    """Take back what one has asked for."""

    title = "Take back"
    template_name = "participation/confirm.html"
    form_class: ClassVar[type[Form]] = Confirm

    def present(self) -> str:
        """Return what would be taken back."""
        return f"{self.claim.person}: {self.claim}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.withdraw_claim(by=self.actor, at=self.at, claim=self.claim)
        return self.done("participation:claim_list", f"Taken back: {self.claim.person}")
