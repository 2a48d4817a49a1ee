"""How is what changes over time drawn: columns of days, and a line of values?"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.documents.engines.pictures import (
    COLOURS,
    DARK_INK,
    TEXT,
    colour_by_option,
    draw,
    option_names,
)

_TALL = 260
_LABELS_OF_LINE = 5


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
    names = option_names(options)
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
            "color": colour_by_option(names),
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
        "mark": {"type": "text", "fontSize": TEXT, "baseline": "top", "color": DARK_INK},
        "encoding": {"x": middle, "y": {"value": 0}, "text": {"field": "text"}},
    }
    layers = [columns, *([line, flag] if marks else [])]
    return draw(key=key, title=title, description=description, layers=layers, height=_TALL)


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
    return draw(key=key, title=title, description=description, layers=layers, height=_TALL)
