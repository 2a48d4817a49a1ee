"""When is somebody who is out alone overdue, and who is told when?"""

from datetime import datetime, timedelta
from enum import StrEnum

LONGEST_VISIT = timedelta(hours=12)
EXTENSIONS = (15, 30, 60)
"""By how many minutes somebody can say that they stay longer, with one tap."""


class AlertStep(StrEnum):
    """Why somebody is told of a visit."""

    OVERDUE = "overdue"  # the colleague
    STILL_OVERDUE = "still_overdue"  # the colleague and the managers
    HELP = "help"  # both, at once


AFTER = {
    AlertStep.OVERDUE: timedelta(minutes=15),
    AlertStep.STILL_OVERDUE: timedelta(minutes=30),
}
"""How long after the time somebody was expected a step is taken."""

TO_MANAGERS = frozenset({AlertStep.STILL_OVERDUE, AlertStep.HELP})


def may_be_expected(expected_at: datetime, at: datetime) -> bool:
    """Whether somebody can be expected back then: later than now, within 12 hours."""
    return at < expected_at <= at + LONGEST_VISIT


def steps_due(
    *, expected_at: datetime, has_asked_help: bool, at: datetime
) -> tuple[AlertStep, ...]:
    """Return which steps are to have been taken by now, in their order."""
    found = [AlertStep.HELP] if has_asked_help else []
    found += [step for step, after in AFTER.items() if expected_at + after <= at]
    return tuple(found)
