"""How does an offer of a young person to another team move?"""

from enum import StrEnum


class TransferStatus(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


def is_open(status: TransferStatus) -> bool:
    """Whether an offer can still be answered or taken back: once only."""
    return status is TransferStatus.OFFERED
