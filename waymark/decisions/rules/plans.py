"""Where has something that is to be decided got to, from the forward plan to the decision?"""

from enum import StrEnum


class PlanState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    FOR_DECISION = "for_decision"
    DECIDED = "decided"


PLAN_MOVES: dict[PlanState, frozenset[PlanState]] = {
    PlanState.DRAFT: frozenset({PlanState.PUBLISHED, PlanState.WITHDRAWN}),
    PlanState.PUBLISHED: frozenset(
        {PlanState.DEFERRED, PlanState.WITHDRAWN, PlanState.SUPERSEDED, PlanState.FOR_DECISION}
    ),
    PlanState.DEFERRED: frozenset({PlanState.PUBLISHED, PlanState.WITHDRAWN, PlanState.SUPERSEDED}),
    PlanState.FOR_DECISION: frozenset({PlanState.DECIDED, PlanState.DEFERRED, PlanState.WITHDRAWN}),
    PlanState.WITHDRAWN: frozenset(),
    PlanState.SUPERSEDED: frozenset(),
    PlanState.DECIDED: frozenset(),
}


def may_move(current: PlanState, following: PlanState) -> bool:
    """Whether an item of the plan may go from one state to the other."""
    return following in PLAN_MOVES[current]
