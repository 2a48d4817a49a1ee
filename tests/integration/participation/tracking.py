"""An area that trackers serve, and young people there of whom nobody knows what they do."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import (
    AccessGrantFactory,
    ContactPointFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.participation.actions.summarising import refresh_lapse, summarise
from waymark.participation.models.activities import Activity
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person

TODAY = local_date(NOW)
LONG_AGO = NOW - timedelta(days=400)
SIXTEEN, EIGHTEEN, IN_YEAR_11 = date(2010, 1, 5), date(2008, 1, 5), date(2010, 9, 5)


@dataclass
class Trackers:
    """The team that tracks in an area."""

    area: Locality
    team: Team
    officer: Membership

    @property
    def by(self) -> Actor:
        return member_actor(self.officer)

    def url(self, route: str, **parts: Any) -> str:
        """Return a page of participation as its address."""
        code = self.officer.authority.code
        return reverse(f"participation:{route}", kwargs={"authority": code} | parts)

    def join(self, role: RoleName) -> Membership:
        """Make another member of the team."""
        made: Membership = MembershipFactory.create(
            authority_id=self.team.authority_id, role=role.value
        )
        TeamMemberFactory.create(team=self.team, membership=made, joined_at=LONG_AGO)
        return made

    def young_person(
        self,
        name: str = "Inventedson",
        *,
        born_on: date = SIXTEEN,
        number: bool = True,
        **more: Any,
    ) -> Person:
        """Make somebody who lives there, with a mobile number unless told."""
        made: Person = PersonFactory.create(
            given_names="Robin", family_name=name, born_on=born_on, locality=self.area, **more
        )
        if number:
            ContactPointFactory.create(person=made)
        refresh_people([made])
        return made

    def does(self, person: Person, code: str, **facts: Any) -> Activity:
        """Let somebody do something, as its rules of currency say."""
        told = {"starts_on": TODAY - timedelta(days=60), "recorded_at": LONG_AGO, **facts}
        made: Activity = ActivityFactory.build(
            authority_id=person.authority_id, person=person, code=code, **told
        )
        refresh_lapse(made)
        made.save()
        summarise(person)
        return made


def make_trackers() -> Trackers:
    """Make a team with one tracking officer; needs an open scope."""
    area, team = LocalityFactory.create(), TeamFactory.create()
    AccessGrantFactory.create(
        kind="locality", person=None, locality=area, team=team, starts_at=LONG_AGO
    )
    officer = MembershipFactory.create(
        authority_id=team.authority_id, role=RoleName.TRACKING_OFFICER.value
    )
    TeamMemberFactory.create(team=team, membership=officer, joined_at=LONG_AGO)
    return Trackers(area=area, team=team, officer=officer)
