"""How is everybody's history written as comma-separated values?"""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO
from uuid import UUID

from waymark.participation.rules.history import HistoryRow

HEADINGS = (
    "person_id", "born", "cohort_status", "code", "start", "end", "verified", "lapses", "recorded",
    "superseded",
)  # fmt: skip
ROWS_AT_ONCE = 2_000


def history_csv(rows: Iterable[tuple[UUID, HistoryRow]]) -> Iterator[str]:
    """Yield the file in parts, each of whole lines. Days are ISO dates; an open end is empty."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    for number, (person, row) in enumerate(rows, start=1):
        writer.writerow(
            (
                person, _day(row.born_on), row.cohort.value, row.code, _day(row.starts_on),
                _day(row.ends_on), _day(row.verified_on), _day(row.lapses_on),
                _day(row.recorded_on), _day(row.superseded_on),
            )
        )  # fmt: skip
        if number % ROWS_AT_ONCE == 0:
            yield text.getvalue()
            text.seek(0)
            text.truncate()
    yield text.getvalue()


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
