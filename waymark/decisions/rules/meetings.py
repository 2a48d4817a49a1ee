"""Where has a meeting got to?"""

from enum import StrEnum


class MeetingState(StrEnum):
    PLANNED = "planned"  # in the calendar
    CALLED = "called"  # notice and agenda are out
    HELD = "held"
    CANCELLED = "cancelled"


MEETING_MOVES: dict[MeetingState, frozenset[MeetingState]] = {
    MeetingState.PLANNED: frozenset({MeetingState.CALLED, MeetingState.CANCELLED}),
    MeetingState.CALLED: frozenset({MeetingState.HELD, MeetingState.CANCELLED}),
    MeetingState.HELD: frozenset(),
    MeetingState.CANCELLED: frozenset(),
}


def may_move(current: MeetingState, following: MeetingState) -> bool:
    """Whether a meeting may go from one state to the other."""
    return following in MEETING_MOVES[current]
