"""How do the invented authorities come by projects, sessions and their registers?"""

from collections.abc import Callable
from datetime import datetime

from waymark.access import queries as access_queries
from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team, TeamMember
from waymark.access.rules import RoleName
from waymark.casework.actions.loading_sessions import load_sessions
from waymark.casework.models.sessions import Project
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.engines.sessions import TeamHere, invent_projects
from waymark.demonstration.rules.places import PLACES, Place
from waymark.demonstration.rules.staff import TeamPlan
from waymark.demonstration.rules.towns import parts_of
from waymark.people.models.people import Person

MOST_PEOPLE = 400
"""From how many of an area's young people the regulars are drawn."""


def load(*, at: datetime, scale: int = 1, tell: Callable[[str], None] = lambda _: None) -> None:
    """Load the sessions of the last half year and the next weeks, where there are none yet.

    Safe to repeat. Those who come live in the area of the team, and no record of theirs is hidden.
    """
    for place in PLACES:
        authority = access_queries.get_authority(code=place.code)
        is_told = False
        for part, _ in parts_of(place, blocks=place.blocks(scale)):
            with open_scope(authority.pk):
                names = [plan.name for plan in part.teams]
                if Project.objects.filter(team__name__in=names).exists():
                    continue
                if not is_told:
                    tell(f"Holding youth sessions in {place.short_name}")
                is_told = True
                _load_part(part, by=Actor.operator(authority.pk), at=at)


def _load_part(part: Place, *, by: Actor, at: datetime) -> None:
    on = local_date(at)
    invented = [invent_projects(part.code, _team(plan), on=on) for plan in part.teams]
    load_sessions(
        by=by,
        at=at,
        projects=[row for projects, _ in invented for row in projects],
        consents=[row for _, consents in invented for row in consents],
    )


def _team(plan: TeamPlan) -> TeamHere:
    team = Team.objects.get(name=plan.name)
    area = Locality.objects.get(name=plan.localities[0], ends_on__isnull=True)
    workers = TeamMember.objects.filter(
        team=team, left_at__isnull=True, membership__role=RoleName.YOUTH_WORKER.value
    )
    people = Person.objects.filter(
        locality=area, is_restricted=False, died_on__isnull=True, left_area_on__isnull=True
    )
    return TeamHere(
        name=team.name,
        key=team.pk,
        area=area.name,
        area_key=area.pk,
        workers=tuple(workers.order_by("pk").values_list("membership_id", flat=True)),
        people=list(people.order_by("pk").values_list("pk", flat=True)[:MOST_PEOPLE]),
    )
