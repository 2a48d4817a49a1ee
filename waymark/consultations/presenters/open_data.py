"""What does the page with open data show?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.rules.wording import counted


@dataclass(frozen=True)
class OpenTableCard:
    """One table, with its files."""

    label: str
    about: str
    count: str
    columns: tuple[str, ...]
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class OpenDataPage:
    """Everything that can be taken away."""

    title: str
    edition: int
    published_at: datetime | None
    tables: tuple[OpenTableCard, ...]
    report_url: str


def count_words(rows: int) -> str:
    """Say how long a table is."""
    return counted(rows, "line")
