"""How old is somebody, and in which school year?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.ages import academic_age, age_on, plan_ends_by, turned_round, year_group

births = st.dates(date(1995, 1, 1), date(2015, 12, 31))
days = st.dates(date(2016, 1, 1), date(2035, 12, 31))


@given(births, days)
def test_the_age_in_the_school_year_is_reached_by_its_last_day(born: date, day: date) -> None:
    assert 0 <= age_on(born, day) - academic_age(born, day) <= 1


@given(births, st.integers(2016, 2035))
def test_the_school_year_changes_on_the_first_of_september(born: date, year: int) -> None:
    before = academic_age(born, date(year, 8, 31))
    after = academic_age(born, date(year, 9, 1))

    assert after == before + 1


@pytest.mark.parametrize(
    ("day", "age"), [(date(2026, 2, 28), 17), (date(2026, 3, 1), 18), (date(2028, 2, 29), 20)]
)
def test_somebody_born_on_29_february_has_a_birthday_every_year(day: date, age: int) -> None:
    assert age_on(date(2008, 2, 29), day) == age


@pytest.mark.parametrize(
    ("born", "day", "year"),
    [
        (date(2009, 9, 1), date(2025, 9, 1), 11),
        (date(2010, 8, 31), date(2026, 7, 1), 11),
        (date(2010, 8, 31), date(2026, 9, 1), 12),
    ],
)
def test_the_year_of_somebody_who_turns_sixteen_in_it_is_eleven(
    born: date, day: date, year: int
) -> None:
    assert year_group(born, day) == year


@given(births)
def test_turning_a_date_round_twice_gives_it_back(born: date) -> None:
    turned = turned_round(born)

    if turned is None:
        assert born.day > 12 or born.day == born.month
    else:
        assert turned_round(turned) == born


@given(births)
def test_plan_ends_on_the_day_before_the_26th_birthday(born: date) -> None:
    ends = plan_ends_by(born)

    assert age_on(born, ends) == 25
    assert age_on(born, ends + timedelta(days=1)) == 26
