"""What do the pages about moves from one authority to another show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.casework.models.moves import PURPOSES, MoveIn, MoveOut
from waymark.casework.models.referrals import DATA_GROUP_LABELS
from waymark.casework.presenters.work import Waits
from waymark.casework.rules.moving import MoveStatus, is_waiting
from waymark.core.dates import day_in_words, days_ago_in_words, local_date
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.models.circle import RELATIONSHIP_LABELS
from waymark.people.models.contact import ADDRESS_LABELS, CONTACT_LABELS
from waymark.people.models.needs import CHARACTERISTIC_LABELS, SEND_LABELS, TIER_LABELS
from waymark.people.models.people import NAME_KIND_LABELS, SCHEME_LABELS, Person
from waymark.people.rules.ages import age_on
from waymark.people.rules.reach import GROUP_OF_CHARACTERISTIC
from waymark.people.rules.vocabulary import CharacteristicKind, DataGroup

CONTACT, EDUCATION = DataGroup.CONTACT, DataGroup.EDUCATION


@dataclass(frozen=True)
class MoveCard:
    """One offer to another authority, and how it stands."""

    heading: str
    state: str
    colour: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class OfferPage:
    """The offers of one young person to other authorities."""

    cards: tuple[MoveCard, ...]
    withdraw_url: str


@dataclass(frozen=True)
class WaitingRow:
    """Somebody whom another authority asks this one to take over."""

    name: str
    url: str
    words: str
    note: str


@dataclass(frozen=True)
class WaitingPage:
    """All of them."""

    rows: tuple[WaitingRow, ...]


@dataclass(frozen=True)
class AnswerPage:
    """Whom another authority asks to take over; no more than tells young people apart."""

    facts: tuple[str, ...]
    note: str
    closed: tuple[str, ...]
    decline_url: str


@dataclass(frozen=True)
class Section:
    """One part of what came, worded."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Receipt:
    """What came from another authority at once, as it came."""

    heading: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]
    is_part: bool


@dataclass(frozen=True)
class ReceivedPage:
    """What came of one young person; `move_url` for whoever may ask another authority."""

    receipts: tuple[Receipt, ...]
    move_url: str


COLOURS = {
    MoveStatus.OFFERED: "blue",
    MoveStatus.ACCEPTED: "green",
    MoveStatus.DECLINED: "red",
    MoveStatus.WITHDRAWN: "grey",
}


def offer_page(moves: Sequence[MoveOut], *, withdraw_url: Callable[[MoveOut], str]) -> OfferPage:
    """Word the offers of a young person."""
    waiting = next((each for each in moves if is_waiting(MoveStatus(each.status))), None)
    return OfferPage(
        cards=tuple(map(_card, moves)), withdraw_url=withdraw_url(waiting) if waiting else ""
    )


def waiting(number: int, *, url: str) -> tuple[Waits, ...]:
    """Word how many wait, for the day of somebody without a desk."""
    if not number:
        return ()
    return (Waits(text=f"Waiting to come from other authorities: {number}", url=url),)


def waiting_page(
    offers: Iterable[MoveOut], *, today: date, url: Callable[[MoveOut], str]
) -> WaitingPage:
    """Word who waits to be taken over."""
    return WaitingPage(
        rows=tuple(
            WaitingRow(
                name=each.name,
                url=url(each),
                words=", ".join(
                    (
                        _age(each, today),
                        f"moves on {day_in_words(each.moves_on)}",
                        f"offered by {each.authority.name}",
                        days_ago_in_words(local_date(each.offered_at), today),
                    )
                ),
                note=each.note,
            )
            for each in offers
        )
    )


def answer_page(
    offer: MoveOut, *, closed: Iterable[Person], today: date, decline_url: str
) -> AnswerPage:
    """Word an offer for the desk that answers it."""
    groups = [
        label for group, label in DATA_GROUP_LABELS.items() if group.value in offer.data_groups
    ]
    return AnswerPage(
        facts=(
            _age(offer, today),
            f"From {offer.authority.name}",
            f"Moves on {day_in_words(offer.moves_on)}",
            f"What would come along: {_along(groups)}",
        ),
        note=offer.note,
        closed=tuple(map(str, closed)),
        decline_url=decline_url,
    )


def _along(groups: Iterable[str]) -> str:
    """Say in one line what goes along: labels begin small where they stand in a sentence."""
    return "; ".join(
        ["names and date of birth", *(f"{each[0].lower()}{each[1:]}" for each in groups)]
    )


def match_words(person: Person, *, today: date) -> str:
    """Return in a few words which of our records may be the same person."""
    born = f", {age_on(person.born_on, today)} years old" if person.born_on else ""
    area = f", {person.locality.name}" if person.locality else ""
    return f"{person}{born}{area}"


def received_page(
    found: Iterable[MoveIn], *, groups: Iterable[DataGroup], move_url: str
) -> ReceivedPage:
    """Word what came, as far as each part of it lies open."""
    held = frozenset(groups)
    return ReceivedPage(receipts=tuple(_receipt(each, held) for each in found), move_url=move_url)


