"""When does somebody wait for supervision?"""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.supervision import WEEKS_BETWEEN, is_due

TODAY = date(2026, 11, 12)


def test_who_never_had_any_waits() -> None:
    assert is_due(None, today=TODAY)


@given(st.integers(0, 100))
def test_due_once_the_weeks_are_past(days: int) -> None:
    assert is_due(TODAY - timedelta(days=days), today=TODAY) == (days > 7 * WEEKS_BETWEEN)


@given(st.integers(0, 100), st.integers(1, 100))
def test_agreed_day_takes_the_place_of_the_weeks(days: int, until: int) -> None:
    held_on = TODAY - timedelta(days=days)
    next_on = held_on + timedelta(days=until)

    assert is_due(held_on, today=TODAY, next_on=next_on) == (next_on < TODAY)
