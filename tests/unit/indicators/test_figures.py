"""Do the worked examples come out, and what holds of every value?"""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.indicators.rules.figures import people_short, value_of
from waymark.participation.rules.figures import Counts, Measure, mean_percent, pooled


def test_national_indicator_117_is_the_mean_of_three_percentages() -> None:
    """The commissioning reference, section 8: 3.1, 3.2 and 3.3 make 3.2."""
    months = [Counts(cohort=1000, neet=neet) for neet in (31, 32, 33)]

    assert mean_percent(months, Measure.NEET) == "3.2"


def test_todays_measure_pools_the_counts_of_three_months() -> None:
    """The commissioning reference, section 8: 4.94, of which 3.53 NEET and 1.41 not known."""
    winter = pooled(
        Counts(cohort=cohort, neet=neet, not_known=not_known)
        for cohort, neet, not_known in ((2410, 82, 41), (2408, 85, 33), (2412, 88, 28))
    )

    found = [
        value_of(winter.number(measure), winter.cohort, multiplier=100, decimals=2)
        for measure in (Measure.NEET_OR_NOT_KNOWN, Measure.NEET, Measure.NOT_KNOWN)
    ]

    assert (winter.neet, winter.not_known, winter.cohort) == (255, 102, 7230)
    assert found == [Decimal("4.94"), Decimal("3.53"), Decimal("1.41")]


@pytest.mark.parametrize(
    ("numerator", "denominator", "multiplier", "value"),
    [
        (31, 12_450, 100_000, "249.0"),  # first time entrants
        (28, 2_140, 1_000, "13.1"),  # under 18 conceptions
        (2 * 41 + 82, 2 * 2410, 100, "3.4"),
        (123, 2410, 100, "5.1"),  # the months of the example: 5.10, 4.90, 4.81
        (118, 2408, 100, "4.9"),
        (116, 2412, 100, "4.8"),
    ],
)
def test_rates_of_the_worked_examples(
    numerator: int, denominator: int, multiplier: int, value: str
) -> None:
    found = value_of(numerator, denominator, multiplier=multiplier, decimals=1)

    assert found == Decimal(value)


def test_gap_to_the_ambition_is_counted_in_young_people() -> None:
    """The commissioning reference, section 8: 1.4 points of 2,410 are 34 young people."""
    short = people_short(
        Decimal("88.6"),
        Decimal(90),
        denominator=Decimal(2410),
        multiplier=100,
        is_low_good=False,
    )

    assert short == 34


def test_there_is_no_value_on_a_base_of_nothing_and_a_count_needs_no_base() -> None:
    assert value_of(0, 0, multiplier=100, decimals=1) is None
    assert value_of(17, None, multiplier=1, decimals=0) == Decimal(17)


@given(
    numerator=st.integers(0, 10_000),
    denominator=st.integers(1, 10_000),
    ambition=st.decimals(0, 100, places=1),
)
def test_as_many_people_as_are_short_reach_the_ambition_and_one_fewer_does_not(
    numerator: int, denominator: int, ambition: Decimal
) -> None:
    value = Decimal(numerator) * 100 / Decimal(denominator)
    short = people_short(
        value, ambition, denominator=Decimal(denominator), multiplier=100, is_low_good=False
    )

    near = Decimal("1e-12")  # of dividing
    assert Decimal(numerator + short) * 100 / denominator >= ambition - near
    assert not short or Decimal(numerator + short - 1) * 100 / denominator < ambition + near


@given(
    parts=st.lists(
        st.tuples(st.integers(0, 500), st.integers(1, 500)).filter(lambda each: each[0] <= each[1]),
        min_size=1,
        max_size=3,
    )
)
def test_a_pooled_share_lies_between_the_shares_it_pools(parts: list[tuple[int, int]]) -> None:
    shares = [value_of(*each, multiplier=100, decimals=1) for each in parts]
    known = [each for each in shares if each is not None]

    numerators, denominators = zip(*parts, strict=True)
    together = value_of(sum(numerators), sum(denominators), multiplier=100, decimals=1)

    assert together is not None
    assert min(known) <= together <= max(known)
