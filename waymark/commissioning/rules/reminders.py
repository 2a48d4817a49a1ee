"""What of a contract is due when, and on which day is somebody reminded of it?"""

from datetime import date, timedelta
from enum import StrEnum

from waymark.commissioning.rules.contracts import in_force
from waymark.core.dates import end_of_month, months_after
from waymark.indicators.rules.vocabulary import Frequency

MONTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.YEARLY: 12}
MARCH = 3  # the last month of the financial year, from which quarters count too


class DueSource(StrEnum):
    """Where something due comes from."""

    DUE = "due"  # written down as something to see to
    REVIEW = "review"  # the contract's review date
    END = "end"  # the contract's last day
    RESULT = "result"  # a measure whose period is over and has no result


def step_reached(due_on: date, *, today: date) -> int | None:
    """Return the latest step of reminding that is reached, in days before; None before the first.

    Below nothing it is days after the due date.
    """
    left = (due_on - today).days
    return min((each for each in steps(today) if left <= each), default=None)


def steps(today: date) -> tuple[int, ...]:
    """Return the steps in force on a day: how many days before something is due, or after."""
    return tuple(in_force("reminders", today)["steps"])


def days_shown(today: date) -> int:
    """Return how many days ahead what is due belongs on somebody's desk."""
    return max(steps(today))


def latest_period(frequency: Frequency, *, today: date) -> tuple[date, date]:
    """Return the first and the last day of the latest period that is over.

    Months, quarters and years of the financial year, which ends on 31 March.
    """
    months = MONTHS[frequency]
    first = date(today.year, today.month, 1)
    behind = (today.month - 1 - MARCH) % months
    begins = months_after(first, -behind)
    return months_after(begins, -months), end_of_month(months_after(begins, -1))


def result_due(period_ends_on: date) -> date:
    """Return the day by which the results of a period are due."""
    days = in_force("reminders", period_ends_on)["return_days"]
    return period_ends_on + timedelta(days=days)
