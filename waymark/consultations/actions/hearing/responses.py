"""How is a response left out of the count, or let into it?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.stages import may_move_response
from waymark.consultations.rules.vocabulary import ExclusionReason, ResponseStatus
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class LeftOutAlready(ActionRefused):
    """This response cannot be left out: it is left out, merged or withdrawn already."""


class CountedAlready(ActionRefused):
    """This response is counted already, or was withdrawn by whoever sent it."""


@action
def exclude_response(
    *, by: Actor, response: Response, reason: ExclusionReason, note: str, at: datetime
) -> Response:
    """Leave a response out of the count, for a stated reason; it stays in the reconciliation."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Response.objects.select_for_update().get(pk=response.pk)
    if not may_move_response(ResponseStatus(locked.status), ResponseStatus.EXCLUDED):
        raise LeftOutAlready
    locked.status = ResponseStatus.EXCLUDED
    locked.exclusion_reason = reason
    locked.exclusion_note = note
    locked.save(update_fields=["status", "exclusion_reason", "exclusion_note"])
    record(
        by=by,
        event=Event.RESPONSE_EXCLUDED,
        target=locked,
        at=at,
        detail={"reason": reason.value},
    )
    return locked


@action
def restore_response(*, by: Actor, response: Response, at: datetime) -> Response:
    """Count a response that was left out, or that came late and waited for somebody to decide."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Response.objects.select_for_update().get(pk=response.pk)
    before = ResponseStatus(locked.status)
    if not may_move_response(before, ResponseStatus.ACCEPTED):
        raise CountedAlready
    locked.status = ResponseStatus.ACCEPTED
    locked.exclusion_reason = ""
    locked.exclusion_note = ""
    locked.save(update_fields=["status", "exclusion_reason", "exclusion_note"])
    record(
        by=by,
        event=Event.RESPONSE_RESTORED,
        target=locked,
        at=at,
        detail={"from": before.value},
    )
    return locked
