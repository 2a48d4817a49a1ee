"""Which trainings and checks does a member of staff need, and what follows where one is missing?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from waymark.core.dates import months_after

LAPSING_DAYS = 60
"""How long before it lapses a training or check is named, so that a place can still be booked."""

LONGEST_GRACE_DAYS = 365


class Standing(StrEnum):
    """How it stands with one kind of training or check for one member of staff."""

    CURRENT = "current"
    LAPSING = "lapsing"
    LAPSED = "lapsed"
    MISSING = "missing"


ASKS_FOR_WORK = (Standing.MISSING, Standing.LAPSED, Standing.LAPSING)
"""What somebody has to see to, the worst first."""


@dataclass(frozen=True)
class Held:
    """A training or check that was done; without `expires_on` it holds for good."""

    done_on: date
    expires_on: date | None = None


@dataclass(frozen=True)
class Requirement:
    """Since when records open to a role only with a kind of check, and how long one may go on."""

    starts_on: date
    grace_days: int


def holds_until(done_on: date, *, months: int) -> date:
    """Return the last day on which it holds: the one before the same day so many months later."""
    return months_after(done_on, months) - timedelta(days=1)


def best_of(held: Iterable[Held]) -> Held | None:
    """Return the one that holds longest; of those alike, the one that was done last."""
    return max(held, key=lambda each: (each.expires_on or date.max, each.done_on), default=None)


def standing_of(best: Held | None, *, on: date) -> Standing:
    """Say how it stands on a day; the day of expiry is the last on which it holds."""
    if best is None:
        return Standing.MISSING
    if best.expires_on is None:
        return Standing.CURRENT
    if best.expires_on < on:
        return Standing.LAPSED
    if best.expires_on - on <= timedelta(days=LAPSING_DAYS):
        return Standing.LAPSING
    return Standing.CURRENT


def closes_on(best: Held | None, *, requirement: Requirement, joined_on: date) -> date | None:
    """Return from which day records are closed for want of one kind; None where they never are.

    Nobody is shut out on the day: the days of grace run from the lapse, or, where there was
    nothing, from joining or from the start of the requirement, whichever is later.
    """
    if best is not None and best.expires_on is None:
        return None
    lacking = [joined_on, requirement.starts_on]
    if best is not None and best.expires_on is not None:
        lacking.append(best.expires_on + timedelta(days=1))
    return max(lacking) + timedelta(days=requirement.grace_days)


def records_close_on(wanted: date | None, *, kept: date | None, today: date) -> date | None:
    """Return the day to keep as the one from which records are closed to somebody.

    No change closes them on the day it is made: who is in the middle of their work finishes it.
    """
    if wanted is None or wanted > today:
        return wanted
    if kept is not None and kept <= today:
        return kept
    return today + timedelta(days=1)
