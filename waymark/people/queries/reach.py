"""Who may see a record, who has seen it, and whom can somebody ask to whom it is closed?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.access.queries import list_team_members
from waymark.audit import queries as audit
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people import permissions
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.merging import ids_in_trail
from waymark.people.queries.people import OpenRecord, get_record, list_reachable
from waymark.people.rules.vocabulary import GrantKind


@dataclass(frozen=True)
class ServingTeam:
    """A team that serves an area, and the members of staff who are in it."""

    team: Team
    members: tuple[Membership, ...]


def list_viewings(*, viewer: Actor, opened: OpenRecord) -> QuerySet[AuditEvent]:
    """Return who has seen an open record, or one that was merged into it, newest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return audit.list_viewings(targets=ids_in_trail(opened.person))


def list_serving_teams(*, viewer: Actor, person: Person, at: datetime) -> list[ServingTeam]:
    """Return the teams that serve the area where a person lives, by name."""
    access.require(viewer, Permission.PEOPLE_FIND)
    held = _areas(at).filter(locality=person.locality).select_related("team")
    teams = sorted(
        {grant.team for grant in held if grant.team}, key=lambda team: (team.name, team.pk)
    )
    members: dict[int, list[Membership]] = {}
    for place in list_team_members(viewer=viewer, teams=[team.pk for team in teams]):
        members.setdefault(place.team_id, []).append(place.membership)
    return [ServingTeam(team=team, members=tuple(members.get(team.pk, ()))) for team in teams]


def list_areas_served(
    *, viewer: Actor, teams: Iterable[int], at: datetime
) -> QuerySet[AccessGrant]:
    """Return which areas these teams serve now, by team and name of the area."""
    access.require(viewer, Permission.TEAMS_SEE)
    return (
        _areas(at)
        .filter(team_id__in=list(teams))
        .select_related("locality")
        .order_by("team_id", "locality__name", "pk")
    )


def list_team_people(*, viewer: Actor, team: Team, at: datetime) -> QuerySet[PersonSummary]:
    """Return the list rows of a team's young people that lie open to the viewer, by name.

    The team's are those who live where it serves, and those who were given to the team itself.
    """
    theirs = AccessGrant.objects.filter(
        Q(kind=GrantKind.TEAM.value) | Q(kind=GrantKind.LOCALITY.value, team__ends_on__isnull=True),
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        team=team,
        starts_at__lte=at,
    )
    # As keys, which indexes answer: joined by OR, two subqueries had every row be read.
    keys = list(theirs.values_list("locality_id", "person_id"))
    areas = [locality_id for locality_id, _ in keys if locality_id is not None]
    given = [person_id for _, person_id in keys if person_id is not None]
    return list_reachable(viewer=viewer, at=at).filter(
        Q(locality_id__among=areas) | Q(person_id__among=given)
    )


def get_restricted(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenRecord:
    """Return an open record that is restricted, and so has a list; raise `NotFound` otherwise."""
    access.require(viewer, Permission.PEOPLE_RESTRICT)
    found = get_record(viewer=viewer, public_id=public_id, at=at)
    if not found.person.is_restricted:
        raise NotFound
    return found


def list_named(*, viewer: Actor, opened: OpenRecord, at: datetime) -> QuerySet[AccessGrant]:
    """Return who is on the list of a restricted record, by name."""
    access.require(viewer, Permission.PEOPLE_RESTRICT)
    return (
        permissions.named_for(person=opened.person, at=at)
        .select_related("membership__user", "granted_by__user")
        .order_by("membership__user__name", "pk")
    )


def get_named(*, viewer: Actor, opened: OpenRecord, public_id: UUID, at: datetime) -> AccessGrant:
    """Return one entry of the list of a restricted record; raise `NotFound`."""
    found = list_named(viewer=viewer, opened=opened, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def _areas(at: datetime) -> QuerySet[AccessGrant]:
    return AccessGrant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        kind=GrantKind.LOCALITY.value,
        team__ends_on__isnull=True,
        starts_at__lte=at,
    )
