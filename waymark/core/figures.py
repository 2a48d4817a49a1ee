"""What share is one whole number of another, rounded exactly and never without its base?"""

from dataclasses import dataclass
from enum import StrEnum

SMALL_BASE = 10


class Direction(StrEnum):
    """What a share is a share of: its row, its column or the whole table."""

    ROW = "row"
    COLUMN = "column"
    TOTAL = "total"


@dataclass(frozen=True)
class Figure:
    """A count beside the count it is a part of."""

    numerator: int
    base: int
    direction: Direction

    def __post_init__(self) -> None:
        """Refuse a part that is larger than its whole, or a count below nothing."""
        if not 0 <= self.numerator <= self.base:
            message = f"{self.numerator} of {self.base} is not a share"
            raise ValueError(message)

    @property
    def percent(self) -> str | None:
        """The share with one decimal, exact halves rounded up; None on a base of 0.

        Whole numbers only: floating point gives another tenth for 1 of 16 and dozens of others.
        """
        if self.base == 0:
            return None
        tenths = (2000 * self.numerator + self.base) // (2 * self.base)
        return f"{tenths // 10}.{tenths % 10}"

    @property
    def is_small_base(self) -> bool:
        """Whether the base is so small that the counts should be read before the percentage."""
        return self.base < SMALL_BASE

    @property
    def is_majority(self) -> bool:
        """Whether the count is more than half of its base."""
        return 2 * self.numerator > self.base
