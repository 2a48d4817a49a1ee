"""Which stages does the commissioning cycle have, and how may it move through them?"""

from enum import StrEnum


class CycleStage(StrEnum):
    NEEDS = "needs"
    OPTIONS = "options"
    CONSULTATION = "consultation"
    DECISION = "decision"
    PROVISION = "provision"  # procured, or taken in-house
    MONITORING = "monitoring"
    REVIEW = "review"


class CycleState(StrEnum):
    OPEN = "open"
    ON_HOLD = "on_hold"
    ABANDONED = "abandoned"
    COMPLETED = "completed"


CYCLE_MOVES: dict[CycleState, frozenset[CycleState]] = {
    CycleState.OPEN: frozenset({CycleState.ON_HOLD, CycleState.ABANDONED, CycleState.COMPLETED}),
    CycleState.ON_HOLD: frozenset({CycleState.OPEN, CycleState.ABANDONED}),
    CycleState.ABANDONED: frozenset(),
    CycleState.COMPLETED: frozenset(),
}


def may_move(current: CycleState, following: CycleState) -> bool:
    """Whether a cycle may go from one state to the other."""
    return following in CYCLE_MOVES[current]
