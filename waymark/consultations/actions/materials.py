"""How are papers kept that were shown or made at an event?"""

from datetime import datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit import rules as audit
from waymark.audit.actions import action, record
from waymark.consultations.actions.freezing import lock
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.running import EventMaterial
from waymark.consultations.rules.stages import IS_OVER
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.documents.actions import store_document


class ConsultationOver(ActionRefused):
    """This consultation is over, so nothing is added to its events."""


@action
def add_material(
    *, by: Actor, event: Event, title: str, file_name: str, content: bytes, at: datetime
) -> EventMaterial:
    """Keep a paper of an event, such as what was shown or the notes on the wall; also later."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(event.consultation)
    if locked.stage in IS_OVER:
        raise ConsultationOver
    document = store_document(by=by, title=title, file_name=file_name, content=content, at=at)
    rows = EventMaterial.objects.filter(event=event)
    highest = rows.aggregate(highest=Max("position"))["highest"] or 0
    made = EventMaterial.objects.create(
        authority_id=locked.authority_id, event=event, document=document, position=highest + 1
    )
    record(
        by=by,
        event=audit.Event.DOCUMENT_ADDED,
        target=locked,
        at=at,
        detail={"sha256": document.sha256, "event": str(event.public_id)},
    )
    return made


@action
def remove_material(*, by: Actor, material: EventMaterial, at: datetime) -> None:
    """Take a paper away from an event; the file itself stays among the documents."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(material.event.consultation)
    if locked.stage in IS_OVER:
        raise ConsultationOver
    record(by=by, event=audit.Event.DOCUMENT_REMOVED, target=locked, at=at)
    material.delete()
