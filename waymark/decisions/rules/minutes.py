"""What may still be done to the minutes of a meeting?"""

from datetime import date
from enum import StrEnum


class MinutesState(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"


def may_approve(*, same_body: bool, was_held: bool, held_on: date, approved_on: date) -> bool:
    """Whether a meeting can approve the minutes of another: the same body, held, and later.

    Local Government Act 1972, Schedule 12 paragraph 41(1): signed at the same or the next suitable
    meeting of the body. The same meeting cannot, for its minutes are written after it.
    """
    return same_body and was_held and approved_on > held_on
