"""Do young people go over with all that belongs to the work, and come back as they were?"""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import AppointmentFactory, ContactFactory, NextStepFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.casework.teams import LONG_AGO, TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import handovers as actions
from waymark.casework.actions.allocating import NotInTeam, allocate_worker
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.handovers import HandedOver, HandOver
from waymark.casework.queries import handovers as queries
from waymark.casework.rules.teams import Happened, Obstacle
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_record

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


def _hand_over(ours: TeamOf, *people: Person, **values: Any) -> HandOver:
    given: dict[str, Any] = {"by": ours.by, "at": NOW, "people": people}
    given |= {"worker_before": ours.worker, "worker": ours.colleague}
    return actions.hand_over(**given | values)


def _undo(ours: TeamOf, made: HandOver, **values: Any) -> int:
    given: dict[str, Any] = {"by": ours.by, "at": LATER, "hand_over": made}
    return actions.undo_hand_over(**given | values)


def _roles(person: Person) -> dict[int, str]:
    found = Allocation.objects.filter(person=person, ends_at__isnull=True)
    return {each.membership_id: each.role for each in found}


def _is_open(person: Person, worker: Membership) -> bool:
    try:
        get_record(viewer=member_actor(worker), public_id=person.public_id, at=LATER)
    except NotFound:
        return False
    return True


def _far_away(ours: TeamOf, name: str) -> Person:
    """Somebody beyond the area of the team, open to the manager and to the worker alone."""
    made: Person = PersonFactory.create(family_name=name)
    AccessGrantFactory.create(person=made, membership=ours.manager, starts_at=LONG_AGO)
    ours.allocate(made, ours.worker)
    return made


def _plan(ours: TeamOf, *people: Person, worker_before: Membership | None) -> queries.Plan:
    return queries.plan_hand_over(
        viewer=ours.by, at=NOW, people=people, worker_before=worker_before, worker=ours.colleague
    )


# Handing over ----------------------------------------------------------------------------------


def test_work_goes_over_with_its_role_weight_steps_and_access(ours: TeamOf) -> None:
    led = _far_away(ours, "Led")
    Allocation.objects.filter(person=led).update(weight=7)
    beside = ours.case("Beside", role="co_worker")
    step = NextStepFactory.create(person=led, owner=ours.worker)
    done = NextStepFactory.create(person=led, owner=ours.worker, state="done", done_at=NOW)
    assert not _is_open(led, ours.colleague)

    made = _hand_over(ours, led, beside, note="On leave", notes={led.pk: "Ring first"})

    assert (_roles(led), _roles(beside)) == (
        {ours.colleague.pk: "lead"}, {ours.colleague.pk: "co_worker"}
    )  # fmt: skip
    assert (_is_open(led, ours.colleague), _is_open(led, ours.worker)) == (True, False)
    assert PersonSummary.objects.get(person=led).lead_id == ours.colleague.pk
    begun = Allocation.objects.get(person=led, ends_at__isnull=True)
    assert (begun.weight, begun.note) == (7, "Ring first")
    step.refresh_from_db()
    done.refresh_from_db()
    assert (step.owner_id, done.owner_id) == (ours.colleague.pk, ours.worker.pk)
    event = AuditEvent.objects.get()
    assert (event.event, event.detail["people"]) == (Event.HANDED_OVER.value, 2)
    rows = HandedOver.objects.filter(hand_over=made)
    assert {row.note for row in rows} == {"Ring first", ""}


