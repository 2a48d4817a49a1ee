"""Which moves may a consultation and its responses make, and what is missing before they can?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    ConsultationStage,
    QuestionKind,
    ResponseStatus,
)

GRACE = timedelta(minutes=60)
"""How long after closing an answer that was begun before it may still be sent."""

DRAFTS_KEPT = timedelta(days=30)
"""How long after closing an answer that was never sent, or its draft, is kept."""

BEFORE_OPENING = frozenset(
    {ConsultationStage.DRAFT, ConsultationStage.APPROVED, ConsultationStage.SCHEDULED}
)
"""Stages at which nobody has been asked yet."""

BEFORE_CLOSING = BEFORE_OPENING | {ConsultationStage.OPEN}
"""Stages at which the answers are not all in."""

IS_OVER = frozenset({ConsultationStage.WITHDRAWN, ConsultationStage.ARCHIVED})
"""Stages at which nothing more is counted or found."""

CONSULTATION_MOVES: Mapping[ConsultationStage, frozenset[ConsultationStage]] = {
    ConsultationStage.DRAFT: frozenset({ConsultationStage.APPROVED}),
    ConsultationStage.APPROVED: frozenset(
        {ConsultationStage.DRAFT, ConsultationStage.SCHEDULED, ConsultationStage.OPEN}
    ),
    ConsultationStage.SCHEDULED: frozenset({ConsultationStage.DRAFT, ConsultationStage.OPEN}),
    ConsultationStage.OPEN: frozenset({ConsultationStage.CLOSED, ConsultationStage.WITHDRAWN}),
    ConsultationStage.CLOSED: frozenset({ConsultationStage.ANALYSING, ConsultationStage.WITHDRAWN}),
    ConsultationStage.ANALYSING: frozenset(
        {ConsultationStage.REPORTED, ConsultationStage.WITHDRAWN}
    ),
    ConsultationStage.REPORTED: frozenset(
        {ConsultationStage.ANALYSING, ConsultationStage.FEEDBACK, ConsultationStage.ARCHIVED}
    ),
    ConsultationStage.FEEDBACK: frozenset({ConsultationStage.ARCHIVED}),
    ConsultationStage.WITHDRAWN: frozenset({ConsultationStage.ARCHIVED}),
    ConsultationStage.ARCHIVED: frozenset(
        {ConsultationStage.REPORTED, ConsultationStage.FEEDBACK, ConsultationStage.WITHDRAWN}
    ),
}
"""A draft opens only by way of an approval; what is archived can be taken out again."""

RESPONSE_MOVES: Mapping[ResponseStatus, frozenset[ResponseStatus]] = {
    ResponseStatus.STARTED: frozenset({ResponseStatus.SUBMITTED}),
    ResponseStatus.SUBMITTED: frozenset(
        {
            ResponseStatus.ACCEPTED,
            ResponseStatus.QUERY,
            ResponseStatus.EXCLUDED,
            ResponseStatus.MERGED,
            ResponseStatus.WITHDRAWN,
        }
    ),
    ResponseStatus.QUERY: frozenset(
        {
            ResponseStatus.ACCEPTED,
            ResponseStatus.EXCLUDED,
            ResponseStatus.MERGED,
            ResponseStatus.WITHDRAWN,
        }
    ),
    ResponseStatus.ACCEPTED: frozenset(
        {
            ResponseStatus.QUERY,
            ResponseStatus.EXCLUDED,
            ResponseStatus.MERGED,
            ResponseStatus.WITHDRAWN,
        }
    ),
    ResponseStatus.EXCLUDED: frozenset({ResponseStatus.QUERY, ResponseStatus.ACCEPTED}),
    ResponseStatus.MERGED: frozenset({ResponseStatus.QUERY}),
    ResponseStatus.WITHDRAWN: frozenset(),
}


class ApprovalOutcome(StrEnum):
    """What became of a request for approval; only one waits or stands at a time."""

    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"
    VOID = "void"


class NoticeKind(StrEnum):
    """What everybody is told of after opening."""

    CHANGED = "changed"
    EXTENDED = "extended"
    CLOSED_EARLY = "closed_early"
    WITHDRAWN = "withdrawn"
    FEEDBACK_LATE = "feedback_late"


@dataclass(frozen=True, kw_only=True)
class QuestionDraft:
    """A question as it stands before opening: the labels of its choices, how many rows it has."""

    wording: str
    kind: QuestionKind
    choices: tuple[str, ...] = ()
    rows: int = 0
    asks_options: bool = False


@dataclass(frozen=True, kw_only=True)
class ConsultationDraft:
    """What the checks before opening look at."""

    title: str
    purpose: str
    contact: str
    opens_at: datetime | None
    closes_at: datetime | None
    options: int
    categories: int
    questions: tuple[QuestionDraft, ...]


def may_move(current: ConsultationStage, following: ConsultationStage) -> bool:
    """Whether a consultation may go from one stage to the other."""
    return following in CONSULTATION_MOVES[current]


def may_move_response(current: ResponseStatus, following: ResponseStatus) -> bool:
    """Whether a response may go from one status to the other."""
    return following in RESPONSE_MOVES[current]


def is_frozen(stage: ConsultationStage) -> bool:
    """Whether the questions, options and categories may no longer be changed."""
    return stage not in BEFORE_OPENING


def missing_before_opening(
    draft: ConsultationDraft, *, at: datetime | None = None
) -> tuple[str, ...]:
    """What has to be put right before people may be asked; empty when nothing is missing.

    With `at`, closing must also lie ahead of it; a consultation recorded from history has none.
    """
    checks = [
        (bool(draft.title.strip()), "Enter a title"),
        (bool(draft.purpose.strip()), "Say what the consultation is for"),
        (bool(draft.contact.strip()), "Give a contact for questions"),
        (draft.opens_at is not None, "Set when the consultation opens"),
        (draft.closes_at is not None, "Set when the consultation closes"),
        (draft.categories >= 1, "Add at least one stakeholder category"),
        (bool(draft.questions), "Add at least one question"),
        (
            draft.options >= 2 or not any(each.asks_options for each in draft.questions),
            "Add at least two options, because a question asks which is preferred",
        ),
    ]
    missing = [reason for is_met, reason in checks if not is_met]
    if draft.opens_at and draft.closes_at and draft.closes_at <= draft.opens_at:
        missing.append("Closing must be after opening")
    if at and draft.closes_at and draft.closes_at <= at:
        missing.append("Closing must still be ahead")
    for number, question in enumerate(draft.questions, start=1):
        missing += _missing_in_question(number, question)
    return tuple(missing)


def _missing_in_question(number: int, question: QuestionDraft) -> list[str]:
    rules = QUESTION_RULES[question.kind]
    choices = [choice.strip() for choice in question.choices]
    missing = []
    if not question.wording.strip():
        missing.append(f"Question {number}: enter the question")
    if rules.has_choices and len(choices) < 2:
        missing.append(f"Question {number}: add at least two choices")
    if len(set(choices)) < len(choices):
        missing.append(f"Question {number}: two choices have the same words")
    if rules.has_rows and not question.rows:
        missing.append(f"Question {number}: add at least one row")
    if choices and not rules.has_choices:
        missing.append(f"Question {number}: an open question has no choices")
    return missing


def may_answer(
    *, stage: ConsultationStage, opens_at: datetime, closes_at: datetime, at: datetime
) -> bool:
    """Whether somebody may begin an answer: the consultation is open and the time is within it."""
    return stage is ConsultationStage.OPEN and opens_at <= at < closes_at


def may_send(stage: ConsultationStage) -> bool:
    """Whether an answer begun in time may still be sent in; once analysis has begun, none may."""
    return stage in {ConsultationStage.OPEN, ConsultationStage.CLOSED}


def is_late(*, started_at: datetime, submitted_at: datetime, closes_at: datetime) -> bool:
    """Whether an answer is late: begun at closing or after it, or sent over an hour after it."""
    return started_at >= closes_at or submitted_at > closes_at + GRACE
