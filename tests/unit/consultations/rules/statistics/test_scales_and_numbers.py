"""Are scales and numbers described by what may be said of them, and by nothing else?"""

import statistics
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.statistics.numbers import (
    PointsLine,
    Spread,
    count_points,
    quantile,
    spread,
)
from waymark.consultations.rules.statistics.ordinal import Scale, ScaleCount, count_scale
from waymark.consultations.rules.statistics.shown import (
    NotShown,
    decimal_places,
    plain_number,
)

AGREEMENT = Scale(
    steps=("strongly agree", "agree", "neither", "disagree", "strongly disagree"),
    neutral="neither",
    apart=("don't know",),
)


def _scale(**counts: int) -> ScaleCount:
    words = {key.replace("_", " ").replace("dont", "don't"): n for key, n in counts.items()}
    found = count_scale(scale=AGREEMENT, counts=words)
    assert isinstance(found, ScaleCount)
    return found


def test_do_not_know_is_not_in_the_base_of_the_scale() -> None:
    found = _scale(agree=3, disagree=1, dont_know=6)

    assert found.base == 4
    assert found.first_side.percent == "75.0"
    assert [(label, figure.numerator, figure.base) for label, figure in found.apart] == [
        ("don't know", 6, 10)
    ]


def test_neutral_stands_apart_from_both_sides() -> None:
    found = _scale(strongly_agree=2, agree=2, neither=5, disagree=1)

    assert not isinstance(found.neutral, NotShown)
    assert (found.first_side.numerator, found.neutral.numerator, found.last_side.numerator) == (
        4,
        5,
        1,
    )


def test_median_is_a_step_or_two_where_it_lies_between_them() -> None:
    assert _scale(agree=2, neither=3).median == ("neither",)
    assert _scale(agree=2, disagree=2).median == ("agree", "disagree")


def test_scale_on_which_nobody_chose_a_step_has_no_median() -> None:
    assert isinstance(_scale(dont_know=2).median, NotShown)


def test_scale_without_neutral_divides_in_the_middle() -> None:
    four = Scale(steps=("very", "fairly", "not very", "not at all"))

    found = count_scale(scale=four, counts={"very": 1, "not at all": 2})

    assert isinstance(found, ScaleCount)
    assert isinstance(found.neutral, NotShown)
    assert (found.first_side.numerator, found.last_side.numerator) == (1, 2)
    assert isinstance(count_scale(scale=four, counts={}), NotShown)


VALUES = st.dictionaries(
    st.integers(-50, 50).map(Fraction), st.integers(1, 8), min_size=1, max_size=8
)


@given(VALUES)
def test_spread_agrees_with_the_standard_library(values: dict[Fraction, int]) -> None:
    every = [float(value) for value, number in values.items() for _ in range(number)]

    found = spread(values)

    assert isinstance(found, Spread)
    assert float(_number(found.mean)) == pytest.approx(statistics.fmean(every))
    assert float(_number(found.median)) == pytest.approx(statistics.median(every))
    if len(every) > 1:
        low, _, high = statistics.quantiles(every, n=4, method="inclusive")
        assert float(_number(found.lower_quartile)) == pytest.approx(low)
        assert float(_number(found.upper_quartile)) == pytest.approx(high)


def _number(found: Fraction | NotShown) -> Fraction:
    assert isinstance(found, Fraction)
    return found


def test_least_and_most_are_hidden_where_few_people_gave_them() -> None:
    found = spread({Fraction(1): 1, Fraction(5): 9, Fraction(9): 5}, threshold=5)

    assert isinstance(found, Spread)
    assert found.least == NotShown("Fewer than 5 people gave it.")
    assert found.most == 9


def test_nothing_is_shown_of_fewer_people_than_the_threshold() -> None:
    assert isinstance(spread({Fraction(1): 4}, threshold=5), NotShown)
    assert isinstance(spread({}), NotShown)


def test_there_is_no_answer_beyond_the_last() -> None:
    with pytest.raises(ValueError, match="not so many"):
        quantile([], Fraction(1, 2))


def test_points_show_their_part_of_all_points_and_how_they_were_given() -> None:
    given_points = {
        "bus": {Fraction(10): 2, Fraction(0): 1},
        "club": {Fraction(0): 2, Fraction(10): 1},
    }

    lines = count_points(options=("bus", "club"), given=given_points)

    assert isinstance(lines, tuple)
    bus, club = lines
    assert isinstance(bus, PointsLine)
    assert (bus.share.numerator, bus.share.base) == (20, 30)
    assert [_number(each.spread.median) for each in (bus, club)] == [Fraction(10), Fraction(0)]
    assert bus.distribution == ((Fraction(0), 1), (Fraction(10), 2))


def test_points_of_few_people_or_nobody_are_not_shown() -> None:
    few = {"bus": {Fraction(10): 2}}

    assert isinstance(count_points(options=("bus",), given=few, threshold=5), NotShown)
    assert isinstance(count_points(options=("bus",), given={}), NotShown)


def test_points_that_do_not_hold_everyone_are_refused() -> None:
    with pytest.raises(ValueError, match="everyone who answered"):
        count_points(options=("bus", "van"), given={"bus": {Fraction(1): 2}, "van": {}})


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Fraction(9, 4), "2.3"),
        (Fraction(-9, 4), "-2.2"),
        (Fraction(1234), "1,234.0"),
        (Fraction(1, 16), "0.1"),
    ],
)
def test_decimals_round_exact_halves_up(value: Fraction, words: str) -> None:
    assert decimal_places(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(Fraction(3), "3"), (Fraction(5, 2), "2.5"), (Fraction(1, 3), "0.33")],
)
def test_numbers_have_no_more_decimals_than_they_need(value: Fraction, words: str) -> None:
    assert plain_number(value) == words
