"""What does a decision depend on, and is it so?"""

from dataclasses import dataclass

from waymark.decisions.models.decisions import (
    CONDITION_KIND_LABELS,
    CONDITION_STATE_LABELS,
    Condition,
)
from waymark.decisions.models.reviews import REVIEW_OUTCOME_LABELS, Review
from waymark.decisions.presenters.parts import Action
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionKind, ConditionState
from waymark.decisions.rules.reviews import BY_HAND, ReviewOutcome
from waymark.web.jinja import show_date

CONDITION_COLOURS = {
    ConditionState.OPEN: "yellow",
    ConditionState.MET: "green",
    ConditionState.FAILED: "red",
    ConditionState.WAIVED: "purple",
}


@dataclass(frozen=True)
class ConditionRow:
    """What a decision depends on, and whether it is so."""

    text: str
    kind: str
    facts: str
    state: str
    colour: str
    evidence: str
    url: str


@dataclass(frozen=True)
class ConditionView:
    """The condition that is settled or corrected."""

    text: str
    kind: str
    state: str
    judge: str
    decision: str
    back_url: str
    test: Action | None


def state_words(
    condition: Condition, review: Review | None, *, is_from_history: bool
) -> tuple[str, str]:
    """Return the words and the colour of what became of a condition.

    While it is open its latest `review` says more: that the decision came back, and what became of
    that. From history, one that nobody has settled is not known.
    """
    state = ConditionState(condition.state)
    if state is ConditionState.OPEN and review is not None:
        if review.closed_on is None:
            return "Review open", "red"
        if review.outcome in BY_HAND:
            return f"Reviewed: {REVIEW_OUTCOME_LABELS[ReviewOutcome(review.outcome)]}", "green"
    if not rules.is_known(state, is_from_history=is_from_history):
        return "Not known", "grey"
    return CONDITION_STATE_LABELS[state], CONDITION_COLOURS[state]


def condition_row(
    condition: Condition,
    *,
    is_from_history: bool,
    url: str,
    missing: str,
    test: str = "",
    review: Review | None = None,
) -> ConditionRow:
    """Return one condition; `review` is the latest that it opened."""
    state, colour = state_words(condition, review, is_from_history=is_from_history)
    due = show_date(condition.due_on) or missing.lower()
    settled = f" ({show_date(condition.settled_on)})" if condition.settled_on else ""
    return ConditionRow(
        text=condition.text,
        kind=CONDITION_KIND_LABELS[ConditionKind(condition.kind)],
        facts=f"Who sees to it: {condition.owner or missing.lower()}. Due: {due}."
        + (f" How it is found out: {test}" if test else "")
        + (f" Waived under: {condition.waived_under}." if condition.waived_under else ""),
        state=f"{state}{settled}",
        colour=colour,
        evidence=condition.evidence,
        url=url,
    )
