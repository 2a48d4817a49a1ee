"""How a result stands against its target, and what it earns."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules import performance as rules
from waymark.commissioning.rules.performance import Earned, Polarity, Rating

BANDS = rules.bands_on(date(2026, 11, 22))
NONE = Decimal(0)
AMOUNTS = st.decimals("0.0001", "100000", places=4)


def test_a_neet_share_of_five_point_three_requires_improvement() -> None:
    reached = rules.attainment(Decimal("5.3"), target=Decimal("5.0"), polarity=Polarity.LOW)

    assert reached == Decimal("0.943")
    assert (
        rules.rate(
            Decimal("5.3"),
            target=Decimal("5.0"),
            polarity=Polarity.LOW,
            tolerance=NONE,
            bands=BANDS,
        )
        is Rating.REQUIRES_IMPROVEMENT
    )


def test_the_worked_quarter_earns_95150() -> None:
    earned = [
        Earned(Decimal("0.943"), Decimal("0.5")),
        Earned(Decimal("1.00"), Decimal("0.3")),
        Earned(Decimal("0.90"), Decimal("0.2")),
    ]

    assert rules.outcome_payment(Decimal(100_000), earned) == Decimal("95150.00")


@pytest.mark.parametrize(
    ("value", "rating"),
    [
        ("100", Rating.GOOD),
        ("99.99", Rating.APPROACHING),
        ("95", Rating.APPROACHING),
        ("94.99", Rating.REQUIRES_IMPROVEMENT),
        ("85", Rating.REQUIRES_IMPROVEMENT),
        ("84.99", Rating.INADEQUATE),
        ("0", Rating.INADEQUATE),
    ],
)
def test_each_band_begins_at_its_bound(value: str, rating: Rating) -> None:
    target = Decimal(100)

    assert (
        rules.rate(
            Decimal(value), target=target, polarity=Polarity.HIGH, tolerance=NONE, bands=BANDS
        )
        is rating
    )


def test_a_miss_within_the_tolerance_is_good() -> None:
    def rated(tolerance: str) -> Rating:
        return rules.rate(
            Decimal("5.3"),
            target=Decimal(5),
            polarity=Polarity.LOW,
            tolerance=Decimal(tolerance),
            bands=BANDS,
        )

    assert rated("0.3") is Rating.GOOD
    assert rated("0.29") is Rating.REQUIRES_IMPROVEMENT


def test_nothing_at_all_reaches_a_target_where_less_is_better() -> None:
    assert rules.attainment(NONE, target=Decimal(5), polarity=Polarity.LOW) == 1


@given(AMOUNTS, AMOUNTS, AMOUNTS)
def test_where_more_is_better_more_reaches_no_less(
    one: Decimal, other: Decimal, target: Decimal
) -> None:
    low, high = sorted([one, other])

    assert rules.attainment(low, target=target, polarity=Polarity.HIGH) <= rules.attainment(
        high, target=target, polarity=Polarity.HIGH
    )


@given(st.decimals("0", "1000000", places=2), st.lists(AMOUNTS, min_size=1, max_size=5))
def test_results_earn_no_more_than_the_base(base: Decimal, attained: list[Decimal]) -> None:
    weight = Decimal(1) / len(attained)

    paid = rules.outcome_payment(base, [Earned(each, weight) for each in attained])

    assert 0 <= paid <= base
