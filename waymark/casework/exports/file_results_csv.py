"""How do the results of file audits look as a file for a spreadsheet?"""

from waymark.casework.presenters.file_results import ResultRow, question_rows, worker_rows
from waymark.casework.queries.file_audits import FileResults
from waymark.core.tabular import write_csv

HEADER = (
    "by", "name", "files", "yes", "partly", "no", "does_not_apply", "base", "share_yes_percent",
)  # fmt: skip


def file_results_csv(found: FileResults) -> bytes:
    """Return the results as one table: a row for each question, then one for each worker."""
    rows = [("question", each) for each in question_rows(found)]
    rows += [("worker", each) for each in worker_rows(found)]
    return write_csv(HEADER, (_row(kind, each) for kind, each in rows))


def _row(kind: str, found: ResultRow) -> tuple[str, ...]:
    counts = found.counts
    return (
        kind,
        found.name,
        str(found.files),
        str(counts.yes),
        str(counts.partly),
        str(counts.no),
        str(counts.not_applicable),
        str(counts.base),
        found.figure.percent or "",
    )
