"""On which ground may a contract be ended before its term, and was notice given in time?"""

from datetime import date
from enum import StrEnum


class TerminationGround(StrEnum):
    BREAK_CLAUSE = "break_clause"
    BREACH = "breach"
    AGREEMENT = "agreement"
    EARLY = "early"


class TerminationState(StrEnum):
    GIVEN = "given"  # notice is given, the contract still runs
    DONE = "done"
    WITHDRAWN = "withdrawn"


def refusal(
    *,
    starts_on: date,
    contract_ends_on: date,
    notice_on: date,
    ends_on: date,
    notice_by: date | None,
    late_reason: str,
) -> tuple[str, str] | None:
    """Return what keeps notice from being given: the field and the sentence; None for nothing.

    `notice_by` is the last day of notice of the right to break that is used.
    """
    if ends_on < notice_on:
        return "ends_on", "The contract cannot end before notice is given"
    if ends_on < starts_on:
        return "ends_on", "The contract had not started then"
    if ends_on >= contract_ends_on:
        return "ends_on", "The contract ends by itself by then: a termination ends it earlier"
    if notice_by is not None and notice_on > notice_by and not late_reason.strip():
        return (
            "late_reason",
            f"The last day of notice was {notice_by:%-d %B %Y}. Say why notice still holds",
        )
    return None
