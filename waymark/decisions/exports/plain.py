"""How do bodies, meetings, matters and the plan read as data? With Popolo's names where it has any.

Popolo (popoloproject.com) knows organizations, posts, memberships, events, motions and votes. It
knows no plan, no notice, no pack and nothing closed: those have names of our own. Everything here
is public already; docs/reference/open-data-of-decisions.md says what each name means.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.dates import local_date
from waymark.core.licence import OPEN_GOVERNMENT_LICENCE
from waymark.decisions.models.agendas import AgendaItem, AgendaPack
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.attendance import Attendance, Vote, VoteCast
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import Notice
from waymark.decisions.models.offices import Office, OfficeHolder
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.reviews import Review
from waymark.decisions.queries.matters import MatterHistory
from waymark.decisions.rules.meetings import HERE, is_carried


def plan_data(
    items: Iterable[PlanItem],
    reviews: Iterable[Review],
    *,
    authority: str,
    item_url: Callable[[PlanItem], str],
    decision_url: Callable[[Decision], str],
) -> dict[str, Any]:
    """Return the forward plan with the decisions that came back; these are due from a day on."""
    return {
        "license": OPEN_GOVERNMENT_LICENCE,
        "authority": authority,
        "plan_items": [item_data(each, url=item_url(each)) for each in items],
        "reviews": [
            {
                "id": str(each.public_id),
                "title": each.decision.title,
                "organization": organization(each.decision.body),
                "motion_id": str(each.decision.public_id),
                "opened_on": each.opened_on.isoformat(),
                "start_date": each.due_on.isoformat(),
                "cause": each.cause,
                "sources": [{"url": decision_url(each.decision)}],
            }
            for each in reviews
        ],
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
        "is_from_history": item.is_from_history,
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
        "license": OPEN_GOVERNMENT_LICENCE,
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
                "is_from_history": each.is_from_history,
                "sources": [{"url": notice_url(each)}],
            }
            for each in history.notices
        ],
        "motions": [motion(each, url=decision_url(each)) for each in history.decisions],
    }


def motion(decision: Decision, *, url: str) -> dict[str, Any]:
    """Return a decision."""
    return {
        "id": str(decision.public_id),
        "organization": organization(decision.body),
        "text": decision.wording,
        "date": decision.decided_on.isoformat(),
        "classification": decision.finality,
        "result": decision.stage,
        "is_from_history": decision.is_from_history,
        "sources": [{"url": url}],
    }


def bodies_data(
    bodies: Iterable[Body],
    holders: Iterable[OfficeHolder],
    *,
    authority: str,
    url: Callable[[Body], str],
) -> dict[str, Any]:
    """Return those who meet, their offices, and who holds each now."""
    offices: dict[int, Office] = {}
    memberships = []
    for each in holders:
        offices[each.office_id] = each.office
        memberships.append(
            {
                "post_id": str(each.office.public_id),
                "organization_id": str(each.office.body.public_id),
                "person": {"name": each.name},
                "start_date": each.since.isoformat(),
                "end_date": _day(each.until),
            }
        )
    return {
        "license": OPEN_GOVERNMENT_LICENCE,
        "authority": authority,
        "organizations": [
            organization(each) | {"quorum": each.quorum, "sources": [{"url": url(each)}]}
            for each in bodies
        ],
        "posts": [
            {
                "id": str(each.public_id),
                "label": each.name,
                "organization_id": str(each.body.public_id),
                "is_chair": each.is_chair,
                "is_voting": each.is_voting,
            }
            for each in offices.values()
        ],
        "memberships": memberships,
    }


def meetings_data(
    meetings: Iterable[Meeting], *, authority: str, year: int, url: Callable[[Meeting], str]
) -> dict[str, Any]:
    """Return the meetings of a year; the data of each says the rest."""
    return {
        "license": OPEN_GOVERNMENT_LICENCE,
        "authority": authority,
        "year": year,
        "events": [event(each, url=url(each)) for each in meetings],
    }


def event(meeting: Meeting, *, url: str) -> dict[str, Any]:
    """Return when and where a body meets."""
    clock = f"T{meeting.starts_at:%H:%M}" if meeting.starts_at else ""
    return {
        "id": str(meeting.public_id),
        "name": str(meeting),
        "classification": "meeting",
        "organization": organization(meeting.body),
        "start_date": f"{meeting.held_on.isoformat()}{clock}",
        "location": meeting.place or None,
        "status": meeting.state,
        "status_reason": meeting.cancelled_reason or None,
        "is_from_history": meeting.is_from_history,
        "sources": [{"url": url}],
    }


@dataclass(frozen=True, kw_only=True)
class MeetingRecord:
    """What is public of one meeting."""

    items: Sequence[AgendaItem] = ()
    packs: Sequence[AgendaPack] = ()
    asked: Sequence[Asked] = ()
    attendance: Sequence[Attendance] = ()
    votes: Sequence[Vote] = ()
    casts: Mapping[int, Sequence[VoteCast]]
    decisions: Sequence[Decision] = ()


def meeting_data(
    meeting: Meeting,
    found: MeetingRecord,
    *,
    url: str,
    elsewhere: Iterable[str],
    pack_url: Callable[[AgendaPack], str],
    decision_url: Callable[[Decision], str],
) -> dict[str, Any]:
    """Return a meeting with its agenda, papers, votes and decisions."""
    data = event(meeting, url=url)
    data["sources"] += [{"url": each} for each in elsewhere]
    return {
        "license": OPEN_GOVERNMENT_LICENCE,
        **data,
        "agenda_items": [_agenda_item(each) for each in found.items],
        "packs": [
            {
                "id": str(each.public_id),
                "number": each.number,
                "first_page": each.first_page,
                "last_page": each.latest_page,
                "date": local_date(each.published_at).isoformat(),
                "sha256": each.public_document.sha256,
                "history_source": each.history_source or None,
                "sources": [{"url": pack_url(each)}],
            }
            for each in found.packs
        ],
        "petitions_and_questions": [
            {
                "id": str(each.public_id),
                "kind": each.kind,
                "agenda_item_id": str(each.item.public_id) if each.item else None,
                "from": each.named_as or None,
                "date": each.asked_on.isoformat(),
                "text": each.text,
                "signatures": each.signatures,
                "answer": each.answer or None,
                "answered_by": each.answered_by or None,
                "answered_on": _day(each.answered_on),
            }
            for each in found.asked
        ],
        "attendees": [
            {
                "post_id": str(each.office.public_id),
                "name": each.substitute or each.name,
                "status": each.presence,
                "is_present": each.presence in HERE,
            }
            for each in found.attendance
        ],
        "vote_events": [_vote_event(each, found.casts[each.pk]) for each in found.votes],
        "motions": [motion(each, url=decision_url(each)) for each in found.decisions],
    }


def _agenda_item(item: AgendaItem) -> dict[str, Any]:
    return {
        "id": str(item.public_id),
        "order": item.position,
        "title": item.title,
        "description": item.text or None,
        "classification": item.kind,
        "access": item.access,
        "paragraphs": item.paragraphs,
        "access_reason": item.closed_reason or None,
        "withdrawn_reason": item.withdrawn_reason or None,
    }


def _vote_event(vote: Vote, casts: Sequence[VoteCast]) -> dict[str, Any]:
    carried = is_carried(votes_for=vote.votes_for, votes_against=vote.votes_against)
    counts = (("yes", vote.votes_for), ("no", vote.votes_against), ("abstain", vote.abstained))
    return {
        "id": str(vote.public_id),
        "motion": {"text": vote.motion},
        "agenda_item_id": str(vote.item.public_id) if vote.item else None,
        "result": "pass" if carried else "fail",
        "counts": [{"option": option, "value": value} for option, value in counts],
        "votes": [
            {
                "voter": {"name": each.attendance.substitute or each.attendance.name},
                "option": each.choice,
            }
            for each in casts
        ],
    }


def organization(body: Body) -> dict[str, str]:
    """Return who decides, as Popolo names an organization."""
    return {"id": str(body.public_id), "name": body.name, "classification": body.kind}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
