"""Which young people are offered to a team, and which waits for an answer?"""

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import ROLES, Permission
from waymark.casework import permissions
from waymark.casework.models.transfers import Transfer
from waymark.casework.rules.transferring import TransferStatus
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.people.permissions import findable
from waymark.people.queries.people import OpenRecord


def list_offered(*, viewer: Actor, at: datetime) -> QuerySet[Transfer]:
    """Return whom the viewer's teams are asked to take over, the oldest offer first.

    The records need not lie open; those that nobody may know of are left out.
    """
    access.require(viewer, Permission.CASES_MANAGE)
    known = Person.objects.filter(findable(viewer=viewer, at=at), pk=OuterRef("person_id"))
    return (
        Transfer.objects.filter(
            Exists(known),
            person__is_restricted=False,
            team_id__in=permissions.own_team_keys(viewer=viewer),
            status=TransferStatus.OFFERED.value,
        )
        .select_related("person__locality", "team", "offered_by__user")
        .order_by("offered_at", "pk")
    )


def get_offered(*, viewer: Actor, public_id: UUID, at: datetime) -> Transfer:
    """Return one offer that waits for the viewer's team; raise `NotFound`."""
    found = list_offered(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_transfers(*, viewer: Actor, record: OpenRecord) -> QuerySet[Transfer]:
    """Return the offers of the young person of an open record to teams, newest first."""
    access.require(viewer, Permission.CASES_WORK)
    return (
        Transfer.objects.filter(person=record.person)
        .select_related("person", "team", "offered_by__user", "answered_by__user")
        .order_by("-offered_at", "-pk")
    )


def get_transfer(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Transfer:
    """Return one offer of the young person of an open record; raise `NotFound`."""
    found = list_transfers(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_teams_to_ask(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams that a young person can be offered to, by name."""
    access.require(viewer, Permission.CASES_WORK)
    return Team.objects.filter(ends_on__isnull=True).order_by("name", "pk")


def list_workers_of(*, viewer: Actor, team: Team) -> QuerySet[Membership]:
    """Return who of a team can take somebody on, by name: a caseload, and no suspended account."""
    access.require(viewer, Permission.CASES_MANAGE)
    roles = [role.name.value for role in ROLES if Permission.CASES_WORK in role.permissions]
    present = TeamMember.objects.filter(team=team, left_at__isnull=True).values("membership_id")
    return (
        Membership.objects.filter(
            pk__in=present, ended_at__isnull=True, suspended_at__isnull=True, role__in=roles
        )
        .select_related("user")
        .order_by("user__name", "pk")
    )
