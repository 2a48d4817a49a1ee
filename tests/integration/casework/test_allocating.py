"""Does work come with its access, end with it, and stay within the manager's teams?"""

import pytest

from tests.clock import NOW
from tests.factories.casework import NextStepFactory
from tests.factories.people import AccessGrantFactory, TeamFactory, TeamMemberFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions.allocating import (
    AllocatedAlready,
    EndedAlready,
    NotInTeam,
    WeightOutOfReason,
    allocate_worker,
    end_allocation,
)
from waymark.casework.models.allocations import Allocation
from waymark.casework.queries.allocations import get_allocation, list_allocations, list_workers
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_record

LEAD, COVER = AllocationRole.LEAD, AllocationRole.COVER


@pytest.fixture
def team(manager: Membership, join: Member) -> list[Membership]:
    """Two workers in the manager's team, to whom the person is closed."""
    made = TeamFactory.create()
    workers = [join(is_open=False), join(RoleName.YOUTH_WORKER, is_open=False)]
    for each in (manager, *workers):
        TeamMemberFactory.create(team=made, membership=each)
    return workers


@pytest.fixture
def by(manager: Membership) -> Actor:
    return member_actor(manager)


def _is_open(person: Person, worker: Membership) -> bool:
    try:
        get_record(viewer=member_actor(worker), public_id=person.public_id, at=NOW)
    except NotFound:
        return False
    return True


def test_work_comes_with_its_access(by: Actor, person: Person, team: list[Membership]) -> None:
    worker = team[0]
    assert not _is_open(person, worker)

    made = allocate_worker(
        by=by, at=NOW, person=person, worker=worker, role=LEAD, note="Likes mornings", weight=7
    )

    assert _is_open(person, worker)
    assert (made.note, made.weight) == ("Likes mornings", 7)
    assert PersonSummary.objects.get(person=person).lead_id == worker.pk
    assert AuditEvent.objects.get().event == Event.WORKER_ALLOCATED.value


def test_new_lead_takes_over_the_steps_of_the_one_before(
    by: Actor, person: Person, team: list[Membership]
) -> None:
    before, after = team
    allocate_worker(by=by, at=NOW, person=person, worker=before, role=LEAD)
    step = NextStepFactory.create(person=person, owner=before)

    allocate_worker(by=by, at=NOW, person=person, worker=after, role=LEAD)

    step.refresh_from_db()
    assert step.owner_id == after.pk
    assert not _is_open(person, before)
    assert Allocation.objects.get(ends_at__isnull=True).membership_id == after.pk


def test_other_roles_stand_beside_the_lead(
    by: Actor, person: Person, team: list[Membership], opened: Opened
) -> None:
    allocate_worker(by=by, at=NOW, person=person, worker=team[1], role=COVER)
    allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)

    found = list_allocations(viewer=by, record=opened(by), at=NOW)

    assert [each.membership_id for each in found] == [team[0].pk, team[1].pk]
    one = get_allocation(viewer=by, record=opened(by), public_id=found[1].public_id, at=NOW)
    assert one == found[1]


def test_another_role_takes_the_place_of_the_one_before(
    by: Actor, person: Person, team: list[Membership]
) -> None:
    allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=COVER)

    allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)

    assert Allocation.objects.get(ends_at__isnull=True).role == LEAD.value
    assert AccessGrant.objects.filter(membership=team[0], ends_at__isnull=True).count() == 1


def test_work_that_ends_takes_its_access_with_it(
    by: Actor, person: Person, team: list[Membership]
) -> None:
    made = allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)

    end_allocation(by=by, at=NOW, allocation=made)

    assert not _is_open(person, team[0])
    assert PersonSummary.objects.get(person=person).lead_id is None
    assert AuditEvent.objects.latest("pk").event == Event.ALLOCATION_ENDED.value
    with pytest.raises(EndedAlready):
        end_allocation(by=by, at=NOW, allocation=made)


def test_work_that_ended_is_found_no_more(
    by: Actor, person: Person, team: list[Membership], opened: Opened
) -> None:
    made = allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)
    end_allocation(by=by, at=NOW, allocation=made)

    with pytest.raises(NotFound):
        get_allocation(viewer=by, record=opened(by), public_id=made.public_id, at=NOW)


def test_work_is_given_within_the_managers_teams_alone(
    by: Actor, person: Person, team: list[Membership], join: Member
) -> None:
    elsewhere = join()

    assert elsewhere not in list_workers(viewer=by)
    assert set(list_workers(viewer=by)) >= set(team)
    with pytest.raises(NotInTeam):
        allocate_worker(by=by, at=NOW, person=person, worker=elsewhere, role=LEAD)


@pytest.mark.parametrize("weight", [0, 51])
def test_weight_out_of_reason_is_refused(
    by: Actor, person: Person, team: list[Membership], weight: int
) -> None:
    with pytest.raises(WeightOutOfReason):
        allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD, weight=weight)


def test_same_work_twice_is_refused(by: Actor, person: Person, team: list[Membership]) -> None:
    allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)

    with pytest.raises(AllocatedAlready):
        allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)


def test_only_a_manager_with_the_record_open_gives_work(
    person: Person, team: list[Membership], join: Member, by: Actor
) -> None:
    adviser = member_actor(join())
    stranger = member_actor(join(RoleName.TEAM_MANAGER, is_open=False))

    with pytest.raises(NotAllowed):
        allocate_worker(by=adviser, at=NOW, person=person, worker=team[0], role=LEAD)
    with pytest.raises(NotFound):
        allocate_worker(by=stranger, at=NOW, person=person, worker=team[0], role=LEAD)


def test_another_reason_for_access_stays_when_work_ends(
    by: Actor, person: Person, team: list[Membership]
) -> None:
    AccessGrantFactory.create(person=person, membership=team[0], kind="referral", starts_at=NOW)
    made = allocate_worker(by=by, at=NOW, person=person, worker=team[0], role=LEAD)

    end_allocation(by=by, at=NOW, allocation=made)

    assert _is_open(person, team[0])
