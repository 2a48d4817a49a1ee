"""How does a petition or a question come into the books, and how is it answered?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged
from waymark.decisions.actions.meetings import lock_meeting
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.asked import AskedKind, asked_fault


@dataclass(frozen=True, kw_only=True)
class AskedDraft:
    """A petition or a question as stated; `named_as` only with the day on which they agreed."""

    kind: AskedKind
    asker: str
    asked_on: date
    text: str
    item: AgendaItem | None = None
    named_as: str = ""
    agreed_on: date | None = None
    signatures: int | None = None
    answer: str = ""
    answered_by: str = ""
    answered_on: date | None = None


class CannotSaveAsked(ActionRefused):
    """This cannot be kept as it stands."""


@action
def save_asked(
    *,
    by: Actor,
    meeting: Meeting,
    draft: AskedDraft,
    at: datetime,
    asked: Asked | None = None,
    version: int | None = None,
) -> Asked:
    """Record what somebody asked of a meeting, or change it; the answer comes when there is one."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    if asked is not None:
        asked.refresh_from_db()
        require_unchanged(version, asked)
    fault = asked_fault(
        kind=draft.kind,
        named_as=draft.named_as,
        signatures=draft.signatures,
        answer=(draft.answer, draft.answered_by, draft.answered_on),
        days={
            "asked_on": draft.asked_on,
            "agreed_on": draft.agreed_on,
            "answered_on": draft.answered_on,
        },
        today=local_date(at),
    )
    if fault is not None:
        raise CannotSaveAsked(fault[1], field=fault[0])
    found = asked or Asked(authority_id=locked.authority_id, meeting=locked)
    found.kind, found.item = draft.kind, draft.item
    found.asker, found.named_as = draft.asker.strip(), draft.named_as.strip()
    found.agreed_on = draft.agreed_on
    found.asked_on, found.text = draft.asked_on, draft.text.strip()
    found.signatures = draft.signatures
    found.answer, found.answered_by = draft.answer.strip(), draft.answered_by.strip()
    found.answered_on = draft.answered_on
    found.save()
    record(
        by=by,
        event=Event.ASKED_SAVED,
        target=found,
        at=at,
        detail={"meeting": str(meeting.public_id), "is_answered": bool(found.answer)},
    )
    return found
