"""What stands on a sheet of young people to call, or of doors to knock at?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from waymark.core.dates import day_in_words, local_date
from waymark.participation.presenters.tracking import reason
from waymark.participation.queries.sheets import MOST_PRINTED, Line
from waymark.people.models.circle import BANNER_LABELS
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.rules.vocabulary import BannerKind

TO_WRITE = "What came of it"


@dataclass(frozen=True)
class Row:
    """One young person: the first column in bold, each other one as lines of text."""

    name: str
    warnings: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A list on paper, with an empty column to write in."""

    title: str
    authority: str
    sentence: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def call_sheet(
    lines: Iterable[Line], *, waiting: int, authority: str, by: str, at: datetime
) -> Sheet:
    """Return the sheet of young people to call, of so many who wait in the queue."""
    return _sheet(
        "Call sheet",
        ("Name", "Number", "Why", TO_WRITE),
        [(each, _numbers(each)) for each in lines],
        waiting=waiting,
        authority=authority,
        by=by,
        at=at,
    )


def door_sheet(
    lines: Iterable[Line], *, waiting: int, authority: str, by: str, at: datetime
) -> Sheet:
    """Return the sheet of doors to knock at, of so many young people who wait in the queue."""
    return _sheet(
        "Doorstep list",
        ("Name", "Address", "Why", TO_WRITE),
        [(each, str(each.address)) for each in lines],
        waiting=waiting,
        authority=authority,
        by=by,
        at=at,
    )


def _sheet(
    title: str,
    heads: tuple[str, ...],
    lines: list[tuple[Line, str]],
    *,
    waiting: int,
    authority: str,
    by: str,
    at: datetime,
) -> Sheet:
    today = local_date(at)
    number = "1 young person" if len(lines) == 1 else f"{len(lines)} young people"
    if waiting > MOST_PRINTED:
        number += f" of the first {MOST_PRINTED} in the queue of {waiting:,}"
    return Sheet(
        title=title,
        authority=authority,
        sentence=f"{number}. Printed by {by} on {day_in_words(today)}.",
        heads=heads,
        rows=tuple(
            Row(
                name=line.summary.name,
                warnings=tuple(
                    f"{BANNER_LABELS[BannerKind(each.kind)]}: {each.text}" for each in line.banners
                ),
                cells=(where, f"{reason(line.summary, today)}. {_tries(line.tries)}"),
            )
            for line, where in lines
        ),
    )


def _numbers(line: Line) -> str:
    return "\n".join(
        telephone_in_words(each.value)
        + (f" ({each.belongs_to})" if each.belongs_to else "")
        + (f", best time: {each.best_time}" if each.best_time else "")
        for each in line.numbers
    )


def _tries(number: int) -> str:
    if not number:
        return "Not tried yet."
    return "Tried once." if number == 1 else f"Tried {number} times."
