from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.redundancy import (
    OFF_BY_ONE,
    LocalPolicy,
    redundancy_pay,
    redundancy_weeks,
    week_cap_on,
    years_between,
)
from waymark.commissioning.rules.transfers import (
    age_band,
    collective_consultation_days,
    full_time_equivalent,
    funding_level,
    indicative_recovery,
    liability_information_due,
    pass_through_top_up,
    weekly_pay,
)

CAP_2026 = Decimal(751)


def test_information_about_staff_is_due_28_days_before_the_transfer() -> None:
    assert liability_information_due(date(2027, 4, 1)) == date(2027, 3, 4)
    assert liability_information_due(date(2012, 4, 1)) == date(2012, 3, 18)
    assert liability_information_due(date(1999, 4, 1)) is None


def test_posts_are_counted_by_the_time_on_the_service() -> None:
    rows = [("0.8", "50"), ("1.0", "100"), ("0.6", "75")]

    found = full_time_equivalent((Decimal(fte), Decimal(percent)) for fte, percent in rows)
    assert found == Decimal("1.85")


@pytest.mark.parametrize(
    ("age", "service", "weeks"),
    [(45, 10, "12"), (58, 30, "28.5"), (24, 5, "3.5"), (45, 1, "0"), (64, 20, "30"), (18, 2, "1")],
)
def test_redundancy_weeks_are_counted_back(age: int, service: int, weeks: str) -> None:
    assert redundancy_weeks(age=age, service=service) == Decimal(weeks)


@pytest.mark.parametrize(
    ("weeks", "pay", "day", "expected"),
    [
        ("12", "620", date(2026, 11, 22), "7440"),
        ("12", "800", date(2026, 11, 22), "9012"),
        ("12", "800", date(2010, 6, 1), "4560"),
        ("28.5", "800", date(2026, 4, 6), "21403.50"),
        ("30", "800", date(2026, 4, 6), "22530"),
        ("30", "800", date(2010, 6, 1), "11400"),
    ],
)
def test_redundancy_pay_is_capped_by_the_day(
    weeks: str, pay: str, day: date, expected: str
) -> None:
    cap = week_cap_on(day)

    assert cap is not None
    found = redundancy_pay(weeks=Decimal(weeks), weekly_pay=Decimal(pay), cap=cap)
    assert found == Decimal(expected)


def test_caps_change_on_their_day_and_are_unknown_where_none_is_on_file() -> None:
    assert week_cap_on(date(2026, 4, 5)) == Decimal(719)
    assert week_cap_on(date(2026, 4, 6)) == CAP_2026
    assert week_cap_on(date(2012, 1, 1)) is None


def test_a_local_policy_pays_more_weeks_at_actual_pay() -> None:
    policy = LocalPolicy(multiplier=Decimal("1.5"), is_capped=False)

    found = redundancy_pay(weeks=Decimal(12), weekly_pay=Decimal(800), cap=CAP_2026, policy=policy)
    assert found == Decimal(14_400)


def test_the_common_mistake_of_calculators_is_named() -> None:
    assert "12.5" in OFF_BY_ONE
    assert redundancy_weeks(age=45, service=10) != Decimal("12.5")


@given(st.integers(16, 80), st.integers(0, 50))
def test_more_service_or_age_never_pays_less(age: int, service: int) -> None:
    here = redundancy_weeks(age=age, service=service)

    assert 0 <= here <= 30
    assert redundancy_weeks(age=age, service=service + 1) >= here
    assert redundancy_weeks(age=age + 1, service=service) >= here
    assert redundancy_weeks(age=age, service=20) >= redundancy_weeks(
        age=age, service=max(service, 20)
    )


@given(st.dates(date(1950, 1, 1), date(2020, 1, 1)), st.integers(0, 30_000))
def test_full_years_are_counted_as_birthdays(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    years = years_between(start, end)

    assert years == sum(
        (year, start.month, start.day) <= (end.year, end.month, end.day)
        for year in range(start.year + 1, end.year + 1)
    )


@pytest.mark.parametrize(
    ("dismissals", "days"), [(19, 0), (20, 30), (99, 30), (100, 45), (500, 45)]
)
def test_many_dismissals_need_consultation_first(dismissals: int, days: int) -> None:
    assert collective_consultation_days(dismissals, day=date(2026, 11, 22)) == days


def test_a_hundred_dismissals_once_needed_ninety_days() -> None:
    assert collective_consultation_days(100, day=date(2012, 1, 1)) == 90


def test_pension_figures_of_the_worked_examples() -> None:
    assets, liabilities = Decimal(10_900_000), Decimal(12_400_000)

    assert funding_level(assets=assets, liabilities=liabilities) == Decimal("87.9")
    assert indicative_recovery(deficit=liabilities - assets, years=15) == Decimal(100_000)
    top_up = pass_through_top_up(
        pay=Decimal(3_200_000), certified_rate=Decimal("21.4"), fixed_rate=Decimal("18.5")
    )
    assert top_up == Decimal(92_800)


def test_a_week_is_a_fifty_second_of_a_year() -> None:
    assert weekly_pay(Decimal(32_240)) == Decimal(620)


@pytest.mark.parametrize(
    ("age", "band"), [(21, "Under 22"), (22, "22 to 40"), (41, "41 to 54"), (55, "55 and over")]
)
def test_ages_show_in_bands(age: int, band: str) -> None:
    assert age_band(age) == band
