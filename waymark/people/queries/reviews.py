"""Which unusual looks at records wait for somebody to judge them, and which were judged?"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit import queries as audit
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people import permissions
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.people import Person
from waymark.people.queries.merging import ids_in_trail
from waymark.people.rules.vocabulary import GrantKind


class ReviewState(StrEnum):
    WAITING = "waiting"
    JUSTIFIED = "justified"
    NOT_JUSTIFIED = "not_justified"


_OF_STATE = {
    ReviewState.WAITING: Q(reviewed_at__isnull=True),
    ReviewState.JUSTIFIED: Q(was_justified=True),
    ReviewState.NOT_JUSTIFIED: Q(was_justified=False),
}


def list_broken_glass(
    *,
    viewer: Actor,
    at: datetime,
    state: ReviewState | None = None,
    worker: UUID | None = None,
) -> QuerySet[AccessGrant]:
    """Return the records that were opened beyond reach, the latest first.

    Those of restricted people only to whoever may know of them, here and in every count.
    """
    rows = AccessGrant.objects.filter(
        _narrowed(state, worker),
        kind=GrantKind.BREAK_GLASS.value,
        person__in=_known(viewer, at),
    )
    return rows.select_related("person", "membership__user", "reviewed_by__user").order_by(
        "-starts_at", "-pk"
    )


def list_alerts(
    *,
    viewer: Actor,
    at: datetime,
    state: ReviewState | None = None,
    worker: UUID | None = None,
) -> QuerySet[AccessAlert]:
    """Return who looked at records of their own name, the latest first; otherwise as above."""
    rows = AccessAlert.objects.filter(_narrowed(state, worker), person__in=_known(viewer, at))
    return rows.select_related("person", "membership__user", "reviewed_by__user").order_by(
        "-noted_at", "-pk"
    )


def get_broken_glass(*, viewer: Actor, public_id: UUID, at: datetime) -> AccessGrant:
    """Return one record that was opened beyond reach; raise `NotFound`."""
    found = list_broken_glass(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_alert(*, viewer: Actor, public_id: UUID, at: datetime) -> AccessAlert:
    """Return one look at a record of the worker's own name; raise `NotFound`."""
    found = list_alerts(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_workers(*, viewer: Actor, at: datetime) -> QuerySet[Membership]:
    """Return whose looks there are to judge or were judged, by name."""
    known = _known(viewer, at)
    glass = AccessGrant.objects.filter(kind=GrantKind.BREAK_GLASS.value, person__in=known)
    alerts = AccessAlert.objects.filter(person__in=known)
    return (
        Membership.objects.filter(
            Q(pk__in=glass.values("membership_id")) | Q(pk__in=alerts.values("membership_id"))
        )
        .select_related("user")
        .order_by("user__name", "pk")
    )


def list_uses(*, viewer: Actor, glass: AccessGrant) -> QuerySet[AuditEvent]:
    """Return what was done with a record while it was broken open, in the order of time."""
    access.require(viewer, Permission.PEOPLE_ACCESS_REVIEW)
    by_worker = audit.Search(
        user_id=glass.membership.user_id if glass.membership else 0,
        since=glass.starts_at,
        before=glass.ends_at,
    )
    targets = ids_in_trail(glass.person) if glass.person else []
    return audit.list_events(search=by_worker).filter(target_id__in=targets).reverse()


def _known(viewer: Actor, at: datetime) -> QuerySet[Person]:
    access.require(viewer, Permission.PEOPLE_ACCESS_REVIEW)
    return Person.objects.filter(permissions.findable(viewer=viewer, at=at))


def _narrowed(state: ReviewState | None, worker: UUID | None) -> Q:
    found = _OF_STATE[state] if state is not None else Q()
    return found & Q(membership__public_id=worker) if worker is not None else found
