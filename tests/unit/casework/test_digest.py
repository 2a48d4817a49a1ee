"""When is the weekly digest due, and what does it say?"""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.digest import (
    HOUR,
    LINES,
    TEAM_LINES,
    Counted,
    Week,
    own_lines,
    team_lines,
    week_to_tell,
)
from waymark.core.dates import ENGLAND, local_date

HOURS = st.integers(0, 24 * 800).map(
    lambda number: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=number)
)
NUMBERS = st.dictionaries(st.sampled_from(Counted), st.integers(0, 9_999))


@given(HOURS)
def test_due_on_mondays_from_seven_by_the_clock_in_england(at: datetime) -> None:
    monday = week_to_tell(at)

    here = at.astimezone(ENGLAND)
    assert (monday is not None) == (here.weekday() == 0 and here.hour >= HOUR)
    assert monday in {None, local_date(at)}


def test_seven_is_seven_on_both_sides_of_a_clock_change() -> None:
    winter = datetime(2026, 3, 23, 7, tzinfo=UTC)
    summer = datetime(2026, 3, 30, 6, tzinfo=UTC)

    for first in (winter, summer):
        assert week_to_tell(first) == first.date()
        assert week_to_tell(first - timedelta(minutes=1)) is None


@given(NUMBERS, NUMBERS)
def test_what_was_not_asked_is_left_out(own: dict[Counted, int], teams: dict[Counted, int]) -> None:
    week = Week(own=own, teams=teams)

    assert dict(own_lines(week)) == {LINES[what]: own[what] for what in LINES if what in own}
    assert dict(team_lines(week)) == {
        TEAM_LINES[what]: teams[what] for what in TEAM_LINES if what in teams
    }
    assert week.says_something == any([*own.values(), *teams.values()])
