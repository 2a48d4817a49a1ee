"""What may be said of who somebody is?"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Birth:
    """A date of birth, and whether somebody saw a paper that shows it."""

    born_on: date | None
    is_verified: bool


def needs_reason(*, kept: Birth, wanted: Birth) -> bool:
    """Whether a date of birth changes that somebody has seen on paper."""
    return kept.is_verified and wanted != kept


def is_verified_without_date(birth: Birth) -> bool:
    """Whether a date of birth is called seen that nobody knows."""
    return birth.is_verified and birth.born_on is None


def died_before_birth(*, born_on: date | None, died_on: date | None) -> bool:
    """Whether somebody is said to have died before they were born."""
    return born_on is not None and died_on is not None and died_on < born_on