def _card(move: MoveOut) -> MoveCard:
    status = MoveStatus(move.status)
    groups = [
        label for group, label in DATA_GROUP_LABELS.items() if group.value in move.data_groups
    ]
    lines = [
        f"Offered on {day_in_words(local_date(move.offered_at))} by {move.offered_by.user}",
        f"Moves on {day_in_words(move.moves_on)}",
        f"What goes along: {_along(groups)}",
        f"What it is for: {PURPOSES[Purpose(move.purpose)]}. {move.why}",
        f"Our reference: {move.public_id}",
    ]
    if move.their_reference is not None:
        lines.append(f"Their reference: {move.their_reference}")
    if move.answer:
        lines.append(f"Their answer: {move.answer}")
    return MoveCard(
        heading=move.partner.name, state=str(move), colour=COLOURS[status], lines=tuple(lines)
    )


def _age(offer: MoveOut, today: date) -> str:
    return f"{age_on(offer.born_on, today)} years old" if offer.born_on else "Age not known"


def _receipt(found: MoveIn, groups: frozenset[DataGroup]) -> Receipt:
    written = [("What they wrote", DataGroup.NOTES, [found.note])] if found.note else []
    all_sections = [*written, *_sections(found.received)]
    shown = [
        Section(heading=heading, lines=tuple(lines))
        for heading, needed, lines in all_sections
        if needed is None or needed in groups
    ]
    facts = [
        f"Taken over on {day_in_words(local_date(found.answered_at))}"
        + (f" by {found.answered_by.user}" if found.answered_by else ""),
        f"Our reference: {found.public_id}",
        f"Their reference: {found.link}",
    ]
    return Receipt(
        heading=f"From {found.partner.name}",
        facts=tuple(facts),
        sections=tuple(shown),
        is_part=len(shown) < len(all_sections),
    )


def _sections(
    received: Mapping[str, Any],
) -> Iterable[tuple[str, DataGroup | None, list[str]]]:
    """Word each part of what came, with the group of data that has to lie open for it."""
    labels: tuple[tuple[str, str, DataGroup | None, Callable[[Mapping[str, Any]], str]], ...] = (
        ("other_names", "Other names", None, _other_name),
        ("addresses", "Addresses", CONTACT, _address),
        ("ways_to_reach", "Ways to reach them", CONTACT, _way),
        ("circle", "People around them", CONTACT, _around),
        ("numbers", "Numbers", EDUCATION, _number),
        ("needs", "Special educational needs", DataGroup.SEND, _need),
        ("support", "Level of support", DataGroup.NOTES, _support),
    )
    for key, heading, group, words in labels:
        if key in received:
            yield heading, group, [words(row) for row in received[key]]
    if "schools" in received:
        yield "Schools and colleges", EDUCATION, list(received["schools"])
    for row in received.get("facts", ()):
        kind = CharacteristicKind(row["kind"])
        yield CHARACTERISTIC_LABELS[kind], GROUP_OF_CHARACTERISTIC[kind], []
    for row in received.get("notes", ()):
        day = day_in_words(date.fromisoformat(row["on"]))
        yield f"{row['how']}, {day}", DataGroup(row["level"]), [row["note"]]


def _label(labels: Mapping[Any, str], value: str) -> str:
    return next(label for key, label in labels.items() if key.value == value)


def _other_name(row: Mapping[str, Any]) -> str:
    name = " ".join(filter(None, (row["given_names"], row["family_name"])))
    return f"{_label(NAME_KIND_LABELS, row['kind'])}: {name}"


def _address(row: Mapping[str, Any]) -> str:
    where = ", ".join(filter(None, (*row["lines"].splitlines(), row["postcode"])))
    unsafe = " (not safe to use)" if row["is_unsafe"] else ""
    return f"{_label(ADDRESS_LABELS, row['kind'])}: {where}{unsafe}"


def _way(row: Mapping[str, Any]) -> str:
    unsafe = " (not safe to use)" if row["is_unsafe"] else ""
    return f"{_label(CONTACT_LABELS, row['kind'])}: {row['value']}{unsafe}"


def _around(row: Mapping[str, Any]) -> str:
    reach = ", ".join(filter(None, (row["name"], row["telephone"], row["email"])))
    court = f". Court: {row['court_restriction']}" if row["court_restriction"] else ""
    return f"{_label(RELATIONSHIP_LABELS, row['kind'])}: {reach}{court}"


def _number(row: Mapping[str, Any]) -> str:
    scheme = _label(SCHEME_LABELS, row["scheme"])
    return f"{row['issuer'] or scheme}: {row['value']}"


def _need(row: Mapping[str, Any]) -> str:
    needs = ", ".join(filter(None, (row["primary_need"], row["secondary_need"])))
    placement = f". Named placement: {row['named_placement']}" if row["named_placement"] else ""
    return f"{_label(SEND_LABELS, row['status'])}{': ' + needs if needs else ''}{placement}"


def _support(row: Mapping[str, Any]) -> str:
    return f"{_label(TIER_LABELS, row['tier'])}. {row['reason']}".rstrip(". ")
