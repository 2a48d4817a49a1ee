"""How does a young person come to another team, and what waits at the duty desk?"""

from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.casework import TransferFactory
from tests.factories.people import AccessGrantFactory, TeamFactory, TeamMemberFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import transferring as actions
from waymark.casework.actions.allocating import NotInTeam
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.transfers import Transfer
from waymark.casework.queries import transfers as queries
from waymark.casework.queries.duty import NEW_DAYS, list_new_without_worker
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.permissions import reach


@pytest.fixture
def team(join: Member) -> Team:
    made: Team = TeamFactory.create(name="South team")
    return made


@pytest.fixture
def taker(join: Member, team: Team) -> Membership:
    """A manager of the team that is asked, to whom the record is closed."""
    made = join(RoleName.TEAM_MANAGER, is_open=False)
    TeamMemberFactory.create(team=team, membership=made, joined_at=NOW - timedelta(days=9))
    return made


@pytest.fixture
def worker(join: Member, team: Team) -> Membership:
    made = join(is_open=False)
    TeamMemberFactory.create(team=team, membership=made, joined_at=NOW - timedelta(days=9))
    return made


@pytest.fixture
def offer(by: Actor, person: Person, team: Team) -> Transfer:
    return actions.offer_transfer(by=by, at=NOW, person=person, team=team, note="Moved south")


def _is_open(viewer: Membership, person: Person) -> bool:
    return reach(viewer=member_actor(viewer), person=person, at=NOW).is_open


def test_an_offer_opens_nothing(offer: Transfer, taker: Membership, person: Person) -> None:
    viewer = member_actor(taker)

    assert list(queries.list_offered(viewer=viewer, at=NOW)) == [offer]
    assert queries.get_offered(viewer=viewer, public_id=offer.public_id, at=NOW) == offer
    assert not _is_open(taker, person)
    assert AuditEvent.objects.get().event == Event.TRANSFER_OFFERED.value


def test_a_team_that_takes_over_sees_the_record_and_leads(
    offer: Transfer, taker: Membership, worker: Membership, person: Person
) -> None:
    earlier = TeamFactory.create()
    AccessGrantFactory.create(person=person, team=earlier, kind="team", starts_at=NOW)

    actions.accept_transfer(
        by=member_actor(taker), at=NOW, transfer=offer, worker=worker, answer="Welcome"
    )

    offer.refresh_from_db()
    assert (offer.status, offer.answer, offer.answered_by) == ("accepted", "Welcome", taker)
    assert Allocation.objects.get(ends_at__isnull=True).membership == worker
    assert _is_open(worker, person)
    assert _is_open(taker, person)
    held = AccessGrant.objects.filter(person=person, kind="team", ends_at__isnull=True)
    assert [each.team_id for each in held] == [offer.team_id]
    assert AuditEvent.objects.latest("pk").event == Event.TRANSFER_ACCEPTED.value
    with pytest.raises(actions.AnsweredAlready):
        actions.decline_transfer(by=member_actor(taker), at=NOW, transfer=offer, answer="No")


def test_a_team_declines_in_words(offer: Transfer, taker: Membership, person: Person) -> None:
    viewer = member_actor(taker)
    with pytest.raises(actions.NoteMissing):
        actions.decline_transfer(by=viewer, at=NOW, transfer=offer, answer=" ")

    actions.decline_transfer(by=viewer, at=NOW, transfer=offer, answer="No places until May")

    assert not _is_open(taker, person)
    assert not queries.list_offered(viewer=viewer, at=NOW).exists()
    with pytest.raises(NotFound):
        queries.get_offered(viewer=viewer, public_id=offer.public_id, at=NOW)


def test_an_offer_is_taken_back(by: Actor, offer: Transfer, opened: Opened, person: Person) -> None:
    found = queries.get_transfer(viewer=by, record=opened(by), public_id=offer.public_id)

    actions.withdraw_transfer(by=by, at=NOW, transfer=found)

    assert [str(each) for each in queries.list_transfers(viewer=by, record=opened(by))] == [
        "Taken back"
    ]
    with pytest.raises(actions.AnsweredAlready):
        actions.withdraw_transfer(by=by, at=NOW, transfer=offer)
    with pytest.raises(NotFound):
        queries.get_transfer(
            viewer=by, record=opened(by), public_id=TransferFactory.create().public_id
        )


