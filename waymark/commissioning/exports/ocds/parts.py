"""How are sums, days, notices and names written in open contracting data?"""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from waymark.commissioning.models.procurements import ProcurementNotice
from waymark.commissioning.rules import contracting as rules
from waymark.commissioning.rules.contracting import Section
from waymark.core.dates import local_moment

Record = dict[str, Any]
Url = Callable[..., str]
"""Returns the whole address of a page by its route."""

FIND_A_TENDER = re.compile(r"\d{6}-\d{4}")


def notices_in(told: Iterable[ProcurementNotice], section: Section) -> list[Record]:
    """Return the notices of a section as documents; Find a Tender's numbers lead to it."""
    found = []
    for each in told:
        kind = rules.notice_kind(each.code)
        if kind is None or kind.section is not section:
            continue
        is_there = FIND_A_TENDER.fullmatch(each.reference)
        found.append(
            {
                "id": str(each.public_id),
                "documentType": kind.document_type,
                "noticeType": each.code if each.code.startswith("UK") else None,
                "title": each.title,
                "description": each.reference,
                "datePublished": moment(each.published_on),
                "url": f"https://www.find-tender.service.gov.uk/Notice/{each.reference}"
                if is_there
                else None,
            }
        )
    return found


def reference(party: Record) -> Record:
    """Return how another part of the release names a party."""
    return {"id": party["id"], "name": party["name"]}


def related(relationship: str, key: UUID, *, number: int, prefix: str) -> Record:
    """Return how another contracting process is named."""
    return {
        "id": str(number),
        "relationship": [relationship],
        "scheme": "ocid",
        "identifier": f"{prefix}-{key}",
    }


def money(amount: Decimal | None, *, gross: Decimal | None = None) -> Record:
    """Return a sum in pounds; nothing where it is not known."""
    if amount is None and gross is None:
        return {}
    return {
        "amount": None if amount is None else float(amount),
        "amountGross": None if gross is None else float(gross),
        "currency": "GBP",
    }


def moment(day: date | None) -> str | None:
    """Return midday of a day, for the standard knows only moments."""
    return None if day is None else local_moment(day).isoformat()


def instant(at: datetime | None) -> str | None:
    """Return a moment."""
    return None if at is None else at.isoformat()


def filled(record: Record) -> Record:
    """Leave out what is not known, all the way down: an empty field says nothing."""
    found = {name: _kept(value) for name, value in record.items()}
    return {name: value for name, value in found.items() if value not in (None, "", [], {})}


def _kept(value: Any) -> Any:
    if isinstance(value, dict):
        return filled(value)
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_kept(each) for each in value]
    return value
