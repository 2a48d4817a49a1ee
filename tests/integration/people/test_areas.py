"""Do teams see their areas, their members with them, and leavers nothing?"""

from datetime import timedelta

import pytest

from tests.factories.access import LocalityFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor, is_open, member
from waymark.access.actions.members import end_membership
from waymark.access.actions.teams import end_team, join_team, leave_team
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed
from waymark.people.actions.areas import (
    CannotServeOneself,
    GoneByNow,
    NotServed,
    ServedAlready,
    serve_area,
    stop_serving_area,
)
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.queries.people import list_reachable
from waymark.people.queries.reach import list_areas_served, list_serving_teams

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]


@pytest.fixture
def manager() -> Actor:
    return actor(RoleName.TEAM_MANAGER)


@pytest.fixture
def team() -> Team:
    made: Team = TeamFactory.create(name="East team")
    return made


@pytest.fixture
def area() -> Locality:
    made: Locality = LocalityFactory.create()
    return made


@pytest.fixture
def person(area: Locality) -> Person:
    made: Person = PersonFactory.create(locality=area)
    return made


def put(team: Team, viewer: Actor) -> TeamMember:
    made: TeamMember = TeamMemberFactory.create(
        team=team, membership_id=viewer.membership_id, joined_at=NOW
    )
    return made


def test_a_team_sees_its_area_until_it_serves_it_no_more(
    manager: Actor, adviser: Actor, team: Team, area: Locality, person: Person
) -> None:
    put(team, adviser)
    assert not is_open(adviser, person, at=NOW)

    serve_area(by=manager, team=team, locality=area, at=NOW)

    assert is_open(adviser, person, at=NOW)
    assert [row.person for row in list_reachable(viewer=adviser, at=NOW)] == [person]
    assert [grant.locality for grant in served(manager, team)] == [area]
    later = NOW + timedelta(days=1)
    stop_serving_area(by=manager, team=team, locality=area, at=later)
    assert not is_open(adviser, person, at=later)
    assert [(event.event, event.target_id) for event in AuditEvent.objects.order_by("pk")] == [
        ("people.access_granted", team.public_id),
        ("people.access_ended", team.public_id),
    ]


def served(viewer: Actor, team: Team) -> list[AccessGrant]:
    return list(list_areas_served(viewer=viewer, teams=[team.pk], at=NOW))


def test_serving_is_refused_to_those_who_may_not_and_for_what_has_ended(
    manager: Actor, adviser: Actor, team: Team, area: Locality
) -> None:
    with pytest.raises(NotAllowed):
        serve_area(by=adviser, team=team, locality=area, at=NOW)
    with pytest.raises(NotAllowed):
        stop_serving_area(by=adviser, team=team, locality=area, at=NOW)
    with pytest.raises(NotServed):
        stop_serving_area(by=manager, team=team, locality=area, at=NOW)
    gone = LocalityFactory.create(ends_on=local_date(NOW))
    with pytest.raises(GoneByNow):
        serve_area(by=manager, team=team, locality=gone, at=NOW)
    ended = TeamFactory.create(ends_on=local_date(NOW))
    with pytest.raises(GoneByNow):
        serve_area(by=manager, team=ended, locality=area, at=NOW)
    serve_area(by=manager, team=team, locality=area, at=NOW)
    with pytest.raises(ServedAlready):
        serve_area(by=manager, team=team, locality=area, at=NOW)


def test_nobody_widens_their_own_reach(
    manager: Actor, team: Team, area: Locality, person: Person
) -> None:
    put(team, manager)

    with pytest.raises(CannotServeOneself):
        serve_area(by=manager, team=team, locality=area, at=NOW)

    assert not is_open(manager, person, at=NOW)


def test_whoever_leaves_the_team_sees_its_area_no_more(
    manager: Actor, adviser: Actor, team: Team, area: Locality, person: Person
) -> None:
    serve_area(by=manager, team=team, locality=area, at=NOW)
    join_team(by=manager, team=team, member=membership_of(adviser), at=NOW)
    assert is_open(adviser, person, at=NOW)

    leave_team(by=manager, place=TeamMember.objects.get(), at=NOW)

    assert not is_open(adviser, person, at=NOW)


def membership_of(viewer: Actor) -> Membership:
    return Membership.objects.get(pk=viewer.membership_id or 0)


def test_a_team_that_ends_sees_nothing_and_is_nobody_to_ask(
    manager: Actor, adviser: Actor, team: Team, area: Locality, person: Person
) -> None:
    serve_area(by=manager, team=team, locality=area, at=NOW)
    put(team, adviser)

    end_team(by=manager, team=team, at=NOW)

    assert not is_open(adviser, person, at=NOW)
    assert served(manager, team) == []
    assert list_serving_teams(viewer=adviser, person=person, at=NOW) == []


def test_a_leaver_sees_nothing_from_that_moment_and_nothing_on_coming_back(
    manager: Actor, team: Team, area: Locality, person: Person
) -> None:
    leaver = member()
    viewer = member_actor(leaver)
    serve_area(by=manager, team=team, locality=area, at=NOW)
    put(team, viewer)
    AccessGrantFactory.create(person=person, membership=leaver, starts_at=NOW)
    assert is_open(viewer, person, at=NOW)

    end_membership(by=actor(RoleName.SYSTEM_ADMINISTRATOR), member=leaver, at=NOW)

    assert not is_open(viewer, person, at=NOW)
    assert not list_reachable(viewer=viewer, at=NOW).exists()
    assert TeamMember.objects.get().left_at == NOW
    again = actor(user=leaver.user)
    assert not is_open(again, person, at=NOW)


def test_those_who_can_be_asked_are_the_teams_of_the_area_with_their_members(
    manager: Actor, adviser: Actor, team: Team, area: Locality, person: Person
) -> None:
    west = TeamFactory.create(name="West team")
    for each in (west, team):
        serve_area(by=manager, team=each, locality=area, at=NOW)
    put(team, adviser)

    found = list_serving_teams(viewer=adviser, person=person, at=NOW)

    assert [(each.team, [one.pk for one in each.members]) for each in found] == [
        (team, [adviser.membership_id]),
        (west, []),
    ]
    nowhere = PersonFactory.create()
    assert list_serving_teams(viewer=adviser, person=nowhere, at=NOW) == []
