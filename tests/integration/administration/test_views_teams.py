"""Do the pages for teams do what they say, for those who may?"""

from typing import Any

import pytest
from django.test import Client

from tests.factories.access import LocalityFactory
from tests.factories.people import TeamFactory, TeamMemberFactory
from tests.integration.administration.conftest import member_of, page, text
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.people.models.access import AccessGrant

pytestmark = pytest.mark.django_db


@pytest.fixture
def manager(authority: Authority, client: Client) -> Membership:
    made = member_of(authority, RoleName.TEAM_MANAGER)
    sign_in(client, made)
    return made


@pytest.fixture
def team(authority: Authority) -> Team:
    with open_scope(authority.pk):
        made: Team = TeamFactory.create(name="East team")
    return made


def test_a_team_is_made_filled_given_an_area_and_ended(
    client: Client, authority: Authority, manager: Membership
) -> None:
    colleague = member_of(authority, RoleName.PERSONAL_ADVISER, user__name="C. Olleague")
    with open_scope(authority.pk):
        area = LocalityFactory.create(name="Eastmarsh")

    assert "No teams yet" in text(client.get(page(authority, "team_list")))
    made = text(client.post(page(authority, "team_create"), {"name": "East team"}, follow=True))
    assert "Nobody is in this team" in made
    with open_scope(authority.pk):
        key = Team.objects.get().public_id
    form = text(client.get(page(authority, "team_join", team=key)))
    assert "C. Olleague" in form
    assert f"{manager.user} (" not in form
    joined = client.post(
        page(authority, "team_join", team=key), {"member": str(colleague.public_id)}, follow=True
    )
    assert "C. Olleague is in East team" in text(joined)
    served = client.post(
        page(authority, "team_area", team=key), {"locality": str(area.public_id)}, follow=True
    )
    assert "East team serves Eastmarsh" in text(served)
    listed = text(client.get(page(authority, "team_list")))
    assert "Eastmarsh" in listed
    with open_scope(authority.pk):
        place = TeamMember.objects.get().public_id
    leave = page(authority, "team_leave", team=key, team_member=place)
    assert "will no longer see" in text(client.get(leave))
    assert "no longer in East team" in text(client.post(leave, follow=True))
    away = page(authority, "team_area_end", team=key, locality=area.public_id)
    assert "will no longer see" in text(client.get(away))
    assert "no longer serves Eastmarsh" in text(client.post(away, follow=True))
    assert client.get(away).status_code == 404
    assert "It cannot begin again" in text(client.get(page(authority, "team_end", team=key)))
    ended = text(client.post(page(authority, "team_end", team=key), follow=True))
    assert "East team has ended" in ended
    assert "End the team" not in ended
    assert "Ended" in text(client.get(page(authority, "team_list")))


def test_a_name_that_is_taken_is_asked_for_again(
    client: Client, authority: Authority, manager: Membership, team: Team
) -> None:
    response = client.post(page(authority, "team_create"), {"name": "East team"})

    assert response.status_code == 400
    assert "There is a team of this name already" in text(response)


def test_who_may_only_look_is_offered_nothing_to_do(
    client: Client, authority: Authority, team: Team
) -> None:
    with open_scope(authority.pk):
        TeamMemberFactory.create(team=team)
        AccessGrant.objects.create(
            authority=authority,
            kind="locality",
            locality=LocalityFactory.create(name="Eastmarsh"),
            team=team,
            starts_at="2026-11-22T09:00:00Z",
        )
    sign_in(client, member_of(authority, RoleName.PERSONAL_ADVISER))

    one = text(client.get(page(authority, "team_detail", team=team.public_id)))

    assert "Eastmarsh" in one
    for words in ("Take out", "Take away", "End the team", "Put somebody"):
        assert words not in one
    assert "Add a team" not in text(client.get(page(authority, "team_list")))
    assert client.get(page(authority, "team_join", team=team.public_id)).status_code == 403


def test_a_councillor_sees_no_teams(client: Client, authority: Authority, team: Team) -> None:
    sign_in(client, member_of(authority, RoleName.COUNCILLOR))

    assert client.get(page(authority, "team_list")).status_code == 403


def test_the_list_takes_few_queries_however_long_it_is(
    client: Client, authority: Authority, manager: Membership, django_assert_max_num_queries: Any
) -> None:
    with open_scope(authority.pk):
        for _ in range(20):
            TeamMemberFactory.create()

    with django_assert_max_num_queries(20):
        assert client.get(page(authority, "team_list")).status_code == 200
