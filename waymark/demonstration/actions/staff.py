"""How do the invented people come to work for their authorities, in which teams?"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from waymark.access.actions import authorities, members, teams
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.rules.unused import USUAL_DAYS
from waymark.core.actors import Actor
from waymark.demonstration.engines.staff import invent_staff
from waymark.demonstration.rules.checks import NOT_SINCE_JOINING
from waymark.demonstration.rules.staff import STAFF, TEAMS, Colleague, TeamPlan, tracking_of
from waymark.demonstration.rules.towns import towns_of
from waymark.people.actions.areas import serve_area
from waymark.people.models.access import AccessGrant
from waymark.people.rules.vocabulary import GrantKind


def staff_of(code: str, *, scale: int) -> Sequence[Colleague]:
    """Return everybody invented who works for an authority: its own staff, then town by town."""
    towns = towns_of(code, scale=scale)
    return [*STAFF[code], *(each for town in towns for each in invent_staff(town))]


def load(*, by: Actor, code: str, at: datetime, scale: int = 1) -> None:
    """Add the members, the areas and the teams of an authority that are not there yet."""
    held = set(Membership.objects.values_list("user__email", flat=True))
    for colleague in staff_of(code, scale=scale):
        if colleague.email not in held:
            is_unused = (code, colleague.role) in NOT_SINCE_JOINING
            members.add_member(
                by=by,
                email=colleague.email,
                name=colleague.name,
                role=colleague.role,
                at=at - timedelta(days=2 * USUAL_DAYS) if is_unused else at,
            )
    towns = towns_of(code, scale=scale)
    plans = [*TEAMS.get(code, ()), *(team for town in towns for team in town.teams)]
    for plan in plans:
        _prepare(plan, by=by, at=at)
    if plans:
        areas = tuple(area for plan in plans for area in plan.localities)
        _prepare(tracking_of(code, areas), by=by, at=at)


def _prepare(plan: TeamPlan, *, by: Actor, at: datetime) -> None:
    """Add a team with its members; let it serve the areas that it has never served yet."""
    team = Team.objects.filter(name=plan.name).first()
    members: tuple[str, ...] = ()
    if team is None:
        team, members = teams.add_team(by=by, name=plan.name, at=at), plan.members
    served = set(
        AccessGrant.objects.filter(kind=GrantKind.LOCALITY.value, team=team).values_list(
            "locality__name", flat=True
        )
    )
    for name in plan.localities:
        if name not in served:
            serve_area(by=by, team=team, locality=_locality(by, name, at), at=at)
    for email in members:
        member = Membership.objects.get(user__email=email)
        teams.join_team(by=by, team=team, member=member, at=at)


def _locality(by: Actor, name: str, at: datetime) -> Locality:
    found = Locality.objects.filter(name=name, ends_on__isnull=True).first()
    return found or authorities.add_locality(by=by, name=name, at=at)
