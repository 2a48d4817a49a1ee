"""How does a drawing become a picture that reads on a phone, on paper and without colour?

It comes back as SVG text with a title and a description for those who listen, and without script,
style element or style attribute, so that a strict content security policy lets it pass. It is
narrow and is scaled to the width it is given: text of 16 units in 480 reads at 390 pixels. The
first picture of a process takes about half a second, the next ones a twentieth, so a report keeps
the text instead of drawing again.
"""

import re
import textwrap
from collections.abc import Sequence
from html import escape
from typing import Any

import vl_convert

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
TEXT = 16

_WIDTH = 466
_LETTERS_PER_LINE = 54
# The picture is one image with a name; roles without names inside it would only confuse.
_TAG = re.compile(r"<[^<>]*>")
_INNER_ROLE = re.compile(r' (?:role="graphics-\w+"|aria-roledescription="[^"]*")')
_CONFIG = {
    "aria": False,
    "font": "Arial, Helvetica, sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": TEXT - 2,
        "labelColor": DARK_INK,
        "grid": False,
        "domainColor": "#505A5F",
        "tickColor": "#505A5F",
    },
    "legend": {
        "orient": "top",
        "direction": "vertical",
        "title": None,
        "labelFontSize": TEXT,
        "labelColor": DARK_INK,
        "labelLimit": 0,
        "symbolType": "square",
        "symbolSize": 260,
        "rowPadding": 6,
        "offset": 18,
    },
}


def draw(
    *,
    key: str,
    title: str,
    description: str,
    layers: Sequence[dict[str, Any]],
    height: float,
) -> str:
    """Draw Vega-Lite layers as one image with a name and a description.

    `key` makes the identifiers inside it unique on a page; `height` is in units, 482 across.
    """
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
    svg = _TAG.sub(lambda tag: _INNER_ROLE.sub("", tag[0]), svg)
    head, _, body = svg.removeprefix("<svg ").partition(">")
    return (
        f'<svg role="img" aria-labelledby="{escape(key)}-title {escape(key)}-text" {head}>'
        f'<title id="{escape(key)}-title">{escape(title)}</title>'
        f'<desc id="{escape(key)}-text">{escape(description)}</desc>{body}'
    )


def to_png(svg: str) -> bytes:
    """The picture in dots, twice as fine as a screen, for formats without SVG."""
    return vl_convert.svg_to_png(svg, scale=2)


def lines_of(text: str) -> list[str]:
    """The lines that a text takes across the picture, at least one."""
    return textwrap.wrap(text, _LETTERS_PER_LINE) or [""]


def option_names(options: Sequence[str]) -> list[str]:
    """The options as they stand in the key above the picture.

    Raises ValueError for more options than there are colours to tell them apart.
    """
    if len(options) > len(COLOURS):
        message = f"{len(options)} options are more than {len(COLOURS)} colours can tell apart"
        raise ValueError(message)
    return ["\n".join(lines_of(option)) for option in options]


def colour_by_option(names: Sequence[str]) -> dict[str, Any]:
    """The colours of the options in their order, with the key above the picture."""
    return {
        "field": "option",
        "type": "nominal",
        "scale": {"domain": names, "range": list(COLOURS[: len(names)])},
        "legend": {"symbolStrokeWidth": 0, "labelExpr": "split(datum.label, '\\n')"},
    }
