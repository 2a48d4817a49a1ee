"""Does the Luton consultation of 2007 come out with exactly the figures that were published?

Only what the published percentages force is asserted; the separate sizes of the three categories
at 100%, the counts of Options 2 and 3 alone and the minority choices were never published.
"""

from collections.abc import Iterator

import pytest

from tests.factories.luton import (
    CATEGORIES,
    O1,
    O2,
    O3,
    O4,
    OPTIONS,
    TABLE,
    WHOLE_FOR_OPTION_4,
    luton_content,
)
from waymark.consultations.rules.content.answers import TableReport
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import Certainty, MajorityOutcome


@pytest.fixture(scope="module")
def report() -> ReportContent:
    return luton_content()


@pytest.fixture(scope="module")
def table(report: ReportContent) -> TableReport:
    found = report.questions[0].table
    assert found is not None
    return found


def cell(table: TableReport, category: str, option: str, direction: str) -> ReportFigure:
    (row,) = (each for each in table.rows if each.category == category)
    (found,) = (each for each in row.cells if each.choice == option)
    figure: ReportFigure = getattr(found, direction)
    return figure


def figures(table: TableReport) -> Iterator[ReportFigure]:
    for row in table.rows:
        for each in row.cells:
            yield from (each.row, each.column, each.total)


@pytest.mark.parametrize(
    ("category", "option", "percent", "numerator", "base"),
    [
        ("connexions", O1, "85.4", 35, 41),
        ("voluntary", O1, "85.7", 6, 7),
        ("schools", O1, "58.3", 7, 12),
        ("other", O1, "80.0", 4, 5),
        ("lbc", O4, "85.3", 29, 34),
    ],
)
def test_published_row_share_has_its_base_and_is_forced(
    table: TableReport, category: str, option: str, percent: str, numerator: int, base: int
) -> None:
    figure = cell(table, category, option, "row")

    assert (figure.percent, figure.numerator, figure.base) == (percent, numerator, base)
    assert figure.direction == "row"
    assert figure.reconstructed is Certainty.FORCED


@pytest.mark.parametrize("category", WHOLE_FOR_OPTION_4)
def test_three_categories_are_whole_for_option_4_with_sizes_left_open(
    table: TableReport, category: str
) -> None:
    figure = cell(table, category, O4, "row")

    assert figure.percent == "100.0"
    assert figure.reconstructed is Certainty.FREE


@pytest.mark.parametrize(
    ("category", "option", "percent", "numerator", "base"),
    [("connexions", O1, "64.8", 35, 54), ("lbc", O4, "69.0", 29, 42)],
)
def test_published_column_share_has_the_supporters_as_its_base(
    table: TableReport, category: str, option: str, percent: str, numerator: int, base: int
) -> None:
    figure = cell(table, category, option, "column")

    assert (figure.percent, figure.numerator, figure.base) == (percent, numerator, base)
    assert figure.direction == "column"
    assert figure.reconstructed is Certainty.FORCED


def test_totals_are_106_and_54_and_42_and_ten_for_neither(
    report: ReportContent, table: TableReport
) -> None:
    totals = {each.key: each.figure for each in table.totals}

    assert report.reconciliation.received == report.reconciliation.analysed == 106
    assert (totals[O1].numerator, totals[O1].base, totals[O1].percent) == (54, 106, "50.9")
    assert (totals[O4].numerator, totals[O4].base, totals[O4].percent) == (42, 106, "39.6")
    assert totals[O2].numerator + totals[O3].numerator == 10
    assert totals[O2].reconstructed is totals[O3].reconstructed is Certainty.FREE


def test_four_categories_have_a_majority_for_each_of_options_1_and_4_and_none_for_2_or_3(
    report: ReportContent,
) -> None:
    majorities = {line.choice: set(line.majorities) for line in report.questions[0].leads}

    assert majorities == {
        O1: {"connexions", "voluntary", "schools", "other"},
        O2: set(),
        O3: set(),
        O4: {"lbc", "health", "councillors", "lsc"},
    }