def test_who_cannot_go_over_stays_and_it_says_why(ours: TeamOf) -> None:
    goes = ours.case("Goes")
    covered = ours.case("Covered", role="cover")
    shared = ours.case("Shared", role="co_worker")
    ours.allocate(shared, ours.colleague)
    gone = ours.case("Gone", worker=ours.manager)
    hidden = ours.case("Hidden")
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    hidden.refresh_from_db()
    refresh_people([hidden])
    AccessGrantFactory.create(
        person=hidden, membership=ours.manager, kind="named", starts_at=LONG_AGO
    )
    closed = PersonFactory.create(family_name="Closed")
    ours.allocate(closed, ours.worker)
    people = (goes, covered, shared, gone, hidden, closed)

    plan = _plan(ours, *people, worker_before=ours.worker)
    _hand_over(ours, *people)

    assert [move.person for move in plan.moves] == [goes]
    assert {each.person: each.obstacle for each in plan.stays} == {
        covered: Obstacle.COVERED,
        shared: Obstacle.WORKS_WITH,
        gone: Obstacle.GONE,
        hidden: Obstacle.NOT_ON_LIST,
    }
    assert _roles(goes) == {ours.colleague.pk: "lead"}
    for person in (covered, shared, hidden, closed):
        assert ours.worker.pk in _roles(person)


def test_who_has_no_lead_gets_one_and_whose_lead_has_left_too(ours: TeamOf) -> None:
    nobody, left = ours.young_person("Nobody"), ours.case("Left")
    led = ours.case("Led", worker=ours.manager)
    ours.worker.ended_at, ours.worker.ended_by = NOW, ours.manager.user
    ours.worker.save()

    plan = _plan(ours, nobody, left, led, worker_before=None)
    made = _hand_over(ours, nobody, left, worker_before=None)

    assert [each.obstacle for each in plan.stays] == [Obstacle.GONE]
    assert _roles(nobody) == _roles(left) == {ours.colleague.pk: "lead"}
    assert _undo(ours, made) == 2
    assert _roles(nobody) == {}
    assert PersonSummary.objects.get(person=nobody).lead_id is None


