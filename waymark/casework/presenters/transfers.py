"""What do the pages about offers to other teams and about the duty desk show?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.casework.models.referrals import Referral
from waymark.casework.models.transfers import Transfer
from waymark.casework.presenters.record import Link
from waymark.casework.presenters.referrals import ReferralRow, referral_row
from waymark.casework.queries.duty import NEW_DAYS
from waymark.casework.rules.transferring import TransferStatus, is_open
from waymark.core.dates import day_in_words, days_ago_in_words, local_date
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.ages import age_on


@dataclass(frozen=True)
class OfferPage:
    """What a transfer is, and the offers that were made before."""

    earlier: tuple[str, ...]
    waiting: str
    withdraw_url: str


@dataclass(frozen=True)
class AnswerPage:
    """Whom a team is asked to take over; no more than tells young people apart, and the note."""

    name: str
    facts: tuple[str, ...]
    note: str
    decline_url: str


@dataclass(frozen=True)
class OfferRow:
    """One offer that waits for the viewer's team."""

    name: str
    url: str
    words: str
    note: str


@dataclass(frozen=True)
class NewRow:
    """Somebody added lately with whom nobody works."""

    name: str
    url: str
    words: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class DutyPage:
    """The duty desk."""

    find_url: str
    referrals: tuple[ReferralRow, ...]
    referrals_url: str
    offers: tuple[OfferRow, ...]
    shows_offers: bool
    people: tuple[NewRow, ...]
    days: int
    moves: int
    moves_url: str


def offer_page(
    transfers: Sequence[Transfer], *, withdraw_url: Callable[[Transfer], str]
) -> OfferPage:
    """Word what is known of offers of a young person, the one that waits apart."""
    waiting = next((each for each in transfers if is_open(TransferStatus(each.status))), None)
    return OfferPage(
        earlier=tuple(_offer(each) for each in transfers if each is not waiting),
        waiting=_offer(waiting) if waiting else "",
        withdraw_url=withdraw_url(waiting) if waiting else "",
    )


def answer_page(transfer: Transfer, *, today: date, decline_url: str) -> AnswerPage:
    """Word an offer for the manager of the team that is asked."""
    return AnswerPage(
        name=str(transfer.person),
        facts=(*_identity(transfer.person, today), f"Offered by {transfer.offered_by.user}"),
        note=transfer.note,
        decline_url=decline_url,
    )


def duty_page(
    *,
    today: date,
    find_url: str,
    referrals: Sequence[Referral],
    referrals_url: str,
    referral_url: Callable[[Referral], str],
    offers: Sequence[Transfer],
    offer_url: Callable[[Transfer], str],
    shows_offers: bool,
    people: Sequence[PersonSummary],
    person_url: Callable[[str, Person], str],
    moves: int,
    moves_url: str,
) -> DutyPage:
    """Word what waits at the desk."""
    return DutyPage(
        find_url=find_url,
        referrals=tuple(
            referral_row(each, today=today, url=referral_url(each)) for each in referrals
        ),
        referrals_url=referrals_url,
        offers=tuple(
            OfferRow(
                name=str(each.person),
                url=offer_url(each),
                words=f"Offered to {each.team} {_ago(each, today)} by {each.offered_by.user}",
                note=each.note,
            )
            for each in offers
        ),
        shows_offers=shows_offers,
        people=tuple(_new(each, today=today, url=person_url) for each in people),
        days=NEW_DAYS,
        moves=moves,
        moves_url=moves_url,
    )


def _new(found: PersonSummary, *, today: date, url: Callable[[str, Person], str]) -> NewRow:
    person = found.person
    added_on = local_date(person.added_at)
    contact = found.latest_contact_on
    seen = f"last contact {days_ago_in_words(contact, today)}" if contact else "no contact yet"
    area = found.locality.name if found.locality else "area not known"
    return NewRow(
        name=found.name,
        url=url("casework:record", person),
        words=f"Added {days_ago_in_words(added_on, today)}, {area}, {seen}",
        links=(
            Link("Write a note", url("casework:note", person)),
            Link("Refer", url("casework:refer", person)),
            Link("Ask a team to take the lead", url("casework:transfer", person)),
        ),
    )


def _offer(transfer: Transfer) -> str:
    words = f"{transfer}: {transfer.team}, offered {day_in_words(local_date(transfer.offered_at))}"
    return f"{words}. {transfer.answer}" if transfer.answer else f"{words}."


def _identity(person: Person, today: date) -> tuple[str, ...]:
    born = f"{age_on(person.born_on, today)} years old" if person.born_on else "Age not known"
    return (born, person.locality.name if person.locality else "Area not known")


def _ago(transfer: Transfer, today: date) -> str:
    return days_ago_in_words(local_date(transfer.offered_at), today)
