"""Which records did the viewer open last, of those that are still open to them?"""

from datetime import datetime
from uuid import UUID

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.queries import list_opened
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable

MOST_RECENT = 10
EVENTS_LOOKED_THROUGH = 300
"""How far back the trail is read; each page of a record that was looked at is an event."""


def list_recent(*, viewer: Actor, at: datetime) -> tuple[PersonSummary, ...]:
    """Return the list rows of the last ten records that the viewer opened, newest first.

    A record that has closed since is left out, as is one that was said to be opened by mistake.
    """
    access.require(viewer, Permission.PEOPLE_FIND)
    if viewer.user_id is None:
        return ()
    events = list_opened(user_id=viewer.user_id)[:EVENTS_LOOKED_THROUGH]
    latest: dict[UUID, str] = {}
    for target, event in events:
        if target is not None:
            latest.setdefault(target, event)
    keys = [key for key, event in latest.items() if event != Event.PERSON_OPENED_IN_ERROR.value]
    found = PersonSummary.objects.filter(
        reachable(viewer=viewer, at=at, person="person_id"), person__public_id__in=keys
    ).select_related("person", "locality", "lead__user")
    rows = {row.person.public_id: row for row in found}
    return tuple(rows[key] for key in keys if key in rows)[:MOST_RECENT]
