"""How is a chart of shares drawn, so that it reads on a phone, on paper and without colour?

A chart comes back as SVG text with a title and a description for those who listen, and without
script, style element or style attribute, so that a strict content security policy lets it pass.
It is one narrow column (labels above the bars), scaled to the width it is given: text of 16 units
in 480 reads at 390 pixels. The first chart of a process takes about half a second, the next ones
a twentieth, so a report keeps the text instead of drawing again.
"""

import json
import math
import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

import vl_convert

from waymark.core.figures import Figure

# Dark and light by turns, so that neighbours differ by 3:1; where an option between two others has
# no answers, the white gap differs from both. The first six follow the Government Analysis
# Function, "Data visualisation: colours in charts", categorical palette.
COLOURS = (
    "#12436D",
    "#28A197",
    "#801650",
    "#F46A25",
    "#3D3D3D",
    "#A285D1",
    "#5A2D0C",
    "#3D9BE0",
)
DARK_INK = "#0B0C0C"
PALE_INK = "#FFFFFF"
PRINTED_FROM_PERCENT = 8
PRINTED_FROM_PERCENT_DIVERGING = 10

_INKS = (PALE_INK, DARK_INK)
_WIDTH = 466
_LETTERS_PER_LINE = 54
_TEXT = 16
_LINE = 20
_THICK = 32
_THIN = 18
_TALL = 260
_LABELS_OF_LINE = 5
_UNDER_LABEL = 11
_UNDER_BAR = 14
# The picture is one image with a name; roles without names inside it would only confuse.
_TAG = re.compile(r"<[^<>]*>")
_INNER_ROLE = re.compile(r' (?:role="graphics-\w+"|aria-roledescription="[^"]*")')
_UNSAFE = re.compile(
    r"<\s*(?:script|style|foreignObject|iframe|image|use|a)\b"
    r"|<[^>]*\s(?:style|on\w+|href|xlink:href)\s*=",
    re.IGNORECASE,
)


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
    _require_colours(options)
    names = ["\n".join(_lines(option)) for option in options]
    column = _Column([_with_base(bar) for bar in bars], thickness=_THICK)
    parts = [_segments(bar.figures) for bar in bars]
    return _draw(key, title, description, column, _divided(column, names, parts, _SHARE))


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
    _require_colours(options)
    names = ["\n".join(_lines(option)) for option in options]
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
    return _draw(key, title, description, column, layers, scale=scale, edge=-reach)


def _middle(figures: Sequence[Figure], sides: tuple[int, int]) -> float:
    """How far along a bar the line lies: after the first side and half of what is neutral."""
    first = sum(figure.numerator for figure in figures[: sides[0]])
    neutral = sum(figure.numerator for figure in figures[sides[0] : len(figures) - sides[1]])
    return (first + neutral / 2) / (figures[0].base or 1)


def _colour(names: Sequence[str]) -> dict[str, Any]:
    """The colours of the options in their order, with the key above the picture."""
    return {
        "field": "option",
        "type": "nominal",
        "scale": {"domain": names, "range": list(COLOURS[: len(names)])},
        "legend": {"symbolStrokeWidth": 0, "labelExpr": "split(datum.label, '\\n')"},
    }


