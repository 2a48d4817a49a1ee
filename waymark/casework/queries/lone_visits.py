"""Who is out alone now, who is overdue, and who is told?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.models.teams import TeamMember
from waymark.access.permissions import ROLES, Permission
from waymark.access.queries import list_colleagues
from waymark.casework.models.lone_visits import LoneVisit, LoneVisitAlert, LoneVisitNote
from waymark.casework.permissions import own_team_keys
from waymark.casework.rules.lone_visits import AFTER, AlertStep, steps_due
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable


@dataclass(frozen=True)
class VisitSeen:
    """A visit, with the alerts and notes of it; `shows_person` where the record lies open."""

    visit: LoneVisit
    alerts: Sequence[LoneVisitAlert]
    notes: Sequence[LoneVisitNote]
    shows_person: bool


def list_out(*, viewer: Actor) -> QuerySet[LoneVisit]:
    """Return who is out alone now, the longest expected first: everybody whom the viewer sees.

    Workers see themselves, their teams and whoever named them; who is on duty, everybody.
    """
    return _seen(viewer).filter(ended_at__isnull=True).order_by("expected_at", "pk")


def find_own(*, viewer: Actor) -> LoneVisit | None:
    """Return the visit that the viewer is out on now."""
    return list_out(viewer=viewer).filter(worker_id=viewer.membership_id or 0).first()


def get_visit(*, viewer: Actor, public_id: UUID) -> LoneVisit:
    """Return one visit that the viewer sees, ended or not; raise `NotFound`."""
    found = _seen(viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_visit_seen(*, viewer: Actor, visit: LoneVisit, at: datetime) -> VisitSeen:
    """Return what is known of a visit that the viewer sees."""
    found = get_visit(viewer=viewer, public_id=visit.public_id)
    known = PersonSummary.objects.filter(
        reachable(viewer=viewer, at=at, person="person_id"), person_id=found.person_id or 0
    )
    notes = LoneVisitNote.objects.filter(visit=found).select_related("written_by__user")
    return VisitSeen(
        visit=found,
        alerts=tuple(LoneVisitAlert.objects.filter(visit=found).order_by("told_at", "pk")),
        notes=tuple(notes.order_by("written_at", "pk")),
        shows_person=known.exists(),
    )


def list_to_name(*, viewer: Actor) -> QuerySet[Membership]:
    """Return whom the viewer can name as who looks after them while they are out."""
    found = list_colleagues(viewer=viewer, who_may=Permission.CASES_WORK)
    return found.filter(suspended_at__isnull=True).exclude(pk=viewer.membership_id or 0)


def list_overdue(*, at: datetime) -> list[LoneVisit]:
    """Return of whom colleagues are to be told now and were not yet, the longest first."""
    late = Q(expected_at__lte=at - AFTER[AlertStep.OVERDUE]) | Q(help_at__isnull=False)
    found = LoneVisit.objects.filter(late, ended_at__isnull=True).order_by("expected_at", "pk")
    return [each for each in found if new_steps(each, at=at)]


def steps_taken(visit: LoneVisit) -> set[AlertStep]:
    """Return the steps that were taken for the time at which somebody is expected now."""
    rows = LoneVisitAlert.objects.filter(visit=visit, expected_at=visit.expected_at)
    return {AlertStep(step) for step in rows.values_list("step", flat=True)}


def new_steps(visit: LoneVisit, *, at: datetime) -> list[AlertStep]:
    """Return the steps that are due for a visit and were not taken yet, in their order."""
    has_asked = visit.help_at is not None
    due = steps_due(expected_at=visit.expected_at, has_asked_help=has_asked, at=at)
    taken = steps_taken(visit)
    return [step for step in due if step not in taken]


def managers_of(worker: Membership) -> QuerySet[Membership]:
    """Return who answers for a worker: the managers in their teams; else everybody on duty."""
    present = Membership.objects.filter(
        ended_at__isnull=True, suspended_at__isnull=True, user__is_active=True
    ).select_related("user")
    teams = TeamMember.objects.filter(membership=worker, left_at__isnull=True).values("team_id")
    mates = TeamMember.objects.filter(team_id__in=teams, left_at__isnull=True)
    managers = present.filter(
        pk__in=mates.values("membership_id"), role__in=_roles(Permission.CASES_MANAGE)
    ).exclude(pk=worker.pk)
    if managers.exists():
        return managers.order_by("pk")
    on_duty = present.filter(role__in=_roles(Permission.DUTY_WORK)).exclude(pk=worker.pk)
    return on_duty.order_by("pk")


def _seen(viewer: Actor) -> QuerySet[LoneVisit]:
    access.require(viewer, Permission.CASES_WORK)
    found = LoneVisit.objects.select_related("worker__user", "colleague__user", "person")
    if access.may(viewer, Permission.DUTY_WORK):
        return found
    own = Q(worker_id=viewer.membership_id or 0) | Q(colleague_id=viewer.membership_id or 0)
    mates = TeamMember.objects.filter(
        team_id__in=own_team_keys(viewer=viewer), left_at__isnull=True
    )
    return found.filter(own | Q(worker_id__in=mates.values("membership_id")))


def _roles(permission: Permission) -> list[str]:
    return [role.name.value for role in ROLES if permission in role.permissions]
