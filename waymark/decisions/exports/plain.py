"""How do a matter and the plan read as data? With Popolo's names where it has any.

Popolo (popoloproject.com) knows organizations, motions and events. It knows no plan and no notice:
those have names of our own.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from waymark.consultations.models.asking.consultations import Consultation
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.notices import Notice
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.queries.matters import MatterHistory


def plan_data(
    items: Iterable[PlanItem], *, authority: str, url: Callable[[PlanItem], str]
) -> dict[str, Any]:
    """Return the forward plan."""
    return {
        "authority": authority,
        "plan_items": [item_data(each, url=url(each)) for each in items],
    }


def item_data(item: PlanItem, *, url: str) -> dict[str, Any]:
    """Return one thing that is to be decided."""
    return {
        "id": str(item.public_id),
        "title": item.title,
        "organization": organization(item.body),
        "start_date": item.decide_from.isoformat(),
        "end_date": item.decide_until.isoformat(),
        "state": item.state,
        "state_reason": item.state_reason,
        "is_key_decision": item.is_key,
        "limb": item.limb or None,
        "route": item.route,
        "is_private": item.is_private,
        "sources": [{"url": url}],
    }


def matter_data(
    matter: Matter,
    history: MatterHistory,
    *,
    item_url: Callable[[PlanItem], str],
    notice_url: Callable[[Notice], str],
    decision_url: Callable[[Decision], str],
    consultation_url: Callable[[Consultation], str],
) -> dict[str, Any]:
    """Return a matter with what is published of it, each list the oldest first."""
    return {
        "id": str(matter.public_id),
        "link": str(matter.link),
        "title": matter.title,
        "abstract": matter.summary,
        "start_date": matter.opened_on.isoformat(),
        "end_date": _day(matter.closed_on),
        "is_from_history": matter.is_from_history,
        "consultations": [
            {"title": each.title, "sources": [{"url": consultation_url(each)}]}
            for each in history.consultations
        ],
        "plan_items": [item_data(each, url=item_url(each)) for each in history.items],
        "notices": [
            {
                "id": str(each.public_id),
                "kind": each.kind,
                "date": each.published_on.isoformat(),
                "text": each.wording,
                "sha256": each.checksum,
                "sources": [{"url": notice_url(each)}],
            }
            for each in history.notices
        ],
        "motions": [
            {
                "id": str(each.public_id),
                "organization": organization(each.body),
                "text": each.wording,
                "date": each.decided_on.isoformat(),
                "classification": each.finality,
                "result": each.stage,
                "sources": [{"url": decision_url(each)}],
            }
            for each in history.decisions
        ],
    }


def organization(body: Body) -> dict[str, str]:
    """Return who decides, as Popolo names an organization."""
    return {"id": str(body.public_id), "name": body.name, "classification": body.kind}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
