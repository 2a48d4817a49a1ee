"""Where has a meeting got to, who was there, and may it decide?"""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum


class MeetingState(StrEnum):
    PLANNED = "planned"  # in the calendar
    CALLED = "called"  # notice and agenda are out
    HELD = "held"
    CANCELLED = "cancelled"


TO_COME = frozenset({MeetingState.PLANNED, MeetingState.CALLED})
"""States of a meeting that may still take place."""

MEETING_MOVES: dict[MeetingState, frozenset[MeetingState]] = {
    MeetingState.PLANNED: frozenset({MeetingState.CALLED, MeetingState.CANCELLED}),
    MeetingState.CALLED: frozenset({MeetingState.HELD, MeetingState.CANCELLED}),
    MeetingState.HELD: frozenset(),
    MeetingState.CANCELLED: frozenset(),
}


class Presence(StrEnum):
    PRESENT = "present"
    SUBSTITUTE = "substitute"  # somebody came in their place
    APOLOGIES = "apologies"
    ABSENT = "absent"


class InterestKind(StrEnum):
    PECUNIARY = "pecuniary"
    OTHER = "other"


class VoteChoice(StrEnum):
    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"
    DID_NOT_VOTE = "did_not_vote"


HERE = frozenset({Presence.PRESENT, Presence.SUBSTITUTE})


def may_move(current: MeetingState, following: MeetingState) -> bool:
    """Whether a meeting may go from one state to the other."""
    return following in MEETING_MOVES[current]


def day_warning(day: date, *, holidays: Collection[date], are_known: bool) -> str:
    """Return what to know about the day of a meeting, or nothing."""
    if day in holidays:
        return "That day is a bank holiday."
    if not are_known:
        return "The bank holidays of that year have not been announced."
    return ""


def is_quorate(*, quorum: int | None, presences: Iterable[Presence]) -> bool | None:
    """Whether enough voting members or substitutes were there; None where no quorum is known."""
    if quorum is None:
        return None
    return sum(each in HERE for each in presences) >= quorum


def is_carried(*, votes_for: int, votes_against: int) -> bool:
    """Whether a motion is carried: a majority of those who vote (LGA 1972 Sch. 12 para. 39(1)).

    On a tie it is lost, unless the chair's second vote is counted among those for it.
    """
    return votes_for > votes_against
