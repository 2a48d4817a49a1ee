"""Which day is it where the authority is, when does a day there begin, and how is it written?"""

from calendar import monthrange
from collections.abc import Collection
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ENGLAND = ZoneInfo("Europe/London")
FRIDAY = 4


def local_date(moment: datetime) -> date:
    """Return the day in England on which a moment falls."""
    return moment.astimezone(ENGLAND).date()


def local_moment(day: date, clock: time = time(12)) -> datetime:
    """Return a time of day in England as a moment; midday unless told."""
    return datetime.combine(day, clock, tzinfo=ENGLAND)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of a month that is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def end_of_month(day: date) -> date:
    """Return the last day of the month that contains the day."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def is_working_day(day: date, holidays: Collection[date] = ()) -> bool:
    """Whether a day is one of Monday to Friday, and none of the bank holidays that are given."""
    return day.weekday() <= FRIDAY and day not in holidays


def day_in_words(day: date) -> str:
    """Return a day as people write it: 12 November 2026."""
    return f"{day.day} {day:%B %Y}"


def days_ago_in_words(day: date, today: date) -> str:
    """Return how long a day ago is, as people say it: today, yesterday, 12 days ago."""
    days = (today - day).days
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


def clock_in_words(clock: time) -> str:
    """Return a time of day as people say it: 9am, 2:30pm, midday, midnight."""
    if clock.minute == 0 and clock.hour % 12 == 0:
        return "midday" if clock.hour else "midnight"
    minutes = f":{clock.minute:02}" if clock.minute else ""
    return f"{clock.hour % 12 or 12}{minutes}{'pm' if clock.hour >= 12 else 'am'}"
