"""Does a manager see how the work is shared out, in their own teams and as far as they may?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.casework.teams import LONG_AGO, TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.queries import caseloads, teams
from waymark.casework.queries.caseloads import Load
from waymark.casework.rules.teams import Need
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

TODAY = local_date(NOW)


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


def _say(person: Person, **facts: Any) -> None:
    PersonSummary.objects.filter(person=person).update(**facts)


def _restrict(person: Person) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    person.refresh_from_db()
    refresh_people([person])


def _url(ours: TeamOf, route: str, **parts: Any) -> str:
    code = ours.team.authority.code
    return reverse(f"casework:{route}", kwargs={"authority": code} | parts)


def _page(client: Client, url: str, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


# The board -------------------------------------------------------------------------------------


def test_board_counts_by_worker_and_need(ours: TeamOf) -> None:
    met = {"latest_contact_on": TODAY}
    _say(ours.case("Late", tier="specialist"), next_step_on=TODAY - timedelta(days=1), **met)
    _say(ours.case("Silent", weight=9), latest_contact_on=TODAY - timedelta(days=29))
    _say(
        ours.case("Lapsing", tier="universal"),
        activity_code="619",
        activity_verified_on=TODAY - timedelta(days=30),
        **met,
    )
    _say(ours.case("Well", worker=ours.colleague), next_step_on=TODAY, **met)
    ours.young_person("Waits")

    board = teams.get_board(viewer=ours.by, team=ours.team, at=NOW)

    assert board.unallocated == 1
    found = {each.worker.pk: each for each in board.workers}
    assert set(found) == {ours.manager.pk, ours.worker.pk, ours.colleague.pk}
    assert found[ours.worker.pk].loads == (
        Load("specialist", 1, 5), Load("targeted", 1, 9), Load("universal", 1, 1)
    )  # fmt: skip
    assert (found[ours.worker.pk].number, found[ours.worker.pk].points) == (3, 15)
    assert found[ours.worker.pk].standing_out == dict.fromkeys(Need, 1)
    assert found[ours.colleague.pk].standing_out == dict.fromkeys(Need, 0)
    assert found[ours.manager.pk].number == 0


@pytest.mark.parametrize("need", Need)
def test_figure_of_the_board_is_as_long_as_its_list(ours: TeamOf, need: Need) -> None:
    for days in (1, 14, 27, 28, 29, 91, 200):
        _say(
            ours.case(f"After {days}"),
            next_step_on=TODAY - timedelta(days=days - 14),
            latest_contact_on=TODAY - timedelta(days=days),
            activity_code="619" if days % 2 else "320",
            activity_since=TODAY - timedelta(days=days),
        )

    board = teams.get_board(viewer=ours.by, team=ours.team, at=NOW)
    listed = caseloads.list_narrowed(viewer=ours.by, at=NOW, worker=ours.worker, need=need.value)

    number = next(x.standing_out[need] for x in board.workers if x.worker == ours.worker)
    assert number == listed.count() > 0


def test_lapsing_is_who_my_day_asks_about(ours: TeamOf) -> None:
    for place, code in enumerate(("619", "530", "320", "330", "")):
        for days in (6, 7, 8, 35, 84, 85):
            facts = {"verified": {"activity_verified_on": TODAY - timedelta(days=days)}}
            facts["since"] = {"activity_since": TODAY - timedelta(days=days)}
            for kind, fact in facts.items():
                person = ours.case(f"{place} {days} {kind}")
                _say(person, activity_code=code, **fact)
    own = member_actor(ours.worker)

    asked = {x.summary.pk for x in caseloads.needs_of(viewer=own, at=NOW).lapsing}

    listed = caseloads.list_narrowed(viewer=own, at=NOW, need="lapsing")
    assert {row.pk for row in listed} == asked != set()


def test_restricted_and_closed_records_count_nowhere(ours: TeamOf) -> None:
    _restrict(ours.case("Hidden"))
    _restrict(ours.young_person("Hidden and waiting"))
    elsewhere = PersonFactory.create(family_name="Elsewhere")
    ours.allocate(elsewhere, ours.worker)
    named = ours.case("Named")
    _restrict(named)
    AccessGrantFactory.create(
        person=named, membership=ours.manager, kind="named", starts_at=LONG_AGO
    )

    board = teams.get_board(viewer=ours.by, team=ours.team, at=NOW)

    assert sum(each.number for each in board.workers) == 1
    assert board.unallocated == 0
    listed = caseloads.list_caseload(viewer=ours.by, at=NOW, worker=ours.worker)
    assert [row.person for row in listed] == [named]


def test_record_open_in_part_counts_nowhere(ours: TeamOf) -> None:
    part = PersonFactory.create(family_name="In part")
    ours.allocate(part, ours.worker)
    AccessGrantFactory.create(
        person=part, membership=ours.manager, data_groups=["contact", "education"]
    )

    board = teams.get_board(viewer=ours.by, team=ours.team, at=NOW)

    assert sum(each.number for each in board.workers) == 0


def test_whose_lead_worker_has_left_waits(ours: TeamOf) -> None:
    person = ours.case("Left alone")
    ours.case("Led", worker=ours.colleague)
    ours.young_person("Universal", tier="universal")
    ours.worker.ended_at, ours.worker.ended_by = NOW, ours.manager.user
    ours.worker.save()

    found = teams.list_unallocated(viewer=ours.by, team=ours.team, at=NOW)

    assert [row.person for row in found] == [person]
    assert teams.count_unallocated(viewer=ours.by, at=NOW) == [(ours.team, 1)]


def test_who_was_given_to_the_team_waits_there(ours: TeamOf) -> None:
    person = ours.young_person("Given")
    Person.objects.filter(pk=person.pk).update(locality=None)
    person.refresh_from_db()
    refresh_people([person])
    AccessGrantFactory.create(person=person, team=ours.team, kind="team", starts_at=LONG_AGO)

    found = teams.list_unallocated(viewer=ours.by, team=ours.team, at=NOW)

    assert [row.person for row in found] == [person]


def test_those_who_wait_go_on_where_they_stopped(
    ours: TeamOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(teams, "ROWS_AT_ONCE", 2)
    expected = [ours.young_person(name) for name in "ABC"]

    first = teams.get_waiting(viewer=ours.by, team=ours.team, at=NOW)
    rest = teams.get_waiting(viewer=ours.by, team=ours.team, at=NOW, after=first.more_after)

    assert [row.person for row in (*first.rows, *rest.rows)] == expected
    assert rest.more_after is None


def test_only_own_teams_and_their_workers_are_there(ours: TeamOf) -> None:
    other = TeamFactory.create()
    stranger = MembershipFactory.create(
        role=RoleName.PERSONAL_ADVISER.value, authority_id=other.authority_id
    )
    TeamMemberFactory.create(team=other, membership=stranger)

    assert list(teams.list_own_teams(viewer=ours.by)) == [ours.team]
    assert teams.get_worker(viewer=ours.by, public_id=ours.worker.public_id) == ours.worker
    with pytest.raises(NotFound):
        teams.get_own_team(viewer=ours.by, public_id=other.public_id)
    with pytest.raises(NotFound):
        teams.get_worker(viewer=ours.by, public_id=stranger.public_id)
    with pytest.raises(NotFound):
        caseloads.list_caseload(viewer=ours.by, at=NOW, worker=stranger)
    assert teams.get_board(viewer=ours.by, team=other, at=NOW).workers == ()
    with pytest.raises(NotAllowed):
        teams.list_own_teams(viewer=member_actor(ours.worker))
    with pytest.raises(NotAllowed):
        caseloads.list_caseload(viewer=member_actor(ours.worker), at=NOW, worker=ours.colleague)


# The pages -------------------------------------------------------------------------------------


def test_board_leads_to_every_list(client: Client, ours: TeamOf) -> None:
    _say(ours.case("Latecase"), next_step_on=TODAY - timedelta(days=1))
    ours.young_person("Waitingson")
    second = TeamFactory.create(name="ZZ second team")
    TeamMemberFactory.create(team=second, membership=ours.manager)
    sign_in(client, ours.manager)

    board = _page(client, _url(ours, "team"))

    late = _url(ours, "worker_caseload", worker=ours.worker.public_id) + "?need=late"
    waiting = _url(ours, "unallocated", team=ours.team.public_id)
    assert late in board
    assert waiting in board
    assert "ZZ second team" in board
    assert "Latecase" in _page(client, late)
    assert "Waitingson" in _page(client, waiting)
    assert "1 young person without a lead worker" in _page(client, _url(ours, "day"))
    assert "Nobody of this team" not in _page(
        client, _url(ours, "team_board", team=second.public_id)
    )


def test_empty_pages_say_what_to_do(client: Client, ours: TeamOf) -> None:
    loner = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )
    sign_in(client, ours.manager)
    worker = _url(ours, "worker_caseload", worker=ours.worker.public_id)

    assert "Everybody has a lead" in _page(
        client, _url(ours, "unallocated", team=ours.team.public_id)
    )
    assert "Nobody is allocated to this worker" in _page(client, worker)
    assert "Nobody fits" in _page(client, f"{worker}?tier=specialist")
    sign_in(client, loner)
    assert "You are in no team" in _page(client, _url(ours, "team"))


def test_pages_of_a_team_are_for_its_manager(client: Client, ours: TeamOf) -> None:
    stranger = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )
    addresses = [
        _url(ours, "team_board", team=ours.team.public_id),
        _url(ours, "unallocated", team=ours.team.public_id),
        _url(ours, "allocate_many", team=ours.team.public_id),
        _url(ours, "worker_caseload", worker=ours.worker.public_id),
        _url(ours, "hand_over", worker=ours.worker.public_id),
    ]

    for member, status in ((ours.manager, 200), (ours.worker, 403), (stranger, 404)):
        sign_in(client, member)
        for address in addresses:
            _page(client, address, status)


def test_pages_ask_as_much_for_many_as_for_few(
    client: Client, ours: TeamOf, django_assert_max_num_queries: Any
) -> None:
    for place in range(8):
        ours.case(f"Case {place}")
        ours.young_person(f"Waits {place}")
        member = MembershipFactory.create(
            role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
        )
        TeamMemberFactory.create(team=ours.team, membership=member)
    sign_in(client, ours.manager)

    with django_assert_max_num_queries(24):
        _page(client, _url(ours, "team"))
    with django_assert_max_num_queries(22):
        _page(client, _url(ours, "unallocated", team=ours.team.public_id))
    with django_assert_max_num_queries(25):
        _page(client, _url(ours, "worker_caseload", worker=ours.worker.public_id))


def test_status_is_no_way_to_find_people_for_those_who_may_not_see_it(
    client: Client, ours: TeamOf
) -> None:
    helper = MembershipFactory.create(
        role=RoleName.YOUTH_WORKER.value, authority_id=ours.team.authority_id
    )
    _say(ours.case("Settled", worker=helper), activity_group="eet")
    sign_in(client, helper)

    for narrowing in ("group=neet", "need=lapsing", "order=status"):
        page = _page(client, f"{_url(ours, 'caseload')}?{narrowing}")
        assert "Settled" in page
