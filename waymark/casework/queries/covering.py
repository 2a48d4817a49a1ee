"""Which caseloads are covered by whom, now and soon?"""

from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.cover import Cover
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.summaries import PersonSummary


def not_over(at: datetime) -> Q:
    """Return the condition under which a cover runs, or is still to begin."""
    return Q(ended_at__isnull=True, ends_at__gt=at)


def list_covers(
    *, viewer: Actor, at: datetime, worker: Membership | None = None
) -> QuerySet[Cover]:
    """Return the covers, running and coming, of those for whom the viewer answers, or of one."""
    own = permissions.workers(viewer=viewer)
    if worker is not None:
        own = own.filter(pk=worker.pk)
    return (
        Cover.objects.filter(not_over(at), worker_id__in=own.order_by().values("pk"))
        .select_related("worker__user", "colleague__user")
        .order_by("starts_at", "pk")
    )


def get_cover(*, viewer: Actor, public_id: UUID, at: datetime) -> Cover:
    """Return one of them; raise `NotFound`, also where it is over."""
    found = list_covers(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_covering(*, viewer: Actor, at: datetime) -> QuerySet[Cover]:
    """Return the covers by which the viewer looks after somebody's caseload now."""
    access.require(viewer, Permission.CASES_WORK)
    return (
        Cover.objects.filter(
            not_over(at), colleague_id=viewer.membership_id or 0, starts_at__lte=at
        )
        .select_related("worker__user")
        .order_by("ends_at", "pk")
    )


def count_covered(*, viewer: Actor, cover: Cover, at: datetime) -> int:
    """Return how many young people of those that lie open to the viewer a cover holds."""
    access.require(viewer, Permission.CASES_MANAGE)
    held = Allocation.objects.filter(cover=cover, ends_at__gt=at)
    return (
        PersonSummary.objects.filter(
            permissions.answerable(viewer=viewer, at=at), person_id__in=held.values("person_id")
        )
        .order_by()
        .count()
    )
