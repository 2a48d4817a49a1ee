"""How do days and times of day read?"""

from datetime import date, time

import pytest

from waymark.core.dates import clock_in_words, days_ago_in_words


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        (time(0), "midnight"),
        (time(0, 30), "12:30am"),
        (time(9), "9am"),
        (time(9, 5), "9:05am"),
        (time(11, 59), "11:59am"),
        (time(12), "midday"),
        (time(12, 30), "12:30pm"),
        (time(14, 30), "2:30pm"),
        (time(23), "11pm"),
    ],
)
def test_clock_reads_as_people_say_it(clock: time, words: str) -> None:
    assert clock_in_words(clock) == words


def test_how_long_ago_a_day_is() -> None:
    today = date(2026, 11, 22)

    assert days_ago_in_words(today, today) == "today"
    assert days_ago_in_words(date(2026, 11, 21), today) == "yesterday"
    assert days_ago_in_words(date(2026, 10, 23), today) == "30 days ago"
