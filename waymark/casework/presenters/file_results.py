"""What do the results of file audits show?"""

from dataclasses import dataclass
from datetime import date

from waymark.casework.models.file_audits import JUDGEMENT_LABELS
from waymark.casework.queries.file_audits import FileResults
from waymark.casework.rules.file_audits import AnswerCounts, in_order, label_of
from waymark.core.dates import day_in_words
from waymark.core.figures import Direction, Figure


@dataclass(frozen=True)
class ResultRow:
    """How often each answer was given, and the share of yes with its base."""

    name: str
    files: int
    counts: AnswerCounts

    @property
    def figure(self) -> Figure:
        """How many of the answers that applied are yes."""
        return Figure(self.counts.yes, self.counts.base, Direction.ROW)

    @property
    def share(self) -> str:
        """The same in words."""
        percent = self.figure.percent
        if percent is None:
            return "None applied"
        return f"{percent}% of {self.counts.base}"


@dataclass(frozen=True)
class ResultsPage:
    """The results of a period, by question and by worker."""

    period: str
    summary: str
    by_question: tuple[ResultRow, ...]
    by_worker: tuple[ResultRow, ...]
    file_url: str
    list_url: str


def results_page(
    found: FileResults, *, since: date, until: date, file_url: str, list_url: str
) -> ResultsPage:
    """Word the results."""
    return ResultsPage(
        period=f"From {day_in_words(since)} to {day_in_words(until)}",
        summary=_summary(found),
        by_question=question_rows(found),
        by_worker=worker_rows(found),
        file_url=file_url,
        list_url=list_url,
    )


def question_rows(found: FileResults) -> tuple[ResultRow, ...]:
    """Return a row for each question, in the order in which they are asked."""
    return tuple(
        ResultRow(name=label_of(key), files=_answered(counts), counts=counts)
        for key in in_order(found.by_question)
        if (counts := found.by_question[key])
    )


def worker_rows(found: FileResults) -> tuple[ResultRow, ...]:
    """Return a row for each worker, by name."""
    return tuple(
        ResultRow(name=str(each.worker.user), files=each.files, counts=each.counts)
        for each in found.by_worker
    )


def _answered(counts: AnswerCounts) -> int:
    return counts.base + counts.not_applicable


def _summary(found: FileResults) -> str:
    files = "1 file was" if found.files == 1 else f"{found.files} files were"
    judged = [
        f"{number} {label.lower()}"
        for value, label in JUDGEMENT_LABELS.items()
        if (number := found.judgements.get(value.value, 0))
    ]
    return f"{files} looked at: {', '.join(judged)}."
