"""How final is a decision, where has it got to, and what must be so before it is recorded?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Finality(StrEnum):
    IN_PRINCIPLE = "in_principle"
    FINAL = "final"


class DecisionStage(StrEnum):
    RECOMMENDED = "recommended"
    DECIDED = "decided"
    IN_CALL_IN = "in_call_in"
    EFFECTIVE = "effective"
    IMPLEMENTED = "implemented"
    LAPSED = "lapsed"
    RESCINDED = "rescinded"
    SUPERSEDED = "superseded"


class ConditionKind(StrEnum):
    PRECEDENT = "precedent"  # must hold before the decision takes effect
    SUBSEQUENT = "subsequent"  # undoes the effect
    REVIEW_TRIGGER = "review_trigger"  # brings the decision back
    INFORMATION = "information"  # somebody must be told


class ConditionState(StrEnum):
    OPEN = "open"
    MET = "met"
    FAILED = "failed"
    WAIVED = "waived"


STAGE_MOVES: dict[DecisionStage, frozenset[DecisionStage]] = {
    DecisionStage.RECOMMENDED: frozenset({DecisionStage.DECIDED, DecisionStage.LAPSED}),
    DecisionStage.DECIDED: frozenset(
        {
            DecisionStage.EFFECTIVE,
            DecisionStage.LAPSED,
            DecisionStage.RESCINDED,
            DecisionStage.SUPERSEDED,
        }
    ),
    DecisionStage.IN_CALL_IN: frozenset({DecisionStage.EFFECTIVE, DecisionStage.SUPERSEDED}),
    DecisionStage.EFFECTIVE: frozenset(
        {DecisionStage.IMPLEMENTED, DecisionStage.RESCINDED, DecisionStage.SUPERSEDED}
    ),
    DecisionStage.IMPLEMENTED: frozenset({DecisionStage.SUPERSEDED}),
    DecisionStage.LAPSED: frozenset(),
    DecisionStage.RESCINDED: frozenset(),
    DecisionStage.SUPERSEDED: frozenset(),
}

CONDITION_MOVES: dict[ConditionState, frozenset[ConditionState]] = {
    ConditionState.OPEN: frozenset(
        {ConditionState.MET, ConditionState.FAILED, ConditionState.WAIVED}
    ),
    ConditionState.MET: frozenset(),
    ConditionState.FAILED: frozenset(),
    ConditionState.WAIVED: frozenset(),
}