def test_co_worker_who_takes_over_leads(ours: TeamOf) -> None:
    person = ours.case("Both")
    before = ours.allocate(person, ours.colleague, role="co_worker")

    made = _hand_over(ours, person)

    assert _roles(person) == {ours.colleague.pk: "lead"}
    before.refresh_from_db()
    assert before.ends_at is not None
    _undo(ours, made)
    assert _roles(person) == {ours.worker.pk: "lead", ours.colleague.pk: "co_worker"}


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"worker": "worker"}, actions.SameWorker),
        ({"worker": "stranger"}, NotInTeam),
        ({"worker_before": "stranger"}, NotFound),
        ({"by": "worker"}, NotAllowed),
        ({"people": "none"}, actions.NobodyToHandOver),
        ({"people": "many"}, actions.TooMany),
    ],
)
def test_hand_over_is_refused(
    ours: TeamOf, values: dict[str, str], refusal: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MOST_AT_ONCE", 2)
    people = [ours.case(name) for name in "AB"]
    members = {
        "worker": ours.worker,
        "stranger": MembershipFactory.create(
            role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
        ),
    }
    given: dict[str, Any] = {name: members.get(value) for name, value in values.items()}
    if "by" in given:
        given["by"] = member_actor(ours.worker)
    if "people" in given:
        given["people"] = [] if values["people"] == "none" else [*people, ours.case("C")]

    with pytest.raises(refusal):
        _hand_over(ours, *people, **given)
    assert not HandOver.objects.exists()
    assert _hand_over(ours, *people)


# Undoing ---------------------------------------------------------------------------------------


def test_undo_gives_everything_back(ours: TeamOf) -> None:
    person = _far_away(ours, "Back")
    step = NextStepFactory.create(person=person, owner=ours.worker)
    own = NextStepFactory.create(person=person, owner=ours.colleague)
    made = _hand_over(ours, person)

    assert _undo(ours, made) == 1

    assert _roles(person) == {ours.worker.pk: "lead"}
    assert (_is_open(person, ours.worker), _is_open(person, ours.colleague)) == (True, False)
    assert PersonSummary.objects.get(person=person).lead_id == ours.worker.pk
    step.refresh_from_db()
    own.refresh_from_db()
    assert (step.owner_id, own.owner_id) == (ours.worker.pk, ours.colleague.pk)
    assert AuditEvent.objects.latest("pk").event == Event.HAND_OVER_UNDONE.value
    with pytest.raises(actions.UndoneAlready):
        _undo(ours, made)


def test_booked_appointments_go_over_and_come_back(ours: TeamOf) -> None:
    person = _far_away(ours, "Booked")
    booked, own, kept = (
        AppointmentFactory.create(person=person, worker=worker, state=state)
        for worker, state in (
            (ours.worker, "booked"), (ours.colleague, "booked"), (ours.worker, "attended")
        )
    )  # fmt: skip

    def workers() -> list[Membership]:
        for each in (booked, own, kept):
            each.refresh_from_db()
        return [booked.worker, own.worker, kept.worker]

    made = _hand_over(ours, person)
    assert workers() == [ours.colleague, ours.colleague, ours.worker]
    _undo(ours, made)
    assert workers() == [ours.worker, ours.colleague, ours.worker]
    allocate_worker(
        by=ours.by, at=LATER, person=person, worker=ours.manager, role=AllocationRole.LEAD
    )
    assert workers() == [ours.manager, ours.colleague, ours.worker]


def test_undo_is_refused_as_a_whole_once_something_happened(ours: TeamOf) -> None:
    names = ("Moved", "Met", "Returned", "Still")
    people = {name: ours.case(name) for name in names}
    made = _hand_over(ours, *people.values())
    give: dict[str, Any] = {"by": ours.by, "at": LATER}
    allocate_worker(person=people["Moved"], worker=ours.manager, role=AllocationRole.LEAD, **give)
    allocate_worker(
        person=people["Returned"], worker=ours.worker, role=AllocationRole.CO_WORKER, **give
    )
    ContactFactory.create(person=people["Met"], written_by=ours.colleague, written_at=LATER)

    opened = queries.get_hand_over(viewer=ours.by, public_id=made.public_id, at=LATER)
    since = dict(queries.what_happened_since(viewer=ours.by, opened=opened))

    assert since == {
        people["Moved"]: Happened.MOVED_ON,
        people["Met"]: Happened.CONTACT,
        people["Returned"]: Happened.RETURNED,
    }
    with pytest.raises(actions.HappenedSince) as refusal:
        _undo(ours, made)
    assert len(refusal.value.problems) == 3
    assert _roles(people["Still"]) == {ours.colleague.pk: "lead"}


def test_undo_is_for_a_week_and_for_whoever_answers(ours: TeamOf) -> None:
    made = _hand_over(ours, ours.case("One"))
    stranger = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )

    with pytest.raises(actions.TooLateToUndo):
        _undo(ours, made, at=NOW + timedelta(days=8))
    with pytest.raises(NotAllowed):
        _undo(ours, made, by=member_actor(ours.colleague))
    with pytest.raises(NotFound):
        _undo(ours, made, by=member_actor(stranger))
    assert _undo(ours, made) == 1


def test_who_was_hidden_since_is_left_out_and_not_told_of(ours: TeamOf) -> None:
    hidden, shown = ours.case("Hidden"), ours.case("Shown")
    made = _hand_over(ours, hidden, shown)
    only = _hand_over(ours, ours.case("Only"))
    for person in (hidden, only_of(only)):
        Person.objects.filter(pk=person.pk).update(is_restricted=True)
        person.refresh_from_db()
        refresh_people([person])

    opened = queries.get_hand_over(viewer=ours.by, public_id=made.public_id, at=LATER)

    assert [row.person for row in opened.rows] == [shown]
    assert _undo(ours, made) == 1
    with pytest.raises(NotFound):
        _undo(ours, only)


def test_what_is_said_of_somebody_shows_with_their_notes_alone(ours: TeamOf) -> None:
    person = _far_away(ours, "Narrow")
    made = _hand_over(ours, person, notes={person.pk: "Ring before noon"})
    AccessGrant.objects.filter(membership=ours.manager).update(data_groups=["contact", "education"])

    assert not queries.get_hand_over(viewer=ours.by, public_id=made.public_id, at=LATER).rows
    (unread,) = queries.open_unread(viewer=member_actor(ours.colleague), at=LATER)
    assert [row.note for row in unread.rows] == ["Ring before noon"]


