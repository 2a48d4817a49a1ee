"""Are supervision notes between a manager and a worker, from writing to reading?"""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.casework import AgreedActionFactory, SupervisionFactory
from tests.factories.people import PersonFactory, TeamMemberFactory
from tests.integration.casework.teams import LONG_AGO, TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import supervision as actions
from waymark.casework.models.supervision import AgreedAction, SupervisionSession, TalkedAbout
from waymark.casework.queries import supervision as queries
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person

TODAY = local_date(NOW)
DAY = timedelta(days=1)


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


@pytest.fixture
def later_manager(ours: TeamOf) -> Membership:
    made: Membership = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )
    TeamMemberFactory.create(team=ours.team, membership=made, joined_at=LONG_AGO)
    return made


def _write(ours: TeamOf, **values: Any) -> SupervisionSession:
    given: dict[str, Any] = {"by": ours.by, "at": NOW, "worker": ours.worker, "held_on": TODAY}
    return actions.write_supervision(**given | {"points": "Too many visits"} | values)


def _signed(ours: TeamOf, **values: Any) -> SupervisionSession:
    made = _write(ours, **values)
    actions.sign_supervision(by=ours.by, at=NOW, session=made)
    return made


def _agreed(ours: TeamOf, what: str = "Ask for a van") -> actions.Agreed:
    return actions.Agreed(what=what, owner=ours.manager, due_on=TODAY + DAY)


# Writing -----------------------------------------------------------------------------------------


def test_notes_are_kept_sealed_with_what_was_agreed(ours: TeamOf) -> None:
    made = _write(ours, points=" Too many visits ", wellbeing="Tired", agreed=[_agreed(ours)])

    opened = queries.get_held(viewer=ours.by, public_id=made.public_id)
    assert (opened.session.points, opened.session.wellbeing) == ("Too many visits", "Tired")
    assert [(each.what, each.owner) for each in opened.actions] == [("Ask for a van", ours.manager)]
    event = AuditEvent.objects.get()
    assert (event.event, event.target_id) == (Event.SUPERVISION_WRITTEN.value, made.public_id)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT points FROM {SupervisionSession._meta.db_table}")
        assert "visits" not in cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"held_on": TODAY + DAY}, actions.HeldInTheFuture),
        ({"next_on": TODAY}, actions.NextBeforeHeld),
        ({"worker": "manager"}, actions.NotYourself),
        ({"worker": "stranger"}, NotFound),
        ({"by": "worker"}, NotAllowed),
    ],
)
def test_writing_is_refused(ours: TeamOf, values: dict[str, Any], refusal: type[Exception]) -> None:
    stranger = MembershipFactory.create(
        role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
    )
    if "worker" in values:
        values = {"worker": {"manager": ours.manager, "stranger": stranger}[values["worker"]]}
    if "by" in values:
        values = {"by": member_actor(ours.worker), "worker": ours.colleague}

    with pytest.raises(refusal):
        _write(ours, **values)
    assert not SupervisionSession.objects.exists()
    assert _write(ours, next_on=TODAY + DAY)


def test_notes_change_until_they_are_signed(ours: TeamOf) -> None:
    made = _write(ours, agreed=[_agreed(ours, "First"), _agreed(ours, "Second")])
    change: dict[str, Any] = {"by": ours.by, "at": NOW, "session": made, "held_on": TODAY - DAY}
    change |= {"points": "Fewer visits", "agreed": [_agreed(ours, "Second")]}

    actions.amend_supervision(**change, revision=1)
    with pytest.raises(actions.ChangedMeanwhile):
        actions.amend_supervision(**change, revision=1)

    opened = queries.get_held(viewer=ours.by, public_id=made.public_id)
    assert (opened.session.points, opened.session.held_on) == ("Fewer visits", TODAY - DAY)
    assert [each.what for each in opened.actions] == ["Second"]
    actions.sign_supervision(by=ours.by, at=NOW, session=made)
    with pytest.raises(actions.SignedAlready):
        actions.amend_supervision(**change, revision=2)
    with pytest.raises(actions.SignedAlready):
        actions.sign_supervision(by=ours.by, at=NOW, session=made)


# Reading -----------------------------------------------------------------------------------------


