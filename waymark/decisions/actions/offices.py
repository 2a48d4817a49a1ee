"""Who comes into a body, and how many of them must be there?"""

from datetime import date, datetime

from django.db.models import Q

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.offices import Office, OfficeHolder


class CannotAddOffice(ActionRefused):
    """The body has an office of this name already."""


class CannotFillOffice(ActionRefused):
    """Somebody held the office on that day or later. Choose a later day."""


@action
def add_office(
    *, by: Actor, body: Body, name: str, is_chair: bool, is_voting: bool, at: datetime
) -> Office:
    """Add a place on a body, which stays when its holder changes."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    if Office.objects.filter(body=body, name__iexact=name.strip()).exists():
        raise CannotAddOffice(field="name")
    office = Office.objects.create(
        authority_id=body.authority_id,
        body=body,
        name=name.strip(),
        is_chair=is_chair,
        is_voting=is_voting,
    )
    record(by=by, event=Event.OFFICE_ADDED, target=office, at=at)
    return office


@action
def fill_office(*, by: Actor, office: Office, name: str, since: date, at: datetime) -> OfficeHolder:
    """Say who holds an office from a day on; whoever held it until then leaves it."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = Office.objects.select_for_update().get(pk=office.pk)
    earlier = OfficeHolder.objects.filter(office=locked)
    if earlier.filter(Q(since__gte=since) | Q(until__gt=since)).exists():
        raise CannotFillOffice(field="since")
    earlier.filter(until__isnull=True).update(until=since)
    holder = OfficeHolder.objects.create(
        authority_id=locked.authority_id, office=locked, name=name.strip(), since=since
    )
    record(by=by, event=Event.OFFICE_FILLED, target=locked, at=at)
    return holder


@action
def set_quorum(*, by: Actor, body: Body, quorum: int | None, at: datetime) -> Body:
    """Say how many voting members must be there for the body to decide."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = Body.objects.select_for_update().get(pk=body.pk)
    locked.quorum = quorum
    locked.save(update_fields=["quorum"])
    record(by=by, event=Event.QUORUM_SET, target=locked, at=at, detail={"quorum": quorum})
    return locked
