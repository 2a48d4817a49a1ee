"""Do parts of a record hold on the days they should, one after another?"""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.periods import Period, ended_by_next, overlap
from waymark.people.rules.tiers import is_step_down
from waymark.people.rules.vocabulary import Tier

FIRST = date(2026, 1, 1)
LENGTH = 12
DAYS = [FIRST + timedelta(days=number) for number in range(-1, LENGTH + 2)]

days = st.integers(0, LENGTH).map(lambda number: FIRST + timedelta(days=number))
sides = st.one_of(st.none(), days)
periods = st.builds(Period, sides, sides).filter(lambda period: period.is_in_order)
histories = st.lists(days, min_size=1, max_size=8).map(sorted)


@given(periods, periods)
def test_two_overlap_where_some_day_lies_in_both(one: Period, other: Period) -> None:
    shared = any(one.holds_on(day) and other.holds_on(day) for day in DAYS)

    assert overlap(one, other) == shared
    assert overlap(other, one) == shared


@given(sides, sides)
def test_what_is_not_in_order_holds_on_no_day(starts_on: date | None, ends_on: date | None) -> None:
    period = Period(starts_on, ends_on)

    if not period.is_in_order or period.is_empty:
        assert not any(period.holds_on(day) for day in DAYS)


def follow(history: list[date]) -> list[Period]:
    """Return the periods of entries that each began on a day and ended the one before."""
    found: list[Period] = []
    for starts_on in history:
        if found:
            ended = ended_by_next(found[-1], starts_on=starts_on)
            assert ended is not None
            found[-1] = ended
        found.append(Period(starts_on=starts_on))
    return found


@given(histories)
def test_never_do_two_hold_and_never_none_after_the_first(history: list[date]) -> None:
    found = follow(history)

    assert sum(period.ends_on is None for period in found) == 1
    for day in DAYS:
        held = sum(period.holds_on(day) for period in found)
        assert held == (1 if day >= history[0] else 0)


@given(days, st.integers(1, 400))
def test_the_next_cannot_begin_before_what_it_follows(starts_on: date, earlier: int) -> None:
    held = Period(starts_on=starts_on)

    assert ended_by_next(held, starts_on=starts_on - timedelta(days=earlier)) is None


def test_what_holds_since_nobody_knows_when_is_followed_on_any_day() -> None:
    assert ended_by_next(Period(), starts_on=FIRST) == Period(ends_on=FIRST)


def test_less_support_is_a_step_down_and_the_first_level_is_none() -> None:
    assert is_step_down(held=Tier.SPECIALIST, wanted=Tier.TARGETED)
    assert not is_step_down(held=Tier.TARGETED, wanted=Tier.SPECIALIST)
    assert not is_step_down(held=Tier.TARGETED, wanted=Tier.TARGETED)
    assert not is_step_down(held=None, wanted=Tier.UNIVERSAL)
