"""Do charts read without colour, on a phone, and under a strict content security policy?"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest

from tests.svg import svg_is_safe
from waymark.core.figures import Direction, Figure
from waymark.documents.engines.charts import Bar, bars, diverging_bars, stacked_bars
from waymark.documents.engines.pictures import COLOURS, DARK_INK, PALE_INK
from waymark.documents.engines.timelines import Day, days

OPTIONS = ("Option 1", "Option 2", "Option 3", "Option 4")


def bar(label: str, *counts: int) -> Bar:
    """A bar of the given counts."""
    return Bar(label, tuple(Figure(count, sum(counts), Direction.ROW) for count in counts))


def stacked(*given: Bar, options: Sequence[str] = OPTIONS, title: str = "Answers") -> str:
    """A chart of the given bars."""
    return stacked_bars(key="q1", title=title, description="In words", options=options, bars=given)


def words(svg: str) -> list[str]:
    """Every text of a chart, in order."""
    root = ET.fromstring(svg)  # noqa: S314  drawn by the engine under test
    return [each.text or "" for each in root.iter("{http://www.w3.org/2000/svg}text")]


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_stacked_bars_print_the_base_in_each_label() -> None:
    texts = words(stacked(bar("Connexions", 35, 2, 1, 3), bar("Nobody", 0, 0, 0, 0)))

    assert "Connexions: 41 responses" in texts
    assert "Nobody: no responses" in texts


def test_stacked_bars_print_shares_from_eight_percent_on() -> None:
    texts = words(stacked(bar("Some", 2, 23, 0, 0), bar("Others", 7, 93, 0, 0)))

    assert {"8.0%", "92.0%", "93.0%"} <= set(texts)
    assert "7.0%" not in texts


def test_stacked_bars_keep_the_order_and_colour_of_options() -> None:
    svg = stacked(bar("Later only", 0, 0, 0, 3), bar("First only", 1, 0, 0, 0))

    drawn = re.findall(r'fill="(#[0-9A-F]{6})"', svg)
    assert [text for text in words(svg) if text.startswith("Option")] == list(OPTIONS)
    assert COLOURS[3] in drawn
    assert COLOURS[0] in drawn


def test_stacked_bars_refuse_more_options_than_colours() -> None:
    many = tuple(f"Option {number}" for number in range(len(COLOURS) + 1))

    with pytest.raises(ValueError, match="more than"):
        stacked(bar("All", *([1] * len(many))), options=many)


def test_bars_print_share_and_count() -> None:
    svg = bars(
        key="q1",
        title="Who chose Option 1",
        description="In words",
        bars=[
            ("Connexions", Figure(35, 54, Direction.COLUMN)),
            ("Nobody", Figure(0, 0, Direction.COLUMN)),
        ],
    )

    assert "Connexions: 64.8% (35 of 54)" in words(svg)
    assert "Nobody: no responses" in words(svg)


def test_charts_have_a_title_and_a_description() -> None:
    svg = stacked(bar("Connexions", 35, 2, 1, 3), title='Ours & "theirs"')

    root = ET.fromstring(svg)  # noqa: S314  drawn by the engine under test
    named = {each.get("id"): each.text for each in root if each.get("id")}
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "q1-title q1-text"
    assert named == {"q1-title": 'Ours & "theirs"', "q1-text": "In words"}
    assert root.get("viewBox")
    assert not any(each.get("role") for each in root.iter() if each is not root)


def test_long_labels_are_broken_so_that_the_chart_stays_narrow() -> None:
    label = "a category whose name is far longer than anyone would want to read in a chart"
    svg = stacked(bar(label, 1, 1, 1, 1), options=(label, "b", "c", "d"))

    root = ET.fromstring(svg)  # noqa: S314  drawn by the engine under test
    assert int(root.get("width", "")) < 500


def test_charts_are_the_same_text_each_time() -> None:
    assert stacked(bar("Connexions", 35, 2, 1, 3)) == stacked(bar("Connexions", 35, 2, 1, 3))


def test_charts_are_safe_whatever_the_labels_say() -> None:
    typed = '<script>alert(1)</script> style="x" onload=y href="z"'

    assert svg_is_safe(stacked(bar(typed, 1, 2, 3, 4), options=(typed, "b", "c", "d"), title=typed))


@pytest.mark.parametrize(
    "inside",
    [
        "<script/>",
        "<style>a{}</style>",
        '<g style="fill:red"/>',
        '<g onload="x()"/>',
        '<a href="https://example.org"/>',
        '<image xlink:href="x"/>',
        "<foreignObject/>",
    ],
)
def test_svg_is_safe_finds_what_runs_fetches_links_or_styles(inside: str) -> None:
    assert svg_is_safe("<svg><g/></svg>")
    assert not svg_is_safe(f"<svg>{inside}</svg>")


def test_neighbours_differ_by_three_to_one_and_every_colour_from_the_gap() -> None:
    assert all(contrast(one, other) >= 3 for one, other in pairwise(COLOURS))
    assert all(contrast(colour, "#FFFFFF") >= 3 for colour in COLOURS)


def test_printed_shares_differ_from_their_colour_by_four_and_a_half_to_one() -> None:
    for place, colour in enumerate(COLOURS):
        ink = PALE_INK if place % 2 == 0 else DARK_INK
        assert contrast(colour, ink) >= 4.5


SCALE = ("Agree a lot", "Agree", "Neither", "Disagree", "Disagree a lot")


def diverging(*given: Bar, sides: tuple[int, int] = (2, 2)) -> str:
    """A scale of the given bars."""
    width = len(given[0].figures)
    return diverging_bars(
        key="q1",
        title="Scale",
        description="In words",
        options=SCALE[:width],
        sides=sides,
        bars=given,
    )


def spans(svg: str) -> list[tuple[float, float]]:
    """Where each part of a bar begins and ends, from left to right; not the key above."""
    found = re.findall(r'd="M(-?[\d.]+),-?[\d.]+h(-?[\d.]+)v[\d.]+h-?[\d.]+Z" fill="#', svg)
    return sorted(
        (float(start), float(start) + float(width)) for start, width in found if start[0] != "-"
    )


def test_diverging_bars_hold_the_neutral_step_in_the_middle() -> None:
    svg = diverging(bar("All", 1, 2, 4, 2, 1))

    parts = spans(svg)
    assert len(parts) == 5
    neutral = parts[2]
    assert (neutral[0] + neutral[1]) / 2 == pytest.approx((parts[0][0] + parts[-1][1]) / 2)
    assert (neutral[0] + neutral[1]) / 2 == pytest.approx(466 / 2)


def test_diverging_bars_without_a_neutral_step_meet_in_the_middle() -> None:
    parts = spans(diverging(bar("All", 1, 2, 2, 5), sides=(2, 2)))

    assert parts[1][1] == pytest.approx(466 / 2)
    assert parts[2][0] == pytest.approx(466 / 2)


def test_diverging_bars_are_named_safe_and_draw_nobody() -> None:
    svg = diverging(bar("All", 1, 2, 4, 2, 1), bar("Nobody", 0, 0, 0, 0, 0))

    assert svg_is_safe(svg)
    assert "All: 10 responses" in words(svg)
    assert "Nobody: no responses" in words(svg)
    assert 'aria-labelledby="q1-title q1-text"' in svg


def test_days_are_drawn_with_their_channels_and_marked_where_something_was_held() -> None:
    svg = days(
        key="q1",
        title="When",
        description="In words",
        options=("Online", "Letter"),
        days=[
            Day(date(2026, 6, 1), (4, 1)),
            Day(date(2026, 6, 2), (0, 0), is_marked=True),
            Day(date(2026, 6, 9), (2, 0)),
        ],
    )

    texts = words(svg)
    assert svg_is_safe(svg)
    assert {"Online", "Letter"} <= set(texts)
    assert texts.count("▼") == 1
    assert any(each.endswith("Jun") for each in texts)
