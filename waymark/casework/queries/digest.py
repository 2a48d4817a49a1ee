"""What does somebody's week hold, in numbers, and who is still to be told of it?"""

from datetime import date, datetime

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, may
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.digest import WeeklyDigest
from waymark.casework.queries.caseloads import count_narrowed, get_caseload, needing
from waymark.casework.queries.covering import list_covers
from waymark.casework.queries.endings import list_waiting_endings
from waymark.casework.queries.steps import list_own_steps
from waymark.casework.queries.supervision import list_to_read
from waymark.casework.queries.teams import count_unallocated
from waymark.casework.rules.caseloads import ahead
from waymark.casework.rules.digest import Counted, Week
from waymark.casework.rules.teams import Need
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.open_people import OpenPeople

COUNTED_BY_NEED = {
    Need.LATE: Counted.LATE,
    Need.SILENT: Counted.SILENT,
    Need.LAPSING: Counted.LAPSING,
}


def get_week(*, viewer: Actor, at: datetime) -> Week:
    """Return the numbers of the viewer's week, of those alone whose records lie open to them.

    Numbers and no names, as they are sent by email.
    """
    access.require(viewer, Permission.CASES_WORK)
    known = OpenPeople(viewer=viewer, at=at)
    caseload = get_caseload(viewer=viewer, at=at, known=known)
    steps = list_own_steps(viewer=viewer, at=at, until=ahead(local_date(at)), known=known)
    own = {
        Counted.CASELOAD: len(caseload.rows),
        Counted.STEPS: len(steps),
        Counted.TO_READ: list_to_read(viewer=viewer).count(),
    }
    for need, counted in COUNTED_BY_NEED.items():
        if need is not Need.LAPSING or may(viewer, Permission.DATA_EDUCATION):
            own[counted] = count_narrowed(caseload, at=at, need=need.value)
    if not may(viewer, Permission.CASES_MANAGE):
        return Week(own=own)
    return Week(own=own, teams=_of_teams(viewer=viewer, at=at))


def wants_digest(*, viewer: Actor) -> bool:
    """Whether the viewer gets the digest: everybody with a caseload who did not refuse it."""
    access.require(viewer, Permission.CASES_WORK)
    refused = WeeklyDigest.objects.filter(membership_id=viewer.membership_id or 0, is_wanted=False)
    return not refused.exists()


def list_to_tell(*, monday: date) -> QuerySet[Membership]:
    """Return who may still be sent the digest of a week, the longest here first.

    Present members with a caseload who can sign in, to whom records are not closed for want of a
    training or check.
    """
    settled = WeeklyDigest.objects.filter(membership_id=OuterRef("pk"))
    return (
        Membership.objects.filter(
            ~Exists(settled.filter(Q(is_wanted=False) | Q(told_for__gte=monday))),
            Q(records_close_on__isnull=True) | Q(records_close_on__gt=monday),
            ended_at__isnull=True,
            suspended_at__isnull=True,
            role__in=permissions.roles_with_caseload(),
            user__is_active=True,
        )
        .select_related("user", "authority")
        .order_by("pk")
    )


def _of_teams(*, viewer: Actor, at: datetime) -> dict[Counted, int]:
    """Return the numbers of the viewer's teams: each young person once, however many work there."""
    today = local_date(at)
    workers = permissions.workers(viewer=viewer).order_by()
    held = Allocation.objects.filter(
        person_id=OuterRef("person_id"),
        ends_at__isnull=True,
        membership_id__in=workers.values("pk"),
    )
    rows = PersonSummary.objects.filter(permissions.answerable(viewer=viewer, at=at), Exists(held))
    found = rows.aggregate(
        **{Counted.CASELOAD.value: Count("pk")},
        **{
            counted.value: Count("pk", filter=needing(need, today=today))
            for need, counted in COUNTED_BY_NEED.items()
        },
    )
    return {Counted(name): number for name, number in found.items()} | {
        Counted.UNALLOCATED: sum(n for _, n in count_unallocated(viewer=viewer, at=at)),
        Counted.ENDINGS: list_waiting_endings(viewer=viewer, at=at).count(),
        Counted.COVERS: list_covers(viewer=viewer, at=at).count(),
    }
