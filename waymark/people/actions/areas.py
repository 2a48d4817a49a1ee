"""Which team serves which area, and so sees the records of those who live there?"""

from datetime import datetime

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.people.actions.granting import hold_grant
from waymark.people.models.access import AccessGrant
from waymark.people.rules.vocabulary import GrantKind


class GoneByNow(ActionRefused):
    """The team or the area has ended. Choose one that is there now."""


class ServedAlready(ActionRefused):
    """This team serves the area already."""


class NotServed(ActionRefused):
    """This team does not serve the area any more."""


class CannotServeOneself(ActionRefused):
    """You are in this team, and its areas open records to you. Ask a colleague who may."""


@action
def serve_area(*, by: Actor, team: Team, locality: Locality, at: datetime) -> AccessGrant:
    """Open the records of everybody who lives in an area to a team, now and later.

    A member of the team cannot do it, so that nobody widens their own reach alone.
    """
    access.require(by, Permission.TEAMS_MANAGE)
    found = Team.objects.select_for_update().get(pk=team.pk)
    if found.ends_on is not None or locality.ends_on is not None:
        raise GoneByNow(field="locality")
    if _held(found, locality, at=at).exists():
        raise ServedAlready(field="locality")
    members = TeamMember.objects.filter(team=found, left_at__isnull=True)
    if by.membership_id in members.values_list("membership_id", flat=True):
        raise CannotServeOneself(field="locality")
    made = hold_grant(
        authority_id=found.authority_id,
        kind=GrantKind.LOCALITY,
        at=at,
        locality_id=locality.pk,
        team_id=found.pk,
        granted_by_id=by.membership_id,
    )
    record(
        by=by,
        event=Event.ACCESS_GRANTED,
        target=found,
        at=at,
        detail={"locality_id": locality.pk},
    )
    return made


@action
def stop_serving_area(*, by: Actor, team: Team, locality: Locality, at: datetime) -> None:
    """Close the records of an area to a team, but for those that its members see otherwise."""
    access.require(by, Permission.TEAMS_MANAGE)
    if not _held(team, locality, at=at).update(ends_at=at):
        raise NotServed
    record(by=by, event=Event.ACCESS_ENDED, target=team, at=at, detail={"locality_id": locality.pk})


def _held(team: Team, locality: Locality, *, at: datetime) -> QuerySet[AccessGrant]:
    return AccessGrant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        kind=GrantKind.LOCALITY.value,
        team=team,
        locality=locality,
    )
