"""Are shares rounded exactly, and refused where they are none?"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.figures import Direction, Figure


@st.composite
def shares(draw: st.DrawFn) -> Figure:
    base = draw(st.integers(1, 10**7))
    return Figure(draw(st.integers(0, base)), base, Direction.ROW)


@given(shares())
def test_percent_is_the_nearest_tenth_with_halves_up(figure: Figure) -> None:
    exact = Fraction(100 * figure.numerator, figure.base)

    printed = Fraction(figure.percent or "")

    assert -Fraction(1, 20) < printed - exact <= Fraction(1, 20)


@given(shares())
def test_percent_agrees_with_decimal_rounding_on_terminating_shares(figure: Figure) -> None:
    base = 1000
    numerator = figure.numerator % (base + 1)
    expected = (Decimal(100 * numerator) / base).quantize(Decimal("0.1"), ROUND_HALF_UP)

    assert Figure(numerator, base, Direction.ROW).percent == str(expected)


@pytest.mark.parametrize(
    ("numerator", "base", "percent"),
    [
        (1, 16, "6.3"),
        (35, 41, "85.4"),
        (29, 42, "69.0"),
        (249, 400, "62.3"),
        (0, 7, "0.0"),
        (7, 7, "100.0"),
        (0, 0, None),
    ],
)
def test_percent_is_printed_with_one_decimal(
    numerator: int, base: int, percent: str | None
) -> None:
    assert Figure(numerator, base, Direction.TOTAL).percent == percent


@pytest.mark.parametrize(("numerator", "base"), [(2, 1), (-1, 1), (1, 0)])
def test_figure_is_refused_when_it_is_no_share(numerator: int, base: int) -> None:
    with pytest.raises(ValueError, match="is not a share"):
        Figure(numerator, base, Direction.COLUMN)


@pytest.mark.parametrize(("base", "is_small"), [(9, True), (10, False)])
def test_base_is_small_under_ten(base: int, is_small: bool) -> None:
    assert Figure(1, base, Direction.ROW).is_small_base is is_small


@pytest.mark.parametrize(
    ("numerator", "base", "is_majority"), [(2, 4, False), (3, 5, True), (0, 0, False)]
)
def test_majority_is_more_than_half(numerator: int, base: int, is_majority: bool) -> None:
    assert Figure(numerator, base, Direction.ROW).is_majority is is_majority
