"""When is somebody warned of an unused account, and when is it suspended?"""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.access.rules.unused import (
    FEWEST_DAYS,
    MOST_DAYS,
    WARNING,
    Due,
    due_of,
    suspended_from,
)

USED = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAYS = st.integers(FEWEST_DAYS, MOST_DAYS)
HOURS = st.integers(0, 24 * 800).map(lambda number: timedelta(hours=number))


@given(DAYS, HOURS)
def test_whoever_was_not_warned_is_warned_a_fortnight_before(days: int, unused: timedelta) -> None:
    due = due_of(used_at=USED, warned_at=None, days=days, at=USED + unused)

    assert (due is Due.WARN) == (unused >= timedelta(days=days) - WARNING)
    assert due is not Due.SUSPEND


@given(DAYS, HOURS, HOURS)
def test_nobody_is_suspended_within_a_fortnight_of_the_warning(
    days: int, warned: timedelta, later: timedelta
) -> None:
    warned_at = USED + warned

    due = due_of(used_at=USED, warned_at=warned_at, days=days, at=warned_at + later)

    is_due = later >= WARNING and warned + later >= timedelta(days=days)
    assert due is (Due.SUSPEND if is_due else None)
    assert suspended_from(used_at=USED, warned_at=warned_at, days=days) >= warned_at + WARNING


@given(DAYS, HOURS)
def test_warning_from_before_the_last_use_counts_for_nothing(days: int, unused: timedelta) -> None:
    at = USED + unused

    earlier = due_of(used_at=USED, warned_at=USED - timedelta(days=1), days=days, at=at)

    assert earlier is due_of(used_at=USED, warned_at=None, days=days, at=at)
