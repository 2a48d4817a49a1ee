"""Who says that answers may leave for a language model elsewhere, and on what ground?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.theming import OutsideEngine
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotAssessed(ActionRefused):
    """Answers may leave only when a data-protection assessment for this consultation says so."""


@action
def decide_outside_engine(
    *, by: Actor, consultation: Consultation, is_allowed: bool, assessment: str, at: datetime
) -> OutsideEngine:
    """Say whether a model elsewhere may read redacted answers, and where that is assessed."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    if is_allowed and not assessment.strip():
        message = "Say where the data-protection assessment is kept."
        raise NotAssessed(message, field="assessment")
    found, _ = OutsideEngine.objects.update_or_create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        defaults={
            "is_allowed": is_allowed,
            "assessment": assessment,
            "decided_at": at,
            "decided_by_id": by.user_id,
        },
    )
    record(
        by=by,
        event=Event.ENGINE_ASSESSED,
        target=consultation,
        at=at,
        detail={"engine": "openai_compatible", "allowed": is_allowed},
    )
    return found
