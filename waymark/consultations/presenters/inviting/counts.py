"""What does the page of live counts show?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from waymark.consultations.models.hearing.responses import CHANNEL_LABELS
from waymark.consultations.queries.inviting.counts import LiveCounts
from waymark.consultations.rules.vocabulary import Channel
from waymark.web.jinja import show_date


@dataclass(frozen=True)
class Tile:
    """A number that matters."""

    number: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class Row:
    """One line of a table of counts."""

    label: str
    number: int
    note: str = ""


@dataclass(frozen=True)
class CountsPage:
    """How many have answered up to now."""

    tiles: tuple[Tile, ...]
    by_category: tuple[Row, ...]
    has_targets: bool
    by_channel: tuple[Row, ...]
    by_day: tuple[Row, ...]
    empty: str


def counts_page(counts: LiveCounts, *, empty: str) -> CountsPage:
    """Return the counts with what each lacks of its target."""
    targets = [target for _label, _number, target in counts.by_category if target]
    wanted = sum(targets)
    tiles = [Tile(f"{counts.total:,}", _("responses") if counts.total != 1 else _("response"))]
    if wanted:
        tiles.append(Tile(f"{wanted:,}", _("hoped for"), _("over the categories with a target")))
    short = sum(1 for _label, number, target in counts.by_category if target and number < target)
    if targets:
        tiles.append(Tile(f"{short:,}", _("categories below their target")))
    return CountsPage(
        tiles=tuple(tiles),
        by_category=tuple(
            Row(label, number, _against(number, target))
            for label, number, target in counts.by_category
        ),
        has_targets=bool(targets),
        by_channel=tuple(
            Row(CHANNEL_LABELS[Channel(channel)], number) for channel, number in counts.by_channel
        ),
        by_day=_days(counts.by_day),
        empty=empty if not counts.total else "",
    )


def _against(number: int, target: int | None) -> str:
    if not target:
        return _("No target")
    if number >= target:
        return _("Target of {target} reached").format(target=f"{target:,}")
    return _("{short} short of {target}").format(short=f"{target - number:,}", target=f"{target:,}")


def _days(by_day: Sequence[tuple[date, int]]) -> tuple[Row, ...]:
    """Newest first, as somebody looks every morning."""
    return tuple(Row(show_date(day), number) for day, number in reversed(by_day))
