"""What becomes of responses that come after closing, decided before the first of them is here?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.vocabulary import LatePolicy
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class LateOnesHere(ActionRefused):
    """Late responses are here already, and the policy was applied to them. Count or leave out single responses with a reason instead."""  # noqa: E501 (the sentence is the message)


@action
def set_late_policy(
    *, by: Actor, consultation: Consultation, policy: LatePolicy, at: datetime
) -> Consultation:
    """Say whether late responses count; refused once one is here, so that all are treated alike."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    is_changed = locked.late_policy != policy
    if is_changed and Response.objects.filter(consultation=locked, is_late=True).exists():
        raise LateOnesHere
    locked.late_policy = policy.value
    locked.save(update_fields=["late_policy"])
    record(
        by=by,
        event=Event.CONSULTATION_CHANGED,
        target=locked,
        at=at,
        detail={"late_policy": policy.value},
    )
    return locked
