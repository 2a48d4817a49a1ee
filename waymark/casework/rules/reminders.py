"""When is a young person reminded of an appointment, and in which words?"""

from collections.abc import Collection
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from waymark.core.dates import ENGLAND, local_date, local_moment

LONGEST_REMINDER = 300
EARLIEST = time(8)
LATEST = time(20)
"""Between which times of day a reminder goes, in England."""

AFTERNOON = time(16)
GRACE = timedelta(hours=3)
"""How long after its time a reminder may still go, where the messages stood still meanwhile."""

TOO_LATE = timedelta(minutes=30)
"""How long before an appointment nobody is reminded of it any more."""

AHEAD = timedelta(days=2)
"""How far ahead is looked for appointments whose reminder could be due."""

DEFAULT_WORDS = "Hello ((first name)), a reminder: you meet ((adviser)) on ((day)) at ((time))."


class ReminderLead(StrEnum):
    """How long before an appointment a reminder goes."""

    DAY_BEFORE = "day_before"
    TWO_HOURS = "two_hours"


class ReminderTiming(StrEnum):
    """When an authority reminds young people."""

    DAY_BEFORE = "day_before"
    TWO_HOURS = "two_hours"
    BOTH = "both"
    NEVER = "never"


LEADS = {
    ReminderTiming.DAY_BEFORE: (ReminderLead.DAY_BEFORE,),
    ReminderTiming.TWO_HOURS: (ReminderLead.TWO_HOURS,),
    ReminderTiming.BOTH: (ReminderLead.DAY_BEFORE, ReminderLead.TWO_HOURS),
    ReminderTiming.NEVER: (),
}


class ReminderGap(StrEnum):
    """What a reminder says beside the gaps of every message; never what the appointment is for."""

    DAY = "day"
    TIME = "time"


def is_decent(at: datetime) -> bool:
    """Whether a reminder may go now: from 8am until 8pm in England."""
    return EARLIEST <= at.astimezone(ENGLAND).time() < LATEST


def reminder_at(starts_at: datetime, lead: ReminderLead) -> datetime:
    """Return when a reminder goes: at 4pm of the day before, or two hours before.

    Two hours before an early appointment becomes 8am, before a late one the minute to 8pm.
    """
    day = local_date(starts_at)
    if lead is ReminderLead.DAY_BEFORE:
        return local_moment(day - timedelta(days=1), AFTERNOON)
    first = local_moment(day, EARLIEST)
    latest = local_moment(day, LATEST) - timedelta(minutes=1)
    return min(max(starts_at.astimezone(UTC) - timedelta(hours=2), first), latest)


def may_still_go(starts_at: datetime, lead: ReminderLead, *, at: datetime) -> bool:
    """Whether the time of a reminder is now or to come."""
    moment = reminder_at(starts_at, lead)
    return at < moment + GRACE and max(at, moment) <= starts_at - TOO_LATE


def next_lead(
    *,
    starts_at: datetime,
    booked_at: datetime,
    timing: ReminderTiming,
    sent: Collection[ReminderLead],
    at: datetime,
) -> ReminderLead | None:
    """Return which reminder of an appointment goes next, now or later; None where none does.

    One that was booked after the time of every reminder has one two hours before.
    """
    leads = LEADS[timing]
    if all(booked_at > reminder_at(starts_at, lead) for lead in leads):
        leads = leads and (ReminderLead.TWO_HOURS,)
    for lead in leads:
        is_in_time = booked_at <= reminder_at(starts_at, lead)
        if lead not in sent and is_in_time and may_still_go(starts_at, lead, at=at):
            return lead
    return None


def is_due(starts_at: datetime, lead: ReminderLead, *, at: datetime) -> bool:
    """Whether a reminder goes now."""
    has_come = reminder_at(starts_at, lead) <= at
    return has_come and is_decent(at) and may_still_go(starts_at, lead, at=at)
