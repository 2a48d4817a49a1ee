"""What stands out, who can go over to another worker, and for how long it can be undone."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.teams import (
    UNDO_DAYS,
    Obstacle,
    asked_before,
    may_undo,
    obstacle_of,
    silent_before,
)
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.participation.rules.following_up import ask_again_on, intervals

ROLES = st.sampled_from(["", *(role.value for role in AllocationRole)])
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
MADE = datetime(2026, 11, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("held", "by_worker", "is_restricted", "is_named", "obstacle"),
    [
        ("lead", "", False, False, None),
        ("lead", "co_worker", False, False, None),
        ("lead", "cover", True, True, None),
        ("", "", False, False, Obstacle.GONE),
        ("cover", "", False, False, Obstacle.COVERED),
        ("co_worker", "co_worker", False, False, Obstacle.WORKS_WITH),
        ("co_worker", "lead", False, False, Obstacle.WORKS_WITH),
        ("lead", "", True, False, Obstacle.NOT_ON_LIST),
    ],
)
def test_obstacle(
    held: str, by_worker: str, is_restricted: bool, is_named: bool, obstacle: Obstacle | None
) -> None:
    found = obstacle_of(
        held=held, held_by_worker=by_worker, is_restricted=is_restricted, is_named=is_named
    )

    assert found == obstacle


@given(held=ROLES, by_worker=ROLES)
def test_nobody_goes_over_to_a_worker_who_is_not_named_for_them(held: str, by_worker: str) -> None:
    found = obstacle_of(held=held, held_by_worker=by_worker, is_restricted=True, is_named=False)

    assert found is not None


@given(known_on=DAYS, until=DAYS, code=st.sampled_from([*intervals(), "230", ""]))
def test_asking_again_by_set_is_asking_again_one_by_one(
    known_on: date, until: date, code: str
) -> None:
    by_set = any(
        code in codes and known_on <= day for day, codes in asked_before(intervals(), until).items()
    )

    ask_on = ask_again_on(code=code, since=known_on, verified_on=None)
    assert by_set == (ask_on is not None and ask_on <= until)


def test_silence_begins_after_four_weeks() -> None:
    assert silent_before(date(2026, 11, 29)) == date(2026, 11, 1)


@given(seconds=st.integers(-100, UNDO_DAYS * 86_400 + 100))
def test_hand_over_can_be_undone_for_a_week(seconds: int) -> None:
    after = timedelta(seconds=seconds)

    assert may_undo(MADE, MADE + after) == (timedelta() <= after <= timedelta(days=UNDO_DAYS))
