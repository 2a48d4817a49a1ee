"""What does the page about the exchange with another service show?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.exchanging import ExchangeExport


@dataclass(frozen=True)
class SentLine:
    """One time that answers left."""

    question: str
    answers: int
    made_at: datetime
    made_by: str


@dataclass(frozen=True)
class ExchangePage:
    """What can leave, what left, and how it comes back."""

    questions: tuple[tuple[str, int], ...]
    sent: tuple[SentLine, ...]
    export_url: str
    load_url: str
    report_url: str


def sent_line(export: ExchangeExport) -> SentLine:
    """Word one export."""
    return SentLine(
        question=export.question.wording,
        answers=export.answers,
        made_at=export.made_at,
        made_by=str(export.made_by or "Command line"),
    )
