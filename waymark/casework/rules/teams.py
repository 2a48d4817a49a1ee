"""What calls a manager's attention, and for how long can a hand-over be taken back?"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from waymark.casework.rules.vocabulary import AllocationRole

DAYS_WITHOUT_CONTACT = 28
"""After how many days without contact somebody with a worker stands out; local practice."""
MOST_AT_ONCE = 2_000
"""How many young people can be handed over at once."""
UNDO_DAYS = 7
LONGEST_NOTE = 1_000


class Need(StrEnum):
    """What of a caseload stands out."""

    LATE = "late"  # the next step is overdue
    SILENT = "silent"  # no contact for so many days
    LAPSING = "lapsing"  # it is time to ask what the young person does


class Obstacle(StrEnum):
    """Why somebody cannot be handed over to a worker."""

    GONE = "gone"  # no longer with whom they were handed over from
    COVERED = "covered"  # held as cover, which ends by itself
    WORKS_WITH = "works_with"  # the worker has this role with them already, or a weightier one
    NOT_ON_LIST = "not_on_list"  # the record is restricted, and the worker is not named for it


class Happened(StrEnum):
    """Why somebody's hand-over can no longer be undone."""

    MOVED_ON = "moved_on"  # somebody else took over since, or the work ended
    CONTACT = "contact"  # the new worker has written a note since
    RETURNED = "returned"  # somebody of before works with them again


def obstacle_of(
    *, held: str, held_by_worker: str, is_restricted: bool, is_named: bool
) -> Obstacle | None:
    """Return why somebody cannot go over to a worker; roles are empty where there is none.

    `held` is the role that would go over, `held_by_worker` the one that the worker has by now.
    """
    if not held:
        return Obstacle.GONE
    if held == AllocationRole.COVER:
        return Obstacle.COVERED
    if held_by_worker in {held, AllocationRole.LEAD}:
        return Obstacle.WORKS_WITH
    if is_restricted and not is_named:
        return Obstacle.NOT_ON_LIST
    return None


def silent_before(today: date) -> date:
    """Return the day before which the latest contact is too long ago."""
    return today - timedelta(days=DAYS_WITHOUT_CONTACT)


def asked_before(intervals: Mapping[str, int], until: date) -> dict[date, list[str]]:
    """Return by the day up to which a status was last known which codes to ask again of.

    `until` is the day by which it should have been asked.
    """
    found: dict[date, list[str]] = {}
    for code, days in sorted(intervals.items()):
        found.setdefault(until - timedelta(days=days), []).append(code)
    return found


def may_undo(made_at: datetime, at: datetime) -> bool:
    """Whether there is still time to take a hand-over back."""
    return made_at <= at <= made_at + timedelta(days=UNDO_DAYS)
