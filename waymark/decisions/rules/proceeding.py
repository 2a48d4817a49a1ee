"""May a contract be awarded, or a service be transferred, on the strength of a decision?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.decisions.rules.decisions import (
    ConditionKind,
    ConditionState,
    DecisionStage,
    Finality,
    blocks_effect,
)
from waymark.decisions.rules.tests import OnFail

_STAGES = {
    DecisionStage.RECOMMENDED: "The decision is only recommended.",
    DecisionStage.IN_CALL_IN: "The decision is in call-in.",
    DecisionStage.LAPSED: "The decision has lapsed.",
    DecisionStage.RESCINDED: "The decision was rescinded.",
    DecisionStage.SUPERSEDED: "A later decision has taken its place.",
}
_STOPS = frozenset({OnFail.LAPSE, OnFail.SUSPEND})


@dataclass(frozen=True)
class ConditionFact:
    """What counts of a condition for going ahead."""

    text: str
    kind: ConditionKind
    state: ConditionState
    on_fail: OnFail | None = None
    is_in_review: bool = False


@dataclass(frozen=True)
class Proceeding:
    """Whether a step may be taken, and why not in sentences."""

    reasons: tuple[str, ...]

    @property
    def is_allowed(self) -> bool:
        """Whether nothing stands against it."""
        return not self.reasons


def may_proceed(
    *,
    stage: DecisionStage,
    finality: Finality,
    effective_on: date | None,
    conditions: Sequence[ConditionFact],
    today: date,
) -> Proceeding:
    """Return whether a step towards a contract or a transfer may be taken now.

    None may start before the decision has effect, and none before all that must be met first is
    met. A review leaves a decision in force unless the resolution says that it is suspended or
    lapses.
    """
    reasons = []
    if finality is Finality.IN_PRINCIPLE:
        reasons.append("The decision is in principle and not yet confirmed.")
    if stage in _STAGES:
        reasons.append(_STAGES[stage])
    elif stage is DecisionStage.DECIDED:
        if effective_on is None:
            reasons.append("The decision has not taken effect yet.")
        elif today < effective_on:
            reasons.append(f"The decision takes effect on {day_in_words(effective_on)}.")
    reasons += [
        f"A condition must be met first: {each.text}"
        for each in conditions
        if blocks_effect(kind=each.kind, state=each.state)
    ]
    reasons += [
        f"The decision is held up because a condition failed: {each.text}"
        for each in conditions
        if each.is_in_review
        and each.on_fail in _STOPS
        and not blocks_effect(kind=each.kind, state=each.state)
    ]
    return Proceeding(tuple(reasons))
