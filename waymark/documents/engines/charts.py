"""How are shares drawn as bars, with their labels above them in one narrow column?"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from waymark.core.figures import Figure
from waymark.documents.engines.pictures import (
    COLOURS,
    DARK_INK,
    PALE_INK,
    TEXT,
    colour_by_option,
    draw,
    lines_of,
    option_names,
)

PRINTED_FROM_PERCENT = 8
PRINTED_FROM_PERCENT_DIVERGING = 10

_INKS = (PALE_INK, DARK_INK)
_LINE = 20
_THICK = 32
_THIN = 18
_UNDER_LABEL = 11
_UNDER_BAR = 14


@dataclass(frozen=True)
class Bar:
    """One divided bar: its label without the count, and its figures in the order of the options."""

    label: str
    figures: tuple[Figure, ...]


def stacked_bars(
    *, key: str, title: str, description: str, options: Sequence[str], bars: Sequence[Bar]
) -> str:
    """Draw one bar of 100% for each category, divided by option, as SVG text.

    `key` makes the identifiers inside the chart unique on a page. The base is in each label; a
    share is printed where it is 8% or more. Raises ValueError for more options than colours.
    """
    names = option_names(options)
    column = _Column([_with_base(bar) for bar in bars], thickness=_THICK)
    parts = [_segments(bar.figures) for bar in bars]
    return _with_labels(key, title, description, column, _divided(column, names, parts, _SHARE))


def diverging_bars(
    *,
    key: str,
    title: str,
    description: str,
    options: Sequence[str],
    sides: tuple[int, int],
    bars: Sequence[Bar],
) -> str:
    """Draw a scale as bars to the left and to the right of a line, as SVG text.

    `sides` says how many options lie on either side; an option between them lies on the line, half
    to the left. Otherwise as `stacked_bars`.
    """
    names = option_names(options)
    column = _Column([_with_base(bar) for bar in bars], thickness=_THICK)
    middles = [_middle(bar.figures, sides) for bar in bars]
    reach = max((max(middle, 1 - middle) for middle in middles), default=1)
    reach = min(1.0, math.ceil(reach * 2) / 2)
    parts = [
        _segments(
            bar.figures, shift=-middle, printed_from=2 * reach * PRINTED_FROM_PERCENT_DIVERGING
        )
        for bar, middle in zip(bars, middles, strict=True)
    ]
    scale = _SHARE | {
        "scale": {"domain": [-reach, reach], "nice": False},
        "axis": {
            "values": [-reach, -reach / 2, 0, reach / 2, reach],
            "labelExpr": "format(abs(datum.value), '.0%')",
            "title": None,
        },
    }
    line = {
        "data": {"values": [{"at": 0}]},
        "mark": {"type": "rule", "color": DARK_INK, "strokeDash": [4, 3]},
        "encoding": {"x": scale | {"field": "at"}},
    }
    layers = [line, *_divided(column, names, parts, scale)]
    return _with_labels(key, title, description, column, layers, scale=scale, edge=-reach)


def _middle(figures: Sequence[Figure], sides: tuple[int, int]) -> float:
    """How far along a bar the line lies: after the first side and half of what is neutral."""
    first = sum(figure.numerator for figure in figures[: sides[0]])
    neutral = sum(figure.numerator for figure in figures[sides[0] : len(figures) - sides[1]])
    return (first + neutral / 2) / (figures[0].base or 1)


def _divided(
    column: "_Column",
    names: Sequence[str],
    parts: Sequence[Sequence[dict[str, Any]]],
    scale: dict[str, Any],
) -> list[dict[str, Any]]:
    """The divided bars, and the shares printed in them."""
    segments = [
        {**column.span(index), **segment, "option": names[place], "ink": _INKS[place % 2]}
        for index, bar in enumerate(parts)
        for place, segment in enumerate(bar)
        if segment["start"] != segment["end"]
    ]
    rects = {
        "data": {"values": segments},
        "mark": {"type": "rect", "stroke": "#FFFFFF", "strokeWidth": 2},
        "encoding": {
            "x": scale | {"field": "start"},
            "x2": {"field": "end"},
            "y": column.place("top"),
            "y2": {"field": "bottom"},
            "color": colour_by_option(names),
        },
    }
    values = {
        "data": {"values": segments},
        "mark": {"type": "text", "fontSize": TEXT - 1, "baseline": "middle"},
        "encoding": {
            "x": scale | {"field": "middle"},
            "y": column.place("centre"),
            "text": {"field": "text"},
            "color": {"field": "ink", "type": "nominal", "scale": None},
        },
    }
    return [rects, values]


def bars(*, key: str, title: str, description: str, bars: Sequence[tuple[str, Figure]]) -> str:
    """Draw one bar for each figure, as long as its share, as SVG text.

    The label above a bar says its share and its count.
    """
    return lengths(
        key=key,
        title=title,
        description=description,
        bars=[
            (f"{label}: {_in_words(figure)}", figure.numerator / (figure.base or 1))
            for label, figure in bars
        ],
    )


def lengths(*, key: str, title: str, description: str, bars: Sequence[tuple[str, float]]) -> str:
    """Draw one bar for each share from 0 to 1, with its label above it, as SVG text."""
    column = _Column([label for label, _ in bars], thickness=_THIN)
    shares = [
        {**column.span(index), "start": 0, "end": share} for index, (_, share) in enumerate(bars)
    ]
    parts = {
        "data": {"values": shares},
        "mark": {"type": "rect", "color": COLOURS[0]},
        "encoding": {
            "x": _SHARE | {"field": "start"},
            "x2": {"field": "end"},
            "y": column.place("top"),
            "y2": {"field": "bottom"},
        },
    }
    return _with_labels(key, title, description, column, [parts])


_SHARE = {
    "type": "quantitative",
    "scale": {"domain": [0, 1], "nice": False},
    "axis": {"values": [0, 0.25, 0.5, 0.75, 1], "format": ".0%", "title": None},
}


class _Column:
    """Where each bar and the lines of its label stand, in units from the top."""

    def __init__(self, labels: Sequence[str], *, thickness: int) -> None:
        self.thickness = thickness
        self.labels = [lines_of(label) for label in labels]
        self.tops: list[int] = []
        height = 0
        for lines in self.labels:
            height += _LINE * len(lines) + _UNDER_LABEL
            self.tops.append(height)
            height += thickness + _UNDER_BAR
        self.height = max(height, 1)

    def span(self, index: int) -> dict[str, float]:
        top = self.tops[index]
        return {"top": top, "centre": top + self.thickness / 2, "bottom": top + self.thickness}

    def place(self, field: str) -> dict[str, Any]:
        scale = {"domain": [0, self.height], "reverse": True, "nice": False}
        return {"field": field, "type": "quantitative", "scale": scale, "axis": None}

    def layer(self, scale: dict[str, Any], edge: float) -> dict[str, Any]:
        """The labels, from the left edge of the scale."""
        lines = [
            {
                "text": line,
                "at": edge,
                "foot": top - _UNDER_LABEL - _LINE * (len(label) - 1 - index),
            }
            for label, top in zip(self.labels, self.tops, strict=True)
            for index, line in enumerate(label)
        ]
        return {
            "data": {"values": lines},
            "mark": {"type": "text", "align": "left", "fontSize": TEXT, "color": DARK_INK},
            "encoding": {
                "x": scale | {"field": "at"},
                "y": self.place("foot"),
                "text": {"field": "text"},
            },
        }


def _with_labels(
    key: str,
    title: str,
    description: str,
    column: _Column,
    layers: Iterable[dict[str, Any]],
    *,
    scale: dict[str, Any] | None = None,
    edge: float = 0,
) -> str:
    every = [*layers, column.layer(scale or _SHARE, edge)]
    return draw(key=key, title=title, description=description, layers=every, height=column.height)


def _segments(
    figures: Iterable[Figure], *, shift: float = 0, printed_from: float = PRINTED_FROM_PERCENT
) -> list[dict[str, Any]]:
    """Where each part of a bar begins and ends, as shares of its length, and what is printed.

    `shift` moves the bar along, in its own lengths.
    """
    parts, start = [], 0
    for figure in figures:
        end, base = start + figure.numerator, figure.base or 1
        is_wide = 100 * figure.numerator >= printed_from * base
        parts.append(
            {
                "start": start / base + shift,
                "middle": (start + end) / (2 * base) + shift,
                "end": end / base + shift,
                "text": f"{figure.percent}%" if is_wide else "",
            }
        )
        start = end
    return parts


def _with_base(bar: Bar) -> str:
    base = bar.figures[0].base if bar.figures else 0
    number = {0: "no responses", 1: "1 response"}.get(base, f"{base:,} responses")
    return f"{bar.label}: {number}"


def _in_words(figure: Figure) -> str:
    if figure.percent is None:
        return "no responses"
    return f"{figure.percent}% ({figure.numerator:,} of {figure.base:,})"
