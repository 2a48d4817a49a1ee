"""Which day is it where the authority is, and when does a day there begin?"""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ENGLAND = ZoneInfo("Europe/London")


def local_date(moment: datetime) -> date:
    """Return the day in England on which a moment falls."""
    return moment.astimezone(ENGLAND).date()


def local_moment(day: date, clock: time = time(12)) -> datetime:
    """Return a time of day in England as a moment; midday unless told."""
    return datetime.combine(day, clock, tzinfo=ENGLAND)
