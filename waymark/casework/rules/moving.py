"""How does a young person come to another authority, and what may go with them?"""

from enum import StrEnum

from waymark.partnerships.rules.agreements import Purpose

MOVE_PURPOSES = (
    Purpose.TRACKING,
    Purpose.PARTICIPATION,
    Purpose.REFERRAL,
    Purpose.SAFEGUARDING,
)
"""What a record may be handed on for. Education and Skills Act 2008, section 13: a notice about
somebody of another area is passed on as soon as reasonably practicable; section 68: support."""


class MoveStatus(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


def is_waiting(status: MoveStatus) -> bool:
    """Whether a move can still be answered or taken back: once only."""
    return status is MoveStatus.OFFERED
