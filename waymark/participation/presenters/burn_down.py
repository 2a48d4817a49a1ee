"""What does the page show of those of whom it is not known what they do, month by month?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from waymark.core.dates import day_in_words
from waymark.participation.queries.burn_down import BurnDown, Line, Part

CAPTIONS = {
    Part.LOCALITY: ("By area", "Area", "No area"),
    Part.SCHOOL: ("By school or college", "School or college", "No school or college"),
    Part.WORKER: ("By lead worker", "Lead worker", "No lead worker"),
}
MOST_LINES = 40


@dataclass(frozen=True)
class Row:
    """One area, school or worker: the name leads to those of the queue."""

    name: str
    url: str
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One table; `left_out` says how many lines it does not show."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    left_out: str


@dataclass(frozen=True)
class BurnDownPage:
    """The sums as tiles, and a table by area, school and worker."""

    tiles: tuple[dict[str, str], ...]
    tables: tuple[Table, ...]


def burn_down_page(found: BurnDown, *, queue_url: Callable[[Part, UUID], str]) -> BurnDownPage:
    """Return the page."""
    heads = (*map(day_in_words, found.days[:-1]), "Today")
    return BurnDownPage(
        tiles=_tiles(found, heads),
        tables=tuple(
            Table(
                caption=caption,
                heads=(first, *map(_short, found.days[:-1]), "Today"),
                rows=tuple(
                    _row(each, nothing, part, queue_url) for each in found.parts[part][:MOST_LINES]
                ),
                left_out=_left_out(len(found.parts[part]) - MOST_LINES),
            )
            for part, (caption, first, nothing) in CAPTIONS.items()
        ),
    )


def _tiles(found: BurnDown, heads: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    total = next(iter(found.parts[Part.ALL]), None)
    numbers = total.numbers if total else (0,) * len(heads)
    of_all = f"of {total.of_all:,}" if total else ""
    last = len(heads) - 1
    return tuple(
        {"number": f"{number:,}", "label": head, "note": of_all if place == last else ""}
        for place, (number, head) in enumerate(zip(numbers, heads, strict=True))
    )


def _row(line: Line, nothing: str, part: Part, queue_url: Callable[[Part, UUID], str]) -> Row:
    return Row(
        name=line.name or nothing,
        url=queue_url(part, line.key) if line.key else "",
        numbers=tuple(f"{number:,}" for number in line.numbers),
    )


def _short(day: date) -> str:
    """The month alone: the tiles above name the day and the year."""
    return f"{day:%b}"


def _left_out(number: int) -> str:
    return f"{number:,} more with fewer are left out." if number > 0 else ""
