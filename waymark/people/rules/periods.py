"""When does a part of a record hold? From its first day up to, and without, the day it ends."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Period:
    """A stretch of days; a side that is not known, or not yet, is open."""

    starts_on: date | None = None
    ends_on: date | None = None

    @property
    def is_in_order(self) -> bool:
        """Whether it does not end before it starts."""
        return self.starts_on is None or self.ends_on is None or self.starts_on <= self.ends_on

    @property
    def is_empty(self) -> bool:
        """Whether it ends on the day it starts, and so holds on no day."""
        return self.starts_on is not None and self.starts_on == self.ends_on

    def holds_on(self, day: date) -> bool:
        """Whether the day lies in it."""
        return (self.starts_on is None or self.starts_on <= day) and (
            self.ends_on is None or day < self.ends_on
        )


def overlap(one: Period, other: Period) -> bool:
    """Whether some day lies in both."""
    if one.is_empty or other.is_empty:
        return False
    return _begins_before_end(one, other) and _begins_before_end(other, one)


def ended_by_next(held: Period, *, starts_on: date) -> Period | None:
    """Return what holds until now, ended on the day from which the next holds.

    So each day has one answer, never two and never none. None where the next would begin before
    what it follows.
    """
    if held.starts_on is not None and starts_on < held.starts_on:
        return None
    return Period(starts_on=held.starts_on, ends_on=starts_on)


def _begins_before_end(one: Period, other: Period) -> bool:
    return one.starts_on is None or other.ends_on is None or one.starts_on < other.ends_on