def test_worker_reads_what_is_signed_and_says_something_once(ours: TeamOf) -> None:
    viewer = member_actor(ours.worker)
    made = _write(ours)
    read: dict[str, Any] = {"by": viewer, "at": NOW, "session": made.public_id}
    assert queries.find_own(viewer=viewer) is None
    with pytest.raises(NotFound):
        actions.read_supervision(**read)
    actions.sign_supervision(by=ours.by, at=NOW, session=made)
    assert list(queries.list_to_read(viewer=viewer)) == [made]

    actions.read_supervision(**read, comment=" Thank you ")

    with pytest.raises(actions.ReadBefore):
        actions.read_supervision(**read)
    opened = queries.get_held(viewer=ours.by, public_id=made.public_id)
    assert (opened.session.comment, opened.session.read_at) == ("Thank you", NOW)
    assert not queries.list_to_read(viewer=viewer)
    assert list(queries.list_own(viewer=viewer)) == [made]


def test_nobody_else_reads_them_not_even_another_manager_of_the_team(
    ours: TeamOf, later_manager: Membership
) -> None:
    made = _signed(ours, agreed=[_agreed(ours)])
    agreed = AgreedAction.objects.get()

    for member in (later_manager, ours.colleague):
        viewer = member_actor(member)
        assert queries.find_own(viewer=viewer) is None
        with pytest.raises(NotFound):
            queries.find_own(viewer=viewer, public_id=made.public_id)
        with pytest.raises(NotFound):
            actions.read_supervision(by=viewer, at=NOW, session=made.public_id)
    viewer = member_actor(later_manager)
    assert not queries.list_held(viewer=viewer, worker=ours.worker)
    with pytest.raises(NotFound):
        queries.get_held(viewer=viewer, public_id=made.public_id)
    with pytest.raises(NotFound):
        actions.sign_supervision(by=viewer, at=NOW, session=made)
    with pytest.raises(NotFound):
        actions.finish_agreed(by=viewer, at=NOW, agreed=agreed)
    with pytest.raises(NotAllowed):
        queries.get_held(viewer=member_actor(ours.worker), public_id=made.public_id)


def test_action_is_marked_as_done_once(ours: TeamOf) -> None:
    _signed(ours, agreed=[_agreed(ours)])
    agreed = AgreedAction.objects.get()

    actions.finish_agreed(by=ours.by, at=NOW, agreed=agreed)

    agreed.refresh_from_db()
    assert agreed.done_at == NOW
    with pytest.raises(actions.DoneAlready):
        actions.finish_agreed(by=ours.by, at=NOW, agreed=agreed)


def test_worker_marks_their_own_action_of_signed_notes(
    ours: TeamOf, later_manager: Membership
) -> None:
    made = _write(ours, agreed=[_agreed(ours)])
    theirs = AgreedAction.objects.get()
    own = AgreedActionFactory.create(session=made)
    worker = member_actor(ours.worker)
    with pytest.raises(NotFound):
        actions.finish_own_agreed(by=worker, at=NOW, agreed=own)
    actions.sign_supervision(by=ours.by, at=NOW, session=made)

    actions.finish_own_agreed(by=worker, at=NOW, agreed=own)

    own.refresh_from_db()
    assert own.done_at == NOW
    event = AuditEvent.objects.latest("pk")
    assert (event.event, event.target_id) == (
        Event.SUPERVISION_ACTION_DONE.value,
        made.public_id,
    )
    with pytest.raises(actions.DoneAlready):
        actions.finish_own_agreed(by=worker, at=NOW, agreed=own)
    for member, agreed in (
        (ours.worker, theirs),
        (ours.manager, theirs),
        (later_manager, own),
        (ours.colleague, own),
    ):
        with pytest.raises(NotFound):
            actions.finish_own_agreed(by=member_actor(member), at=NOW, agreed=agreed)


def test_young_people_are_named_while_open_to_both(ours: TeamOf, later_manager: Membership) -> None:
    one, other = ours.case("One"), ours.case("Other")
    hidden = ours.case("Hidden", worker=ours.worker)
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    theirs = ours.case("Theirs", worker=ours.colleague)
    unknown = PersonFactory.create()
    worker = member_actor(ours.worker)

    offered = queries.list_to_name(viewer=ours.by, worker=ours.worker, at=NOW)
    made = _signed(ours, people=[one, other])

    assert offered == [one, other]
    for viewer in (ours.by, worker):
        named = queries.list_talked_about(viewer=viewer, session=made, at=NOW)
        assert named == [one, other]
    with pytest.raises(NotFound):
        queries.list_talked_about(viewer=member_actor(later_manager), session=made, at=NOW)
    for closed in (hidden, unknown):
        with pytest.raises(NotFound):
            _write(ours, people=[one, closed])
    with pytest.raises(actions.TooManyPeople):
        _write(ours, people=[ours.case(f"Six {place}") for place in range(6)])
    AccessGrant.objects.filter(person=other, membership=ours.worker).update(ends_at=NOW)
    Person.objects.filter(pk=other.pk).update(locality=None)
    assert queries.list_talked_about(viewer=worker, session=made, at=NOW) == [one]
    assert theirs not in offered


