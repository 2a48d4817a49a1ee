"""Young people who move to another authority, and who come from one."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import moving as actions
from waymark.casework.forms import moves as forms
from waymark.casework.forms.referrals import NoWords
from waymark.casework.models.moves import MoveOut
from waymark.casework.presenters import moves as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import moving as queries
from waymark.casework.views.pages import NotesPage, RecordPage
from waymark.casework.views.work import WorkPage
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup
from waymark.web.pages import AuthorityFormPage

USUAL = (DataGroup.CONTACT, DataGroup.EDUCATION)


class MoveOffer(NotesPage, AuthorityFormPage):
    """Ask another authority to take a record over."""

    permission = Permission.CASES_MANAGE
    title = "Move to another authority"
    form_class = forms.OfferMove
    template_name = "casework/move.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the other authorities, and what of the record can go along."""
        return {
            "partners": queries.list_partners(viewer=self.actor, at=self.at),
            "groups": self.found.reach.groups,
        }

    def initial(self) -> dict[str, Any]:
        """Return what goes along most often."""
        return {
            "data_groups": [each.value for each in USUAL if each in self.found.reach.groups],
            "moves_on": self.today,
        }

    def present(self) -> presenters.OfferPage:
        """Return the offers there were."""
        return presenters.offer_page(
            list(queries.list_moves(viewer=self.actor, record=self.found)),
            withdraw_url=lambda each: self.record_url(
                route="casework:move_withdraw", move=each.public_id
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Ask."""
        made = actions.offer_move(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.done(
            "casework:move",
            f"{made.partner.name} is asked to take over",
            person=self.found.person.public_id,
        )


class MoveWithdraw(NotesPage, AuthorityFormPage):
    """Take an offer to another authority back."""

    permission = Permission.CASES_MANAGE
    title = "Take the offer back"
    form_class = NoWords
    template_name = "casework/confirm.html"

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the offer with its record."""
        super().load(person=person)
        self.move = queries.get_move(viewer=self.actor, record=self.found, public_id=rest["move"])

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = f"{self.move.partner.name} then no longer sees it, and nothing is handed on."
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.withdraw_move(by=self.actor, at=self.at, move=self.move)
        return self.back("Offer taken back")


class MovesIn(WorkPage):
    """Whom other authorities ask this one to take over."""

    permission = Permission.MOVES_TAKE
    title = "Coming from other authorities"
    template_name = "casework/moves_in.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the desk."""
        return [("Duty", self.url("casework:duty"))] if self.may(Permission.DUTY_WORK) else []

    def present(self) -> presenters.WaitingPage:
        """Return the page."""
        return presenters.waiting_page(
            queries.list_waiting(viewer=self.actor)[: queries.MOST_SHOWN],
            today=self.today,
            url=lambda each: self.url("casework:move_accept", offer=each.public_id),
        )


class MoveAnswer(WorkPage, AuthorityFormPage):
    """What the pages share on which the duty desk answers another authority."""

    permission = Permission.MOVES_TAKE

    offer: MoveOut
    closed: list[Person]

    def load(self, **rest: Any) -> None:
        """Fetch the offer, and who of ours may be the same person."""
        super().load()
        self.offer = queries.get_waiting(viewer=self.actor, link=rest["offer"])
        alike = queries.list_alike(viewer=self.actor, offer=self.offer, at=self.at)
        self.alike = [each for each, is_open in alike if is_open]
        self.closed = [each for each, is_open in alike if not is_open]

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Coming from other authorities", self.url("casework:moves_in"))]

    def page_title(self) -> str:
        """Return what is done, with the name."""
        return f"{self.title}: {self.offer.name}"

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:moves_in")}

    def present(self) -> presenters.AnswerPage:
        """Return what the desk is told."""
        return presenters.answer_page(
            self.offer,
            closed=self.closed,
            today=self.today,
            decline_url=self.url("casework:move_decline", offer=self.offer.public_id),
        )


class MoveAccept(MoveAnswer):
    """Take a record over, as a new one or into one that we have."""

    title = "Take over"
    form_class = forms.AcceptMove
    template_name = "casework/move_accept.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return who may be the same."""
        return {
            "people": [
                (each, presenters.match_words(each, today=self.today)) for each in self.alike
            ]
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take over, and show what came."""
        made = actions.accept_move(by=self.actor, at=self.at, link=self.offer.public_id, **values)
        if made.person is None:
            return self.done("casework:moves_in", "Taken over")
        return self.done(
            "casework:moves_received",
            f"{made.person} is taken over from {self.offer.authority.name}",
            person=made.person.public_id,
        )


class MoveDecline(MoveAnswer):
    """Say that the record is not taken over."""

    title = "Decline to take over"
    form_class = forms.DeclineMove
    template_name = "casework/move_decline.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Decline."""
        actions.decline_move(by=self.actor, at=self.at, link=self.offer.public_id, **values)
        return self.done("casework:moves_in", f"Declined to take over {self.offer.name}")


class MovesReceived(RecordPage):
    """What another authority handed on of this young person, as it came."""

    permission = Permission.PEOPLE_SEE
    title = "Moves between authorities"
    template_name = "casework/moves_received.html"

    def present(self) -> presenters.ReceivedPage:
        """Return the page."""
        return presenters.received_page(
            queries.list_received(viewer=self.actor, record=self.found),
            groups=self.found.reach.groups,
            move_url=self.record_url(route="casework:move") if self._may_offer else "",
        )

    @property
    def _may_offer(self) -> bool:
        return self.may(Permission.CASES_MANAGE) and DataGroup.NOTES in self.found.reach.groups
