"""What stands on an agenda?"""

from enum import StrEnum


class ItemKind(StrEnum):
    BUSINESS = "business"  # apologies, interests, minutes, any other free item
    REPORT = "report"
    PETITION = "petition"
    QUESTION = "question"  # from the public


def needs_late_reason(*, is_published: bool, is_from_history: bool, reason: str) -> bool:
    """Whether an item lacks the reason that one added after the agenda is out must have.

    Local Government Act 1972, section 100B(4)(b): an item may be taken that was not open to
    inspection with the agenda only by reason of special circumstances, which the minutes state.
    """
    return is_published and not is_from_history and not reason.strip()
