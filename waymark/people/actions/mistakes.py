"""How does somebody say that they opened a record by mistake?"""

from datetime import datetime

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.people import permissions
from waymark.people.actions.glass import ReasonTooShort
from waymark.people.models.people import Person
from waymark.people.rules.reach import says_something


@action
def say_opened_in_error(*, by: Actor, person: Person, reason: str, at: datetime) -> None:
    """Keep that whoever opened the record did so by mistake, where all see who has seen it.

    The opening stays in the trail. It takes no access away: who may see the record is for others.
    """
    permissions.require_reach(viewer=by, person=person, at=at, permission=Permission.PEOPLE_SEE)
    if not says_something(reason):
        raise ReasonTooShort(field="reason")
    record(by=by, event=Event.PERSON_OPENED_IN_ERROR, target=person, at=at, reason=reason.strip())
