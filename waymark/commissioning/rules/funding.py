"""What may be spent in which financial year, and how much of it is promised already?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

APRIL = 4


@dataclass(frozen=True)
class Standing:
    """How an amount for a year stands: what is promised of it, and what is left or missing."""

    amount: Decimal
    promised: Decimal

    @property
    def left(self) -> Decimal:
        """What is left; below nothing where more was promised than there is."""
        return self.amount - self.promised

    @property
    def is_over(self) -> bool:
        """Whether more was promised than there is."""
        return self.left < 0


def financial_year_of(day: date) -> int:
    """Return the calendar year in which the financial year of a day begins, on 1 April."""
    return day.year if day.month >= APRIL else day.year - 1


def year_in_words(year: int) -> str:
    """Return a financial year as councils write it: 2026/27."""
    return f"{year}/{(year + 1) % 100:02}"


def is_within(year: int, *, starts_on: date, ends_on: date | None) -> bool:
    """Whether a stream that runs from a day, up to and with another, has days in the year."""
    first, last = date(year, APRIL, 1), date(year + 1, APRIL - 1, 31)
    return starts_on <= last and (ends_on is None or first <= ends_on)


def standing(amount: Decimal, commitments: Iterable[Decimal]) -> Standing:
    """Return how an amount for a year stands against what was promised of it."""
    return Standing(amount=amount, promised=sum(commitments, Decimal()))
