"""A team with a manager, two workers and young people, for the tests of a manager's day."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.clock import NOW
from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.casework import AllocationFactory
from tests.factories.people import (
    AccessGrantFactory,
    LevelOfSupportFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.actions.summarising import summarise
from waymark.casework.models.allocations import Allocation
from waymark.core.actors import Actor
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person

LONG_AGO = NOW - timedelta(days=100)


@dataclass
class TeamOf:
    """Who is in the team, and the area that it serves."""

    team: Team
    area: Locality
    manager: Membership
    worker: Membership
    colleague: Membership

    @property
    def by(self) -> Actor:
        return member_actor(self.manager)

    def young_person(self, name: str, *, tier: str = "targeted", **values: Any) -> Person:
        """Make somebody who lives where the team serves."""
        made: Person = PersonFactory.create(family_name=name, locality=self.area, **values)
        if tier:
            LevelOfSupportFactory.create(person=made, tier=tier)
        refresh_people([made])
        return made

    def case(
        self, name: str, *, worker: Membership | None = None, tier: str = "targeted", **values: Any
    ) -> Person:
        """Make somebody with whom the worker works, and who is open to them for it."""
        made = self.young_person(name, tier=tier)
        self.allocate(made, worker or self.worker, **values)
        return made

    def allocate(self, person: Person, worker: Membership, **values: Any) -> Allocation:
        given = {"person": person, "membership": worker, "starts_at": LONG_AGO}
        AccessGrantFactory.create(**given)
        made: Allocation = AllocationFactory.create(**given, **values)
        summarise(person)
        return made


def make_team() -> TeamOf:
    """Make a team; needs an open scope."""
    team, area = TeamFactory.create(), LocalityFactory.create()
    roles = (RoleName.TEAM_MANAGER, RoleName.PERSONAL_ADVISER, RoleName.SEND_ADVISER)
    manager, worker, colleague = (
        MembershipFactory.create(role=role.value, authority_id=team.authority_id) for role in roles
    )
    for each in (manager, worker, colleague):
        TeamMemberFactory.create(team=team, membership=each, joined_at=LONG_AGO)
    AccessGrantFactory.create(
        kind="locality", person=None, locality=area, team=team, starts_at=LONG_AGO
    )
    return TeamOf(team=team, area=area, manager=manager, worker=worker, colleague=colleague)
