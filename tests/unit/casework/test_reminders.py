"""When does a reminder go, and when does none?"""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.reminders import (
    EARLIEST,
    LATEST,
    TOO_LATE,
    ReminderLead,
    ReminderTiming,
    is_decent,
    is_due,
    next_lead,
    reminder_at,
)
from waymark.core.dates import ENGLAND, local_date, local_moment

DAY_BEFORE, TWO_HOURS = ReminderLead.DAY_BEFORE, ReminderLead.TWO_HOURS
THURSDAY = date(2026, 12, 3)
BOOKED, TUESDAY = local_moment(date(2026, 11, 20)), local_moment(date(2026, 12, 1))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


def _next(
    clock: time = time(14),
    *,
    timing: ReminderTiming = ReminderTiming.DAY_BEFORE,
    booked: datetime = BOOKED,
    sent: frozenset[ReminderLead] = frozenset(),
    at: datetime = TUESDAY,
) -> ReminderLead | None:
    return next_lead(
        starts_at=local_moment(THURSDAY, clock), booked_at=booked, timing=timing, sent=sent, at=at
    )


@pytest.mark.parametrize(
    ("clock", "expected"),
    [(time(14), time(12)), (time(9), time(8)), (time(23), time(19, 59))],
)
def test_two_hours_before_keeps_to_decent_hours(clock: time, expected: time) -> None:
    moment = reminder_at(local_moment(THURSDAY, clock), TWO_HOURS)

    assert moment.astimezone(ENGLAND).time() == expected


def test_day_before_is_4pm_also_where_the_clocks_change() -> None:
    monday = local_moment(date(2026, 10, 26), time(9))  # the clocks went back on Sunday

    assert reminder_at(monday, DAY_BEFORE) == datetime(2026, 10, 25, 16, tzinfo=UTC)
    summer = local_moment(date(2026, 3, 30), time(9))
    assert reminder_at(summer, DAY_BEFORE) == datetime(2026, 3, 29, 15, tzinfo=UTC)


def test_next_reminder_follows_what_the_authority_chose() -> None:
    assert _next() is DAY_BEFORE
    assert _next(timing=ReminderTiming.TWO_HOURS) is TWO_HOURS
    assert _next(timing=ReminderTiming.NEVER) is None
    both = ReminderTiming.BOTH
    assert _next(timing=both) is DAY_BEFORE
    assert _next(timing=both, sent=frozenset({DAY_BEFORE})) is TWO_HOURS
    assert _next(timing=both, sent=frozenset(ReminderLead)) is None
    assert _next(sent=frozenset({DAY_BEFORE})) is None


def test_booked_late_means_two_hours_before_or_none() -> None:
    evening = local_moment(date(2026, 12, 2), time(18))
    noon = local_moment(THURSDAY, time(13))

    assert _next(booked=evening, at=evening) is TWO_HOURS
    assert _next(booked=noon, at=noon) is None
    assert _next(booked=evening, at=evening, timing=ReminderTiming.NEVER) is None


def test_a_reminder_that_was_missed_goes_for_three_hours_and_no_longer() -> None:
    starts = local_moment(THURSDAY, time(14))
    at_four = local_moment(date(2026, 12, 2), time(16))

    assert not is_due(starts, DAY_BEFORE, at=at_four - timedelta(minutes=1))
    assert is_due(starts, DAY_BEFORE, at=at_four)
    assert is_due(starts, DAY_BEFORE, at=at_four + timedelta(hours=2, minutes=59))
    assert not is_due(starts, DAY_BEFORE, at=at_four + timedelta(hours=3))
    assert _next(at=at_four + timedelta(hours=3)) is None


@given(starts=MOMENTS, at=MOMENTS, lead=st.sampled_from(ReminderLead))
def test_no_reminder_goes_at_night_or_too_late(
    starts: datetime, at: datetime, lead: ReminderLead
) -> None:
    at = starts - abs(at - starts) % timedelta(days=3)

    if is_due(starts, lead, at=at):
        assert EARLIEST <= at.astimezone(ENGLAND).time() < LATEST
        assert at <= starts - TOO_LATE
        assert at >= reminder_at(starts, lead)


@given(starts=MOMENTS, lead=st.sampled_from(ReminderLead))
def test_the_time_of_a_reminder_is_decent(starts: datetime, lead: ReminderLead) -> None:
    moment = reminder_at(starts, lead)

    assert is_decent(moment)
    assert local_date(moment) <= local_date(starts)
