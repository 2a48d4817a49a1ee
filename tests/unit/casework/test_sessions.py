"""Do the rules of sessions, registers and consent forms hold?"""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.outcomes import BY_CODE, OUTCOMES
from waymark.casework.rules.sessions import (
    MOST_WEEKS,
    AgeBand,
    Gap,
    arrival,
    band_of,
    consent_that_counts,
    is_in_force,
    lacks_register,
    may_keep_register,
    shows_medical,
    weekly,
)
from waymark.people.rules.vocabulary import DataGroup

MONDAY = date(2026, 11, 2)
EVENING = datetime(2026, 11, 2, 18, tzinfo=UTC)
days = st.dates(date(2020, 1, 1), date(2035, 1, 1))


def test_without_a_last_day_there_is_one_session() -> None:
    assert weekly(MONDAY, until=None) == (MONDAY,)


def test_weeks_of_a_holiday_are_left_out() -> None:
    gap = Gap(date(2026, 11, 9), date(2026, 11, 15))

    assert weekly(MONDAY, until=date(2026, 11, 23), gaps=[gap]) == (
        MONDAY,
        date(2026, 11, 16),
        date(2026, 11, 23),
    )


@given(first=days, until=days, start=days, length=st.integers(0, 60))
def test_every_session_is_on_the_weekday_and_outside_the_holiday(
    first: date, until: date, start: date, length: int
) -> None:
    gap = Gap(start, start + timedelta(days=length))

    found = weekly(first, until=until, gaps=[gap])

    assert found[0] == first
    assert len(found) <= MOST_WEEKS
    assert list(found) == sorted(set(found))
    for day in found[1:]:
        assert day.weekday() == first.weekday()
        assert day <= until
        assert not gap.holds(day)


@pytest.mark.parametrize(
    ("state", "hours", "is_open"),
    [("planned", 0, True), ("held", 72, True), ("planned", -24, False), ("cancelled", 0, False)],
)
def test_register_opens_on_the_day(state: str, hours: int, is_open: bool) -> None:
    at = EVENING + timedelta(hours=hours)

    assert may_keep_register(state=state, starts_at=EVENING, at=at) is is_open


def test_register_opens_in_the_morning_of_the_day() -> None:
    morning = EVENING - timedelta(hours=17)

    assert may_keep_register(state="planned", starts_at=EVENING, at=morning)


@pytest.mark.parametrize(
    ("state", "minutes", "is_lacking"),
    [
        ("planned", -1, False),
        ("planned", 0, True),
        ("planned", 60 * 24 * 400, True),
        ("held", 60, False),
        ("cancelled", 60, False),
    ],
)
def test_register_lacks_once_a_planned_session_is_over(
    state: str, minutes: int, is_lacking: bool
) -> None:
    at = EVENING + timedelta(minutes=minutes)

    assert lacks_register(state=state, ends_at=EVENING, at=at) is is_lacking


def test_who_is_written_down_later_came_when_it_began() -> None:
    ends = EVENING + timedelta(hours=2)
    later = EVENING + timedelta(minutes=20)

    assert arrival(starts_at=EVENING, ends_at=ends, at=later) == later
    assert arrival(starts_at=EVENING, ends_at=ends, at=EVENING + timedelta(days=2)) == EVENING


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (None, AgeBand.NOT_KNOWN),
        (12, AgeBand.UNDER_13),
        (13, AgeBand.FROM_13),
        (15, AgeBand.FROM_13),
        (16, AgeBand.FROM_16),
        (17, AgeBand.FROM_16),
        (18, AgeBand.FROM_18),
    ],
)
def test_ages_fall_into_bands(age: int | None, band: AgeBand) -> None:
    assert band_of(age) is band


@given(groups=st.sets(st.sampled_from(DataGroup)), works=st.booleans())
def test_health_is_read_with_the_contacts_and_for_a_reason(
    groups: set[DataGroup], works: bool
) -> None:
    shown = shows_medical(groups, works_there_today=works)

    assert shown == (DataGroup.CONTACT in groups and (DataGroup.SENSITIVE in groups or works))


@pytest.mark.parametrize(
    ("expires", "ended", "holds"),
    [(None, None, True), (0, None, True), (-1, None, False), (None, 0, False), (None, 1, True)],
)
def test_consent_holds_until_it_expires_or_ends(
    expires: int | None, ended: int | None, holds: bool
) -> None:
    def day(offset: int | None) -> date | None:
        return None if offset is None else MONDAY + timedelta(days=offset)

    found = is_in_force(
        given_on=MONDAY - timedelta(days=9),
        expires_on=day(expires),
        ended_on=day(ended),
        on=MONDAY,
    )

    assert found is holds


def test_consent_does_not_hold_before_it_is_given() -> None:
    tomorrow = MONDAY + timedelta(days=1)

    assert not is_in_force(given_on=tomorrow, expires_on=None, ended_on=None, on=MONDAY)


@pytest.mark.parametrize(
    ("forms", "counts"),
    [
        ([], None),
        ([(9, None, None), (3, None, None)], 1),  # the latest
        ([(9, None, None), (3, None, 1)], None),  # taken back, with those before
        ([(9, None, None), (3, 1, None)], 0),  # run out: the one before still holds
        ([(9, None, 1), (3, None, None)], 1),  # what came after stands
        ([(9, None, None), (3, None, -1)], 1),  # ends tomorrow
    ],
)
def test_latest_form_counts_and_none_after_a_no(
    forms: list[tuple[int, int | None, int | None]], counts: int | None
) -> None:
    def day(ago: int | None) -> date | None:
        return None if ago is None else MONDAY - timedelta(days=ago)

    all_given = [
        SimpleNamespace(given_on=day(since), expires_on=day(until), ended_on=day(ended))
        for since, until, ended in forms
    ]

    found = consent_that_counts(all_given, on=MONDAY)

    assert found is (None if counts is None else all_given[counts])


def test_outcomes_are_told_apart_by_their_codes() -> None:
    assert len(BY_CODE) == len(OUTCOMES)
    assert {each.is_accredited for each in OUTCOMES} == {True, False}
