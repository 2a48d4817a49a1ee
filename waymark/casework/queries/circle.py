"""Who belongs to the young person's life, as far as the viewer may know of them?"""

from datetime import date, datetime

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.people.models.circle import Relationship
from waymark.people.permissions import names_findable
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


def list_circle(
    *, viewer: Actor, record: OpenRecord, on: date, at: datetime
) -> QuerySet[Relationship]:
    """Return the people around the young person of an open record, those to call first.

    Somebody whose own record is hidden from the viewer is not among them.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.CONTACT not in record.reach.groups:
        return Relationship.objects.none()
    known = names_findable(viewer=viewer, at=at, person="other_id")
    return (
        Relationship.objects.filter(
            Q(other__isnull=True) | known,
            Q(ends_on__isnull=True) | Q(ends_on__gt=on),
            person=record.person,
        )
        .select_related("other")
        .order_by("-is_emergency_contact", "-may_be_contacted", "pk")
    )
