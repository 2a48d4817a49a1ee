"""Does the table of all figures say what the report says, in seven columns, and safely?"""

import csv
import io
from dataclasses import replace

import pytest

from tests.factories.luton import luton_content
from waymark.consultations.exports.tidy_csv import HEADER, render_csv
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.figures import Direction, Figure


def rows(content: ReportContent) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_csv(content).decode(), newline="")))


def test_table_has_the_seven_columns() -> None:
    assert HEADER == ("table", "direction", "row", "column", "numerator", "base", "percent")
    assert render_csv(luton_content()).decode().splitlines()[0] == ",".join(HEADER)


@pytest.mark.parametrize(
    ("direction", "row", "column", "figure"),
    [
        ("row", "Connexions", "Option 1", ("35", "41", "85.4")),
        ("row", "LBC", "Option 4", ("29", "34", "85.3")),
        ("column", "Connexions", "Option 1", ("35", "54", "64.8")),
        ("column", "LBC", "Option 4", ("29", "42", "69.0")),
        ("total", "All", "Option 1", ("54", "106", "50.9")),
        ("total", "All", "Option 4", ("42", "106", "39.6")),
    ],
)
def test_published_figure_stands_in_the_table(
    direction: str, row: str, column: str, figure: tuple[str, str, str]
) -> None:
    (found,) = (
        each
        for each in rows(luton_content())
        if (each["table"], each["direction"]) == ("preferred_option", direction)
        and (each["row"], each["column"]) == (row, column)
    )

    assert (found["numerator"], found["base"], found["percent"]) == figure


def test_every_percentage_is_the_share_of_its_counts() -> None:
    for each in rows(luton_content()):
        figure = Figure(int(each["numerator"]), int(each["base"]), Direction(each["direction"]))
        assert each["percent"] == (figure.percent or "")


def test_groups_stand_in_a_table_of_their_own() -> None:
    found = [each for each in rows(luton_content()) if each["table"].startswith("Group")]

    assert [(each["column"], each["numerator"]) for each in found] == [
        ("Option 1", "11"),
        ("No preference", "11"),
    ]


def test_amendment_without_sensitivity_has_no_lines() -> None:
    content = luton_content()
    plain = replace(content, amendments=(replace(content.amendments[0], sensitivity=None),))

    assert any(each["table"].startswith("Amendment 1") for each in rows(content))
    assert not any(each["table"].startswith("Amendment") for each in rows(plain))


def test_label_that_could_start_a_formula_is_made_safe() -> None:
    content = luton_content()
    first, *others = content.categories
    content = replace(content, categories=(replace(first, label="=1+1"), *others))

    found = {each["row"] for each in rows(content) if each["table"] == "Responses by category"}

    assert "'=1+1" in found
    assert "=1+1" not in found


def test_same_report_gives_the_same_bytes() -> None:
    assert render_csv(luton_content()) == render_csv(luton_content())
