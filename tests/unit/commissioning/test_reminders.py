"""Which period is over, and which step of reminding is reached?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.reminders import latest_period, result_due, step_reached, steps
from waymark.indicators.rules.vocabulary import Frequency

DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("frequency", "today", "period"),
    [
        (Frequency.MONTHLY, date(2026, 11, 22), (date(2026, 10, 1), date(2026, 10, 31))),
        (Frequency.QUARTERLY, date(2026, 11, 22), (date(2026, 7, 1), date(2026, 9, 30))),
        (Frequency.YEARLY, date(2026, 11, 22), (date(2025, 4, 1), date(2026, 3, 31))),
        (Frequency.YEARLY, date(2027, 3, 31), (date(2025, 4, 1), date(2026, 3, 31))),
        (Frequency.YEARLY, date(2027, 4, 1), (date(2026, 4, 1), date(2027, 3, 31))),
        (Frequency.QUARTERLY, date(2027, 1, 1), (date(2026, 10, 1), date(2026, 12, 31))),
    ],
)
def test_periods_are_those_of_the_financial_year(
    frequency: Frequency, today: date, period: tuple[date, date]
) -> None:
    assert latest_period(frequency, today=today) == period


@given(st.sampled_from(Frequency), DAYS)
def test_the_latest_period_is_over_and_the_next_is_not(frequency: Frequency, today: date) -> None:
    begins, ends = latest_period(frequency, today=today)
    after, _ = latest_period(frequency, today=ends + timedelta(days=1))

    assert begins < ends < today
    assert after == begins
    assert latest_period(frequency, today=ends)[1] < begins


@given(DAYS, st.integers(-60, 60))
def test_the_step_is_the_last_one_reached(today: date, days: int) -> None:
    step = step_reached(today + timedelta(days=days), today=today)

    reached = [each for each in steps(today) if days <= each]
    assert step == (min(reached) if reached else None)


def test_results_are_due_four_weeks_after_their_period() -> None:
    assert result_due(date(2026, 9, 30)) == date(2026, 10, 28)
