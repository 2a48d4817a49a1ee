"""What does a decision depend on, and is it so?"""

from dataclasses import dataclass

from waymark.decisions.models.decisions import (
    CONDITION_KIND_LABELS,
    CONDITION_STATE_LABELS,
    Condition,
)
from waymark.decisions.presenters.parts import Action
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionKind, ConditionState
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


def state_words(condition: Condition, *, is_from_history: bool) -> tuple[str, bool]:
    """Return what became of a condition, and whether that is known."""
    state = ConditionState(condition.state)
    is_known = rules.is_known(state, is_from_history=is_from_history)
    return (CONDITION_STATE_LABELS[state] if is_known else "Not known", is_known)


def condition_row(
    condition: Condition, *, is_from_history: bool, url: str, missing: str, test: str = ""
) -> ConditionRow:
    """Return one condition; from history, one that nobody has settled is not known."""
    state, is_known = state_words(condition, is_from_history=is_from_history)
    due = show_date(condition.due_on) or missing.lower()
    settled = f" ({show_date(condition.settled_on)})" if condition.settled_on else ""
    return ConditionRow(
        text=condition.text,
        kind=CONDITION_KIND_LABELS[ConditionKind(condition.kind)],
        facts=f"Who sees to it: {condition.owner or missing.lower()}. Due: {due}."
        + (f" How it is found out: {test}" if test else "")
        + (f" Waived under: {condition.waived_under}." if condition.waived_under else ""),
        state=f"{state}{settled}",
        colour=CONDITION_COLOURS[ConditionState(condition.state)] if is_known else "grey",
        evidence=condition.evidence,
        url=url,
    )