def only_of(made: HandOver) -> Person:
    return HandedOver.objects.get(hand_over=made).person


# Reading ---------------------------------------------------------------------------------------


def test_hand_over_is_shown_until_it_is_read(ours: TeamOf) -> None:
    person = ours.case("One")
    made = _hand_over(ours, person, note="Read this")
    to = member_actor(ours.colleague)
    assert list(queries.list_unread(viewer=to)) == [made]
    assert queries.find_unread_of(viewer=to, person=person) is not None
    assert queries.find_unread_of(viewer=ours.by, person=person) is None
    with pytest.raises(actions.ReadAlready):
        actions.read_hand_overs(by=ours.by, at=LATER, newest=made.public_id)
    since = _hand_over(ours, ours.case("Two"), at=LATER)

    actions.read_hand_overs(by=to, at=LATER, newest=made.public_id)

    assert list(queries.list_unread(viewer=to)) == [since]
    assert queries.find_unread_of(viewer=to, person=person) is None
    with pytest.raises(NotAllowed):
        queries.get_hand_over(viewer=to, public_id=made.public_id, at=NOW)


# The pages -------------------------------------------------------------------------------------


def _url(ours: TeamOf, route: str, **parts: Any) -> str:
    code = ours.team.authority.code
    return reverse(f"casework:{route}", kwargs={"authority": code} | parts)


def _step(page: str) -> str:
    return page.partition('name="step"')[2].partition('value="')[2].partition('"')[0]


def test_manager_hands_over_those_ticked_after_a_look(client: Client, ours: TeamOf) -> None:
    ticked, other = ours.case("Ticked"), ours.case("Other")
    covered = ours.case("Covered", role="cover")
    sign_in(client, ours.manager)
    worker = ours.worker.public_id
    assert (
        "Tick Robin Ticked"
        in client.get(_url(ours, "worker_caseload", worker=worker)).content.decode()
    )
    url = (
        f"{_url(ours, 'hand_over', worker=worker)}"
        f"?person={ticked.public_id}&person={covered.public_id}&person=nonsense"
    )
    typed = {"worker": str(ours.colleague.public_id), "note": "Away", "note_1": "Ring first"}

    asked = client.post(url, typed).content.decode()
    assert "1 young person will go to" in asked
    assert "Robin Covered is held as cover" in asked
    assert not HandOver.objects.exists()
    answer = client.post(url, typed | {"step": _step(asked)})

    made = HandOver.objects.get()
    assert answer.headers["Location"] == _url(ours, "hand_over_detail", hand_over=made.public_id)
    assert _roles(ticked) == {ours.colleague.pk: "lead"}
    assert _roles(other) == {ours.worker.pk: "lead"}
    page = client.get(answer.headers["Location"]).content.decode()
    assert "Undo the hand-over" in page
    assert "Ring first" in page


def test_ids_beyond_reach_among_those_ticked_are_as_if_they_were_not_there(
    client: Client, ours: TeamOf
) -> None:
    ticked, hidden, waiting = ours.case("Ticked"), ours.case("Hidden"), ours.young_person("Waiting")
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    refresh_people(Person.objects.filter(pk=hidden.pk))
    closed = PersonFactory.create(family_name="Closed")
    ours.allocate(closed, ours.worker)
    with open_scope(AuthorityFactory.create().pk):
        foreign = PersonFactory.create(family_name="Foreign")
    sign_in(client, ours.manager)
    keys = "&".join(f"person={each.public_id}" for each in (ticked, hidden, closed, foreign))
    caseload = _url(ours, "hand_over", worker=ours.worker.public_id)
    typed = {"worker": str(ours.colleague.public_id)}

    asked = client.post(f"{caseload}?{keys}", typed).content.decode()
    assert "1 young person will go to" in asked
    assert not any(name in asked for name in ("Hidden", "Closed", "Foreign"))
    client.post(f"{caseload}?{keys}", typed | {"step": _step(asked)})
    unallocated = _url(ours, "allocate_many", team=ours.team.public_id)
    asked = client.post(f"{unallocated}?{keys}&person={waiting.public_id}", typed).content.decode()
    assert "1 young person will go to" in asked
    assert not any(name in asked for name in ("Hidden", "Closed", "Foreign"))

    assert [row.person for row in HandedOver.objects.all()] == [ticked]