def test_named_change_with_the_notes_but_for_records_that_have_closed(ours: TeamOf) -> None:
    one, other, third = (ours.case(name) for name in ("One", "Other", "Third"))
    made = _write(ours, people=[one, other])
    Person.objects.filter(pk=other.pk).update(is_restricted=True)
    change: dict[str, Any] = {"by": ours.by, "at": NOW, "session": made, "held_on": TODAY}

    actions.amend_supervision(revision=1, points="Fewer", people=[third], **change)

    rows = TalkedAbout.objects.filter(session=made)
    assert set(rows.values_list("person_id", flat=True)) == {other.pk, third.pk}


def test_named_show_on_the_pages_of_both(client: Client, ours: TeamOf) -> None:
    person = ours.case("Named")
    sign_in(client, ours.manager)
    add = _url(ours, "supervision_add", worker=ours.worker.public_id)
    assert "Young person 1 you talked about" in client.get(add).content.decode()

    page = client.post(add, _typed(person_1=str(person.public_id)), follow=True).content.decode()

    record = _url(ours, "record", person=person.public_id)
    assert f'<a class="govuk-link" href="{record}">' in page
    made = SupervisionSession.objects.get()
    change = client.get(_url(ours, "supervision_change", supervision=made.public_id))
    assert f'value="{person.public_id}" selected' in change.content.decode()
    actions.sign_supervision(by=ours.by, at=NOW, session=made)
    sign_in(client, ours.worker)
    assert record in client.get(_url(ours, "supervision_own")).content.decode()
    sign_in(client, ours.manager)
    wrong = client.post(add, _typed(person_1=str(uuid4())))
    assert wrong.status_code == 400


def test_due_is_who_waits_by_the_viewers_own_sessions(
    ours: TeamOf, later_manager: Membership
) -> None:
    SupervisionFactory.create(
        worker=ours.worker, manager=ours.manager, held_on=TODAY - timedelta(days=60)
    )
    SupervisionFactory.create(worker=ours.worker, manager=ours.manager, held_on=TODAY - 43 * DAY)
    SupervisionFactory.create(worker=ours.colleague, manager=ours.manager, held_on=TODAY)
    workers = [ours.worker, ours.colleague, ours.manager]

    def due(viewer: Membership) -> list[tuple[int, object]]:
        found = queries.list_due(viewer=member_actor(viewer), workers=workers, today=TODAY)
        return [(each.worker.pk, each.latest_on) for each in found]

    assert due(ours.manager) == [(ours.worker.pk, TODAY - 43 * DAY)]
    assert due(later_manager) == [
        (ours.worker.pk, None), (ours.colleague.pk, None), (ours.manager.pk, None)
    ]  # fmt: skip


# The pages ---------------------------------------------------------------------------------------


