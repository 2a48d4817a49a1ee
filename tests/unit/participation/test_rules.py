"""What do codes stand for, and when should somebody ask again?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.participation.rules.codes import (
    codes_on,
    find_code,
    group_of,
    grouped,
    is_code,
    words_of,
)
from waymark.participation.rules.following_up import ask_again_on, intervals
from waymark.people.rules.vocabulary import ActivityGroup

DAY = date(2026, 11, 22)
NEET = {"540", "610", "615", "616", "619", "620", "630", "640", "650", "660", "670", "680"}
days = st.dates(min_value=date(2015, 4, 1), max_value=date(2040, 1, 1))
codes = st.sampled_from([each.code for each in codes_on(DAY)])


@given(day=days)
def test_neet_codes_are_the_twelve_of_the_requirement(day: date) -> None:
    neet = {each.code for each in codes_on(day) if group_of(each.code) is ActivityGroup.NEET}

    assert neet == NEET


@given(day=days)
def test_codes_by_group_are_the_codes(day: date) -> None:
    found = grouped(codes_on(day))

    assert [each for _, codes in found for each in codes] == sorted(
        codes_on(day), key=lambda each: list(ActivityGroup).index(ActivityGroup(each.group))
    )
    assert all(codes for _, codes in found)


@pytest.mark.parametrize(
    ("day", "is_there"), [(date(2018, 3, 31), True), (date(2018, 4, 1), False), (DAY, False)]
)
def test_code_for_refugees_ended_with_march_2018(day: date, is_there: bool) -> None:
    assert is_code("720", day) is is_there


def test_code_that_has_ended_keeps_its_words() -> None:
    assert words_of("720") == "Refugee or asylum seeker"
    assert group_of("720") is ActivityGroup.OTHER


def test_code_that_no_edition_knows_comes_to_not_known() -> None:
    assert find_code("999") is None
    assert words_of("999") == "999"
    assert group_of("999") is ActivityGroup.NOT_KNOWN


def test_intervals_name_codes_that_are_there() -> None:
    assert all(is_code(code, DAY) for code in intervals())


@given(code=codes, since=days, later=st.integers(min_value=0, max_value=1000))
def test_asking_again_counts_from_the_last_verification(code: str, since: date, later: int) -> None:
    verified_on = since + timedelta(days=later)

    found = ask_again_on(code=code, since=since, verified_on=verified_on)

    if code in intervals():
        assert found == verified_on + timedelta(days=intervals()[code])
    else:
        assert found is None


def test_asking_again_counts_from_the_start_until_somebody_verifies() -> None:
    assert ask_again_on(code="619", since=DAY, verified_on=None) == DAY + timedelta(days=14)
    assert ask_again_on(code="619", since=None, verified_on=None) is None
