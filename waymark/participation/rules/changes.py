"""Why does somebody count otherwise on one day than on another?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from waymark.participation.rules.status import CohortStatus
from waymark.people.rules.vocabulary import ActivityGroup


class Why(StrEnum):
    """The one reason that is told first; in the order in which they are looked for."""

    OF_AGE = "of_age"
    NEW_HERE = "new_here"
    TOO_OLD = "too_old"
    MOVED = "moved"
    DIED = "died"
    MERGED = "merged"
    OUTSIDE = "outside"
    CHANGED = "changed"
    LEARNT = "learnt"
    LAPSED = "lapsed"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where somebody stood: what a change is told by. Nobody on record has none."""

    cohort: CohortStatus
    academic_age: int | None
    is_in_base: bool
    code: str
    group: ActivityGroup
    is_lapsed: bool
    starts_on: date | None

    @property
    def counts_as(self) -> ActivityGroup | None:
        """Return the group in which they count; None outside the base of the figures."""
        return self.group if self.is_in_base else None


def why(before: Stand | None, after: Stand | None, *, first: date) -> Why | None:
    """Return why somebody counts otherwise; None where they count the same.

    `first` is the earlier of the two days: an activity that began by then was learnt of later, one
    that began after it is new.
    """
    was = before.counts_as if before else None
    now = after.counts_as if after else None
    if was is now:
        return None
    if was is None:
        return _why_joined(before, after)
    if now is None:
        return _why_left(before, after)
    if before and after and before.code == after.code:
        return Why.LAPSED if after.is_lapsed else Why.CONFIRMED
    if after and after.starts_on is not None and after.starts_on > first:
        return Why.CHANGED
    return Why.LEARNT


def _why_joined(before: Stand | None, after: Stand | None) -> Why:
    if before is None:
        return Why.NEW_HERE
    if after and before.academic_age != after.academic_age:
        return Why.OF_AGE
    return Why.OUTSIDE if before.cohort is CohortStatus.PRIMARY else Why.NEW_HERE


def _why_left(before: Stand | None, after: Stand | None) -> Why:
    if after is None:
        return Why.LEARNT
    reasons = {
        CohortStatus.DECEASED: Why.DIED,
        CohortStatus.DUPLICATE: Why.MERGED,
        CohortStatus.TRANSFERRED: Why.MOVED,
        CohortStatus.LEFT_ENGLAND: Why.MOVED,
    }
    if after.cohort in reasons:
        return reasons[after.cohort]
    if before and before.academic_age != after.academic_age:
        return Why.TOO_OLD
    return Why.OUTSIDE
