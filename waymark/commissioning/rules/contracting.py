"""What is public of a purchase and its contracts, and in which words of the OCDS is it said?

A purchase is public from its first notice on, an award from its own notice or its published
contract on, an end without a contract from its notice on: whatever is earlier stays at work.
Open Contracting Data Standard 1.1 with the United Kingdom's extension; codes in `data/ocds.toml`.
"""

import tomllib
from collections.abc import Collection
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.procurements import ProcurementState, is_above


class Section(StrEnum):
    """A part of a release."""

    PLANNING = "planning"
    TENDER = "tender"
    AWARD = "award"
    CONTRACT = "contract"
    IMPLEMENTATION = "implementation"
    CANCELLATION = "cancellation"  # told in the tender


@dataclass(frozen=True)
class NoticeKind:
    """Where a notice belongs in a release, and which type of document it is."""

    section: Section
    document_type: str


def notice_kind(code: str) -> NoticeKind | None:
    """Return where the notice with this code belongs; some belong in no release."""
    for each in definitions()["notices"]:
        if code in each["codes"]:
            return NoticeKind(Section(each["section"]), each["document_type"])
    return None


def tender_status(
    state: ProcurementState, *, told: AbstractSet[Section], is_awarded: bool, had_bids: bool
) -> str | None:
    """Return how far a purchase has come, as far as its notices tell.

    `is_awarded` says whether the award is public. One that ended without its notice says nothing.
    """
    if state == ProcurementState.TERMINATED:
        if Section.CANCELLATION not in told:
            return None
        return "unsuccessful" if had_bids else "cancelled"
    if is_awarded:
        return "complete"
    if told <= {Section.PLANNING}:
        return "planning"
    return "planned" if state == ProcurementState.PREPARING else "active"


def above_threshold(gross: Decimal | None, threshold: Decimal | None) -> bool | None:
    """Whether a value is above the threshold of its day; not known without both."""
    return None if gross is None or threshold is None else is_above(gross, threshold)


def tags(
    *,
    has_planning: bool,
    told: Collection[Section],
    states: Collection[ContractState],
    is_awarded: bool,
    has_amendments: bool,
    has_results: bool,
) -> list[str]:
    """Return the stages that a release tells of, from the first to the last."""
    found = {
        "planning": has_planning,
        "tender": Section.TENDER in told,
        "tenderCancellation": Section.CANCELLATION in told,
        "award": is_awarded,
        "contract": bool(states),
        "contractAmendment": has_amendments,
        "implementation": has_results or Section.IMPLEMENTATION in told,
        "contractTermination": ContractState.TERMINATED in states,
    }
    return [tag for tag, is_told in found.items() if is_told] or ["tender"]


@cache
def definitions() -> dict[str, Any]:
    """Return the codes and addresses of the standard."""
    text = files("waymark.commissioning").joinpath("data/ocds.toml").read_text("utf-8")
    return tomllib.loads(text)
