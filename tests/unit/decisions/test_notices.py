"""By when is notice given? The worked examples, and what holds for every day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.dates import is_working_day
from waymark.core.working_days import bank_holidays
from waymark.decisions.rules import notices as rules
from waymark.decisions.rules.notices import (
    Agreer,
    Counting,
    Given,
    NoticeDraft,
    NoticeKind,
    Period,
)

BOARD = date(2026, 12, 10)
TODAY = date(2026, 11, 23)
PERIODS = rules.lawful_periods(TODAY)
HOLIDAYS = bank_holidays()

days = st.dates(date(2024, 1, 1), date(2028, 12, 31))
countings = st.sampled_from(Counting)
periods = st.builds(Period, st.integers(0, 40), countings)


def test_worked_example_of_an_executive_board_on_10_december_2026() -> None:
    assert rules.latest(BOARD, Period(28, Counting.CALENDAR), HOLIDAYS) == date(2026, 11, 11)
    assert rules.latest(BOARD, Period(5, Counting.WORKING), HOLIDAYS) == date(2026, 12, 2)


def test_worked_example_of_a_review_that_is_opened_on_15_december() -> None:
    first = rules.earliest(date(2026, 12, 15), Period(28, Counting.CALENDAR), HOLIDAYS)

    assert first == date(2027, 1, 13)


def test_bank_holidays_push_the_last_day_back() -> None:
    # Christmas Day, the substitute for Boxing Day and New Year's Day lie between.
    meeting = date(2027, 1, 5)

    assert rules.latest(meeting, Period(5, Counting.WORKING), HOLIDAYS) == date(2026, 12, 23)
    assert rules.latest(meeting, Period(5, Counting.WORKING)) == date(2026, 12, 28)


def clear_days(published: date, day: date, counting: Counting) -> int:
    """Count the days between, one by one."""
    between = [published + timedelta(count) for count in range(1, (day - published).days)]
    if counting is Counting.CALENDAR:
        return len(between)
    return sum(is_working_day(each, HOLIDAYS) for each in between)


@given(days, periods)
def test_so_many_clear_days_lie_between_and_neither_end_is_one(day: date, period: Period) -> None:
    published = rules.latest(day, period, HOLIDAYS)

    assert clear_days(published, day, period.counting) == period.days
    assert clear_days(day - timedelta(1), day, period.counting) == 0


@given(days, periods, st.integers(0, 30))
def test_a_later_decision_never_has_an_earlier_last_day(
    day: date, period: Period, more: int
) -> None:
    later = day + timedelta(more)

    assert rules.latest(day, period, HOLIDAYS) <= rules.latest(later, period, HOLIDAYS)


@given(days, st.integers(0, 40), st.integers(1, 10), countings)
def test_more_days_never_leave_more_time(
    day: date, count: int, more: int, counting: Counting
) -> None:
    longer = rules.latest(day, Period(count + more, counting), HOLIDAYS)

    assert longer < rules.latest(day, Period(count, counting), HOLIDAYS)


@given(days, periods)
def test_last_day_counted_in_working_days_is_a_working_day(day: date, period: Period) -> None:
    if period.counting is Counting.WORKING:
        assert is_working_day(rules.latest(day, period, HOLIDAYS), HOLIDAYS)


@given(days, periods)
def test_first_day_for_a_decision_is_the_first_with_that_last_day(
    published: date, period: Period
) -> None:
    first = rules.earliest(published, period, HOLIDAYS)

    assert rules.latest(first, period, HOLIDAYS) >= published
    assert rules.latest(first - timedelta(1), period, HOLIDAYS) < published


def unmet(*given_: Given, is_key: bool = True, is_private: bool = False) -> set[NoticeKind]:
    return set(
        rules.unmet(
            is_key=is_key, is_private=is_private, day=BOARD, given=given_, periods=PERIODS,
            holidays=HOLIDAYS,
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "published", "is_enough"),
    [
        (NoticeKind.KEY_DECISION, date(2026, 11, 11), True),
        (NoticeKind.KEY_DECISION, date(2026, 11, 12), False),
        (NoticeKind.GENERAL_EXCEPTION, date(2026, 12, 2), True),
        (NoticeKind.GENERAL_EXCEPTION, date(2026, 12, 3), False),
        (NoticeKind.SPECIAL_URGENCY, date(2026, 12, 9), True),
        (NoticeKind.AGENDA, date(2026, 11, 1), False),
    ],
)
def test_key_decision_needs_its_notice_in_time_or_an_exception(
    kind: NoticeKind, published: date, is_enough: bool
) -> None:
    assert (not unmet(Given(kind, published))) is is_enough


def test_what_is_no_key_decision_and_public_needs_no_notice() -> None:
    assert not unmet(is_key=False)


def test_private_decision_needs_both_notices_or_an_agreement() -> None:
    first = Given(NoticeKind.PRIVATE_MEETING, date(2026, 11, 11))
    second = Given(NoticeKind.PRIVATE_MEETING_SECOND, date(2026, 12, 2))
    agreed = Given(NoticeKind.PRIVATE_AT_SHORT_NOTICE, date(2026, 12, 9))

    assert unmet(first, is_key=False, is_private=True) == {second.kind}
    assert unmet(second, is_key=False, is_private=True) == {first.kind}
    assert not unmet(first, second, is_key=False, is_private=True)
    assert not unmet(agreed, is_key=False, is_private=True)
    assert unmet(agreed, is_private=True) == {NoticeKind.KEY_DECISION}


@pytest.mark.parametrize(
    ("today", "kind"),
    [
        (date(2026, 11, 11), NoticeKind.KEY_DECISION),
        (date(2026, 11, 12), NoticeKind.GENERAL_EXCEPTION),
        (date(2026, 12, 2), NoticeKind.GENERAL_EXCEPTION),
        (date(2026, 12, 3), NoticeKind.SPECIAL_URGENCY),
    ],
)
def test_exception_is_for_what_can_no_longer_be_done_in_the_ordinary_way(
    today: date, kind: NoticeKind
) -> None:
    assert rules.exception_for(today, day=BOARD, periods=PERIODS, holidays=HOLIDAYS) is kind


def test_every_kind_says_what_it_lacks() -> None:
    lacking = {
        kind: {field for field, _ in rules.faults(NoticeDraft(kind=kind), today=TODAY)}
        for kind in NoticeKind
    }

    assert lacking[NoticeKind.KEY_DECISION] == set()
    assert lacking[NoticeKind.GENERAL_EXCEPTION] == {"reasons", "told", "told_on"}
    assert lacking[NoticeKind.SPECIAL_URGENCY] == {
        "reasons", "agreed_office", "agreed_by", "agreed_on",
    }  # fmt: skip


def test_agreement_of_tomorrow_is_none() -> None:
    draft = NoticeDraft(
        kind=NoticeKind.SPECIAL_URGENCY,
        reasons="The grant ends",
        agreed_office=Agreer.SCRUTINY_CHAIR,
        agreed_by="Councillor Example",
        agreed_on=TODAY + timedelta(1),
    )

    assert [field for field, _ in rules.faults(draft, today=TODAY)] == ["agreed_on"]
