"""How do teams come, gain and lose members, and end?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.actions.locking import locked_authority
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities


class TeamNameTaken(ActionRefused):
    """There is a team of this name already. Choose another name, such as one with its area."""


class TeamEnded(ActionRefused):
    """This team has ended. Choose one that works now."""


class MemberHasLeft(ActionRefused):
    """This person has left. Choose somebody who works here."""


class InTeamAlready(ActionRefused):
    """This person is in the team already."""


class CannotJoinOneself(ActionRefused):
    """You cannot put yourself into a team: it opens records. Ask a colleague who may."""


class NotInTeam(ActionRefused):
    """This person is no longer in the team."""


@action
def add_team(*, by: Actor, name: str, at: datetime) -> Team:
    """Add a team, empty and without an area."""
    permissions.require(by, Permission.TEAMS_MANAGE)
    locked_authority()
    if Team.objects.filter(name=name.strip(), ends_on__isnull=True).exists():
        raise TeamNameTaken(field="name")
    made = Team.objects.create(
        authority_id=scoped_authorities()[0], name=name.strip(), starts_on=local_date(at)
    )
    record(by=by, event=Event.TEAM_ADDED, target=made, at=at)
    return made


@action
def end_team(*, by: Actor, team: Team, at: datetime) -> None:
    """End a team; its members leave it at this moment, and see through it no longer."""
    permissions.require(by, Permission.TEAMS_MANAGE)
    found = _present(team)
    found.ends_on = max(local_date(at), found.starts_on or local_date(at))
    found.save(update_fields=["ends_on"])
    left = TeamMember.objects.filter(team=found, left_at__isnull=True).update(left_at=at)
    record(by=by, event=Event.TEAM_ENDED, target=found, at=at, detail={"members": left})


@action
def join_team(*, by: Actor, team: Team, member: Membership, at: datetime) -> TeamMember:
    """Put somebody into a team: what it may see of young people, they may from now on.

    Nobody puts themselves into a team, so that nobody widens their own reach alone.
    """
    permissions.require(by, Permission.TEAMS_MANAGE)
    found = _present(team)
    if member.pk == by.membership_id:
        raise CannotJoinOneself(field="member")
    if Membership.objects.select_for_update().get(pk=member.pk).ended_at is not None:
        raise MemberHasLeft(field="member")
    if TeamMember.objects.filter(team=found, membership=member, left_at__isnull=True).exists():
        raise InTeamAlready(field="member")
    made = TeamMember.objects.create(
        authority_id=found.authority_id, team=found, membership=member, joined_at=at
    )
    record(by=by, event=Event.TEAM_JOINED, target=found, at=at, detail={"member_id": member.pk})
    return made


@action
def leave_team(*, by: Actor, place: TeamMember, at: datetime) -> None:
    """Take somebody out of a team; what they saw through it alone closes at once."""
    permissions.require(by, Permission.TEAMS_MANAGE)
    found = TeamMember.objects.select_for_update().select_related("team").get(pk=place.pk)
    if found.left_at is not None:
        raise NotInTeam
    found.left_at = at
    found.save(update_fields=["left_at"])
    record(
        by=by,
        event=Event.TEAM_LEFT,
        target=found.team,
        at=at,
        detail={"member_id": found.membership_id},
    )


def _present(team: Team) -> Team:
    found = Team.objects.select_for_update().get(pk=team.pk)
    if found.ends_on is not None:
        raise TeamEnded
    return found
