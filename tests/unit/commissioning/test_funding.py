"""Which financial year is a day in, and what is left of its money?"""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.funding import (
    financial_year_of,
    is_within,
    standing,
    year_in_words,
)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2027, 3, 31), "2026/27"),
        (date(2027, 4, 1), "2027/28"),
        (date(1999, 12, 31), "1999/00"),
        (date(2009, 1, 1), "2008/09"),
    ],
)
def test_a_financial_year_begins_on_1_april(day: date, words: str) -> None:
    assert year_in_words(financial_year_of(day)) == words


@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.dates(date(1990, 1, 1), date(2050, 1, 1)))
def test_a_stream_runs_in_the_year_of_each_of_its_days(one: date, other: date) -> None:
    first, last = sorted([one, other])

    assert is_within(financial_year_of(first), starts_on=first, ends_on=last)
    assert is_within(financial_year_of(last), starts_on=first, ends_on=last)
    assert not is_within(financial_year_of(first) - 1, starts_on=first, ends_on=last)
    assert not is_within(financial_year_of(last) + 1, starts_on=first, ends_on=last)


def test_more_than_there_is_shows_as_less_than_nothing() -> None:
    found = standing(Decimal("100.00"), [Decimal("60.10"), Decimal("40.00")])

    assert (found.left, found.is_over) == (Decimal("-0.10"), True)
