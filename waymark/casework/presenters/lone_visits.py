"""What is shown of those who are out alone?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from waymark.casework.models.appointments import Appointment
from waymark.casework.models.lone_visits import ALERT_LABELS, LoneVisit
from waymark.casework.queries.lone_visits import VisitSeen
from waymark.casework.rules.lone_visits import EXTENSIONS, LONGEST_VISIT, AlertStep
from waymark.core.dates import ENGLAND, clock_in_words, day_in_words, local_date
from waymark.web.jinja import show_datetime

Address = Callable[[str, LoneVisit], str]


@dataclass(frozen=True)
class VisitRow:
    """Somebody who is out alone."""

    name: str
    url: str
    state: str
    colour: str
    note: str


@dataclass(frozen=True)
class OwnVisit:
    """The viewer's own visit, with what they can say by one tap."""

    words: str
    is_late: bool
    has_asked_help: bool
    safe_url: str
    help_url: str
    extend_url: str
    minutes: tuple[int, ...]


@dataclass(frozen=True)
class OutAlone:
    """Who is out alone now: the viewer, and those whom they see."""

    own: OwnVisit | None
    rows: tuple[VisitRow, ...]
    begin_url: str
    list_url: str


@dataclass(frozen=True)
class BeginPage:
    """What stands above the form of who goes: with whom, and the warnings of their record."""

    name: str
    warnings: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class VisitPage:
    """One visit."""

    state: str
    colour: str
    facts: tuple[tuple[str, str], ...]
    person_url: str
    history: tuple[str, ...]
    is_out: bool
    is_own: bool
    safe_url: str


def begin_page(name: str, *, warnings: Iterable[tuple[str, str]]) -> BeginPage:
    """Word what to know before going."""
    return BeginPage(name=name, warnings=tuple(warnings))


def back_at(appointment: Appointment | None, *, at: datetime) -> datetime:
    """Return when somebody is likely to be back: an hour from now, or after an appointment."""
    soon = at + timedelta(hours=1)
    if appointment is None:
        return soon
    ends = appointment.starts_at + timedelta(minutes=appointment.minutes)
    return ends if at < ends <= at + LONGEST_VISIT else soon


def out_alone(
    visits: Iterable[LoneVisit],
    *,
    own_key: int | None,
    url: Address,
    begin_url: str,
    list_url: str,
    at: datetime,
) -> OutAlone:
    """Word who is out alone."""
    found = list(visits)
    own = next((each for each in found if each.worker_id == own_key), None)
    return OutAlone(
        own=_own(own, url=url, at=at) if own else None,
        rows=tuple(
            VisitRow(
                name=str(each.worker.user),
                url=url("casework:visit", each),
                state=state_words(each, at=at)[0],
                colour=state_words(each, at=at)[1],
                note=f"{each.place}. {expected_words(each, at=at)}. "
                f"Looked after by {each.colleague.user}",
            )
            for each in found
            if each is not own
        ),
        begin_url=begin_url,
        list_url=list_url,
    )


def needing(visits: Iterable[LoneVisit], *, own_key: int | None, at: datetime) -> list[LoneVisit]:
    """Return the viewer's own visit, and of others those who are overdue or ask for help."""
    return [
        each
        for each in visits
        if each.worker_id == own_key or each.help_at is not None or each.expected_at <= at
    ]


def state_words(visit: LoneVisit, *, at: datetime) -> tuple[str, str]:
    """Return how it stands with a visit, and the colour of its tag."""
    if visit.ended_at is not None:
        return "Safe", "green"
    if visit.help_at is not None:
        return "Asks for help", "red"
    if visit.expected_at <= at:
        return "Overdue", "red"
    return "Out", "blue"


def expected_words(visit: LoneVisit, *, at: datetime) -> str:
    """Return when somebody is expected back; with the day where that is not today."""
    local = visit.expected_at.astimezone(ENGLAND)
    clock = clock_in_words(local.time())
    day = "" if local.date() == local_date(at) else f" on {day_in_words(local.date())}"
    return f"Expected back at {clock}{day}"


def visit_page(
    seen: VisitSeen, *, at: datetime, is_own: bool, person_url: str, safe_url: str
) -> VisitPage:
    """Word one visit."""
    visit = seen.visit
    state, colour = state_words(visit, at=at)
    facts = [
        ("Where", visit.place),
        ("With whom", _with_whom(seen)),
        ("Since", show_datetime(visit.began_at)),
        ("Expected back", show_datetime(visit.expected_at)),
        ("Looked after by", str(visit.colleague.user)),
        ("Safe since", show_datetime(visit.ended_at) if visit.ended_at else ""),
    ]
    told = [
        (each.told_at, f"{ALERT_LABELS[AlertStep(each.step)]}: colleagues were told")
        for each in seen.alerts
    ]
    said = [(each.written_at, f"{each.written_by.user}: {each.text}") for each in seen.notes]
    return VisitPage(
        state=state,
        colour=colour,
        facts=tuple((label, text) for label, text in facts if text),
        person_url=person_url if seen.shows_person else "",
        history=tuple(f"{show_datetime(when)}: {words}" for when, words in sorted(told + said)),
        is_out=visit.ended_at is None,
        is_own=is_own,
        safe_url=safe_url,
    )


def _with_whom(seen: VisitSeen) -> str:
    if seen.visit.person is None:
        return seen.visit.with_whom
    return str(seen.visit.person) if seen.shows_person else "A young person"


def _own(visit: LoneVisit, *, url: Address, at: datetime) -> OwnVisit:
    return OwnVisit(
        words=f"You are out alone: {visit.place}. {expected_words(visit, at=at)}.",
        is_late=visit.expected_at <= at,
        has_asked_help=visit.help_at is not None,
        safe_url=url("casework:visit_safe", visit),
        help_url=url("casework:visit_help", visit),
        extend_url=url("casework:visit_extend", visit),
        minutes=EXTENSIONS,
    )
