"""Who works with a young person, and to whom may work be given?"""

from datetime import datetime
from uuid import UUID

from django.db.models import Case, QuerySet, Value, When

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation, works_at
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.queries.people import OpenRecord


def list_allocations(*, viewer: Actor, record: OpenRecord, at: datetime) -> QuerySet[Allocation]:
    """Return who works with the young person of an open record now, the lead worker first.

    Also who covers the caseload of one of them.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    order = Case(*(When(role=r.value, then=Value(place)) for place, r in enumerate(AllocationRole)))
    return (
        Allocation.objects.filter(works_at(at), person=record.person)
        .select_related("membership__user", "cover__worker__user")
        .order_by(order, "starts_at", "pk")
    )


def get_allocation(
    *, viewer: Actor, record: OpenRecord, public_id: UUID, at: datetime
) -> Allocation:
    """Return one person's present work with the young person; raise `NotFound`.

    Cover of a whole caseload is ended as a whole, so it is none.
    """
    own = list_allocations(viewer=viewer, record=record, at=at).filter(cover__isnull=True)
    found = own.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_workers(*, viewer: Actor) -> QuerySet[Membership]:
    """Return whom the viewer may give work to, by name."""
    return permissions.takers(viewer=viewer)
