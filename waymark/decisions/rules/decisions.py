"""How final is a decision, where has it got to, and what must be so before it is recorded?"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from waymark.consultations.rules.feedback import Gap, Gate
from waymark.consultations.rules.wording import listed

EARLIEST = date(1900, 1, 1)
"""No council record that this is meant for is older; an earlier date is a slip of the keyboard."""


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
    DecisionStage.IN_CALL_IN: frozenset({DecisionStage.DECIDED, DecisionStage.SUPERSEDED}),
    DecisionStage.EFFECTIVE: frozenset(
        {DecisionStage.IMPLEMENTED, DecisionStage.RESCINDED, DecisionStage.SUPERSEDED}
    ),
    DecisionStage.IMPLEMENTED: frozenset({DecisionStage.SUPERSEDED}),
    DecisionStage.LAPSED: frozenset(),
    DecisionStage.RESCINDED: frozenset(),
    DecisionStage.SUPERSEDED: frozenset(),
}

OF_ADVICE = frozenset({DecisionStage.RECOMMENDED, DecisionStage.LAPSED})
"""The stages of what somebody who only advises says: it is never decided, and has no effect."""

CONDITION_MOVES: dict[ConditionState, frozenset[ConditionState]] = {
    ConditionState.OPEN: frozenset(
        {ConditionState.MET, ConditionState.FAILED, ConditionState.WAIVED}
    ),
    ConditionState.MET: frozenset(),
    ConditionState.FAILED: frozenset(),
    ConditionState.WAIVED: frozenset(),
}

_NEVER_BY_HAND = frozenset({DecisionStage.IN_CALL_IN, DecisionStage.SUPERSEDED})
"""A decision is superseded by the one that confirms it, and comes into call-in by a call-in."""

_IN_FORCE = frozenset({DecisionStage.EFFECTIVE, DecisionStage.IMPLEMENTED})

_IN_PRINCIPLE = {
    DecisionStage.RECOMMENDED: "Recommended: in principle, subject to review",
    DecisionStage.DECIDED: "In principle, subject to review",
    DecisionStage.IN_CALL_IN: "In call-in: in principle, subject to review",
    DecisionStage.EFFECTIVE: "In effect: in principle, subject to review",
    DecisionStage.IMPLEMENTED: "Carried out: in principle, subject to review",
    DecisionStage.LAPSED: "Lapsed: was in principle, subject to review",
    DecisionStage.RESCINDED: "Rescinded: was in principle, subject to review",
    DecisionStage.SUPERSEDED: "Replaced by a later decision: was in principle, subject to review",
}
_FINAL = {
    DecisionStage.RECOMMENDED: "Recommended, not yet decided",
    DecisionStage.DECIDED: "Final decision",
    DecisionStage.IN_CALL_IN: "Final decision, in call-in",
    DecisionStage.EFFECTIVE: "Final decision, in effect",
    DecisionStage.IMPLEMENTED: "Final decision, carried out",
    DecisionStage.LAPSED: "Lapsed",
    DecisionStage.RESCINDED: "Rescinded",
    DecisionStage.SUPERSEDED: "Replaced by a later decision",
}


@dataclass(frozen=True, kw_only=True)
class ConditionDraft:
    """A condition as somebody states it; `public_id` names the kept one that it rewords."""

    text: str
    kind: ConditionKind
    owner: str = ""
    due_on: date | None = None
    public_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class DecisionDraft:
    """A decision as somebody states it, before it is recorded."""

    title: str
    decided_on: date
    wording: str
    finality: Finality
    stage: DecisionStage
    reasons: str = ""
    alternatives: str = ""
    reference: str = ""
    review_on: date | None = None
    conditions: tuple[ConditionDraft, ...] = ()
    is_from_history: bool = False
    history_source: str = ""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a draft, and in which field; a fault of the whole draft names none."""

    field: str
    sentence: str


def may_move(current: DecisionStage, following: DecisionStage) -> bool:
    """Whether a decision may go from one stage to the other."""
    return following in STAGE_MOVES[current]


def may_settle(current: ConditionState, following: ConditionState) -> bool:
    """Whether a condition may go from one state to the other."""
    return following in CONDITION_MOVES[current]


