"""When is a period over that begins with a publication, by calendar or by working days?"""

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files

from waymark.core.dates import is_working_day


class Counting(StrEnum):
    CALENDAR = "calendar"
    WORKING = "working"


@dataclass(frozen=True)
class Notice:
    """How many clear days stand between a publication and the meeting, from a day on."""

    days: int
    counting: Counting
    starts_on: date
    source: str


def last_day(published: date, *, days: int, counting: Counting, holidays: Collection[date]) -> date:
    """Return the last of so many days after a publication, which does not count itself."""
    if counting is Counting.CALENDAR:
        return published + timedelta(days=days)
    day, left = published, days
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day, holidays)
    return day


def first_after(
    published: date, *, days: int, counting: Counting, holidays: Collection[date]
) -> date:
    """Return the first day with so many clear days between it and the publication."""
    return last_day(published, days=days, counting=counting, holidays=holidays) + timedelta(days=1)


@cache
def review_notices() -> tuple[Notice, ...]:
    """Return the periods of notice for reviews, each from its day, the latest first."""
    text = (files("waymark.decisions") / "data" / "reviews.toml").read_text()
    found = (
        Notice(each["days"], Counting(each["counting"]), each["starts_on"], each["source"])
        for each in tomllib.loads(text)["notices"]
    )
    return tuple(sorted(found, key=lambda each: each.starts_on, reverse=True))


def review_due(published: date, *, holidays: Collection[date]) -> date:
    """Return the first day on which a meeting may look again at what a publication set off.

    Regulation 9 of the 2012 Regulations asks for 28 clear days' notice of a key decision. Before
    there was such a rule, a review is due at once.
    """
    for notice in review_notices():
        if notice.starts_on <= published:
            return first_after(
                published, days=notice.days, counting=notice.counting, holidays=holidays
            )
    return published


def first_meeting(days: Iterable[date], *, due: date) -> date | None:
    """Return the first day of meeting on or after the day that something is due."""
    return min((day for day in days if day >= due), default=None)
