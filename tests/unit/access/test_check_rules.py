"""Which training or check holds when, and when do records close for want of one?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.access.rules.checks import (
    LAPSING_DAYS,
    Held,
    Requirement,
    Standing,
    best_of,
    closes_on,
    holds_until,
    records_close_on,
    standing_of,
)

TODAY = date(2026, 11, 22)
JOINED = date(2025, 1, 6)
RULE = Requirement(starts_on=date(2026, 3, 1), grace_days=28)
days = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1))


@pytest.mark.parametrize(
    ("expires_on", "expected"),
    [
        (None, Standing.CURRENT),
        (TODAY - timedelta(days=1), Standing.LAPSED),
        (TODAY, Standing.LAPSING),
        (TODAY + timedelta(days=LAPSING_DAYS), Standing.LAPSING),
        (TODAY + timedelta(days=LAPSING_DAYS + 1), Standing.CURRENT),
    ],
)
def test_a_check_lapses_after_its_last_day(expires_on: date | None, expected: Standing) -> None:
    held = Held(done_on=date(2024, 1, 1), expires_on=expires_on)

    assert standing_of(held, on=TODAY) is expected


def test_what_was_never_done_is_missing() -> None:
    assert standing_of(None, on=TODAY) is Standing.MISSING


def test_the_check_that_holds_longest_counts() -> None:
    short = Held(done_on=date(2026, 5, 1), expires_on=date(2027, 5, 1))
    good = Held(done_on=date(2020, 5, 1))

    assert best_of([short, good]) is good
    assert best_of([]) is None


def test_records_close_when_the_days_of_grace_are_over() -> None:
    lapsed = Held(done_on=date(2023, 6, 1), expires_on=date(2026, 6, 1))

    assert closes_on(None, requirement=RULE, joined_on=JOINED) == date(2026, 3, 29)
    assert closes_on(None, requirement=RULE, joined_on=date(2026, 6, 1)) == date(2026, 6, 29)
    assert closes_on(lapsed, requirement=RULE, joined_on=JOINED) == date(2026, 6, 30)


def test_what_holds_for_good_closes_nothing() -> None:
    assert closes_on(Held(done_on=JOINED), requirement=RULE, joined_on=JOINED) is None


@given(done=days, lasts=st.integers(0, 4000), grace=st.integers(1, 365), joined=days, since=days)
def test_nobody_is_shut_out_while_a_check_holds(
    done: date, lasts: int, grace: int, joined: date, since: date
) -> None:
    held = Held(done_on=done, expires_on=done + timedelta(days=lasts))

    closing = closes_on(
        held, requirement=Requirement(starts_on=since, grace_days=grace), joined_on=joined
    )

    assert closing is not None
    assert held.expires_on is not None
    assert closing > max(held.expires_on, joined, since)


@given(wanted=st.none() | days, kept=st.none() | days, today=days)
def test_no_change_closes_records_on_its_day(
    wanted: date | None, kept: date | None, today: date
) -> None:
    found = records_close_on(wanted, kept=kept, today=today)

    assert found is None or found > today or found == kept
    assert (found is None) == (wanted is None)


@pytest.mark.parametrize(
    ("done_on", "months", "expected"),
    [
        (date(2026, 1, 15), 12, date(2027, 1, 14)),
        (date(2024, 2, 29), 12, date(2025, 2, 27)),
        (date(2026, 8, 31), 6, date(2027, 2, 27)),
    ],
)
def test_months_run_to_the_day_before(done_on: date, months: int, expected: date) -> None:
    assert holds_until(done_on, months=months) == expected