def offered_moves(*, finality: Finality, stage: DecisionStage) -> tuple[DecisionStage, ...]:
    """Return the stages that a person may move a decision to, in their usual order.

    What was decided in principle takes effect only through the final decision that confirms it.
    One in call-in waits for the outcome.
    """
    barred = _NEVER_BY_HAND
    if stage is DecisionStage.IN_CALL_IN:
        return ()
    if finality is Finality.IN_PRINCIPLE:
        barred |= _IN_FORCE
    return tuple(each for each in DecisionStage if may_move(stage, each) and each not in barred)


def first_stages(*, is_from_history: bool) -> tuple[DecisionStage, ...]:
    """Return the stages at which a decision may be recorded: from history, also later ones."""
    live = (DecisionStage.RECOMMENDED, DecisionStage.DECIDED)
    if not is_from_history:
        return live
    return (
        *live,
        DecisionStage.EFFECTIVE,
        DecisionStage.IMPLEMENTED,
        DecisionStage.LAPSED,
        DecisionStage.RESCINDED,
    )


def stages_on_change(*, stage: DecisionStage, is_from_history: bool) -> tuple[DecisionStage, ...]:
    """Return the stages that changing a record may give it.

    A slip at recording can be put right; a decision that has moved on since keeps its stage.
    """
    first = first_stages(is_from_history=is_from_history)
    return first if stage in first else (stage,)


def may_confirm(*, finality: Finality, stage: DecisionStage) -> bool:
    """Whether a final decision may take the place of this one."""
    return finality is Finality.IN_PRINCIPLE and may_move(stage, DecisionStage.SUPERSEDED)


def headline(*, finality: Finality, stage: DecisionStage, has_open_conditions: bool = False) -> str:
    """Say in words how firm a decision is; shown wherever the decision shows.

    A decision in principle never reads as final, whatever became of it.
    """
    if finality is Finality.IN_PRINCIPLE:
        return _IN_PRINCIPLE[stage]
    words = _FINAL[stage]
    if has_open_conditions and stage is DecisionStage.DECIDED:
        return f"{words}, subject to conditions"
    return words


def is_known(state: ConditionState, *, is_from_history: bool) -> bool:
    """Whether the state of a condition is known: a source that says nothing leaves it unknown."""
    return not (is_from_history and state is ConditionState.OPEN)


