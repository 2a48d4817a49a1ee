"""What does the page show of those with a plan beyond school?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.core.dates import day_in_words
from waymark.participation.presenters.tracking import reason
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.ages import age_on, plan_ends_by

HEADS = ("Name", "Age", "What they do", "Named placement", "Review due", "Plan ends by")


@dataclass(frozen=True)
class Row:
    """One young person with a plan, in the cells after the name."""

    name: str
    url: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PlansPage:
    """Those with a plan, and the addresses of the next rows."""

    rows: tuple[Row, ...]
    earlier_url: str
    later_url: str


def plan_rows(
    rows: Iterable[Any], *, today: date, url: Callable[[PersonSummary], str]
) -> tuple[Row, ...]:
    """Return the lines of the list."""
    return tuple(
        Row(
            name=row.name,
            url=url(row),
            cells=(
                str(age_on(row.born_on, today)),
                _doing(row, today),
                row.placement or "None",
                _due(row.review_due_on, today),
                day_in_words(plan_ends_by(row.born_on)),
            ),
        )
        for row in rows
    )


def _doing(row: Any, today: date) -> str:
    ends = row.expected_end_on
    return f"{reason(row, today)}{f'; expected to end {day_in_words(ends)}' if ends else ''}"


def _due(day: date | None, today: date) -> str:
    if day is None:
        return "No day set"
    return f"{day_in_words(day)}{', late' if day < today else ''}"
