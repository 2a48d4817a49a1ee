"""What was said of the service, how far has an answer come, and by when is it due?"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any
from uuid import UUID

from waymark.casework.rules.concerns import LONGEST_LINE, LONGEST_TEXT, REFERENCE_LETTERS
from waymark.core.dates import is_working_day

LONGEST_NAME = LONGEST_LINE
LONGEST_SAID = LONGEST_TEXT


class FeedbackKind(StrEnum):
    """What somebody said of the service."""

    COMPLAINT = "complaint"
    COMPLIMENT = "compliment"
    COMMENT = "comment"


class FeedbackWay(StrEnum):
    """How it reached us."""

    IN_PERSON = "in_person"
    TELEPHONE = "telephone"
    LETTER = "letter"
    EMAIL = "email"
    TEXT = "text"
    ONLINE = "online"


class FeedbackSender(StrEnum):
    """Who said it."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    SCHOOL = "school"
    OTHER = "other"


class FeedbackState(StrEnum):
    """How far the answer has come."""

    RECEIVED = "received"  # or gone on to a further stage, where nobody has taken it on yet
    IN_HAND = "in_hand"
    REPLIED = "replied"
    WITHDRAWN = "withdrawn"


class FeedbackOutcome(StrEnum):
    """What was found about a complaint."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly_upheld"
    NOT_UPHELD = "not_upheld"
    NO_FINDING = "no_finding"


class FeedbackMove(StrEnum):
    """What can happen to it once it is recorded; each is a row of its own."""

    TAKEN_ON = "taken_on"
    ACKNOWLEDGED = "acknowledged"
    REPLIED = "replied"
    SHARED = "shared"
    EXTENDED = "extended"
    NAMED = "named"
    ADDED = "added"
    ESCALATED = "escalated"
    UNSHARED = "unshared"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"


OPEN = frozenset({FeedbackState.RECEIVED, FeedbackState.IN_HAND})
_IN_HAND = frozenset({FeedbackState.IN_HAND})
_SETTLED = frozenset(FeedbackState) - OPEN
_ANY = frozenset(FeedbackState)
MOVES: Mapping[FeedbackMove, frozenset[FeedbackState]] = {
    FeedbackMove.TAKEN_ON: OPEN,
    FeedbackMove.ACKNOWLEDGED: _IN_HAND,
    FeedbackMove.REPLIED: _IN_HAND,
    FeedbackMove.SHARED: _ANY,
    FeedbackMove.EXTENDED: _IN_HAND,
    FeedbackMove.NAMED: _IN_HAND,
    FeedbackMove.ADDED: _ANY,
    FeedbackMove.ESCALATED: frozenset({FeedbackState.REPLIED}),
    FeedbackMove.UNSHARED: _ANY,
    FeedbackMove.WITHDRAWN: OPEN,
    FeedbackMove.REOPENED: _SETTLED,
}
"""In which states each may happen."""

OF_COMPLAINTS = frozenset(
    {FeedbackMove.ACKNOWLEDGED, FeedbackMove.EXTENDED, FeedbackMove.ESCALATED}
)
"""Nobody waits for an answer to a compliment or a comment, though one may be given."""
OF_HANDLER = frozenset(
    {
        FeedbackMove.ACKNOWLEDGED,
        FeedbackMove.REPLIED,
        FeedbackMove.SHARED,
        FeedbackMove.EXTENDED,
        FeedbackMove.NAMED,
        FeedbackMove.UNSHARED,
    }
)
"""What is for whoever has taken it on alone."""


@dataclass(frozen=True)
class Topic:
    """Something that is said of the service, and from when until when it is offered."""

    code: str
    label: str
    since: date
    until: date | None


@dataclass(frozen=True)
class Stage:
    """How many working days a stage has."""

    acknowledge: int
    reply: int
    longest: int


@dataclass(frozen=True)
class Procedure:
    """By which rules a complaint is handled, and from when until when they hold."""

    code: str
    label: str
    hint: str
    since: date
    until: date | None
    from_acknowledgement: bool
    stages: tuple[Stage, ...]


@dataclass(frozen=True)
class Standing:
    """How one piece of feedback stands, as far as it decides what may be done next."""

    kind: FeedbackKind
    state: FeedbackState
    may_escalate: bool = False
    may_extend: bool = False
    is_acknowledged: bool = False
    names_staff: bool = False
    is_shared: bool = False


@dataclass(frozen=True)
class Part:
    """What somebody has to do with it: they recorded it, oversee such, or took it on."""

    recorded: bool = False
    oversees: bool = False
    handles: bool = False


def may_happen(standing: Standing, move: FeedbackMove) -> bool:
    """Whether this may happen to it, whoever does it."""
    if standing.state not in MOVES[move]:
        return False
    if move in OF_COMPLAINTS and standing.kind is not FeedbackKind.COMPLAINT:
        return False
    return {
        FeedbackMove.ACKNOWLEDGED: not standing.is_acknowledged,
        FeedbackMove.EXTENDED: standing.may_extend,
        FeedbackMove.ESCALATED: standing.may_escalate,
        FeedbackMove.SHARED: standing.names_staff and not standing.is_shared,
        FeedbackMove.UNSHARED: standing.is_shared,
        FeedbackMove.NAMED: not standing.is_shared,
    }.get(move, True)


def is_for(part: Part, standing: Standing, move: FeedbackMove) -> bool:
    """Whether it is theirs to do.

    Whoever recorded it can add to it, and take it back until somebody has taken it on. What is
    left is for those who oversee complaints; the answer for the one of them who took it on.
    """
    if move is FeedbackMove.ADDED:
        return part.recorded or part.oversees
    if move is FeedbackMove.WITHDRAWN and standing.state is FeedbackState.RECEIVED:
        return part.recorded or part.oversees
    if move in OF_HANDLER:
        return part.handles
    if move is FeedbackMove.TAKEN_ON:
        return part.oversees and not part.handles
    return part.oversees


def moves_of(standing: Standing, part: Part) -> tuple[FeedbackMove, ...]:
    """Return what somebody may do now, what is most likely next before the others."""
    return tuple(
        move for move in FeedbackMove if may_happen(standing, move) and is_for(part, standing, move)
    )


def working_days_after(day: date, number: int, holidays: Collection[date] = ()) -> date:
    """Return the last of so many working days that follow a day (SI 2006/1738, regulation 2)."""
    while number:
        day += timedelta(days=1)
        number -= is_working_day(day, holidays)
    return day


def acknowledgement_due(
    procedure: Procedure, stage: int, began: date, holidays: Collection[date] = ()
) -> date:
    """Return by when a stage that began on a day is to be acknowledged."""
    return working_days_after(began, _stage(procedure, stage).acknowledge, holidays)


def reply_due(
    procedure: Procedure,
    stage: int,
    began: date,
    *,
    acknowledged: date | None = None,
    is_extended: bool = False,
    holidays: Collection[date] = (),
) -> date:
    """Return by when a stage is to be answered.

    Where the days count from an acknowledgement that is still to come, from the last day for it.
    """
    days = _stage(procedure, stage)
    since = began
    if procedure.from_acknowledgement:
        last = acknowledgement_due(procedure, stage, began, holidays)
        since = min(acknowledged, last) if acknowledged else last
    return working_days_after(since, days.longest if is_extended else days.reply, holidays)


def may_extend(procedure: Procedure, stage: int) -> bool:
    """Whether the procedure lets a stage last longer."""
    days = _stage(procedure, stage)
    return days.longest > days.reply


def has_next_stage(procedure: Procedure, stage: int) -> bool:
    """Whether a further stage comes after this one."""
    return stage < len(procedure.stages)


def feedback_reference(key: UUID) -> str:
    """Return by what name it is spoken of; it tells nothing, not even how many there are."""
    return f"F-{key.hex[:REFERENCE_LETTERS].upper()}"


@cache
def all_topics() -> tuple[Topic, ...]:
    """Return every topic that was ever offered, in the order in which they are shown."""
    return tuple(
        Topic(each["code"], each["label"], each["from"], each.get("until"))
        for each in _data("topics")
    )


def topics_on(day: date) -> tuple[Topic, ...]:
    """Return the topics that are offered on a day."""
    return tuple(each for each in all_topics() if _holds(each, day))


def topic_label(code: str) -> str:
    """Return the words for a topic, also for one that is offered no more."""
    return next((each.label for each in all_topics() if each.code == code), code)


@cache
def all_procedures() -> tuple[Procedure, ...]:
    """Return every procedure there ever was; the first that holds is taken unless told."""
    return tuple(
        Procedure(
            each["code"],
            each["label"],
            each["hint"],
            each["from"],
            each.get("until"),
            each["from_acknowledgement"],
            tuple(Stage(**stage) for stage in each["stages"]),
        )
        for each in _data("procedures")
    )


def procedures_on(day: date) -> tuple[Procedure, ...]:
    """Return the procedures that hold on a day."""
    return tuple(each for each in all_procedures() if _holds(each, day))


def procedure_of(code: str) -> Procedure:
    """Return a procedure, also one that holds no more for new complaints."""
    return next(each for each in all_procedures() if each.code == code)


def _holds(each: Topic | Procedure, day: date) -> bool:
    return each.since <= day and (each.until is None or day <= each.until)


def _stage(procedure: Procedure, stage: int) -> Stage:
    return procedure.stages[stage - 1]


def _data(name: str) -> list[dict[str, Any]]:
    text = (files("waymark.casework") / "data" / "feedback" / f"{name}.toml").read_text()
    found: list[dict[str, Any]] = tomllib.loads(text)[name]
    return found
