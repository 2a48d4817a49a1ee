"""Do teams come, gain and lose members and end, and only by those who may?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.people import TeamFactory
from waymark.access import queries
from waymark.access.actions.members import end_membership
from waymark.access.actions.teams import (
    CannotJoinOneself,
    InTeamAlready,
    MemberHasLeft,
    NotInTeam,
    TeamEnded,
    TeamNameTaken,
    add_team,
    end_team,
    join_team,
    leave_team,
)
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Iterator[Authority]:
    made: Authority = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


def member(authority: Authority, role: RoleName = RoleName.PERSONAL_ADVISER) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=role.value)
    return made


@pytest.fixture
def manager(authority: Authority) -> Actor:
    return queries.member_actor(member(authority, RoleName.TEAM_MANAGER))


@pytest.fixture
def team(manager: Actor) -> Team:
    return add_team(by=manager, name=" East team ", at=NOW)


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


def test_a_team_begins_empty_under_a_name_of_its_own(manager: Actor, team: Team) -> None:
    assert (team.name, team.ends_on) == ("East team", None)
    with pytest.raises(TeamNameTaken) as refused:
        add_team(by=manager, name="East team", at=NOW)
    assert refused.value.field == "name"
    assert list(queries.list_team_members(viewer=manager, teams=[team.pk])) == []
    assert events() == ["access.team_added"]


def test_a_name_is_free_again_once_its_team_has_ended(manager: Actor, team: Team) -> None:
    end_team(by=manager, team=team, at=NOW)

    again = add_team(by=manager, name="East team", at=NOW)

    assert list(queries.list_teams(viewer=manager)) == [again, team]


def test_somebody_joins_and_leaves(authority: Authority, manager: Actor, team: Team) -> None:
    chosen = member(authority)

    place = join_team(by=manager, team=team, member=chosen, at=NOW)

    assert queries.get_team_member(viewer=manager, team=team, public_id=place.public_id) == place
    with pytest.raises(InTeamAlready):
        join_team(by=manager, team=team, member=chosen, at=NOW)
    leave_team(by=manager, place=place, at=NOW + timedelta(days=1))
    with pytest.raises(NotInTeam):
        leave_team(by=manager, place=place, at=NOW + timedelta(days=1))
    with pytest.raises(NotFound):
        queries.get_team_member(viewer=manager, team=team, public_id=place.public_id)
    join_team(by=manager, team=team, member=chosen, at=NOW + timedelta(days=2))
    assert events()[1:] == ["access.team_joined", "access.team_left", "access.team_joined"]


def test_joining_is_refused_to_oneself_to_leavers_and_to_what_has_ended(
    authority: Authority, manager: Actor, team: Team
) -> None:
    gone = member(authority)
    administrator = queries.member_actor(member(authority, RoleName.SYSTEM_ADMINISTRATOR))
    end_membership(by=administrator, member=gone, at=NOW)
    own = Membership.objects.get(pk=manager.membership_id or 0)

    with pytest.raises(CannotJoinOneself):
        join_team(by=manager, team=team, member=own, at=NOW)
    with pytest.raises(MemberHasLeft):
        join_team(by=manager, team=team, member=gone, at=NOW)
    end_team(by=manager, team=team, at=NOW)
    with pytest.raises(TeamEnded):
        join_team(by=manager, team=team, member=member(authority), at=NOW)
    with pytest.raises(TeamEnded):
        end_team(by=manager, team=team, at=NOW)


def test_a_team_ends_with_everybody_s_place_in_it(
    authority: Authority, manager: Actor, team: Team
) -> None:
    place = join_team(by=manager, team=team, member=member(authority), at=NOW)

    end_team(by=manager, team=team, at=NOW + timedelta(days=1))

    place.refresh_from_db()
    assert place.left_at == NOW + timedelta(days=1)
    assert AuditEvent.objects.latest("pk").detail == {"members": 1}


def test_a_leaver_is_in_no_team(authority: Authority, manager: Actor, team: Team) -> None:
    leaver = member(authority)
    place = join_team(by=manager, team=team, member=leaver, at=NOW)
    administrator = queries.member_actor(member(authority, RoleName.SYSTEM_ADMINISTRATOR))

    end_membership(by=administrator, member=leaver, at=NOW + timedelta(hours=1))

    place.refresh_from_db()
    assert place.left_at == NOW + timedelta(hours=1)


def test_a_role_that_may_not_changes_no_team(authority: Authority, team: Team) -> None:
    adviser = queries.member_actor(member(authority))
    other = member(authority)

    with pytest.raises(NotAllowed):
        add_team(by=adviser, name="West team", at=NOW)
    with pytest.raises(NotAllowed):
        end_team(by=adviser, team=team, at=NOW)
    with pytest.raises(NotAllowed):
        join_team(by=adviser, team=team, member=other, at=NOW)
    with pytest.raises(NotAllowed):
        queries.list_teams(viewer=queries.member_actor(member(authority, RoleName.COUNCILLOR)))


def test_colleagues_are_those_who_work_here_and_may(authority: Authority, manager: Actor) -> None:
    adviser, councillor = member(authority), member(authority, RoleName.COUNCILLOR)
    administrator = member(authority, RoleName.SYSTEM_ADMINISTRATOR)
    gone = member(authority)
    end_membership(by=queries.member_actor(administrator), member=gone, at=NOW)

    everybody = {each.pk for each in queries.list_colleagues(viewer=manager)}
    seeing = {
        each.pk for each in queries.list_colleagues(viewer=manager, who_may=Permission.PEOPLE_SEE)
    }

    assert everybody == {adviser.pk, councillor.pk, administrator.pk, manager.membership_id}
    assert seeing == {adviser.pk, manager.membership_id}


def test_a_team_of_another_authority_is_not_found(manager: Actor) -> None:
    theirs = AuthorityFactory.create()
    with open_scope(theirs.pk):
        team = TeamFactory.create()

    with open_scope(manager.authority_id or 0), pytest.raises(NotFound):
        queries.get_team(viewer=manager, public_id=team.public_id)
