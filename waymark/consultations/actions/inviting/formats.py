"""How does somebody ask for another format, and how is that marked as answered?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import FormatRequest
from waymark.consultations.rules.inviting import FormatKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class AnsweredAlready(ActionRefused):
    """Somebody has marked this request as answered already."""


class NotAnsweredYet(ActionRefused):
    """This request waits for an answer already."""


@action
def ask_format(
    *,
    by: Actor,
    consultation: Consultation,
    kind: FormatKind,
    detail: str,
    name: str,
    contact: str,
    at: datetime,
) -> FormatRequest:
    """Take down that somebody needs another format, and how to reach them."""
    made = FormatRequest.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        kind=kind.value,
        detail=detail,
        name=name,
        contact=contact,
        asked_at=at,
    )
    record(
        by=by, event=Event.FORMAT_REQUESTED, target=consultation, at=at, detail={"kind": kind.value}
    )
    return made


@action
def answer_format(*, by: Actor, request: FormatRequest, at: datetime) -> None:
    """Note that somebody was sent what they asked for."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = FormatRequest.objects.select_for_update().get(pk=request.pk)
    if found.answered_at is not None:
        raise AnsweredAlready
    found.answered_at, found.answered_by_id = at, by.user_id
    found.save(update_fields=["answered_at", "answered_by"])
    record(by=by, event=Event.FORMAT_REQUEST_ANSWERED, target=found, at=at)


@action
def reopen_format(*, by: Actor, request: FormatRequest, at: datetime) -> None:
    """Undo that a request was marked as answered."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = FormatRequest.objects.select_for_update().get(pk=request.pk)
    if found.answered_at is None:
        raise NotAnsweredYet
    found.answered_at = found.answered_by_id = None
    found.save(update_fields=["answered_at", "answered_by"])
    record(
        by=by,
        event=Event.FORMAT_REQUEST_ANSWERED,
        target=found,
        at=at,
        detail={"undone": True},
    )
