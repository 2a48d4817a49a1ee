"""When may a decision be called in, by how many, and when does it take effect?"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from waymark.core.dates import ENGLAND, local_moment
from waymark.decisions.rules.decisions import DecisionStage, Fault
from waymark.decisions.rules.periods import Counting, last_day


class CallInOutcome(StrEnum):
    CONFIRMED = "confirmed"
    AMENDED = "amended"
    REFERRED = "referred"  # to the full council, which then confirms or amends


END_OF_DAY = time(23, 59, 59)
LONGEST = 60


@dataclass(frozen=True)
class Window:
    """Until when a decision can be called in, and from which day it has effect if nobody does."""

    closes_at: datetime
    effective_on: date


def window(
    published: date,
    *,
    days: int,
    counting: Counting,
    hour: time | None,
    holidays: Collection[date],
) -> Window:
    """Return the window that a publication opens; the day of publication does not count.

    It closes at the hour that is set on its last day, or with the end of that day. The decision has
    effect from the day after.
    """
    last = last_day(published, days=days, counting=counting, holidays=holidays)
    return Window(local_moment(last, hour or END_OF_DAY), last + timedelta(days=1))


def faults_of_call_in(
    *,
    stage: DecisionStage,
    closes_at: datetime | None,
    is_urgent: bool,
    at: datetime,
    callers: int,
    fewest: int,
    grounds: str,
) -> tuple[Fault, ...]:
    """Return why a decision cannot be called in, or not in this way."""
    if closes_at is None:
        return (Fault("", "No window for call-in is open for this decision"),)
    if is_urgent:
        return (Fault("", "This decision is urgent and was taken out of call-in"),)
    if stage is not DecisionStage.DECIDED:
        return (Fault("", "Only a decision that was taken and has no effect yet is called in"),)
    found = []
    if at > closes_at:
        day = closes_at.astimezone(ENGLAND)
        found.append(Fault("called_at", f"The window closed on {day:%-d %B %Y} at {day:%H:%M}"))
    if callers < fewest:
        found.append(Fault("callers", f"At least {fewest} must call a decision in: name each"))
    if not grounds.strip():
        found.append(Fault("grounds", "Enter the grounds"))
    return tuple(found)


def faults_of_window(*, days: int, fewest: int) -> tuple[Fault, ...]:
    """Return what is wrong with what an authority sets for call-in."""
    found = []
    if not 1 <= days <= LONGEST:
        found.append(Fault("days", f"The window is 1 to {LONGEST} days"))
    if fewest < 1:
        found.append(Fault("fewest_callers", "At least one must be able to call a decision in"))
    return tuple(found)
