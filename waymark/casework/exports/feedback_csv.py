"""How does the list of complaints and compliments look as a file for a spreadsheet?

Without what was said, without names and without where somebody lives: for counting alone.
"""

from collections.abc import Iterable
from datetime import date

from waymark.casework.models.feedback import (
    FEEDBACK_OUTCOME_LABELS,
    FEEDBACK_STATE_LABELS,
    KIND_LABELS,
    SENDER_LABELS,
    WAY_LABELS,
    Feedback,
)
from waymark.casework.rules.feedback import (
    FeedbackKind,
    FeedbackOutcome,
    FeedbackSender,
    FeedbackState,
    FeedbackWay,
    procedure_of,
    topic_label,
)
from waymark.core.tabular import Value, write_csv

HEADER = (
    "reference", "kind", "received_on", "how", "from", "about", "how_far", "procedure", "stage",
    "acknowledge_by", "acknowledged_on", "answer_by", "answered_on", "found",
)  # fmt: skip


def feedback_csv(rows: Iterable[Feedback]) -> bytes:
    """Return the rows as one table."""
    return write_csv(HEADER, (_row(each) for each in rows))


def _row(each: Feedback) -> tuple[Value, ...]:
    return (
        each.reference,
        KIND_LABELS[FeedbackKind(each.kind)],
        each.received_on.isoformat(),
        WAY_LABELS[FeedbackWay(each.way)],
        SENDER_LABELS[FeedbackSender(each.sender)],
        topic_label(each.topic),
        FEEDBACK_STATE_LABELS[FeedbackState(each.state)],
        procedure_of(each.procedure).label if each.procedure else "",
        each.stage if each.procedure else "",
        _day(each.acknowledge_by),
        _day(each.acknowledged_on),
        _day(each.reply_by),
        _day(each.replied_on),
        FEEDBACK_OUTCOME_LABELS[FeedbackOutcome(each.outcome)] if each.outcome else "",
    )


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