def _require_colours(options: Sequence[str]) -> None:
    if len(options) > len(COLOURS):
        message = f"{len(options)} options are more than {len(COLOURS)} colours can tell apart"
        raise ValueError(message)


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
            "color": _colour(names),
        },
    }
    values = {
        "data": {"values": segments},
        "mark": {"type": "text", "fontSize": _TEXT - 1, "baseline": "middle"},
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
    return _draw(key, title, description, column, [parts])


@dataclass(frozen=True)
class Day:
    """One day: its numbers in the order of the options, and whether something marks it."""

    day: date
    numbers: tuple[int, ...]
    is_marked: bool = False


def days(
    *, key: str, title: str, description: str, options: Sequence[str], days: Sequence[Day]
) -> str:
    """Draw one column for each day, divided by option, and a marked line on marked days."""
    _require_colours(options)
    names = ["\n".join(_lines(option)) for option in options]
    parts = []
    for each in days:
        foot = 0
        for name, number in zip(names, each.numbers, strict=True):
            if number:
                day, after = each.day.isoformat(), (each.day + timedelta(days=1)).isoformat()
                parts.append(
                    {"day": day, "after": after, "foot": foot, "top": foot + number, "option": name}
                )
            foot += number
    most = max((sum(each.numbers) for each in days), default=0) or 1
    time = {
        "type": "temporal",
        "timeUnit": "utcyearmonthdate",
        "axis": {"format": "%-d %b", "title": None, "tickCount": 5, "labelOverlap": True},
    }
    tall = {
        "type": "quantitative",
        "scale": {"domain": [0, most * 1.15], "nice": False},
        "axis": {"title": None, "tickMinStep": 1, "format": ",d"},
    }
    columns = {
        "data": {"values": parts},
        "mark": {"type": "rect", "stroke": "#FFFFFF", "strokeWidth": 1},
        "encoding": {
            "x": time | {"field": "day"},
            "x2": {"field": "after", "timeUnit": "utcyearmonthdate"},
            "y": tall | {"field": "foot"},
            "y2": {"field": "top"},
            "color": _colour(names),
        },
    }
    middle = time | {"field": "day", "bandPosition": 0.5}
    marks = [{"day": each.day.isoformat(), "text": "▼"} for each in days if each.is_marked]
    line = {
        "data": {"values": marks},
        "mark": {"type": "rule", "color": DARK_INK, "strokeDash": [4, 3]},
        "encoding": {"x": middle},
    }
    flag = {
        "data": {"values": marks},
        "mark": {"type": "text", "fontSize": _TEXT, "baseline": "top", "color": DARK_INK},
        "encoding": {"x": middle, "y": {"value": 0}, "text": {"field": "text"}},
    }
    layers = [columns, *([line, flag] if marks else [])]
    return _named(key, title, description, _compiled(layers, height=_TALL))


@dataclass(frozen=True)
class Knot:
    """One value of a line by its label; `breaks` keeps it apart from the one before."""

    label: str
    value: float | None
    breaks: bool = False


def line(*, key: str, title: str, description: str, knots: Sequence[Knot]) -> str:
    """Draw values over time, with a gap and a dashed upright where the line breaks, as SVG text.

    A value of None leaves its place empty.
    """
    part, points, upright = 0, [], []
    for place, each in enumerate(knots):
        if each.breaks:
            part += 1
            upright.append({"at": place - 0.5})
        if each.value is not None:
            points.append({"at": place, "value": each.value, "part": part})
    every = max(1, math.ceil(len(knots) / _LABELS_OF_LINE))
    labels = [each.label for each in knots]
    along = {
        "type": "quantitative",
        "scale": {"domain": [-0.5, max(len(knots), 1) - 0.5], "nice": False},
        "axis": {
            "values": list(range(0, len(knots), every)),
            "labelExpr": f"{json.dumps(labels)}[datum.value]",
            "title": None,
            "labelOverlap": True,
        },
    }
    up = {
        "field": "value",
        "type": "quantitative",
        "scale": {"zero": True, "nice": True},
        "axis": {"title": None, "tickCount": 5},
    }
    drawn = {"x": along | {"field": "at"}, "y": up}
    layers = [
        {
            "data": {"values": points},
            "mark": {"type": "line", "color": COLOURS[0], "strokeWidth": 3},
            "encoding": drawn | {"detail": {"field": "part"}},
        },
        {
            "data": {"values": points},
            "mark": {"type": "point", "filled": True, "color": COLOURS[0], "size": 70},
            "encoding": drawn,
        },
    ]
    if upright:
        layers.append(
            {
                "data": {"values": upright},
                "mark": {"type": "rule", "color": DARK_INK, "strokeDash": [4, 3]},
                "encoding": {"x": along | {"field": "at"}},
            }
        )
    return _named(key, title, description, _compiled(layers, height=_TALL))


def to_png(svg: str) -> bytes:
    """The picture of a chart in dots, twice as fine as a screen, for formats without SVG."""
    return vl_convert.svg_to_png(svg, scale=2)


def svg_is_safe(svg: str) -> bool:
    """Whether a chart has nothing that runs, fetches, links or styles."""
    return _UNSAFE.search(svg) is None


_SHARE = {
    "type": "quantitative",
    "scale": {"domain": [0, 1], "nice": False},
    "axis": {"values": [0, 0.25, 0.5, 0.75, 1], "format": ".0%", "title": None},
}
_CONFIG = {
    "aria": False,
    "font": "Arial, Helvetica, sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": _TEXT - 2,
        "labelColor": DARK_INK,
        "grid": False,
        "domainColor": "#505A5F",
        "tickColor": "#505A5F",
    },
    "legend": {
        "orient": "top",
        "direction": "vertical",
        "title": None,
        "labelFontSize": _TEXT,
        "labelColor": DARK_INK,
        "labelLimit": 0,
        "symbolType": "square",
        "symbolSize": 260,
        "rowPadding": 6,
        "offset": 18,
    },
}


class _Column:
    """Where each bar and the lines of its label stand, in units from the top."""

    def __init__(self, labels: Sequence[str], *, thickness: int) -> None:
        self.thickness = thickness
        self.labels = [_lines(label) for label in labels]
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
            "mark": {"type": "text", "align": "left", "fontSize": _TEXT, "color": DARK_INK},
            "encoding": {
                "x": scale | {"field": "at"},
                "y": self.place("foot"),
                "text": {"field": "text"},
            },
        }


def _draw(
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
    return _named(key, title, description, _compiled(every, height=column.height))


def _compiled(layers: Sequence[dict[str, Any]], *, height: int) -> str:
    svg: str = vl_convert.vegalite_to_svg(
        {
            "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
            "width": _WIDTH,
            "height": height,
            "padding": 7,
            "config": _CONFIG,
            "layer": list(layers),
        }
    )
    return svg


def _named(key: str, title: str, description: str, svg: str) -> str:
    """The picture as one image with a name and a description."""
    svg = _TAG.sub(lambda tag: _INNER_ROLE.sub("", tag[0]), svg)
    head, _, body = svg.removeprefix("<svg ").partition(">")
    return (
        f'<svg role="img" aria-labelledby="{escape(key)}-title {escape(key)}-text" {head}>'
        f'<title id="{escape(key)}-title">{escape(title)}</title>'
        f'<desc id="{escape(key)}-text">{escape(description)}</desc>{body}'
    )


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


def _lines(text: str) -> list[str]:
    return textwrap.wrap(text, _LETTERS_PER_LINE) or [""]
