"""Are tests of association used only where they hold, and the same each time?"""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from waymark.consultations.rules.statistics.association import (
    SEVERAL_ANSWERS,
    TOO_FEW_LINES,
    Chance,
    Strength,
    p_value,
    strength,
)
from waymark.consultations.rules.statistics.intervals import (
    SELF_SELECTED,
    Interval,
    wilson,
)
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.core.figures import Direction, Figure

# The categories by options of the reconstructed case: 106 answers.
REBUILT = [
    [35, 2, 2, 2], [0, 0, 0, 2], [0, 0, 0, 3], [2, 1, 2, 29],
    [0, 0, 0, 2], [6, 0, 0, 1], [7, 1, 1, 3], [4, 0, 1, 0],
]  # fmt: skip
LARGE = [[40, 20], [25, 35]]


def test_correction_lowers_the_strength_of_a_table_with_few_answers() -> None:
    found = strength(REBUILT)

    assert isinstance(found, Strength)
    assert found.uncorrected == pytest.approx(0.49, abs=0.02)
    assert found.corrected == pytest.approx(0.43, abs=0.02)


@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=2, max_size=5))
def test_strength_lies_between_nothing_and_one(table: list[list[int]]) -> None:
    found = strength(table)

    if isinstance(found, Strength):
        assert 0 <= found.corrected <= 1.0000001
        assert 0 <= found.uncorrected <= 1.0000001


def test_uncorrected_strength_is_that_of_the_library() -> None:
    found = strength(LARGE)

    assert isinstance(found, Strength)
    expected = math.sqrt(stats.chi2_contingency(LARGE, correction=False).statistic / 120)
    assert found.uncorrected == pytest.approx(expected)


def test_chi_square_is_used_where_its_conditions_hold() -> None:
    found = p_value(LARGE)

    assert isinstance(found, Chance)
    known = stats.chi2_contingency(LARGE, correction=False)
    assert found.method == "Chi-square test"
    assert found.p_value == pytest.approx(known.pvalue)
    assert found.degrees == 1
    assert found.p_words == f"{known.pvalue:.4f}"


def test_simulation_is_used_where_few_are_expected_and_repeats_itself() -> None:
    found = p_value(REBUILT)

    assert isinstance(found, Chance)
    assert found.method == "Fisher-Freeman-Halton test by simulation"
    assert found.resamples == 9_999
    assert found.p_words == "at most 0.0001"
    assert p_value(REBUILT) == found


def test_p_value_of_a_simulation_above_its_floor_is_printed() -> None:
    found = p_value([[3, 1], [1, 3]], resamples=999)

    assert isinstance(found, Chance)
    assert 0.1 < float(found.p_words) <= 1


@pytest.mark.parametrize("table", [[[5, 5]], [[5, 0], [4, 0]], [[0, 0], [1, 2]], []])
def test_table_of_one_line_is_not_compared(table: list[list[int]]) -> None:
    assert strength(table) == NotShown(TOO_FEW_LINES)
    assert p_value(table) == NotShown(TOO_FEW_LINES)


def test_several_answers_of_one_person_are_not_tested() -> None:
    assert strength(LARGE, several=True) == NotShown(SEVERAL_ANSWERS)
    assert p_value(LARGE, several=True) == NotShown(SEVERAL_ANSWERS)


def test_strength_of_a_handful_in_many_cells_is_not_shown() -> None:
    assert isinstance(strength([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), NotShown)


FRAME = "400 homes drawn from all homes of the borough"
SHARE = Figure(54, 106, Direction.TOTAL)


def test_interval_of_a_random_sample_is_that_of_wilson() -> None:
    found = wilson(SHARE, frame=FRAME)

    assert found == Interval(least="41.6", most="60.3")
    assert str(found) == "41.6% to 60.3%"


@pytest.mark.parametrize("frame", ["", "  "])
def test_there_is_no_interval_without_a_frame(frame: str) -> None:
    assert wilson(SHARE, frame=frame) == NotShown(SELF_SELECTED)


@given(st.integers(1, 500), st.data())
def test_interval_holds_the_share_and_stays_within_nothing_and_all(
    base: int, data: st.DataObject
) -> None:
    figure = Figure(data.draw(st.integers(0, base)), base, Direction.TOTAL)

    found = wilson(figure, frame=FRAME)

    assert isinstance(found, Interval)
    share = 100 * figure.numerator / base
    assert 0 <= float(found.least) <= share + 0.05
    assert share - 0.05 <= float(found.most) <= 100


def test_there_is_no_interval_where_nobody_answered() -> None:
    assert isinstance(wilson(Figure(0, 0, Direction.TOTAL), frame=FRAME), NotShown)
