"""On which days did responses come, by which channel, and what was held then?"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from waymark.consultations.rules.content.facts import DayLine, EventLine, OverTime
from waymark.consultations.rules.counted import DayCount


def over_time(days: Sequence[DayCount], events: Sequence[EventLine]) -> OverTime | None:
    """The days on which responses came or something was held; None where all came on one day."""
    numbers = {(each.day, each.channel): each.number for each in days}
    if len({each.day for each in days}) < 2:
        return None
    held: dict[date, list[str]] = defaultdict(list)
    for event in events:
        if event.held_on is not None:
            held[event.held_on].append(event.title)
    sizes = dict.fromkeys(sorted({each.channel for each in days}), 0)
    for each in days:
        sizes[each.channel] += each.number
    channels = tuple(sorted(sizes, key=lambda channel: -sizes[channel]))
    return OverTime(
        channels=channels,
        days=tuple(
            DayLine(
                day=day,
                numbers=tuple(numbers.get((day, channel), 0) for channel in channels),
                events=tuple(held[day]) if day in held else (),
            )
            for day in sorted({each.day for each in days} | set(held))
        ),
    )
