"""Of which period is a measure told, and where does a line break?"""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.indicators.rules.catalogue import catalogue, read_catalogue
from waymark.indicators.rules.periods import Period, latest_period, period_in_words, read_month
from waymark.indicators.rules.series import Point, steps
from waymark.indicators.rules.vocabulary import Comparable, Frequency, Measure


@pytest.mark.parametrize(
    ("measure", "frequency", "until", "first", "last"),
    [
        (Measure.NEET, Frequency.MONTHLY, date(2026, 11, 21), (2026, 10, 1), (2026, 10, 31)),
        (Measure.NEET, Frequency.MONTHLY, date(2026, 10, 31), (2026, 10, 1), (2026, 10, 31)),
        (Measure.PARTICIPATING, Frequency.YEARLY, date(2026, 11, 1), (2025, 4, 1), (2026, 3, 31)),
        (Measure.CASELOAD, Frequency.QUARTERLY, date(2026, 11, 1), (2026, 7, 1), (2026, 9, 30)),
        (Measure.NEET_WINTER, Frequency.YEARLY, date(2026, 2, 27), (2024, 12, 1), (2025, 2, 28)),
        (Measure.NEET_WINTER, Frequency.YEARLY, date(2024, 2, 29), (2023, 12, 1), (2024, 2, 29)),
        (Measure.NEET_16_TO_18, Frequency.YEARLY, date(2026, 1, 31), (2025, 11, 1), (2026, 1, 31)),
    ],
)
def test_latest_period_is_the_last_that_was_over(
    measure: Measure,
    frequency: Frequency,
    until: date,
    first: tuple[int, int, int],
    last: tuple[int, int, int],
) -> None:
    assert latest_period(measure, frequency, until) == Period(date(*first), date(*last))


@given(
    measure=st.sampled_from(Measure),
    frequency=st.sampled_from(Frequency),
    until=st.dates(date(2010, 1, 1), date(2040, 12, 31)),
)
def test_a_period_is_over_and_the_one_of_its_last_day_is_itself(
    measure: Measure, frequency: Frequency, until: date
) -> None:
    found = latest_period(measure, frequency, until)

    assert found.starts_on <= found.ends_on <= until
    assert latest_period(measure, frequency, found.ends_on) == found


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2026, 10, 1), (2026, 10, 31), "October 2026"),
        ((2025, 12, 1), (2026, 2, 28), "December 2025 to February 2026"),
        ((2025, 4, 1), (2026, 3, 31), "Financial year 2025 to 2026"),
        ((2025, 9, 1), (2026, 8, 31), "Academic year 2025 to 2026"),
        ((2025, 1, 1), (2025, 12, 31), "2025"),
        ((2026, 3, 31), (2026, 3, 31), "31 March 2026"),
        ((2026, 3, 5), (2026, 3, 31), "5 March 2026 to 31 March 2026"),
    ],
)
def test_periods_are_said_as_people_say_them(
    first: tuple[int, int, int], last: tuple[int, int, int], words: str
) -> None:
    assert period_in_words(Period(date(*first), date(*last))) == words


@pytest.mark.parametrize("text", ["2026", "2026-13", "2026-1", "October", ""])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_month(text)


def point(indicator: int, year: int, value: str | None = "5", *, comparable: bool = True) -> Point:
    period = Period(date(year, 1, 1), date(year, 12, 31))
    number = None if value is None else Decimal(value)
    return Point(indicator, period, number, is_comparable=comparable)


@pytest.mark.parametrize(
    ("comparable", "breaks"),
    [(Comparable.YES, False), (Comparable.NO, True), (Comparable.BREAK, True)],
)
def test_line_breaks_where_another_indicator_follows_that_cannot_be_compared(
    comparable: Comparable, breaks: bool
) -> None:
    found = list(steps([point(2, 2017), point(1, 2016), point(2, 2018)], comparable=comparable))

    assert [each.point.period.ends_on.year for each in found] == [2016, 2017, 2018]
    assert [each.breaks for each in found] == [False, breaks, False]


def test_line_breaks_at_a_value_that_says_so_and_after_a_missing_one() -> None:
    points = [
        point(1, 2016),
        point(1, 2017, comparable=False),
        point(1, 2018, None),
        point(1, 2019),
    ]

    found = [each.breaks for each in steps(points, comparable=Comparable.YES)]

    assert found == [False, True, False, True]


def test_catalogue_holds_the_indicators_of_2008_and_what_followed_each() -> None:
    entries = catalogue().entries
    old = [each for each in entries.values() if each.number.startswith("NI ")]

    assert [each.number for each in old] == [f"NI {number}" for number in range(110, 118)]
    assert all(entries[each.successor].comparable for each in old)
    assert entries[entries["ni-117"].successor].comparable is Comparable.NO
    assert {each.measure for each in entries.values()} >= {
        Measure.NEET_OR_NOT_KNOWN_WINTER,
        Measure.NEET_16_TO_18,
        Measure.SEPTEMBER_GUARANTEE,
        Measure.SESSIONS_REACHED,
        Measure.CASELOAD,
    }


def test_catalogue_with_a_successor_that_is_not_there_is_refused() -> None:
    entry = {
        "code": "a", "scheme": "local", "title": "A", "numerator": "B", "source": "C",
        "polarity": "low", "frequency": "yearly", "geography": "D",
    }  # fmt: skip
    for wrong in ([entry | {"successor": "b"}], [entry, entry]):
        with pytest.raises(ValueError, match="a "):
            read_catalogue({"edition": "1", "indicators": wrong})
