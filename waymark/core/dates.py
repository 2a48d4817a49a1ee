"""Which day is it where the authority is, when does a day there begin, and how is it written?"""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ENGLAND = ZoneInfo("Europe/London")


def local_date(moment: datetime) -> date:
    """Return the day in England on which a moment falls."""
    return moment.astimezone(ENGLAND).date()


def local_moment(day: date, clock: time = time(12)) -> datetime:
    """Return a time of day in England as a moment; midday unless told."""
    return datetime.combine(day, clock, tzinfo=ENGLAND)


def day_in_words(day: date) -> str:
    """Return a day as people write it: 12 November 2026."""
    return f"{day.day} {day:%B %Y}"


def clock_in_words(clock: time) -> str:
    """Return a time of day as people say it: 9am, 2:30pm, midday, midnight."""
    if clock.minute == 0 and clock.hour % 12 == 0:
        return "midday" if clock.hour else "midnight"
    minutes = f":{clock.minute:02}" if clock.minute else ""
    return f"{clock.hour % 12 or 12}{minutes}{'pm' if clock.hour >= 12 else 'am'}"
