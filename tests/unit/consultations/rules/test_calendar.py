"""How long people have, by the clock on the wall."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.calendar import (
    Period,
    PeriodKind,
    days_between,
    time_given,
    whole_days,
)
from waymark.core.dates import ENGLAND
from waymark.core.working_days import are_known, bank_holidays


def london(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ENGLAND)


EASTER = Period(
    kind=PeriodKind.SCHOOL_HOLIDAY,
    label="Easter holidays",
    first_day=date(2027, 3, 29),
    last_day=date(2027, 4, 9),
)
ELECTION = Period(
    kind=PeriodKind.PRE_ELECTION,
    label="Local elections",
    first_day=date(2027, 3, 30),
    last_day=date(2027, 5, 6),
)
moments = st.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001  the strategy adds the zone
    max_value=datetime(2028, 1, 1),  # noqa: DTZ001
    timezones=st.just(ENGLAND),
)


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        (london(2027, 3, 1, 9), london(2027, 3, 29, 9)),  # the clocks go forward: an hour is lost
        (london(2026, 10, 1, 9), london(2026, 10, 29, 9)),  # the clocks go back: one is won
        (london(2026, 6, 1, 9), london(2026, 6, 29, 9)),
    ],
)
def test_four_weeks_are_28_days_whatever_the_clocks_do(opens: datetime, closes: datetime) -> None:
    assert whole_days(opens, closes) == 28
    assert not _given(opens, closes).is_short
    assert _given(opens, closes - timedelta(hours=2)).is_short


def test_easter_inside_is_counted_and_named() -> None:
    found = _given(london(2027, 3, 22, 9), london(2027, 4, 12, 17), EASTER, ELECTION)

    assert (found.days, found.working_days, found.bank_holidays) == (21, 14, 2)
    assert found.school_holiday_days == 12
    assert found.school_holidays == ("Easter holidays",)
    assert found.pre_election == ("Local elections",)


def test_closing_at_midnight_belongs_to_the_day_before() -> None:
    days = tuple(days_between(london(2026, 11, 2, 9), london(2026, 11, 4)))

    assert days == (date(2026, 11, 2), date(2026, 11, 3))


def test_a_period_that_only_meets_the_edges_is_inside() -> None:
    edge = Period(
        kind=PeriodKind.PRE_ELECTION,
        label="Edge",
        first_day=date(2026, 11, 30),
        last_day=date(2026, 12, 20),
    )

    assert _given(london(2026, 11, 2, 9), london(2026, 11, 30, 9), edge).pre_election == ("Edge",)
    assert _given(london(2026, 11, 2, 9), london(2026, 11, 30), edge).pre_election == ()


@given(opens=moments, closes=moments)
def test_the_parts_never_exceed_the_whole(opens: datetime, closes: datetime) -> None:
    days = tuple(days_between(opens, closes))
    found = _given(opens, closes, EASTER)

    assert found.working_days + found.bank_holidays <= len(days)
    assert found.school_holiday_days <= len(days)
    assert found.days <= len(days)


def test_bank_holidays_are_those_of_england() -> None:
    assert date(2026, 12, 25) in bank_holidays()
    assert date(2026, 11, 30) not in bank_holidays()  # Saint Andrew's day is Scotland's
    assert are_known(date(2027, 6, 1))
    assert not are_known(date(2099, 6, 1))


def _given(opens: datetime, closes: datetime, *periods: Period):  # type: ignore[no-untyped-def]
    return time_given(opens, closes, bank_holidays=bank_holidays(), periods=periods)