def _url(ours: TeamOf, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": ours.team.authority.code, **parts})


def _typed(**values: str) -> dict[str, str]:
    found = {"points": "Too many visits", "revision": "0", "owner_1": "manager"}
    days = {"held_on": TODAY, "due_on_1": TODAY + 7 * DAY}
    for name, day in days.items():
        found |= {
            f"{name}-day": str(day.day),
            f"{name}-month": str(day.month),
            f"{name}-year": str(day.year),
        }
    return found | {"what_1": "Ask for a van"} | values


def test_manager_writes_signs_and_the_worker_reads(client: Client, ours: TeamOf) -> None:
    sign_in(client, ours.manager)
    board = client.get(_url(ours, "team")).content.decode()
    assert "Supervision due" in board
    assert "None with you yet" in board
    listed = client.get(_url(ours, "supervision_list", worker=ours.worker.public_id))
    assert "No supervision with you yet" in listed.content.decode()
    add = _url(ours, "supervision_add", worker=ours.worker.public_id)

    for wrong, sentence in (
        ({"what_1": ""}, "Enter what action 1 is"),
        ({"due_on_1-day": "", "due_on_1-month": "", "due_on_1-year": ""}, "Enter by when action 1"),
        ({"points": ""}, "What you talked about"),
    ):
        answer = client.post(add, _typed(**wrong))
        assert answer.status_code == 400
        assert sentence in answer.content.decode()
    page = client.post(add, _typed(), follow=True).content.decode()
    assert "Not signed yet" in page
    made = SupervisionSession.objects.get()
    here = {"supervision": made.public_id}
    change = _url(ours, "supervision_change", **here)
    shown = client.get(change).content.decode()
    assert "Ask for a van" in shown
    assert client.post(change, _typed(points="Fewer", revision="1")).status_code == 302
    sign = _url(ours, "supervision_sign", **here)
    assert "can then read the notes" in client.get(sign).content.decode()
    signed = client.post(sign, follow=True).content.decode()
    assert f"{ours.worker.user} can read them now" in signed
    assert _url(ours, "supervision_list", worker=ours.worker.public_id) in signed
    agreed = AgreedAction.objects.get(dropped_at__isnull=True)
    done = _url(ours, "agreed_action_done", agreed_action=agreed.public_id)
    assert "Ask for a van" in client.get(done).content.decode()
    assert "done on" in client.post(done, follow=True).content.decode()
    assert "Supervision notes" not in client.get(_url(ours, "day")).content.decode()

    sign_in(client, ours.worker)
    assert "Supervision notes of" in client.get(_url(ours, "day")).content.decode()
    own = _url(ours, "supervision_own")
    assert "Fewer" in client.get(own).content.decode()
    assert client.get(f"{own}?session={made.public_id}").status_code == 200
    read = {"session": str(made.public_id), "comment": "Thank you"}
    assert client.post(own, read).status_code == 302
    page = client.get(own).content.decode()
    assert "Thank you" in page
    assert "I have read it" not in page


def test_worker_marks_an_action_on_their_page(client: Client, ours: TeamOf) -> None:
    made = _signed(ours, agreed=[_agreed(ours)])
    own = AgreedActionFactory.create(session=made)
    done = _url(ours, "own_action_done", own_action=own.public_id)
    theirs = AgreedAction.objects.exclude(pk=own.pk).get()
    sign_in(client, ours.worker)
    page = client.get(_url(ours, "supervision_own")).content.decode()
    assert done in page
    assert str(theirs.public_id) not in page
    assert "Your manager sees that it is done." in client.get(done).content.decode()

    page = client.post(done, follow=True).content.decode()

    assert "done on" in page
    assert done not in page
    sign_in(client, ours.colleague)
    assert client.get(done).status_code == 404


def test_empty_and_foreign_pages(client: Client, ours: TeamOf, later_manager: Membership) -> None:
    made = _signed(ours)
    agreed = AgreedActionFactory.create(session=made)
    addresses = [
        _url(ours, "supervision", supervision=made.public_id),
        _url(ours, "supervision_change", supervision=made.public_id),
        _url(ours, "supervision_sign", supervision=made.public_id),
        _url(ours, "agreed_action_done", agreed_action=agreed.public_id),
    ]
    own = _url(ours, "supervision_own")
    for member, status in ((ours.worker, 403), (later_manager, 404), (ours.manager, 200)):
        sign_in(client, member)
        for address in addresses:
            assert client.get(address).status_code == status
    listed = client.get(_url(ours, "supervision_list", worker=ours.manager.public_id))
    assert "Nobody supervises themselves" in listed.content.decode()
    sign_in(client, ours.colleague)
    assert "No supervision notes yet" in client.get(own).content.decode()
    assert client.get(f"{own}?session={made.public_id}").status_code == 404
    assert client.post(own, {"session": str(made.public_id)}).status_code == 404


def test_pages_ask_as_much_for_many_as_for_few(
    client: Client, ours: TeamOf, django_assert_max_num_queries: Any
) -> None:
    for _ in range(6):
        made = _signed(ours, agreed=[_agreed(ours), _agreed(ours)])
    sign_in(client, ours.manager)
    with django_assert_max_num_queries(18):
        client.get(_url(ours, "supervision_list", worker=ours.worker.public_id))
    with django_assert_max_num_queries(18):
        client.get(_url(ours, "supervision", supervision=made.public_id))
    sign_in(client, ours.worker)
    with django_assert_max_num_queries(18):
        client.get(_url(ours, "supervision_own"))
