"""Is work closed or stepped down by two pairs of eyes, and does everything end with it?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.casework import AppointmentFactory, EndingFactory, NextStepFactory
from tests.factories.people import AccessGrantFactory, PersonFactory, TeamMemberFactory
from tests.integration.casework.teams import LONG_AGO, TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import endings as actions
from waymark.casework.actions.allocating import allocate_worker
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.endings import Ending
from waymark.casework.queries import endings as queries
from waymark.casework.rules.vocabulary import (
    AllocationRole,
    Circumstance,
    ClosureOutcome,
    ClosureReason,
)
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.people import Person
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import Tier

LATER = NOW + timedelta(hours=1)
CLOSURE: dict[str, Any] = {
    "circumstance": Circumstance.IN_LEARNING,
    "reason": ClosureReason.GOALS_MET,
    "outcome": ClosureOutcome.SUSTAINED,
    "note": "Settled since September.",
}


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


def _close(ours: TeamOf, person: Person, **values: Any) -> Ending:
    given: dict[str, Any] = {"by": member_actor(ours.worker), "at": NOW, "person": person}
    return actions.propose_closure(**given | CLOSURE | values)


def _step_down(ours: TeamOf, person: Person, **values: Any) -> Ending:
    given: dict[str, Any] = {"by": member_actor(ours.worker), "at": NOW, "person": person}
    return actions.propose_step_down(
        **given | {"tier": Tier.UNIVERSAL, "note": "Needs little now."} | values
    )


def _works_with(person: Person) -> int:
    return Allocation.objects.filter(person=person, ends_at__isnull=True).count()


def _restrict(person: Person) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    person.refresh_from_db()
    refresh_people([person])


def test_closure_ends_all_work_and_its_access_once_approved(ours: TeamOf) -> None:
    person = PersonFactory.create(family_name="Faraway")
    ours.allocate(person, ours.manager, role="cover")
    ours.allocate(person, ours.worker)
    ours.allocate(person, ours.colleague, role="co_worker")
    proposed = _close(ours, person)
    assert _works_with(person) == 3

    actions.approve_ending(by=ours.by, at=LATER, ending=proposed, answer="Well done")

    assert _works_with(person) == 0
    assert not AccessGrant.objects.filter(person=person, ends_at__isnull=True).exists()
    proposed.refresh_from_db()
    assert (proposed.state, proposed.answer, proposed.decided_by) == (
        "approved", "Well done", ours.manager
    )  # fmt: skip
    assert [each.event for each in AuditEvent.objects.order_by("pk")] == [
        Event.ENDING_PROPOSED.value,
        Event.ENDING_APPROVED.value,
    ]


def test_step_down_sets_the_tier_once_approved(ours: TeamOf) -> None:
    person = ours.case("One", tier="specialist")
    proposed = _step_down(ours, person, tier=Tier.TARGETED)

    actions.approve_ending(by=ours.by, at=LATER, ending=proposed)

    held = LevelOfSupport.objects.get(person=person, ends_on__isnull=True)
    assert (held.tier, held.reason, held.decided_by) == (
        "targeted", "Needs little now.", ours.manager
    )  # fmt: skip
    assert _works_with(person) == 1


def test_sent_back_the_work_goes_on(ours: TeamOf) -> None:
    person = ours.case("One")
    proposed = _close(ours, person)

    with pytest.raises(actions.NoAnswer):
        actions.send_back_ending(by=ours.by, at=LATER, ending=proposed, answer=" ")
    actions.send_back_ending(by=ours.by, at=LATER, ending=proposed, answer="Ask once more")

    assert _works_with(person) == 1
    assert _close(ours, person).state == "waiting"


@pytest.mark.parametrize(
    ("arrange", "values", "refusal"),
    [
        ("nothing", {"note": "  "}, actions.NothingSaid),
        ("waits", {}, actions.WaitsAlready),
        ("step", {}, actions.StepsToDo),
        ("unallocated", {}, actions.NobodyWorks),
        ("restricted", {}, NotFound),
    ],
)
def test_closure_is_not_proposed(
    ours: TeamOf, arrange: str, values: dict[str, str], refusal: type[Exception]
) -> None:
    person, other = ours.case("One"), ours.case("Other")
    if arrange == "waits":
        EndingFactory.create(person=person)
    elif arrange == "step":
        NextStepFactory.create(person=person, owner=ours.worker)
    elif arrange == "unallocated":
        person = ours.young_person("Nobody")
    elif arrange == "restricted":
        _restrict(person)

    with pytest.raises(refusal):
        _close(ours, person, **values)
    assert _close(ours, other)


def test_step_down_goes_down(ours: TeamOf) -> None:
    person = ours.case("One")

    for tier in (Tier.TARGETED, Tier.SPECIALIST):
        with pytest.raises(actions.NoStepDown):
            _step_down(ours, person, tier=tier)
    assert _step_down(ours, person).tier == "universal"


def test_step_down_that_would_be_a_step_up_by_now_is_not_approved(ours: TeamOf) -> None:
    person = ours.case("One", tier="specialist")
    proposed = _step_down(ours, person, tier=Tier.TARGETED)
    LevelOfSupport.objects.filter(person=person).update(tier="universal")

    with pytest.raises(actions.NotBelowAnyMore):
        actions.approve_ending(by=ours.by, at=LATER, ending=proposed)

    assert LevelOfSupport.objects.get(person=person).tier == "universal"
    actions.send_back_ending(by=ours.by, at=LATER, ending=proposed, answer="It went down already")


def test_who_proposed_does_not_decide_and_nobody_else_s_manager_does(ours: TeamOf) -> None:
    person = ours.case("One")
    stranger = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )
    AccessGrantFactory.create(person=person, membership=stranger, starts_at=LONG_AGO)
    own = _close(ours, ours.case("Own"), by=ours.by)
    proposed = _close(ours, person)

    for ending, member, refusal in (
        (own, ours.manager, actions.OwnProposal),
        (proposed, stranger, NotFound),
        (proposed, ours.worker, NotAllowed),
    ):
        with pytest.raises(refusal):
            actions.approve_ending(by=member_actor(member), at=LATER, ending=ending)
    actions.approve_ending(by=ours.by, at=LATER, ending=proposed)
    with pytest.raises(actions.DecidedAlready):
        actions.approve_ending(by=ours.by, at=LATER, ending=proposed)


def test_step_or_appointment_that_came_since_holds_a_closure_up(ours: TeamOf) -> None:
    person = ours.case("One")
    proposed = _close(ours, person)
    step = NextStepFactory.create(person=person, owner=ours.worker)

    with pytest.raises(actions.StepsToDo):
        actions.approve_ending(by=ours.by, at=LATER, ending=proposed)
    assert _works_with(person) == 1
    step.delete()
    AppointmentFactory.create(person=person, starts_at=LATER)
    to_come = AppointmentFactory.create(person=person, starts_at=LATER + timedelta(days=1))
    with pytest.raises(actions.StillBooked):
        actions.approve_ending(by=ours.by, at=LATER, ending=proposed)
    cancelled = {"state": "cancelled", "cancelled_by": "service"}
    Appointment.objects.filter(pk=to_come.pk).update(**cancelled)
    actions.approve_ending(by=ours.by, at=LATER, ending=proposed)
    assert _works_with(person) == 0


def test_only_who_proposed_withdraws(ours: TeamOf) -> None:
    proposed = _close(ours, ours.case("One"))

    with pytest.raises(actions.NotYourProposal):
        actions.withdraw_ending(by=ours.by, at=LATER, ending=proposed)
    actions.withdraw_ending(by=member_actor(ours.worker), at=LATER, ending=proposed)

    proposed.refresh_from_db()
    assert proposed.state == "withdrawn"
    assert list(queries.list_waiting_endings(viewer=ours.by, at=LATER)) == []


def test_queue_holds_what_own_workers_propose_for_open_records(ours: TeamOf) -> None:
    first, second = _close(ours, ours.case("One")), _close(ours, ours.case("Two"))
    hidden = ours.case("Hidden")
    _close(ours, hidden)
    _restrict(hidden)
    _close(ours, ours.case("Own"), by=ours.by)
    EndingFactory.create(person=ours.case("Elsewhere"))

    found = list(queries.list_waiting_endings(viewer=ours.by, at=LATER))

    assert found == [first, second]
    with pytest.raises(NotAllowed):
        queries.list_waiting_endings(viewer=member_actor(ours.worker), at=LATER)


def test_what_stands_is_the_closure_until_somebody_works_again(ours: TeamOf) -> None:
    person = ours.case("One", tier="specialist")

    def standing() -> str:
        record = get_record(viewer=ours.by, public_id=person.public_id, at=LATER)
        found = queries.find_standing(viewer=ours.by, record=record)
        return found.state if found else ""

    assert standing() == ""
    proposed = _step_down(ours, person)
    assert standing() == "waiting"
    actions.approve_ending(by=ours.by, at=LATER, ending=proposed)
    assert standing() == ""
    proposed = _close(ours, person, at=LATER)
    actions.approve_ending(by=ours.by, at=LATER, ending=proposed)
    assert standing() == "approved"
    allocate_worker(
        by=ours.by, at=LATER, person=person, worker=ours.worker, role=AllocationRole.LEAD
    )
    assert standing() == ""


def test_record_whose_notes_are_closed_tells_of_no_ending(ours: TeamOf) -> None:
    person = PersonFactory.create(family_name="In part")
    ending = EndingFactory.create(person=person)
    AccessGrantFactory.create(
        person=person, membership=ours.worker, data_groups=["contact"], starts_at=LONG_AGO
    )
    viewer = member_actor(ours.worker)
    record = get_record(viewer=viewer, public_id=person.public_id, at=NOW)

    assert queries.find_standing(viewer=viewer, record=record) is None
    with pytest.raises(NotFound):
        queries.get_ending(viewer=viewer, record=record, public_id=ending.public_id)


# The pages -------------------------------------------------------------------------------------


def _url(person: Person, route: str, **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"casework:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def _work(person: Person, route: str) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": person.authority.code})


def test_worker_proposes_and_manager_decides(client: Client, ours: TeamOf) -> None:
    person = ours.case("Closing")
    sign_in(client, ours.worker)
    url = _url(person, "ending_propose")
    assert url in client.get(_url(person, "record")).content.decode()
    assert "Universal" in client.get(url).content.decode()
    typed = {name: str(value) for name, value in CLOSURE.items()} | {"kind": "closure"}

    wrong = client.post(url, typed | {"outcome": ""})
    assert wrong.status_code == 400
    assert "Select the outcome" in wrong.content.decode()
    assert client.post(url, {"kind": "step_down", "note": "Why"}).status_code == 400
    assert client.post(url, typed).status_code == 302

    page = client.get(_url(person, "record")).content.decode()
    ending = Ending.objects.get()
    withdraw = _url(person, "ending_withdraw", ending=ending.public_id)
    decide = _url(person, "ending_decide", ending=ending.public_id)
    assert "Closure proposed" in page
    assert withdraw in page
    assert decide not in page
    assert "nobody decides anything" in client.get(withdraw).content.decode()
    assert client.get(decide).status_code == 403
    sign_in(client, ours.manager)
    assert "1 approval waits" in client.get(_work(person, "day")).content.decode()
    assert decide in client.get(_url(person, "record")).content.decode()
    assert "Robin Closing" in client.get(_work(person, "endings")).content.decode()
    assert "Settled since September" in client.get(decide).content.decode()
    assert client.post(decide, {"decision": "send_back"}).status_code == 400
    assert client.post(decide, {"decision": "approve", "answer": ""}).status_code == 302
    assert "nothing is left to decide" in client.get(decide).content.decode()
    assert "Nothing waits for you" in client.get(_work(person, "endings")).content.decode()
    assert "Work closed" in client.get(_url(person, "record")).content.decode()


def test_what_somebody_proposed_who_has_left_is_withdrawn_by_a_colleague(
    client: Client, ours: TeamOf
) -> None:
    person = ours.case("One")
    ours.allocate(person, ours.colleague, role="co_worker")
    proposed = _close(ours, person)
    url = _url(person, "ending_withdraw", ending=proposed.public_id)
    sign_in(client, ours.colleague)
    assert url not in client.get(_url(person, "record")).content.decode()
    Membership.objects.filter(pk=ours.worker.pk).update(ended_at=NOW, ended_by=ours.manager.user)
    assert url in client.get(_url(person, "record")).content.decode()

    actions.withdraw_ending(by=member_actor(ours.colleague), at=LATER, ending=proposed)

    assert _close(ours, person, by=member_actor(ours.colleague), at=LATER).state == "waiting"


def test_worker_proposes_a_step_down_and_withdraws_it(client: Client, ours: TeamOf) -> None:
    person = ours.case("Lighter")
    sign_in(client, ours.worker)

    client.post(
        _url(person, "ending_propose"),
        {"kind": "step_down", "tier": "universal", "note": "Needs little now."},
    )
    ending = Ending.objects.get()
    sign_in(client, ours.manager)
    queue = client.get(_work(person, "endings")).content.decode()
    decide = client.get(_url(person, "ending_decide", ending=ending.public_id)).content.decode()
    sign_in(client, ours.worker)
    client.post(_url(person, "ending_withdraw", ending=ending.public_id))

    assert "Step down to universal" in queue
    assert "The work goes on" in decide
    assert "Step-down proposed" not in client.get(_url(person, "record")).content.decode()


def test_without_a_lower_level_only_a_closure_is_offered(client: Client, ours: TeamOf) -> None:
    person = ours.case("Least", tier="universal")
    sign_in(client, ours.worker)

    page = client.get(_url(person, "ending_propose")).content.decode()

    assert "New level of support" not in page
    assert "Step down to a lower" not in page


def test_queue_asks_as_much_for_many_as_for_few(
    client: Client, ours: TeamOf, django_assert_max_num_queries: Any
) -> None:
    for place in range(8):
        member = MembershipFactory.create(
            role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
        )
        TeamMemberFactory.create(team=ours.team, membership=member)
        EndingFactory.create(person=ours.case(f"Case {place}"), proposed_by=member)
    sign_in(client, ours.manager)
    url = _work(ours.case("One"), "endings")

    with django_assert_max_num_queries(16):
        page = client.get(url).content.decode()
    assert "Case 7" in page
