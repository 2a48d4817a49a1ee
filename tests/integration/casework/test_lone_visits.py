"""Does somebody who is out alone stay in sight, and are colleagues told once when they are late?"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.clock import NOW
from tests.factories.casework import AppointmentFactory
from tests.factories.diaries import LoneVisitFactory
from tests.factories.people import (
    AccessGrantFactory,
    BannerFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.casework.conftest import Member, Opened
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework import tasks
from waymark.casework.actions import lone_visits as actions
from waymark.casework.models.lone_visits import LoneVisit, LoneVisitAlert, LoneVisitNote
from waymark.casework.queries import lone_visits as queries
from waymark.casework.rules.lone_visits import AlertStep
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND
from waymark.core.refusals import NotAllowed, NotFound
from waymark.messages.models import Message
from waymark.people.models.people import Person

BACK = NOW + timedelta(hours=1)
PLACE = "12 Invented Road"


@pytest.fixture
def buddy(join: Member) -> Membership:
    return join(is_open=False)


@pytest.fixture
def out(by: Actor, buddy: Membership, person: Person) -> LoneVisit:
    return actions.begin_visit(
        by=by,
        at=NOW,
        place=PLACE,
        expected_at=BACK,
        colleague=buddy,
        colleague_mobile="07700 900321",
        person=person,
    )


@pytest.fixture
def boss(join: Member, adviser: Membership) -> Membership:
    """Answer for the team that the adviser is in."""
    made = join(RoleName.TEAM_MANAGER, is_open=False)
    team = TeamFactory.create()
    for each in (made, adviser):
        TeamMemberFactory.create(team=team, membership=each)
    return made


@pytest.fixture
def run(person: Person) -> Callable[..., int]:
    def send(minutes: int) -> int:
        at = BACK + timedelta(minutes=minutes)
        return tasks.send_alerts(authority_id=person.authority_id, at=at)

    return send


def _sent() -> list[str]:
    return sorted(each.recipient for each in Message.objects.all())


def test_who_goes_out_stands_there_until_they_are_safe(by: Actor, out: LoneVisit) -> None:
    assert queries.find_own(viewer=by) == out
    with pytest.raises(actions.OutAlready):
        actions.begin_visit(by=by, at=NOW, place=PLACE, expected_at=BACK, colleague=out.colleague)

    actions.end_visit(by=by, at=BACK, visit=out)

    out.refresh_from_db()
    assert (out.ended_at, out.ended_by_id, out.colleague_mobile) == (BACK, by.membership_id, "")
    assert queries.find_own(viewer=by) is None
    with pytest.raises(actions.NotOut):
        actions.end_visit(by=by, at=BACK, visit=out)
    events = AuditEvent.objects.order_by("pk").values_list("event", flat=True)
    assert list(events) == [Event.LONE_VISIT_BEGUN.value, Event.LONE_VISIT_ENDED.value]


def test_going_out_is_refused(by: Actor, adviser: Membership, buddy: Membership) -> None:
    def begin(by: Actor = by, **changed: Any) -> None:
        given: dict[str, Any] = {"place": PLACE, "expected_at": BACK, "colleague": buddy} | changed
        actions.begin_visit(by=by, at=NOW, **given)

    for refusal, changed in (
        (actions.NoPlace, {"place": " "}),
        (actions.ExpectedOutOfReach, {"expected_at": NOW}),
        (actions.ExpectedOutOfReach, {"expected_at": NOW + timedelta(hours=13)}),
        (actions.NotAColleague, {"colleague": adviser}),
        (actions.NotAMobile, {"colleague_mobile": "call me"}),
        (actions.NotAMobile, {"colleague_mobile": "01 11111111111"}),
        (NotFound, {"person": PersonFactory.create()}),
    ):
        with pytest.raises(refusal):
            begin(**changed)
    with pytest.raises(actions.NobodyGoes):
        begin(by=Actor.system(adviser.authority_id))
    assert not LoneVisit.objects.exists()


def test_colleague_is_told_after_15_minutes_and_the_manager_after_30_each_once(
    out: LoneVisit, boss: Membership, run: Callable[..., int]
) -> None:
    assert run(14) == 0
    assert (run(15), run(16)) == (1, 0)
    assert _sent() == sorted(["+447700900321", out.colleague.user.email])
    assert (run(30), run(90)) == (1, 0)

    assert boss.user.email in _sent()
    assert len(_sent()) == 5
    steps = LoneVisitAlert.objects.order_by("pk").values_list("step", flat=True)
    assert list(steps) == ["overdue", "still_overdue"]
    message = Message.objects.filter(channel="email").first()
    assert message is not None
    assert PLACE in message.body
    assert "999" in message.body
    assert "Amira" not in message.body
    with pytest.raises(actions.ToldAlready):
        actions.alert_overdue(
            by=Actor.system(out.authority_id), at=BACK + timedelta(hours=2), visit=out
        )


def test_staying_longer_begins_anew(by: Actor, out: LoneVisit, run: Callable[..., int]) -> None:
    run(15)

    late = BACK + timedelta(minutes=20)
    found = actions.extend_visit(by=by, at=late, visit=out, minutes=30)

    assert found.expected_at == late + timedelta(minutes=30)
    assert run(40) == 0
    assert run(65) == 1
    with pytest.raises(actions.ExpectedOutOfReach):
        actions.extend_visit(by=by, at=NOW, visit=out, minutes=12 * 60)


def test_help_is_told_at_once_and_managers_are_those_on_duty_where_there_is_no_team(
    by: Actor, out: LoneVisit, join: Member, run: Callable[..., int]
) -> None:
    on_duty = join(RoleName.DUTY_WORKER, is_open=False)

    actions.ask_help(by=by, at=NOW, visit=out)
    actions.ask_help(by=by, at=NOW, visit=out)

    assert _sent() == sorted(["+447700900321", out.colleague.user.email, on_duty.user.email])
    assert "asks for help" in Message.objects.all()[0].body
    assert run(-30) == 0
    with pytest.raises(actions.HelpIsAsked):
        actions.extend_visit(by=by, at=NOW, visit=out, minutes=15)
    assert queries.steps_taken(LoneVisit.objects.get()) == {AlertStep.HELP}


def test_colleague_who_left_is_not_told(
    out: LoneVisit, buddy: Membership, boss: Membership, run: Callable[..., int]
) -> None:
    Membership.objects.filter(pk=buddy.pk).update(ended_at=NOW, ended_by_id=boss.user_id)

    run(30)

    assert _sent() == [boss.user.email]


def test_colleague_says_what_they_did_and_how_they_know(out: LoneVisit, buddy: Membership) -> None:
    colleague = member_actor(buddy)
    with pytest.raises(actions.SayWhatYouDid):
        actions.note_visit(by=colleague, at=NOW, visit=out, text=" ")
    with pytest.raises(actions.NobodyGoes):
        actions.note_visit(by=Actor.system(out.authority_id), at=NOW, visit=out, text="x")
    with pytest.raises(actions.NobodyGoes):
        actions.end_visit(by=Actor.system(out.authority_id), at=NOW, visit=out)
    for say in (actions.extend_visit, actions.ask_help):
        more: dict[str, Any] = {"minutes": 15} if say is actions.extend_visit else {}
        with pytest.raises(actions.NotTheirVisit):
            say(by=colleague, at=NOW, visit=out, **more)
    actions.note_visit(by=colleague, at=NOW, visit=out, text="Rang twice")
    with pytest.raises(actions.SayHowYouKnow):
        actions.end_visit(by=colleague, at=NOW, visit=out)

    actions.end_visit(by=colleague, at=NOW, visit=out, text="Spoke to her")

    texts = LoneVisitNote.objects.order_by("pk").values_list("text", flat=True)
    assert list(texts) == ["Rang twice", "Spoke to her"]


def test_visit_is_seen_by_mates_who_is_named_and_who_is_on_duty(
    out: LoneVisit, join: Member, buddy: Membership, boss: Membership
) -> None:
    stranger = member_actor(join())
    for each in (buddy, boss, join(RoleName.DUTY_WORKER, is_open=False)):
        assert list(queries.list_out(viewer=member_actor(each))) == [out]
    assert list(queries.list_out(viewer=stranger)) == []
    with pytest.raises(NotFound):
        queries.get_visit(viewer=stranger, public_id=out.public_id)
    with pytest.raises(NotFound):
        actions.end_visit(by=stranger, at=NOW, visit=out, text="x")
    with pytest.raises(NotAllowed):
        queries.list_out(viewer=member_actor(join(RoleName.COUNCILLOR, is_open=False)))


def test_task_tells_and_goes_on_after_a_fault(
    out: LoneVisit, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now()  # the task goes by the clock, and NOW may be long gone
    LoneVisit.objects.update(expected_at=now - timedelta(minutes=20), began_at=now - timedelta(1))
    tasks.alert(0)
    assert LoneVisitAlert.objects.count() == 1

    def refuse(**_: Any) -> None:
        raise actions.NotOut

    LoneVisit.objects.update(expected_at=now - timedelta(minutes=21))
    monkeypatch.setattr(tasks, "alert_overdue", refuse)
    tasks.alert(0)

    def fail(**_: Any) -> int:
        raise ValueError

    monkeypatch.setattr(tasks, "send_alerts", fail)
    with pytest.raises(ExceptionGroup):
        tasks.alert(0)


# Pages ------------------------------------------------------------------------------------------


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


def _url(member: Membership, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": member.authority.code} | parts)


def _typed(buddy: Membership, back: datetime) -> dict[str, str]:
    local = back.astimezone(ENGLAND)
    return {
        "place": PLACE,
        "expected_at-day": str(local.day),
        "expected_at-month": str(local.month),
        "expected_at-year": str(local.year),
        "expected_at-time": f"{local:%H:%M}",
        "colleague": str(buddy.public_id),
    }


def test_worker_goes_out_from_an_appointment_and_says_that_they_are_safe(
    at_work: Client, adviser: Membership, buddy: Membership, person: Person
) -> None:
    BannerFactory.create(person=person, kind="staff_safety", text="Never visit alone")
    meeting = AppointmentFactory.create(
        person=person, worker=adviser, way="home", place="Flat 3",
        starts_at=timezone.now() + timedelta(minutes=1),
    )  # fmt: skip
    AppointmentFactory.create(person=person, worker=adviser, way="phone")
    begin = (
        f"{_url(adviser, 'visit_begin')}?person={person.public_id}&appointment={meeting.public_id}"
    )
    day_url = _url(adviser, "day")
    day = at_work.get(day_url).content.decode()
    assert day.count("Go alone") in {0, 1}

    form = at_work.get(begin).content.decode()
    wrong = at_work.post(begin, _typed(buddy, timezone.now() - timedelta(hours=1)))
    gone = at_work.post(
        begin, _typed(buddy, timezone.now() + timedelta(hours=2)), follow=True
    ).content.decode()

    assert "Never visit alone" in form
    assert 'value="Flat 3"' in form
    assert "ring 999" in form
    assert "With whom" not in form
    assert wrong.status_code == 400
    assert "within 12 hours" in wrong.content.decode()
    assert "You are out alone" in gone
    assert "I am safe" in gone
    named = {"visit": LoneVisit.objects.get(worker=adviser).public_id}
    longer = at_work.post(_url(adviser, "visit_extend", **named), {"minutes": "30"}, follow=True)
    assert "Expected back at" in longer.content.decode()
    assert "I am safe" in at_work.get(_url(adviser, "visit_list")).content.decode()
    assert (
        "In danger, ring 999" in at_work.get(_url(adviser, "visit_help", **named)).content.decode()
    )
    help_ = at_work.post(_url(adviser, "visit_help", **named), follow=True).content.decode()
    assert "Your colleagues are told" in help_
    assert "minutes longer" not in help_
    assert (
        at_work.post(_url(adviser, "visit_extend", **named), {"minutes": "15"}).status_code == 400
    )
    safe = at_work.post(_url(adviser, "visit_safe", **named), follow=True).content.decode()
    assert "You are safe" in safe
    assert "I am safe" not in at_work.get(day_url).content.decode()


def test_colleague_sees_who_is_overdue_and_closed_records_stay_closed(
    client: Client, out: LoneVisit, buddy: Membership, adviser: Membership
) -> None:
    now = timezone.now()
    LoneVisit.objects.update(
        began_at=now - timedelta(hours=2), expected_at=now - timedelta(minutes=20)
    )
    tasks.alert(0)
    sign_in(client, buddy)
    named = {"visit": out.public_id}

    day = client.get(_url(buddy, "day")).content.decode()
    page = client.get(_url(buddy, "visit", **named)).content.decode()
    noted = client.post(_url(buddy, "visit", **named), {"text": "Rang, no answer"}, follow=True)
    safe = _url(buddy, "visit_safe", **named)
    unsaid = client.post(safe, {"text": ""})
    ended = client.post(safe, {"text": "Spoke to them"}, follow=True).content.decode()

    assert "Overdue" in day
    assert str(adviser.user) in day
    assert "Ring them first" in page
    assert "They are safe" in page
    assert "Amira" not in page
    assert "A young person" in page
    assert "15 minutes overdue: colleagues were told" in page
    assert "Rang, no answer" in noted.content.decode()
    assert unsaid.status_code == 400
    assert "Nobody is out alone" in ended


def test_whoever_is_out_is_not_told_to_ring_themselves(at_work: Client, out: LoneVisit) -> None:
    page = at_work.get(_url(out.worker, "visit", visit=out.public_id)).content.decode()

    assert "I am safe" in page
    assert "Ring them first" not in page


def test_mate_to_whom_the_record_lies_open_sees_the_name(
    client: Client, out: LoneVisit, buddy: Membership, person: Person
) -> None:
    AccessGrantFactory.create(person=person, membership=buddy, starts_at=NOW)
    sign_in(client, buddy)

    page = client.get(_url(buddy, "visit", visit=out.public_id)).content.decode()

    assert "Amira" in page
    assert f"/people/{person.public_id}/" in page


def test_closed_records_and_strangers_visits_are_not_found(
    at_work: Client, adviser: Membership
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    AccessGrantFactory.create(person=hidden, membership=adviser, starts_at=NOW)
    keys = [hidden.public_id, PersonFactory.create().public_id]
    theirs = LoneVisitFactory.create()
    begin = _url(adviser, "visit_begin")

    assert [at_work.get(f"{begin}?person={key}").status_code for key in keys] == [404, 404]
    assert at_work.get(f"{begin}?person=x").status_code == 200
    assert at_work.get(_url(adviser, "visit", visit=theirs.public_id)).status_code == 404


def test_pages_ask_as_much_for_many_as_for_few(
    client: Client, join: Member, django_assert_max_num_queries: Any
) -> None:
    duty = join(RoleName.DUTY_WORKER, is_open=False)
    for number in range(6):
        LoneVisitFactory.create(place=f"{number} Invented Road")
    sign_in(client, duty)
    client.get(_url(duty, "visit_list"))

    with django_assert_max_num_queries(14):
        page = client.get(_url(duty, "visit_list")).content.decode()
    assert "5 Invented Road" in page


def test_opened_record_is_no_reason_to_see_a_visit(
    join: Member, out: LoneVisit, opened: Opened
) -> None:
    mate = member_actor(join())

    assert opened(mate).reach.is_open
    assert queries.find_own(viewer=mate) is None
