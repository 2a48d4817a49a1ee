"""How far has a concern come, what may be done next, and by when must somebody have received it?"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from uuid import UUID

from waymark.core.dates import is_working_day, local_date, local_moment

LONGEST_WORDS = 20_000
LONGEST_TEXT = 4_000
LONGEST_LINE = 200
USUAL_HOURS = 4
"""How many working hours the front door has to say that it received a concern, unless told."""
MOST_HOURS = 40
AT_ONCE = timedelta(hours=1)
"""How long it has where somebody is in danger now, by day and by night."""
OPENS, CLOSES = time(9), time(17)
REFERENCE_LETTERS = 8


class ConcernState(StrEnum):
    """How far a concern has come."""

    RAISED = "raised"
    PASSED_ON = "passed_on"
    RECEIVED = "received"
    DECIDED = "decided"
    CLOSED = "closed"


class ConcernMove(StrEnum):
    """What can happen to a concern once it was raised; each is a row of its own."""

    PASSED_ON = "passed_on"
    RECEIVED = "received"
    DECIDED = "decided"
    ADDED = "added"
    CLOSED = "closed"
    REOPENED = "reopened"


class Told(StrEnum):
    """Who was told that the concern is passed on."""

    BOTH = "both"
    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    NOBODY = "nobody"


class PassedOnBy(StrEnum):
    TELEPHONE = "telephone"
    EMAIL = "email"  # sent by this product
    WEB_FORM = "web_form"
    IN_PERSON = "in_person"


class FrontDoorDecision(StrEnum):
    """What the front door decided to do."""

    ENQUIRY = "enquiry"
    ASSESSMENT = "assessment"
    KNOWN = "known"
    EARLY_HELP = "early_help"
    ADVICE = "advice"
    NO_ACTION = "no_action"
    OTHER = "other"


class ConcernClosure(StrEnum):
    """Why a concern is closed here."""

    WITH_FRONT_DOOR = "with_front_door"
    OWN_SUPPORT = "own_support"
    NOT_BORNE_OUT = "not_borne_out"
    SAME_AS_ANOTHER = "same_as_another"
    IN_ERROR = "in_error"


OPEN = frozenset(ConcernState) - {ConcernState.CLOSED}
NOT_RECEIVED = frozenset({ConcernState.RAISED, ConcernState.PASSED_ON})
MOVES: Mapping[ConcernMove, frozenset[ConcernState]] = {
    ConcernMove.PASSED_ON: NOT_RECEIVED,
    ConcernMove.RECEIVED: NOT_RECEIVED,
    ConcernMove.DECIDED: OPEN - {ConcernState.RAISED},
    ConcernMove.CLOSED: OPEN,
    ConcernMove.REOPENED: frozenset({ConcernState.CLOSED}),
    ConcernMove.ADDED: frozenset(ConcernState),
}
"""In which states each may happen. One that was not received is passed on as often as it takes."""

_LEADS_TO = {
    ConcernMove.PASSED_ON: ConcernState.PASSED_ON,
    ConcernMove.RECEIVED: ConcernState.RECEIVED,
    ConcernMove.DECIDED: ConcernState.DECIDED,
    ConcernMove.CLOSED: ConcernState.CLOSED,
}
_NEEDS_LEAD = frozenset({ConcernMove.CLOSED, ConcernMove.REOPENED})


@dataclass(frozen=True)
class ConcernKind:
    """A kind of concern, and from when until when it is offered.

    An allegation is about somebody who works with young people, and goes another way.
    """

    code: str
    label: str
    since: date
    until: date | None
    is_allegation: bool


def may_move(state: ConcernState, move: ConcernMove) -> bool:
    """Whether this may happen to a concern in this state."""
    return state in MOVES[move]


def moves_of(state: ConcernState, *, handles: bool, oversees: bool) -> tuple[ConcernMove, ...]:
    """Return what somebody may do now who sees a concern.

    Whoever raised it or oversees concerns handles it; closing and opening again is for those who
    oversee. Anybody who sees it may add to it.
    """
    return tuple(
        move
        for move in ConcernMove
        if may_move(state, move)
        and (move is ConcernMove.ADDED or (oversees if move in _NEEDS_LEAD else handles))
    )


def state_after(
    state: ConcernState, move: ConcernMove, *, was_passed_on: bool, was_received: bool
) -> ConcernState:
    """Return how far a concern has come then; an addition changes nothing.

    One that is opened again is as far as it had come, but for the decision, which is asked anew.
    """
    if move is ConcernMove.REOPENED:
        if was_received:
            return ConcernState.RECEIVED
        return ConcernState.PASSED_ON if was_passed_on else ConcernState.RAISED
    return _LEADS_TO.get(move, state)


def receipt_due(
    since: datetime,
    *,
    is_immediate: bool = False,
    hours: int = USUAL_HOURS,
    opens: time = OPENS,
    closes: time = CLOSES,
    holidays: Collection[date] = (),
) -> datetime:
    """Return by when somebody must have received a concern that was raised at a moment.

    Working hours are counted from Monday to Friday without bank holidays; what they do not hold
    today runs on into the next working morning. Danger now does not wait for an office.
    """
    if is_immediate:
        return since + AT_ONCE
    left, day = timedelta(hours=hours), local_date(since)
    while True:
        if is_working_day(day, holidays):
            begin = max(since, local_moment(day, opens))
            room = local_moment(day, closes) - begin
            if room >= left:
                return begin + left
            left -= max(room, timedelta(0))
        day += timedelta(days=1)


def is_overdue(state: ConcernState, due_at: datetime, at: datetime) -> bool:
    """Whether nobody has said in time that a concern was received."""
    return state in NOT_RECEIVED and due_at < at


def reference_of(key: UUID) -> str:
    """Return by what name a concern is spoken of; it tells nothing, not even how many there are."""
    return f"C-{key.hex[:REFERENCE_LETTERS].upper()}"


@cache
def all_kinds() -> tuple[ConcernKind, ...]:
    """Return every kind that was ever offered, in the order in which they are shown."""
    text = (files("waymark.casework") / "data" / "concerns" / "kinds.toml").read_text()
    return tuple(
        ConcernKind(
            each["code"],
            each["label"],
            each["from"],
            each.get("until"),
            each.get("is_allegation", False),
        )
        for each in tomllib.loads(text)["kinds"]
    )


def kinds_on(day: date) -> tuple[ConcernKind, ...]:
    """Return the kinds that are offered on a day."""
    return tuple(
        each
        for each in all_kinds()
        if each.since <= day and (each.until is None or day <= each.until)
    )


def kind_label(code: str) -> str:
    """Return the words for a kind, also for one that is offered no more."""
    return next((each.label for each in all_kinds() if each.code == code), code)
