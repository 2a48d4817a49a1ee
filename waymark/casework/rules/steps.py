"""Until when can a next step be put off?"""

from datetime import date, timedelta

FARTHEST_DAYS = 366


def may_be_due_on(day: date, today: date) -> bool:
    """Whether a step may be due on the day: from today on, within a year."""
    return today <= day <= today + timedelta(days=FARTHEST_DAYS)
