"""What do a register and the consent forms of young people show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.casework.models.activity_consents import (
    CONSENT_LABELS,
    GIVEN_BY_LABELS,
    ActivityConsent,
)
from waymark.casework.models.sessions import Attendance, Session
from waymark.casework.presenters.sessions import clocks_of, when_of
from waymark.casework.queries.registers import Card, Present, Register
from waymark.casework.rules.outcomes import BY_CODE
from waymark.casework.rules.sessions import ConsentKind, GivenBy, consent_that_counts
from waymark.core.dates import ENGLAND, clock_in_words, day_in_words
from waymark.people.models.circle import Relationship
from waymark.people.models.people import Person
from waymark.people.queries.finding import FoundPerson
from waymark.people.rules.ages import age_on
from waymark.people.rules.telephones import telephone_in_words

NO_FORM = "No consent form in force."
CLOSED = "Their record is closed to you, so nothing else is shown."
NO_NUMBER = "Nobody to ring in an emergency is recorded."


@dataclass(frozen=True)
class CardLines:
    """What must be known of somebody; `alert` stands out."""

    lines: tuple[str, ...]
    alert: str = ""
    consents_url: str = ""
    record_url: str = ""


@dataclass(frozen=True)
class HereRow:
    """Somebody on the register."""

    name: str
    note: str
    card: CardLines | None
    change_url: str
    remove_url: str


@dataclass(frozen=True)
class ToTick:
    """Somebody who can be put on the register by one press."""

    key: str
    name: str
    note: str
    is_here: bool = False


@dataclass(frozen=True)
class RegisterPage:
    """The register of a session."""

    title: str
    when: str
    place: str
    risks: str
    is_open: bool
    closed_words: str
    total: str
    here: tuple[HereRow, ...]
    expected: tuple[ToTick, ...]
    asked: bool
    found: tuple[ToTick, ...]
    found_more: bool
    add_url: str
    session_url: str
    evaluate_url: str


@dataclass(frozen=True)
class RegisterAddresses:
    """Where a register leads; empty for what the viewer may not do."""

    attendance: Callable[[str, Attendance], str]
    person: Callable[[str, Person], str]
    session: str
    evaluate: str
    add: str


@dataclass(frozen=True)
class ConsentRow:
    """One consent form."""

    title: str
    lines: tuple[str, ...]
    medical: str
    is_in_force: bool
    end_url: str


@dataclass(frozen=True)
class ConsentsPage:
    """The consent forms of a young person."""

    rows: tuple[ConsentRow, ...]
    add_url: str


@dataclass(frozen=True)
class AttendedPage:
    """The entry on a register that a form is about."""

    name: str
    when: str


def register_page(
    session: Session,
    register: Register,
    *,
    is_open: bool,
    on: date,
    asked: bool,
    found: Iterable[FoundPerson],
    found_more: bool,
    urls: RegisterAddresses,
) -> RegisterPage:
    """Word a register as far as the viewer may know of who came."""
    there = {each.attendance.person_id for each in register.present}
    return RegisterPage(
        title=session.title,
        when=when_of(session),
        place=session.place,
        risks=session.risks,
        is_open=is_open,
        closed_words=f"The register opens on the day, {when_of(session)}."
        if not session.reason
        else f"The session was called off: {session.reason}.",
        total=_total(register, session),
        here=tuple(_here(each, urls=urls) for each in register.present),
        expected=tuple(
            ToTick(
                key=str(person.public_id),
                name=str(person),
                note=_glance(card, person=person, on=on),
            )
            for person, card in register.expected
        ),
        asked=asked,
        found=tuple(
            ToTick(
                key=str(each.summary.person.public_id),
                name=each.summary.name,
                note=_who(each.summary.person, on=on),
                is_here=each.summary.person_id in there,
            )
            for each in found
        ),
        found_more=found_more,
        add_url=urls.add,
        session_url=urls.session,
        evaluate_url=urls.evaluate,
    )


def attended_page(attendance: Attendance) -> AttendedPage:
    """Word the entry that a form is about."""
    return AttendedPage(name=name_of(attendance), when=when_of(attendance.session))


def name_of(attendance: Attendance) -> str:
    """Return who it is: the name of the record, or the nickname."""
    return str(attendance.person) if attendance.person else attendance.nickname


def consents_page(
    consents: Sequence[ActivityConsent],
    *,
    reads_medical: bool,
    on: date,
    add_url: str,
    end_url: Callable[[ActivityConsent], str],
) -> ConsentsPage:
    """Word the consent forms of a young person; what they say of health for those who may read.

    The latest form comes first.
    """
    counts = consent_that_counts(reversed(consents), on=on)
    return ConsentsPage(
        rows=tuple(
            _consent(each, reads_medical=reads_medical, is_in_force=each is counts, end_url=end_url)
            for each in consents
        ),
        add_url=add_url,
    )


def attended_words(attendance: Attendance) -> str:
    """Return what a timeline says of a session somebody came to."""
    session = attendance.session
    project = session.project.name if session.project else ""
    facts = [
        f"{clocks_of(session)}.",
        f"{session.place}." if session.place else "",
        f"{project}." if project and project != session.title else "",
        "For the first time." if attendance.is_first_time else "",
        attendance.note,
    ]
    return " ".join(filter(None, facts))


def _total(register: Register, session: Session) -> str:
    words = f"{register.total:,} here"
    return f"{words}, {session.capacity:,} places" if session.capacity else words


def _here(present: Present, *, urls: RegisterAddresses) -> HereRow:
    entry = present.attendance
    clock = clock_in_words(entry.arrived_at.astimezone(ENGLAND).time())
    facts = [f"Came at {clock}"]
    if entry.is_first_time:
        facts.append("first time")
    if entry.person is None:
        facts.append("nickname")
    facts += [BY_CODE[code].label.lower() for code in present.outcomes if code in BY_CODE]
    return HereRow(
        name=name_of(entry),
        note=", ".join(facts),
        card=_card(present.card, person=entry.person, urls=urls)
        if present.card and entry.person
        else None,
        change_url=urls.attendance("casework:attendance", entry),
        remove_url=urls.attendance("casework:attendance_remove", entry),
    )


def _card(card: Card, *, person: Person, urls: RegisterAddresses) -> CardLines:
    if not card.is_open:
        return CardLines(lines=(CLOSED,))
    return CardLines(
        lines=tuple(_card_lines(card)),
        alert=_medical(card),
        consents_url=urls.person("casework:activity_consents", person)
        if card.shows_consent
        else "",
        record_url=urls.person("casework:record", person),
    )


def _card_lines(card: Card) -> Iterable[str]:
    if not card.shows_consent:
        yield "Consents and contacts are closed to you."
        return
    yield _said(card.consent)
    for each in card.to_ring:
        yield _to_ring(each)
    if not card.to_ring:
        yield NO_NUMBER


def _said(consent: ActivityConsent | None) -> str:
    if consent is None:
        return NO_FORM
    given = [CONSENT_LABELS[kind] for kind in ConsentKind if kind.value in consent.kinds]
    refused = [CONSENT_LABELS[kind] for kind in ConsentKind if kind.value not in consent.kinds]
    said = f"Yes to: {'; '.join(given).lower()}." if given else "Yes to nothing."
    return f"{said} Not to: {'; '.join(refused).lower()}." if refused else said


def _to_ring(each: Relationship) -> str:
    number = telephone_in_words(each.telephone) if each.telephone else "no number"
    return f"In an emergency ring {each}, {number}."


def _medical(card: Card) -> str:
    if not (card.shows_medical and card.consent and card.consent.medical):
        return ""
    return card.consent.medical


def _glance(card: Card, *, person: Person, on: date) -> str:
    """Return what is to be seen of somebody who is expected: the missing form above all."""
    who = _who(person, on=on)
    if card.shows_consent and card.consent is None:
        return f"{who}. {NO_FORM}" if who else NO_FORM
    return who


def _who(person: Person, *, on: date) -> str:
    age = f"{age_on(person.born_on, on)} years old" if person.born_on else ""
    return ", ".join(filter(None, (age, str(person.locality) if person.locality else "")))


def _consent(
    each: ActivityConsent,
    *,
    reads_medical: bool,
    is_in_force: bool,
    end_url: Callable[[ActivityConsent], str],
) -> ConsentRow:
    by = GIVEN_BY_LABELS[GivenBy(each.given_by)]
    lines = [_said(each), f"Given by: {by.lower()}{f', {each.giver}' if each.giver else ''}."]
    if each.expires_on:
        lines.append(f"Holds until {day_in_words(each.expires_on)}.")
    if each.ended_on:
        lines.append(f"Ended {day_in_words(each.ended_on)}.")
    if each.medical and not reads_medical:
        lines.append("What it says of health is shown on the register, on the day of a session.")
    return ConsentRow(
        title=f"Form of {day_in_words(each.given_on)}",
        lines=tuple(lines),
        medical=each.medical if reads_medical else "",
        is_in_force=is_in_force,
        end_url=end_url(each) if each.ended_on is None else "",
    )
