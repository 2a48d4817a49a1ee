"""How does an authority say where concerns are passed on to?"""

from dataclasses import asdict, dataclass
from datetime import datetime, time

from waymark.access import permissions as access
from waymark.access.actions.locking import locked_authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.models.concerns import FrontDoor
from waymark.casework.queries.concerns import find_front_door
from waymark.casework.queries.versions import NOTHING, door_version
from waymark.casework.rules.concerns import MOST_HOURS
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities


class ClosesFirst(ActionRefused):
    """It must open before it closes."""


class HoursOutOfReason(ActionRefused):
    """Give it from 1 to 40 working hours."""


class SecureWithoutEmail(ActionRefused):
    """Write the email address that is secure."""


class OfficerInPart(ActionRefused):
    """Write both the name and the telephone number of the designated officer, or neither."""


@dataclass(frozen=True, kw_only=True)
class FrontDoorSaid:
    """Where concerns are received, and when somebody is there."""

    name: str
    telephone: str
    opens: time
    closes: time
    hours: int
    email: str = ""
    is_secure: bool = False
    web_address: str = ""
    out_of_hours_name: str = ""
    out_of_hours_telephone: str = ""
    officer_name: str = ""
    officer_telephone: str = ""


@action
def save_front_door(
    *, by: Actor, at: datetime, said: FrontDoorSaid, version: int = NOTHING
) -> FrontDoor:
    """Say where concerns go from now on; where they went until now stays readable.

    `version` is that of the front door when the writer began, where there was one.
    """
    access.require(by, Permission.AUTHORITY_MANAGE)
    if said.opens >= said.closes:
        raise ClosesFirst(field="closes")
    if not 1 <= said.hours <= MOST_HOURS:
        raise HoursOutOfReason(field="hours")
    if said.is_secure and not said.email:
        raise SecureWithoutEmail(field="email")
    if bool(said.officer_name) != bool(said.officer_telephone):
        raise OfficerInPart(field="officer_telephone")
    locked_authority()
    if version != door_version(find_front_door()):
        raise ChangedMeanwhile
    FrontDoor.objects.filter(ends_at__isnull=True).update(ends_at=at)
    made = FrontDoor.objects.create(
        authority_id=scoped_authorities()[0], starts_at=at, **asdict(said)
    )
    record(by=by, event=Event.FRONT_DOOR_SAVED, target=made, at=at)
    return made
