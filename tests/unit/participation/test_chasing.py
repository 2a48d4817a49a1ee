"""In which order is somebody tried, by which way, and when is it enough?"""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.participation.rules.chasing import (
    Method,
    PartOfDay,
    Point,
    Step,
    best_first,
    born_between,
    chance_rank,
    cohort_rank,
    expiry_rank,
    first_of_next_month,
    ladder,
    next_step,
    part_of_day,
    paused_until,
    place_in_queue,
    vulnerability_rank,
)
from waymark.people.rules.ages import academic_age
from waymark.people.rules.vocabulary import ActivityGroup, ContactKind, Tier

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2016, 9, 1), date(2030, 12, 31))
EVERY_WAY = frozenset(Method)


@given(born=st.dates(date(1995, 1, 1), date(2018, 12, 31)), day=DAYS)
def test_days_of_birth_are_those_of_the_academic_ages(born: date, day: date) -> None:
    first, latest = born_between(16, 17, day)

    assert (first <= born <= latest) == (academic_age(born, day) in {16, 17})


@pytest.mark.parametrize(
    ("age", "has_plan", "rank"),
    [(16, False, 0), (17, True, 0), (18, True, 1), (24, True, 1), (15, False, 2)],
)
def test_law_says_who_comes_first(age: int, has_plan: bool, rank: int) -> None:
    assert cohort_rank(academic_age=age, has_plan=has_plan, day=TODAY) == rank


@pytest.mark.parametrize(("age", "has_plan"), [(14, True), (18, False), (25, True)])
def test_others_are_not_tried(age: int, has_plan: bool) -> None:
    assert cohort_rank(academic_age=age, has_plan=has_plan, day=TODAY) is None


def test_need_comes_before_expiry_and_expiry_before_chance() -> None:
    def place(*ranks: int) -> str:
        cohort, vulnerability, expiry, chance = ranks
        return place_in_queue(
            cohort=cohort, vulnerability=vulnerability, expiry=expiry, chance=chance, since=TODAY
        )

    assert place(0, 2, 2, 3) < place(1, 0, 0, 0)
    assert place(0, 0, 2, 3) < place(0, 1, 0, 0)
    assert place(0, 0, 0, 3) < place(0, 0, 1, 0)
    assert place(0, 0, 0, 0) < place(0, 0, 0, 1)


def test_need_is_by_tier_and_by_what_is_known_of_their_life() -> None:
    def rank(tier: Tier | None, *, vulnerable: bool = False, send: bool = False) -> int:
        return vulnerability_rank(tier=tier, is_vulnerable=vulnerable, has_send=send)

    assert [rank(Tier.SPECIALIST), rank(None, vulnerable=True)] == [0, 0]
    assert [rank(Tier.TARGETED), rank(None, send=True)] == [1, 1]
    assert [rank(Tier.UNIVERSAL), rank(None)] == [2, 2]


def test_what_has_run_out_comes_before_what_will() -> None:
    def rank(group: ActivityGroup | None, days: int | None) -> int | None:
        lapses_on = None if days is None else TODAY + timedelta(days=days)
        return expiry_rank(group=group, lapses_on=lapses_on, day=TODAY)

    assert [rank(None, None), rank(ActivityGroup.NOT_KNOWN, None)] == [0, 0]
    assert [rank(ActivityGroup.EET, each) for each in (-1, 0, 7, 8, 28, 29)] == [
        *(0, 1, 1, 2, 2, None)
    ]
    assert rank(ActivityGroup.NEET, None) is None


def test_chance_is_best_where_somebody_answered() -> None:
    assert chance_rank(has_answered=True, has_number=True, has_other=True) == 0
    assert chance_rank(has_answered=False, has_number=True, has_other=True) == 1
    assert chance_rank(has_answered=False, has_number=False, has_other=True) == 2
    assert chance_rank(has_answered=False, has_number=False, has_other=False) == 3


def test_ladder_goes_on_from_what_was_tried() -> None:
    morning = Step(Method.CALL, PartOfDay.MORNING)

    assert next_step(tried=[], open_to=EVERY_WAY) == Step(Method.TEXT)
    assert next_step(tried=[Step(Method.TEXT)], open_to=EVERY_WAY) == morning
    assert next_step(tried=[], open_to={Method.VISIT}) == Step(Method.VISIT)


@given(open_to=st.frozensets(st.sampled_from(list(Method))))
def test_ladder_takes_every_open_step_once_and_ends(open_to: frozenset[Method]) -> None:
    taken: list[Step] = []
    while (step := next_step(tried=taken, open_to=open_to)) is not None:
        taken.append(step)

    assert taken == [step for step in ladder().steps if step.method in open_to]


def test_nobody_is_tried_twice_a_day_nor_four_times_a_week() -> None:
    def days(*ago: int) -> list[date]:
        return [TODAY - timedelta(days=each) for each in ago]

    assert paused_until(days=[], today=TODAY) is None
    assert paused_until(days=days(1, 2), today=TODAY) is None
    assert paused_until(days=days(0), today=TODAY) == TODAY + timedelta(days=1)
    assert paused_until(days=days(1, 3, 6), today=TODAY) == TODAY + timedelta(days=1)
    assert paused_until(days=days(1, 3, 7), today=TODAY) is None


@given(days=st.sets(st.integers(min_value=0, max_value=21), max_size=15))
def test_after_so_many_tries_a_month_it_waits_for_the_next(days: set[int]) -> None:
    tried = [TODAY - timedelta(days=each) for each in days]
    found = paused_until(days=tried, today=TODAY)

    if len(days) >= ladder().most_in_a_month:
        assert found == date(2026, 12, 1)
    elif found is not None:
        assert TODAY < found <= TODAY + timedelta(days=7)


def test_next_month_begins_after_any_day() -> None:
    assert first_of_next_month(date(2026, 1, 31)) == date(2026, 2, 1)
    assert first_of_next_month(date(2026, 12, 1)) == date(2027, 1, 1)


def test_best_number_comes_first() -> None:
    def point(key: int, kind: ContactKind, **facts: object) -> Point:
        told: dict[str, object] = {"is_own": True, "has_answered": False, "verified_on": None}
        return Point(key=key, kind=kind, **(told | facts))  # type: ignore[arg-type]

    answered = point(1, ContactKind.TELEPHONE, has_answered=True, is_own=False)
    checked = point(2, ContactKind.MOBILE, verified_on=TODAY)
    mobile = point(3, ContactKind.MOBILE)
    landline = point(4, ContactKind.TELEPHONE)
    email = point(5, ContactKind.EMAIL, verified_on=TODAY)
    mothers = point(6, ContactKind.MOBILE, is_own=False)
    order = [answered, checked, mobile, landline, email, mothers]

    assert best_first(reversed(order)) == order


@pytest.mark.parametrize(
    ("hour", "part"),
    [(11, PartOfDay.MORNING), (12, PartOfDay.AFTERNOON), (17, PartOfDay.EVENING)],
)
def test_parts_of_the_day_are_those_of_england(hour: int, part: PartOfDay) -> None:
    assert part_of_day(datetime(2026, 11, 22, hour, tzinfo=UTC)) is part
    assert part_of_day(datetime(2026, 7, 22, hour - 1, tzinfo=UTC)) is part
