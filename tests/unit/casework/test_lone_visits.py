"""When is somebody who is out alone overdue?"""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.lone_visits import (
    LONGEST_VISIT,
    AlertStep,
    may_be_expected,
    steps_due,
)

AT = datetime(2026, 11, 20, 15, tzinfo=UTC)


def _late(minutes: int, *, asks: bool = False) -> tuple[AlertStep, ...]:
    return steps_due(expected_at=AT, has_asked_help=asks, at=AT + timedelta(minutes=minutes))


def test_colleague_is_told_after_15_minutes_and_managers_after_30() -> None:
    assert _late(14) == ()
    assert _late(15) == (AlertStep.OVERDUE,)
    assert _late(30) == (AlertStep.OVERDUE, AlertStep.STILL_OVERDUE)


def test_help_is_told_at_once() -> None:
    assert _late(-60, asks=True) == (AlertStep.HELP,)


def test_somebody_is_expected_within_12_hours() -> None:
    assert not may_be_expected(AT, AT)
    assert may_be_expected(AT + LONGEST_VISIT, AT)
    assert not may_be_expected(AT + LONGEST_VISIT + timedelta(seconds=1), AT)


@given(first=st.integers(-60, 600), later=st.integers(0, 600), asks=st.booleans())
def test_no_step_is_taken_back_by_waiting(first: int, later: int, asks: bool) -> None:
    assert set(_late(first, asks=asks)) <= set(_late(first + later, asks=asks))
