"""Is nobody given work whose account is suspended, and does what they hold stay in sight?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.sessions import SessionFactory, SessionWorkerFactory
from tests.integration.casework.conftest import Member
from tests.integration.casework.teams import TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.actions.allocating import NotInTeam, allocate_worker
from waymark.casework.actions.covering import cover_caseload
from waymark.casework.actions.handovers import hand_over
from waymark.casework.actions.sessions import NobodyRunsIt, SessionPlan, change_session
from waymark.casework.models.sessions import SessionWorker
from waymark.casework.queries import allocations, lone_visits, teams, transfers
from waymark.casework.queries.versions import session_version
from waymark.casework.rules.cover import CoverReason
from waymark.casework.rules.sessions import SessionType
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.dates import local_date
from waymark.people.models.people import Person

TODAY = local_date(NOW)
WORD = "(account suspended)"
PLAN = SessionPlan(
    title="Cooking", kind=SessionType.OPEN_ACCESS, starts_at=NOW + timedelta(days=1), minutes=60
)


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


def suspend(worker: Membership) -> None:
    worker.warned_at = worker.suspended_at = NOW - timedelta(days=1)
    worker.save()


def test_nobody_suspended_is_offered_or_given_work(ours: TeamOf) -> None:
    person = ours.case("Kept")
    assert ours.colleague in allocations.list_workers(viewer=ours.by)
    suspend(ours.colleague)

    assert ours.colleague not in allocations.list_workers(viewer=ours.by)
    assert ours.colleague not in transfers.list_workers_of(viewer=ours.by, team=ours.team)
    viewer = member_actor(ours.worker)
    assert ours.colleague not in lone_visits.list_to_name(viewer=viewer)
    given: dict[str, Any] = {"by": ours.by, "at": NOW}
    with pytest.raises(NotInTeam):
        allocate_worker(
            person=person, worker=ours.colleague, role=AllocationRole.CO_WORKER, **given
        )
    with pytest.raises(NotInTeam):
        hand_over(people=[person], worker_before=ours.worker, worker=ours.colleague, **given)
    with pytest.raises(NotInTeam):
        cover_caseload(
            worker=ours.worker,
            colleagues=[ours.colleague],
            starts_on=TODAY,
            ends_on=TODAY,
            reason=CoverReason.LEAVE,
            **given,
        )


def test_manager_alone_in_a_team_who_is_suspended_is_not_told_of_who_is_out(ours: TeamOf) -> None:
    assert list(lone_visits.managers_of(ours.worker)) == [ours.manager]
    suspend(ours.manager)

    assert ours.manager not in lone_visits.managers_of(ours.worker)


def test_what_they_hold_is_handed_over_and_covered_by_others(client: Client, ours: TeamOf) -> None:
    person = ours.case("Kept")
    suspend(ours.worker)

    assert teams.get_worker(viewer=ours.by, public_id=ours.worker.public_id) == ours.worker
    sign_in(client, ours.manager)
    at = {"authority": ours.team.authority.code}
    url = reverse("casework:allocate", kwargs=at | {"person": person.public_id})
    page = client.get(url).content.decode()
    assert f"{ours.worker.user} {WORD}" in page
    assert f'<option value="{ours.worker.public_id}"' not in page
    assert f'<option value="{ours.colleague.public_id}"' in page
    board = client.get(reverse("casework:team", kwargs=at)).content.decode()
    assert f"{ours.worker.user} {WORD}" in board
    made = hand_over(
        by=ours.by, at=NOW, people=[person], worker_before=ours.worker, worker=ours.colleague
    )
    assert made.worker == ours.colleague


def test_who_runs_a_session_already_stays_on_its_plan_with_a_word(
    client: Client, join: Member, person: Person
) -> None:
    worker, gone, other = (join(RoleName.YOUTH_WORKER) for _ in range(3))
    session = SessionFactory.create(starts_at=NOW + timedelta(days=1))
    for each in (worker, gone):
        SessionWorkerFactory.create(session=session, membership=each)
    suspend(gone)
    suspend(other)
    sign_in(client, worker)
    at = {"authority": session.authority.code}
    url = reverse("casework:session_change", kwargs=at | {"session": session.public_id})

    change = client.get(url).content.decode()
    plan = client.get(reverse("casework:session_plan", kwargs=at)).content.decode()

    assert f"{gone.user} {WORD}" in change
    assert str(other.public_id) not in change
    assert WORD not in plan
    given: dict[str, Any] = {
        "by": member_actor(worker),
        "at": NOW,
        "session": session,
        "plan": PLAN,
    }
    version = session_version(session, workers=[worker.pk, gone.pk])
    with pytest.raises(NobodyRunsIt):
        change_session(workers=[worker, gone, other], version=version, **given)
    change_session(workers=[worker, gone], version=version, **given)
    assert SessionWorker.objects.filter(session=session).count() == 2
