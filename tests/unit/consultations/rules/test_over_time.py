"""Are responses told by day and channel, with what was held then?"""

from datetime import date

from waymark.consultations.rules.content.facts import DayLine, EventLine
from waymark.consultations.rules.counted import DayCount
from waymark.consultations.rules.over_time import over_time
from waymark.consultations.rules.vocabulary import Channel, EventKind

FIRST, SECOND, THIRD = (date(2026, 6, day) for day in (1, 2, 3))


def _count(day: date, channel: Channel, number: int) -> DayCount:
    return DayCount(day=day, channel=channel, number=number)


def test_days_are_told_by_channel_the_fullest_first_with_events() -> None:
    days = [
        _count(FIRST, Channel.LETTER, 1),
        _count(FIRST, Channel.ONLINE, 4),
        _count(THIRD, Channel.ONLINE, 2),
    ]
    drop_in = EventLine(title="Drop-in", kind=EventKind.DROP_IN, held_on=SECOND)
    undated = EventLine(title="Stall", kind=EventKind.DROP_IN)

    found = over_time(days, [drop_in, undated])

    assert found is not None
    assert found.channels == (Channel.ONLINE, Channel.LETTER)
    assert found.days == (
        DayLine(day=FIRST, numbers=(4, 1)),
        DayLine(day=SECOND, numbers=(0, 0), events=("Drop-in",)),
        DayLine(day=THIRD, numbers=(2, 0)),
    )


def test_one_day_is_no_course_of_time() -> None:
    assert over_time([_count(FIRST, Channel.ONLINE, 4)], []) is None
    assert over_time([], []) is None
