"""From when until when does a cover run, and whom does it hold?"""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.cover import last_day, overlaps, span_of, why_not_covered
from waymark.casework.rules.teams import Obstacle
from waymark.core.dates import local_date

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
MOMENTS = st.integers(0, 100).map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=n))
SPANS = st.tuples(MOMENTS, MOMENTS).filter(lambda each: each[0] < each[1])


@given(DAYS, st.integers(0, 400))
def test_cover_runs_over_whole_days_here_whatever_the_clocks_do(day: date, days: int) -> None:
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)

    begins, ends = span_of(day, day + timedelta(days=days), at=long_ago)

    assert local_date(begins) == day
    assert local_date(begins - timedelta(seconds=1)) == day - timedelta(days=1)
    assert last_day(local_date(ends)) == day + timedelta(days=days)
    assert local_date(ends - timedelta(seconds=1)) == day + timedelta(days=days)


def test_cover_does_not_begin_before_it_was_arranged() -> None:
    at = datetime(2026, 11, 12, 15, 30, tzinfo=UTC)

    assert span_of(date(2026, 11, 12), date(2026, 11, 12), at=at)[0] == at
    assert span_of(date(2026, 11, 13), date(2026, 11, 13), at=at)[0] > at


@given(SPANS, SPANS)
def test_spans_overlap_where_they_share_an_hour(
    one: tuple[datetime, datetime], other: tuple[datetime, datetime]
) -> None:
    hours = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(101)]
    shared = [each for each in hours if one[0] <= each < one[1] and other[0] <= each < other[1]]

    assert overlaps(one, other) == overlaps(other, one) == bool(shared)


@pytest.mark.parametrize(
    ("held", "by_colleague", "is_restricted", "is_named", "expected"),
    [
        ("lead", "", False, False, None),
        ("co_worker", "", False, False, None),
        ("", "", False, False, Obstacle.GONE),
        ("cover", "", False, False, Obstacle.COVERED),
        ("lead", "co_worker", False, False, Obstacle.WORKS_WITH),
        ("lead", "", True, False, Obstacle.NOT_ON_LIST),
        ("lead", "", True, True, None),
    ],
)
def test_who_is_covered(
    held: str, by_colleague: str, is_restricted: bool, is_named: bool, expected: Obstacle | None
) -> None:
    found = why_not_covered(
        held=held, held_by_colleague=by_colleague, is_restricted=is_restricted, is_named=is_named
    )

    assert found is expected
