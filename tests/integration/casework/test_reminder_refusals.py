"""Is nobody reminded who wants no reminders, and is that taken back as easily?"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.factories.casework import AppointmentFactory
from tests.factories.people import AccessGrantFactory, ContactPointFactory, PersonFactory
from tests.integration.casework.conftest import Member, Opened
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework import tasks
from waymark.casework.actions import reminder_refusals as actions
from waymark.casework.actions.reminders import NoReminderDue, send_reminder
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.reminder_refusals import ReminderRefusal
from waymark.casework.queries.reminder_refusals import find_refusal
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person

TODAY = date(2027, 3, 10)
DUE = local_moment(TODAY, time(16, 5))


@pytest.fixture(autouse=True)
def _at_four() -> Iterator[None]:
    with time_machine.travel(DUE, tick=False):
        yield


@pytest.fixture
def booked(adviser: Membership, person: Person) -> Appointment:
    ContactPointFactory.create(person=person)
    made: Appointment = AppointmentFactory.create(
        person=person,
        worker=adviser,
        starts_at=local_moment(TODAY + timedelta(days=1), time(14)),
        booked_at=DUE - timedelta(days=5),
    )
    return made


def _url(person: Person, word: str) -> str:
    return reverse(f"casework:reminders_{word}", args=[person.authority.code, person.public_id])


def test_nobody_is_reminded_who_wants_no_reminders(
    by: Actor, person: Person, booked: Appointment, opened: Opened
) -> None:
    system = Actor.system(person.authority_id)

    actions.refuse_reminders(by=by, at=DUE, person=person)
    assert tasks.send_reminders(authority_id=person.authority_id, at=DUE) == 0
    with pytest.raises(NoReminderDue):
        send_reminder(by=system, at=DUE, appointment=booked)
    with pytest.raises(actions.RefusedAlready):
        actions.refuse_reminders(by=by, at=DUE, person=person)
    found = find_refusal(viewer=by, record=opened(by))
    assert found is not None
    assert found.said_by_id == by.membership_id

    actions.allow_reminders(by=by, at=DUE, person=person)
    assert find_refusal(viewer=by, record=opened(by)) is None
    with pytest.raises(actions.NotRefused):
        actions.allow_reminders(by=by, at=DUE, person=person)
    assert tasks.send_reminders(authority_id=person.authority_id, at=DUE) == 1
    events = AuditEvent.objects.filter(event__startswith="casework.reminders_").order_by("pk")
    assert [each.event for each in events] == [Event.REMINDERS_REFUSED, Event.REMINDERS_ALLOWED]
    ended = ReminderRefusal.objects.get()
    assert (ended.ends_at, ended.ended_by_id) == (DUE, by.membership_id)


def test_what_one_wants_says_nothing_of_another(
    by: Actor, adviser: Membership, person: Person, booked: Appointment
) -> None:
    other = PersonFactory.create()
    AccessGrantFactory.create(person=other, membership=adviser, starts_at=DUE)

    actions.refuse_reminders(by=by, at=DUE, person=other)

    assert tasks.send_reminders(authority_id=person.authority_id, at=DUE) == 1


def test_closed_record_and_closed_notes_are_not_found(
    join: Member, person: Person, opened: Opened
) -> None:
    stranger = member_actor(join(is_open=False))
    narrow = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, data_groups=["contact"], starts_at=DUE
    )

    for who in (stranger, member_actor(narrow)):
        for change in (actions.refuse_reminders, actions.allow_reminders):
            with pytest.raises(NotFound):
                change(by=who, at=DUE, person=person)
    with pytest.raises(NotFound):
        find_refusal(viewer=member_actor(narrow), record=opened(member_actor(narrow)))
    assert not ReminderRefusal.objects.exists()


# Pages ------------------------------------------------------------------------------------------


def test_reminders_are_stopped_and_begun_again_with_undo(
    client: Client, adviser: Membership, person: Person, booked: Appointment
) -> None:
    sign_in(client, adviser)
    stop, start = _url(person, "stop"), _url(person, "start")
    record = reverse("casework:record", args=[person.authority.code, person.public_id])
    one = reverse(
        "casework:appointment_reminder",
        args=[person.authority.code, person.public_id, booked.public_id],
    )
    assert stop in client.get(record).content.decode()
    assert stop in client.get(one).content.decode()
    assert "They are reminded of their appointments" in client.get(stop).content.decode()

    stopped = client.post(stop, follow=True).content.decode()

    assert "No reminders of appointments go to them" in stopped
    assert start in stopped
    assert "no reminder, as they want none" in stopped
    assert "They want no reminders of appointments" in client.get(one).content.decode()
    again = client.get(stop).content.decode()
    assert "They want no reminders of appointments since 10 March 2027" in again
    assert start in again
    assert "go to them again" in client.get(start).content.decode()
    twice = client.post(stop)
    assert twice.status_code == 400
    assert "It was said already" in twice.content.decode()
    begun = client.post(start, follow=True).content.decode()
    assert "Reminders of appointments go to them again" in begun
    assert "no reminder, as they want none" not in begun


def test_page_is_for_those_who_work_with_them(
    client: Client, adviser: Membership, join: Member, person: Person
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    AccessGrantFactory.create(person=hidden, membership=adviser, starts_at=DUE)
    closed, councillor = PersonFactory.create(), join(RoleName.COUNCILLOR)

    sign_in(client, adviser)
    for other in (hidden, closed):
        assert client.get(_url(other, "stop")).status_code == 404
        assert client.post(_url(other, "stop")).status_code == 404
    sign_in(client, councillor)
    assert client.get(_url(person, "stop")).status_code == 403


def test_page_takes_few_queries(
    client: Client, adviser: Membership, person: Person, django_assert_max_num_queries: Any
) -> None:
    sign_in(client, adviser)
    client.get(_url(person, "stop"))

    with django_assert_max_num_queries(16):
        client.get(_url(person, "stop"))
