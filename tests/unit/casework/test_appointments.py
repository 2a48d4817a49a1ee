"""Do the rules of appointments hold?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.appointments import (
    FARTHEST,
    MET,
    AppointmentWay,
    clash,
    may_be_at,
)

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
offsets = st.integers(-600, 600)
lengths = st.integers(1, 600)


@pytest.mark.parametrize(
    ("ahead", "may"),
    [
        (timedelta(0), False),
        (timedelta(minutes=1), True),
        (FARTHEST, True),
        (FARTHEST + timedelta(minutes=1), False),
        (timedelta(days=-1), False),
    ],
)
def test_appointment_is_later_than_now_and_within_a_year(ahead: timedelta, may: bool) -> None:
    assert may_be_at(NOW + ahead, NOW) is may


@given(offset=offsets, minutes=lengths, other_minutes=lengths)
def test_two_clash_where_they_share_a_minute(offset: int, minutes: int, other_minutes: int) -> None:
    other = NOW + timedelta(minutes=offset)
    shared = set(range(minutes)) & set(range(offset, offset + other_minutes))

    assert clash(NOW, minutes, other, other_minutes) is bool(shared)
    assert clash(other, other_minutes, NOW, minutes) is bool(shared)


def test_every_way_of_meeting_says_how_the_contact_was() -> None:
    assert set(MET) == set(AppointmentWay)