def test_other_worker_is_shown_anew_before_anything_happens(client: Client, ours: TeamOf) -> None:
    person = ours.case("One")
    sign_in(client, ours.manager)
    url = f"{_url(ours, 'hand_over', worker=ours.worker.public_id)}?person={person.public_id}"
    asked = client.post(url, {"worker": str(ours.colleague.public_id)}).content.decode()

    again = client.post(url, {"worker": str(ours.manager.public_id), "step": _step(asked)})

    assert "Check before you hand over" in again.content.decode()
    assert not HandOver.objects.exists()


def test_all_that_fit_are_handed_over(client: Client, ours: TeamOf) -> None:
    fits = ours.case("Fits", tier="specialist")
    rest = ours.case("Rest")
    sign_in(client, ours.manager)
    url = f"{_url(ours, 'hand_over', worker=ours.worker.public_id)}?all=yes&tier=specialist"
    typed = {"worker": str(ours.colleague.public_id)}

    client.post(url, typed | {"step": _step(client.post(url, typed).content.decode())})

    assert _roles(fits) == {ours.colleague.pk: "lead"}
    assert _roles(rest) == {ours.worker.pk: "lead"}


def test_nobody_ticked_is_said(client: Client, ours: TeamOf) -> None:
    ours.case("One")
    sign_in(client, ours.manager)
    typed = {"worker": str(ours.colleague.public_id)}

    for narrowing in ("", f"?person={uuid4()}", "?all=yes&tier=dragon"):
        url = f"{_url(ours, 'hand_over', worker=ours.worker.public_id)}{narrowing}"
        asked = client.get(url).content.decode()
        assert "Nobody is ticked" in asked
        assert "Who takes over" not in asked
        answer = client.post(url, typed)
        assert answer.status_code == 400
        assert "Nobody is ticked" in answer.content.decode()


def test_manager_allocates_those_who_wait(client: Client, ours: TeamOf) -> None:
    waiting = ours.young_person("Waits")
    sign_in(client, ours.manager)
    url = f"{_url(ours, 'allocate_many', team=ours.team.public_id)}?all=yes"
    typed = {"worker": str(ours.worker.public_id)}

    asked = client.post(url, typed).content.decode()
    client.post(url, typed | {"step": _step(asked)})

    assert _roles(waiting) == {ours.worker.pk: "lead"}
    page = client.get(_url(ours, "team")).content.decode()
    assert "Not read yet" in page


def test_new_worker_reads_it_on_their_day_and_on_the_record(client: Client, ours: TeamOf) -> None:
    person = ours.case("One")
    made = _hand_over(ours, person, note="Away until May", notes={person.pk: "Ring first"})
    sign_in(client, ours.colleague)
    day, record = _url(ours, "day"), _url(ours, "record", person=person.public_id)
    read = _url(ours, "handed_over")
    detail = _url(ours, "hand_over_detail", hand_over=made.public_id)
    undo = _url(ours, "hand_over_undo", hand_over=made.public_id)
    assert "Away until May" in client.get(day).content.decode()
    assert "Ring first" in client.get(record).content.decode()
    assert "Ring first" in client.get(read).content.decode()
    assert client.post(read, {}).status_code == 400

    assert client.post(read, {"newest": str(made.public_id)}).headers["Location"] == day

    assert "Away until May" not in client.get(day).content.decode()
    assert "Ring first" not in client.get(record).content.decode()
    assert "Nothing to read" in client.get(read).content.decode()
    assert client.get(undo).status_code == client.get(detail).status_code == 403
    sign_in(client, ours.manager)
    assert "has read it" in client.get(detail).content.decode()
    assert "Everybody goes back" in client.get(undo).content.decode()
    assert client.post(undo).headers["Location"] == _url(ours, "team")
    assert "It was undone" in client.get(detail).content.decode()
