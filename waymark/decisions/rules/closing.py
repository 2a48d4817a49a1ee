"""Which papers may the public not read, and who else may?

Local Government Act 1972, Schedule 12A Part 1 (England), as substituted by SI 2006/88; what members
of a principal council may read: section 100F of the Act as amended by the same instrument, and
regulation 16 of SI 2012/2089 for papers of the executive.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Access(StrEnum):
    OPEN = "open"
    EXEMPT = "exempt"  # private for as long as the public interest is on that side
    CONFIDENTIAL = "confidential"  # given by government on terms, or closed by law or a court


PARAGRAPHS = range(1, 8)
OPEN_TO_MEMBERS = frozenset({3, 6})
FINANCIAL = 3


@dataclass(frozen=True)
class Closing:
    """Why a part is closed to the public; the reason and the paragraphs are public themselves."""

    access: Access = Access.OPEN
    paragraphs: tuple[int, ...] = ()
    contract_terms: bool = False
    reason: str = ""
    review_on: date | None = None


def closing_fault(closing: Closing) -> tuple[str, str] | None:
    """Return the field at fault and the sentence that says what a closed part must state."""
    if closing.review_on and closing.access is not Access.EXEMPT:
        return "review_on", "Only something exempt is looked at again: take out the date"
    if closing.access is Access.OPEN:
        if closing.paragraphs or closing.contract_terms or closing.reason.strip():
            return "access", "Select how the part is closed, or take out the reason for closing it"
        return None
    if not closing.reason.strip():
        return "closed_reason", "Enter why the public may not read this part"
    if closing.access is Access.CONFIDENTIAL:
        if closing.paragraphs or closing.contract_terms:
            return "paragraphs", "A confidential part names no paragraph of Schedule 12A"
        return None
    if not closing.paragraphs or not set(closing.paragraphs) <= set(PARAGRAPHS):
        return "paragraphs", "Select the paragraph of Schedule 12A that the part is exempt under"
    if closing.contract_terms and FINANCIAL not in closing.paragraphs:
        return "contract_terms", "Terms of a contract are exempt under paragraph 3: select it too"
    return None


def may_read(
    *,
    access: Access,
    paragraphs: Collection[int],
    contract_terms: bool,
    sees_all: bool,
    sees_as_member: bool,
) -> bool:
    """Whether somebody may read a part.

    Every paragraph that closes it must be one of those that are open to members, and it must not
    hold terms proposed in the negotiation of a contract.
    """
    if access is Access.OPEN or sees_all:
        return True
    return (
        sees_as_member
        and access is Access.EXEMPT
        and not contract_terms
        and bool(paragraphs)
        and set(paragraphs) <= OPEN_TO_MEMBERS
    )
