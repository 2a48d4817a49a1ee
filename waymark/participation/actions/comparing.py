"""How is it made sure that lists show what is recorded of learning and work?"""

from datetime import datetime

import structlog

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.participation.actions.summarising import summarise
from waymark.participation.queries.comparing import list_differing
from waymark.people.models.people import Person

log = structlog.get_logger(__name__)


@action
def compare_summaries(*, by: Actor, at: datetime) -> int:
    """Write those list rows anew that differ from the activities; return how many; nightly.

    None should, as both are written in one transaction: a number above nought is a fault to look
    for, so it goes into the log and the trail.
    """
    access.require(by, Permission.FIGURES_FOLLOW)
    keys = list_differing(viewer=by)
    # Whoever writes to a record holds it too: their change is seen, and not written over.
    for person in Person.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk"):
        summarise(person)
    if keys:
        log.warning("summaries_differed", mended=len(keys))
    record(by=by, event=Event.SUMMARIES_COMPARED, at=at, detail={"mended": len(keys)})
    return len(keys)
