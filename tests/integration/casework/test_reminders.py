"""Is a young person reminded of an appointment once, by who may, and what do pages say of it?"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.factories.casework import AppointmentFactory
from tests.factories.people import (
    AccessGrantFactory,
    BannerFactory,
    ContactPointFactory,
    PersonFactory,
)
from tests.integration.casework.conftest import Member
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework import tasks
from waymark.casework.actions import appointments, opting
from waymark.casework.actions import reminders as actions
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.reminders import AppointmentReminder, ReminderWording
from waymark.casework.queries import reminders as queries
from waymark.casework.queries.versions import appointment_version, wording_version
from waymark.casework.rules.appointments import AppointmentWay, CancelledBy
from waymark.casework.rules.reminders import ReminderTiming
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.core.refusals import NotAllowed, NotFound
from waymark.messages.models import Message
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person

TODAY = date(2027, 3, 10)
DUE = local_moment(TODAY, time(16, 5))
STARTS = local_moment(TODAY + timedelta(days=1), time(14))


@pytest.fixture(autouse=True)
def _at_four() -> Iterator[None]:
    with time_machine.travel(DUE, tick=False):
        yield


@pytest.fixture
def number(person: Person) -> ContactPoint:
    made: ContactPoint = ContactPointFactory.create(person=person)
    return made


@pytest.fixture
def booked(adviser: Membership, person: Person) -> Appointment:
    made: Appointment = AppointmentFactory.create(
        person=person,
        worker=adviser,
        starts_at=STARTS,
        purpose="housing",
        booked_at=DUE - timedelta(days=5),
    )
    return made


@pytest.fixture
def run(authority: Authority) -> Callable[..., int]:
    def send(at: datetime = DUE) -> int:
        return tasks.send_reminders(authority_id=authority.pk, at=at)

    return send


def test_reminder_goes_once_and_says_nothing_of_the_reason(
    booked: Appointment, number: ContactPoint, run: Callable[..., int], person: Person
) -> None:
    assert (run(), run()) == (1, 0)

    made = AppointmentReminder.objects.get()
    message = Message.objects.get()
    assert message.recipient == number.value
    assert "Amira" in message.body
    assert "Thursday 11 March at 2pm" in message.body
    assert str(booked.worker.user) in message.body
    assert "ousing" not in message.body
    assert made.sent.person == person
    assert made.sent.contact.note == message.body
    event = AuditEvent.objects.get()
    assert event.event == Event.REMINDER_SENT.value
    assert event.detail == {"channel": "text", "lead": "day_before"}


def test_moved_appointment_is_reminded_of_anew(
    by: Actor, booked: Appointment, number: ContactPoint, run: Callable[..., int]
) -> None:
    run()

    later = STARTS + timedelta(days=1)
    appointments.move_appointment(
        by=by,
        at=DUE,
        appointment=booked,
        starts_at=later,
        minutes=30,
        way=AppointmentWay(booked.way),
        place=booked.place,
        version=appointment_version(booked),
    )

    assert run() == 0
    assert run(DUE + timedelta(days=1)) == 1
    assert AppointmentReminder.objects.count() == 2


@pytest.mark.usefixtures("number")
def test_nobody_is_reminded_of_what_is_off_or_over(
    by: Actor, booked: Appointment, run: Callable[..., int], person: Person
) -> None:
    actions.switch_reminder(by=by, at=DUE, appointment=booked, is_reminded_of=False)
    with pytest.raises(actions.SwitchedAlready):
        actions.switch_reminder(by=by, at=DUE, appointment=booked, is_reminded_of=False)
    assert run() == 0
    system = Actor.system(person.authority_id)
    with pytest.raises(actions.NoReminderDue):
        actions.send_reminder(by=system, at=DUE, appointment=booked)
    actions.switch_reminder(by=by, at=DUE, appointment=booked, is_reminded_of=True)

    appointments.cancel_appointment(
        by=by, at=DUE, appointment=booked, cancelled_by=CancelledBy.SERVICE
    )
    assert run() == 0
    with pytest.raises(actions.NoReminderDue):
        actions.send_reminder(by=system, at=DUE, appointment=booked)
    appointments.reopen_appointment(by=by, at=DUE, appointment=booked)

    Person.objects.filter(pk=person.pk).update(died_on=TODAY)
    assert run() == 0
    Person.objects.filter(pk=person.pk).update(died_on=None)
    assert run(local_moment(TODAY, time(15, 59))) == 0
    assert run(local_moment(TODAY, time(19, 30))) == 0
    assert run() == 1


@pytest.mark.usefixtures("booked")
def test_reminder_keeps_to_the_ways_that_are_open(
    by: Actor, number: ContactPoint, run: Callable[..., int], person: Person
) -> None:
    email = ContactPointFactory.create(
        person=person, kind="email", value="amira@example.org", is_unsafe=True
    )
    opting.opt_out(by=by, at=DUE, point=number, how="Told me")
    assert run() == 0
    ContactPoint.objects.filter(pk=email.pk).update(is_unsafe=False)
    banner = BannerFactory.create(person=person, kind="do_not_contact")
    assert run() == 0
    banner.delete()

    assert run() == 1

    message = Message.objects.get()
    assert (message.channel, message.recipient) == ("email", "amira@example.org")
    assert message.subject == "Your appointment"


def test_task_goes_on_after_a_fault(
    booked: Appointment, number: ContactPoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks.remind(0)
    assert AppointmentReminder.objects.count() == 1

    def fail(**_: Any) -> int:
        raise ValueError

    monkeypatch.setattr(tasks, "send_reminders", fail)
    with pytest.raises(ExceptionGroup):
        tasks.remind(0)


def test_wording_is_kept_by_version_and_only_known_gaps_are_filled(
    by: Actor, manager: Membership, booked: Appointment, number: ContactPoint,
    run: Callable[..., int],
) -> None:  # fmt: skip
    boss = member_actor(manager)

    def save(text: str, by: Actor = boss) -> ReminderWording:
        return actions.save_wording(
            by=by,
            at=DUE,
            text=text,
            timing=ReminderTiming.DAY_BEFORE,
            version=wording_version(queries.present_wording()),
        )

    with pytest.raises(NotAllowed):
        save("Hello", by=by)
    with pytest.raises(NotAllowed):
        queries.list_wordings(viewer=by)
    with pytest.raises(actions.ReminderIsEmpty):
        save("  ")
    with pytest.raises(actions.ReminderTooLong):
        save("a" * 301)
    with pytest.raises(actions.UnknownGap):
        save("About ((purpose))")
    save("First")
    second = save("See you ((day)), ((time))!")

    run()

    assert AppointmentReminder.objects.get().wording == second
    assert Message.objects.get().body == "See you Thursday 11 March, 2pm!"
    assert [each.text for each in queries.list_wordings(viewer=boss)] == [
        "See you ((day)), ((time))!",
        "First",
    ]


def test_reminder_of_a_closed_record_is_not_switched(join: Member, booked: Appointment) -> None:
    stranger = member_actor(join(is_open=False))

    with pytest.raises(NotFound):
        actions.switch_reminder(by=stranger, at=DUE, appointment=booked, is_reminded_of=False)
    with pytest.raises(NotFound):
        actions.send_reminder(by=stranger, at=DUE, appointment=booked)


# Pages ------------------------------------------------------------------------------------------


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


def _url(appointment: Appointment, route: str = "appointment_reminder") -> str:
    person = appointment.person
    return reverse(
        f"casework:{route}",
        kwargs={
            "authority": person.authority.code,
            "person": person.public_id,
            "appointment": appointment.public_id,
        },
    )


def test_page_says_when_it_goes_why_not_and_when_it_went(
    at_work: Client, booked: Appointment, person: Person, run: Callable[..., int]
) -> None:
    url = _url(booked)
    record = reverse("casework:record", args=[person.authority.code, person.public_id])
    assert url in at_work.get(record).content.decode()
    none = at_work.get(url).content.decode()
    assert "no mobile number and no email address" in none
    assert "Send no reminder" not in none
    assert "What it says" not in none
    banner = BannerFactory.create(person=person, kind="do_not_contact")
    ContactPointFactory.create(person=person)
    assert "A banner says not to contact them" in at_work.get(url).content.decode()
    banner.delete()
    goes = at_work.get(url).content.decode()
    assert "A reminder goes 10 March 2027 at 4:05pm" in goes
    assert "Send no reminder" in goes

    run()

    page = at_work.get(url).content.decode()
    assert "No further reminder goes" in page
    assert "Send no reminder" not in page
    assert "Waiting to be sent" in page


@pytest.mark.usefixtures("number")
def test_reminder_is_switched_off_with_undo(at_work: Client, booked: Appointment) -> None:
    url = _url(booked)

    off = at_work.post(url, follow=True).content.decode()

    assert "No reminder goes" in off
    assert url in off
    stands = at_work.get(url).content.decode()
    assert "is switched off" in stands
    assert "Send a reminder after all" in stands
    assert "A reminder goes" in at_work.post(url, follow=True).content.decode()
    Appointment.objects.update(booked_at=DUE + timedelta(days=1))
    assert "too shortly before" in at_work.get(url).content.decode()
    Appointment.objects.update(starts_at=DUE - timedelta(days=1))
    assert "is over or was called off" in at_work.get(url).content.decode()


def test_page_shows_no_address_where_contact_details_are_closed(
    client: Client, join: Member, booked: Appointment, number: ContactPoint
) -> None:
    narrow = join(is_open=False)
    AccessGrantFactory.create(
        person=booked.person, membership=narrow, data_groups=["notes"], starts_at=DUE
    )
    sign_in(client, narrow)

    page = client.get(_url(booked)).content.decode()

    assert "Their contact details are closed to you" in page
    assert "900123" not in page
    assert "Write to them" not in client.get(_url(booked, "appointment_cancel")).content.decode()


def test_reminder_of_a_hidden_or_closed_record_is_not_found(
    at_work: Client, adviser: Membership
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    AccessGrantFactory.create(person=hidden, membership=adviser, starts_at=DUE)

    theirs = [
        AppointmentFactory.create(person=person, worker=adviser, starts_at=STARTS)
        for person in (hidden, PersonFactory.create())
    ]

    assert [at_work.get(_url(each)).status_code for each in theirs] == [404, 404]


@pytest.mark.usefixtures("number")
def test_change_of_an_appointment_leads_to_a_message(at_work: Client, booked: Appointment) -> None:
    move = _url(booked, "appointment_move")
    typed = {
        "starts_at-day": "12", "starts_at-month": "3", "starts_at-year": "2027",
        "starts_at-time": "3pm", "minutes": "30", "tells": "on",
        "way": booked.way, "place": booked.place, "version": version_shown(at_work, move),
    }  # fmt: skip

    moved = at_work.post(move, typed, follow=True).content.decode()
    elsewhere = {"way": "centre", "place": "The Hub", "version": version_shown(at_work, move)}
    placed = at_work.post(move, typed | elsewhere, follow=True).content.decode()
    off = at_work.post(
        _url(booked, "appointment_cancel"), {"cancelled_by": "service", "tells": "on"}, follow=True
    ).content.decode()

    assert "is now on Friday 12 March at 3pm.</textarea>" in moved
    assert "is now on Friday 12 March at 3pm. At our centre: The Hub.</textarea>" in placed
    assert "Hello Amira" in moved
    assert "on Friday 12 March at 3pm is called off." in off
    assert "ousing" not in moved.split("<textarea")[1]


def test_manager_changes_what_reminders_say(client: Client, manager: Membership) -> None:
    sign_in(client, manager)
    code = manager.authority.code
    url = reverse("casework:reminder_wording", args=[code])
    assert url in client.get(reverse("casework:template_list", args=[code])).content.decode()
    assert "a reminder: you meet" in client.get(url).content.decode()

    shown = {"version": version_shown(client, url), "timing": "both"}
    wrong = client.post(url, {"text": "Hello ((who))"} | shown)
    saved = client.post(url, {"text": "See you ((day))"} | shown, follow=True)
    stale = client.post(url, {"text": "Come at ((time))"} | shown)

    assert stale.status_code == 400
    assert "What a reminder says: See you ((day))" in stale.content.decode()
    assert "Come at ((time))" in stale.content.decode()
    assert wrong.status_code == 400
    assert "A reminder fills in only" in wrong.content.decode()
    page = saved.content.decode()
    assert "Reminders say this from now on" in page
    assert "Versions, the newest first" in page


def test_page_takes_few_queries(
    at_work: Client, booked: Appointment, number: ContactPoint,
    django_assert_max_num_queries: Any,
) -> None:  # fmt: skip
    at_work.get(_url(booked))

    with django_assert_max_num_queries(34):
        at_work.get(_url(booked))
