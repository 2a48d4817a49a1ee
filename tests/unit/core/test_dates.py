"""How do days and times of day read?"""

from datetime import time

import pytest

from waymark.core.dates import clock_in_words


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