def test_every_majority_is_forced_even_where_the_size_of_the_category_is_not(
    report: ReportContent,
) -> None:
    for line in report.questions[0].majorities:
        assert line.outcome is MajorityOutcome.MAJORITY
        assert line.reconstructed is Certainty.FORCED


def test_findings_say_even_split_and_how_few_people_three_categories_are(
    report: ReportContent,
) -> None:
    findings = {each.key: each for each in report.questions[0].findings}

    assert findings["category_split"].sentence == (
        "Even split: Option 1 and Option 4 each lead 4 categories; no category has a majority "
        "for Option 2 or Option 3."
    )
    concentration = findings["concentration:option_4"]
    assert concentration.sentence == (
        "Three of the four categories with a majority for Option 4 hold 7 responses between them."
    )
    assert all(each.reconstructed is Certainty.FORCED for each in findings.values())


def test_groups_are_two_responses_of_eleven_and_no_part_of_the_106(report: ReportContent) -> None:
    assert [group.participants for group in report.groups] == [11, 11]
    assert (report.reconciliation.groups, report.reconciliation.group_participants) == (2, 22)
    assert sum(line.responses.numerator for line in report.categories) == 106


def test_amendment_as_a_note_leaves_the_figures_and_shows_the_even_split_ending(
    report: ReportContent,
) -> None:
    (amendment,) = report.amendments
    assert amendment.sensitivity is not None

    assert amendment.reconstructed is Certainty.FREE
    assert amendment.sensitivity.columns == (
        "As cast",
        "If they are left out",
        "If they count for Option 1",
    )
    assert "the even split of categories would end" in amendment.sensitivity.sentence
    rows = {row.label: [c.text for c in row.cells] for row in amendment.sensitivity.rows}
    assert rows["Categories that Option 1 leads"] == ["4", "4", "5"]
    assert rows["Categories that Option 4 leads"] == ["4", "3", "3"]


def test_end_of_the_even_split_is_forced_but_the_moved_counts_are_not(
    report: ReportContent,
) -> None:
    sensitivity = report.amendments[0].sensitivity
    assert sensitivity is not None

    certainties = {(each.finding, each.reconstructed) for each in sensitivity.changes}

    assert ("category_split", Certainty.FORCED) in certainties
    assert ("responses", Certainty.FREE) in certainties
    assert ("supporters:option_4", Certainty.FREE) in certainties
    assert "every table that fits" in sensitivity.rests_on_reconstructed
    assert "leave it open" in sensitivity.rests_on_reconstructed


def test_forced_counts_are_exactly_those_that_no_other_fitting_table_changes(
    table: TableReport,
) -> None:
    """Three other tables with the published percentages already differ in all that is free."""
    others = [
        TABLE | {"councillors": (0, 0, 0, 1), "health": (0, 0, 0, 5), "lsc": (0, 0, 0, 1)},
        TABLE | {"connexions": (35, 0, 0, 6), "voluntary": (6, 1, 0, 0), "schools": (7, 2, 3, 0)},
        TABLE | {"lbc": (2, 3, 0, 29), "connexions": (35, 1, 2, 3), "other": (4, 0, 1, 0)},
    ]
    stable = {
        (category, option)
        for category in CATEGORIES
        for number, option in enumerate(OPTIONS)
        if all(other[category][number] == TABLE[category][number] for other in others)
    }

    forced = {
        (row.category, each.choice)
        for row in table.rows
        for each in row.cells
        if each.total.reconstructed is Certainty.FORCED
    }

    assert forced <= stable
    assert {("connexions", O1), ("lbc", O4), ("lbc", O1)} <= forced


def test_every_figure_of_a_rebuilt_table_is_marked(table: TableReport) -> None:
    assert all(figure.reconstructed is not None for figure in figures(table))


def test_decision_stands_beside_the_figures_in_principle_subject_to_review(
    report: ReportContent,
) -> None:
    assert report.decision is not None
    assert report.decision.headline == "In principle, subject to review"
    assert all(condition.owner is None for condition in report.decision.conditions)