def blocks_effect(*, kind: ConditionKind, state: ConditionState) -> bool:
    """Whether a condition keeps its decision from taking effect."""
    return kind is ConditionKind.PRECEDENT and state in {
        ConditionState.OPEN,
        ConditionState.FAILED,
    }


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, for a list or a history in one line each."""
    opening = " ".join(text.split("\n\n", 1)[0].split())
    return re.split(r"(?<=[.!?])\s+(?=[A-Z(])", opening, maxsplit=1)[0]


def not_given(
    *,
    reasons: str,
    alternatives: str,
    conditions: Collection[tuple[str, date | None]],
    needs_review_date: bool,
) -> tuple[str, ...]:
    """Name what the source of a decision from history does not give.

    `conditions` are pairs of owner and due date.
    """
    missing = {
        "reasons": not reasons,
        "alternatives considered": not alternatives,
        "who sees to each condition": any(not owner for owner, _ in conditions),
        "when each condition is due": any(due is None for _, due in conditions),
        "review date": needs_review_date,
    }
    return tuple(name for name, is_missing in missing.items() if is_missing)


def faults(
    draft: DecisionDraft,
    *,
    today: date,
    stages: Collection[DecisionStage],
    after_consultation: bool,
    names_report: bool,
    confirms_reading: bool,
) -> tuple[Fault, ...]:
    """Return what must be put right before a decision is recorded at one of the stages allowed.

    Reasons are required and published with it (The Local Authorities (Executive Arrangements)
    (Meetings and Access to Information) (England) Regulations 2012, regulation 12, "Recording of
    executive decisions made at meetings"). After a consultation its product must have been
    considered, so the recorder names the report that was read. What was recorded from history
    skips both, names its source instead, and says on every page what that does not give.
    """
    found = [
        *_faults_of_text(draft),
        *_faults_of_dates(draft, today=today),
        *_faults_of_standing(draft, stages=stages),
    ]
    if draft.is_from_history:
        if not draft.history_source.strip():
            found.append(Fault("history_source", "Say where this decision is written down"))
        return tuple(found)
    if not draft.reasons.strip():
        found.append(Fault("reasons", "Enter the reasons: they are published with the decision"))
    if after_consultation and not names_report:
        sentence = "Choose the published report that was before those who decided"
        found.append(Fault("report_edition", sentence))
    if after_consultation and not confirms_reading:
        sentence = "Confirm that the report was before those who decided, and that you have read it"
        found.append(Fault("report_read", sentence))
    return tuple(found)


def faults_of_settling(
    *, settled_on: date, decided_on: date, today: date, evidence: str
) -> tuple[Fault, ...]:
    """Return what is wrong with the day on which a condition was settled, or with its evidence."""
    found = []
    if settled_on > today:
        found.append(Fault("settled_on", "The day it was settled must be today or in the past"))
    if settled_on < decided_on:
        sentence = "The day it was settled must be on or after the day of the decision"
        found.append(Fault("settled_on", sentence))
    if not evidence.strip():
        found.append(Fault("evidence", "Say what shows it"))
    return tuple(found)


def _faults_of_text(draft: DecisionDraft) -> list[Fault]:
    checks = {
        "title": (draft.title, "Enter a title"),
        "wording": (draft.wording, "Enter what was decided"),
    }
    return [Fault(field, words) for field, (text, words) in checks.items() if not text.strip()]


def _faults_of_dates(draft: DecisionDraft, *, today: date) -> list[Fault]:
    found = []
    if draft.decided_on > today:
        found.append(Fault("decided_on", "The date of the decision must be today or in the past"))
    if draft.decided_on < EARLIEST:
        found.append(Fault("decided_on", "The date of the decision must be in 1900 or later"))
    if draft.review_on and draft.review_on <= draft.decided_on:
        found.append(Fault("review_on", "The review date must be after the date of the decision"))
    return found


def _faults_of_standing(draft: DecisionDraft, *, stages: Collection[DecisionStage]) -> list[Fault]:
    found = []
    if draft.stage not in stages:
        found.append(Fault("stage", "Select a stage from the list"))
    if draft.finality is Finality.IN_PRINCIPLE:
        if draft.stage in _IN_FORCE:
            sentence = "What was decided in principle takes effect only once it is confirmed"
            found.append(Fault("stage", sentence))
        if not draft.conditions and draft.review_on is None:
            sentence = "A decision in principle needs a condition or a review date. Add one of them"
            found.append(Fault("finality", sentence))
    found += _faults_of_conditions(draft.conditions, decided_on=draft.decided_on)
    return found


def _faults_of_conditions(conditions: Sequence[ConditionDraft], *, decided_on: date) -> list[Fault]:
    found = []
    for number, condition in enumerate(conditions, start=1):
        place = f"condition_{number}"
        if not condition.text.strip():
            sentence = "Enter what must be so, or leave the whole condition empty"
            found.append(Fault(f"{place}_text", sentence))
        if condition.due_on and condition.due_on < decided_on:
            sentence = "A condition must be due on or after the day of the decision"
            found.append(Fault(f"{place}_due_on", sentence))
    return found


# What was weighed -----------------------------------------------------------------------------


def needs_weighing(*, is_from_history: bool, asked_live: bool) -> bool:
    """Whether a decision has to rest on what people said, shown by the records beside it.

    One recorded from history, or after a consultation that was, is exempt and says so.
    """
    return asked_live and not is_from_history


def weighing_sentences(gate: Gate) -> tuple[str, ...]:
    """What is missing before those who decide can weigh what people said, a sentence each."""
    words = {
        Gap.REPORT: "Publish the report of what people said.",
        Gap.THEMES: "Write an answer to each main theme. There is none to: "
        f"{listed([each.name for each in gate.unanswered])}.",
        Gap.EQUALITY: "Add the equality impact assessment to the papers of the consultation.",
    }
    return tuple(words[gap] for gap in gate.gaps)
