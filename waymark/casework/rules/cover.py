"""From when until when is a caseload covered, and may it be arranged so?"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from waymark.casework.rules.teams import Obstacle, obstacle_of
from waymark.core.dates import local_moment

LONGEST_DAYS = 366
"""For how long a caseload can be covered at most; for longer it is handed over."""
MOST_COLLEAGUES = 5
"""How many colleagues can cover one caseload at once."""


class CoverReason(StrEnum):
    """Why a caseload is covered; nothing of a worker's health is asked."""

    LEAVE = "leave"
    ABSENCE = "absence"
    TRAINING = "training"
    OTHER = "other"


def span_of(starts_on: date, ends_on: date, *, at: datetime) -> tuple[datetime, datetime]:
    """Return the moments from which and until which a cover runs: the last day is a whole one.

    It never begins before it was arranged.
    """
    begins = local_moment(starts_on, time(0))
    return max(begins, at), local_moment(ends_on + timedelta(days=1), time(0))


def last_day(ends_at: date) -> date:
    """Return the last day of a cover by the day on which it is over."""
    return ends_at - timedelta(days=1)


def overlaps(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> bool:
    """Whether two spans share a moment; the end belongs to neither."""
    return one[0] < other[1] and other[0] < one[1]


def why_not_covered(
    *, held: str, held_by_colleague: str, is_restricted: bool, is_named: bool
) -> Obstacle | None:
    """Return why a colleague does not cover somebody, by the rules of a hand-over.

    `held` is the role of the worker who is away, empty where they have none; a colleague who
    works with the young person anyway needs no cover for it.
    """
    return obstacle_of(
        held=held,
        held_by_worker=held if held_by_colleague else "",
        is_restricted=is_restricted,
        is_named=is_named,
    )