def test_a_machine_offers_nobody(person: Person, team: Team) -> None:
    operator = Actor.operator(person.authority_id)

    with pytest.raises(actions.NobodyOffers):
        actions.offer_transfer(by=operator, at=NOW, person=person, team=team, note="Moved")


def test_only_one_team_is_asked_at_a_time(
    by: Actor, offer: Transfer, team: Team, person: Person
) -> None:
    with pytest.raises(actions.OfferedAlready):
        actions.offer_transfer(by=by, at=NOW, person=person, team=team, note="Again")


def test_an_offer_says_why_to_a_team_that_is_there(by: Actor, team: Team, person: Person) -> None:
    with pytest.raises(actions.NoteMissing):
        actions.offer_transfer(by=by, at=NOW, person=person, team=team, note=" ")
    Team.objects.filter(pk=team.pk).update(ends_on=local_date(NOW))
    team.refresh_from_db()

    with pytest.raises(actions.TeamEnded):
        actions.offer_transfer(by=by, at=NOW, person=person, team=team, note="Moved south")
    assert not queries.list_teams_to_ask(viewer=by).filter(pk=team.pk).exists()


def test_a_restricted_record_is_offered_to_no_team(
    by: Actor, adviser: Membership, team: Team, person: Person
) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    AccessGrantFactory.create(person=person, membership=adviser, kind="named", starts_at=NOW)
    person.refresh_from_db()

    with pytest.raises(actions.RecordRestricted):
        actions.offer_transfer(by=by, at=NOW, person=person, team=team, note="Moved south")


def test_a_record_restricted_meanwhile_is_offered_no_more(
    offer: Transfer, taker: Membership, worker: Membership, join: Member, team: Team
) -> None:
    Person.objects.filter(pk=offer.person_id).update(is_restricted=True)
    offer.person.refresh_from_db()

    assert not queries.list_offered(viewer=member_actor(taker), at=NOW).exists()
    with pytest.raises(NotFound):
        actions.accept_transfer(by=member_actor(taker), at=NOW, transfer=offer, worker=worker)
    AccessGrantFactory.create(person=offer.person, membership=taker, kind="named", starts_at=NOW)
    with pytest.raises(actions.RecordRestricted):
        actions.accept_transfer(by=member_actor(taker), at=NOW, transfer=offer, worker=worker)


def test_only_a_manager_of_the_team_answers_with_somebody_from_it(
    offer: Transfer, taker: Membership, worker: Membership, join: Member
) -> None:
    elsewhere = join(RoleName.TEAM_MANAGER, is_open=False)

    with pytest.raises(NotFound):
        actions.accept_transfer(by=member_actor(elsewhere), at=NOW, transfer=offer, worker=worker)
    with pytest.raises(NotAllowed):
        actions.accept_transfer(by=member_actor(worker), at=NOW, transfer=offer, worker=worker)
    with pytest.raises(NotInTeam):
        actions.accept_transfer(by=member_actor(taker), at=NOW, transfer=offer, worker=elsewhere)
    assert list(queries.list_workers_of(viewer=member_actor(taker), team=offer.team)) == [
        *sorted([taker, worker], key=lambda each: (each.user.name, each.pk))
    ]


def test_desk_shows_who_is_new_and_without_anybody(
    join: Member, person: Person, team: Team, by: Actor
) -> None:
    duty = member_actor(join(RoleName.DUTY_WORKER))

    assert [each.person for each in list_new_without_worker(viewer=duty, at=NOW)] == [person]
    later = NOW + timedelta(days=NEW_DAYS + 1)
    assert list(list_new_without_worker(viewer=duty, at=later)) == []
    actions.offer_transfer(by=by, at=NOW, person=person, team=team, note="At the desk today")
    assert list(list_new_without_worker(viewer=duty, at=NOW)) == []
    with pytest.raises(NotAllowed):
        list_new_without_worker(viewer=by, at=NOW)
