"""Is an appointment booked, moved, called off and kept, by who may, and what do pages say of it?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.clock import NOW
from tests.factories.casework import AppointmentFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.casework.conftest import Member, Opened
from tests.support import sign_in, version_shown
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import appointments as actions
from waymark.casework.models.appointments import Appointment
from waymark.casework.queries import appointments as queries
from waymark.casework.queries.versions import appointment_version
from waymark.casework.rules.appointments import AppointmentState, AppointmentWay, CancelledBy
from waymark.casework.rules.vocabulary import ContactPurpose
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile, NotFound
from waymark.people.models.people import Person

LATER = NOW + timedelta(hours=3)
HOW: dict[str, Any] = {
    "minutes": 45,
    "way": AppointmentWay.HOME,
    "purpose": ContactPurpose.HOUSING,
}


@pytest.fixture
def booked(by: Actor, person: Person) -> Appointment:
    return actions.book_appointment(by=by, at=NOW, person=person, starts_at=LATER, **HOW)


@pytest.fixture
def begun(adviser: Membership, person: Person) -> Appointment:
    found: Appointment = AppointmentFactory.create(
        person=person, worker=adviser, starts_at=NOW - timedelta(minutes=5)
    )
    return found


def test_appointment_is_booked_for_who_books_it(
    by: Actor, booked: Appointment, opened: Opened
) -> None:
    assert (booked.worker_id, booked.state, str(booked)) == (by.membership_id, "booked", "Housing")
    assert queries.list_booked(viewer=by, record=opened(by)) == (booked,)
    assert AuditEvent.objects.get().event == Event.APPOINTMENT_BOOKED.value


def test_appointment_is_refused(by: Actor, person: Person) -> None:
    def book(by: Actor = by, **changed: Any) -> None:
        given = HOW | {"starts_at": LATER} | changed
        actions.book_appointment(by=by, at=NOW, person=person, **given)

    with pytest.raises(actions.TimeOutOfReach):
        book(starts_at=NOW)
    for minutes in (0, 601):
        with pytest.raises(actions.LengthOutOfReason):
            book(minutes=minutes)
    with pytest.raises(actions.NobodyToMeet):
        book(by=Actor.system(person.authority_id))


def test_appointment_of_a_closed_record_is_not_found(
    join: Member, person: Person, booked: Appointment
) -> None:
    stranger = member_actor(join(is_open=False))

    with pytest.raises(NotFound):
        actions.book_appointment(by=stranger, at=NOW, person=person, starts_at=LATER, **HOW)
    with pytest.raises(NotFound):
        actions.settle_appointment(
            by=stranger, at=NOW, appointment=booked, state=AppointmentState.ATTENDED
        )


def test_appointment_is_moved_and_the_time_before_stays(by: Actor, booked: Appointment) -> None:
    then = LATER + timedelta(days=1)

    where: dict[str, Any] = {"way": AppointmentWay.HOME, "place": ""}
    given: dict[str, Any] = {"by": by, "at": NOW, "appointment": booked} | where
    seen = appointment_version(booked)
    moved = actions.move_appointment(starts_at=then, minutes=30, version=seen, **given)

    assert (moved.starts_at, moved.moved_from, moved.minutes) == (then, LATER, 30)
    with pytest.raises(ChangedMeanwhile):
        actions.move_appointment(starts_at=LATER, minutes=30, version=seen, **given)
    again = appointment_version(moved)
    longer = actions.move_appointment(starts_at=then, minutes=60, version=again, **given)
    assert longer.moved_from == LATER
    with pytest.raises(actions.TimeOutOfReach):
        actions.move_appointment(
            starts_at=NOW, minutes=30, version=appointment_version(longer), **given
        )


def test_appointment_is_held_elsewhere_at_the_same_time(by: Actor, booked: Appointment) -> None:
    seen = appointment_version(booked)
    elsewhere: dict[str, Any] = {"way": AppointmentWay.SCHOOL, "place": " Room 3 "}
    given: dict[str, Any] = {
        "by": by, "at": NOW, "appointment": booked, "starts_at": LATER, "minutes": 45,
    }  # fmt: skip

    found = actions.move_appointment(version=seen, **given, **elsewhere)

    assert (found.way, found.place, found.moved_from) == ("school", "Room 3", None)
    assert AuditEvent.objects.filter(event=Event.APPOINTMENT_MOVED.value).count() == 1
    with pytest.raises(ChangedMeanwhile):
        actions.move_appointment(version=seen, **given, **elsewhere)


def test_appointment_is_called_off_and_taken_back(by: Actor, booked: Appointment) -> None:
    actions.cancel_appointment(
        by=by, at=NOW, appointment=booked, cancelled_by=CancelledBy.YOUNG_PERSON
    )

    booked.refresh_from_db()
    assert (booked.state, booked.cancelled_by) == ("cancelled", "young_person")
    with pytest.raises(actions.NotBooked):
        actions.cancel_appointment(
            by=by, at=NOW, appointment=booked, cancelled_by=CancelledBy.SERVICE
        )
    with pytest.raises(actions.NotBooked):
        actions.move_appointment(
            by=by,
            at=NOW,
            appointment=booked,
            starts_at=LATER,
            minutes=30,
            way=AppointmentWay.HOME,
            place="",
            version=appointment_version(booked),
        )

    actions.reopen_appointment(by=by, at=NOW, appointment=booked)

    booked.refresh_from_db()
    assert (booked.state, booked.cancelled_by) == ("booked", "")
    with pytest.raises(actions.NotSettled):
        actions.reopen_appointment(by=by, at=NOW, appointment=booked)


def test_who_came_is_said_once_it_has_begun(
    by: Actor, booked: Appointment, begun: Appointment
) -> None:
    attended = AppointmentState.ATTENDED
    with pytest.raises(actions.NotYet):
        actions.settle_appointment(by=by, at=NOW, appointment=booked, state=attended)
    with pytest.raises(actions.NotYet):
        actions.settle_appointment(
            by=by, at=NOW, appointment=begun, state=AppointmentState.CANCELLED
        )

    actions.settle_appointment(by=by, at=NOW, appointment=begun, state=attended)

    begun.refresh_from_db()
    assert begun.state == "attended"
    with pytest.raises(actions.NotBooked):
        actions.settle_appointment(by=by, at=NOW, appointment=begun, state=attended)


def test_own_appointments_are_those_of_people_within_reach(
    by: Actor, adviser: Membership, begun: Appointment
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    AccessGrantFactory.create(person=hidden, membership=adviser, starts_at=NOW)
    for person in (hidden, PersonFactory.create()):
        AppointmentFactory.create(person=person, worker=adviser)
    AppointmentFactory.create(person=begun.person)  # a colleague's
    unsaid, _, _ = (
        AppointmentFactory.create(
            person=begun.person, worker=adviser, starts_at=NOW + timedelta(days=days)
        )
        for days in (-3, -30, 1)
    )

    found = queries.list_own_appointments(viewer=by, on=local_date(NOW), at=NOW)

    assert list(found) == [unsaid, begun]


def test_appointments_show_with_the_notes_alone(
    join: Member, person: Person, booked: Appointment, opened: Opened
) -> None:
    narrow = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, data_groups=["contact"], starts_at=NOW
    )
    viewer = member_actor(narrow)

    assert queries.list_booked(viewer=viewer, record=opened(viewer)) == ()
    with pytest.raises(NotFound):
        queries.get_appointment(viewer=viewer, record=opened(viewer), public_id=booked.public_id)


# Pages ------------------------------------------------------------------------------------------


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


def _url(person: Person, route: str, **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"casework:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def _typed(days: int = 1, clock: str = "2pm") -> dict[str, str]:
    day = timezone.localdate() + timedelta(days=days)
    return {
        "starts_at-day": str(day.day),
        "starts_at-month": str(day.month),
        "starts_at-year": str(day.year),
        "starts_at-time": clock,
        "minutes": "45",
        "way": "centre",
        "purpose": "careers_interview",
    }


def test_appointment_is_booked_from_the_record_and_a_clash_is_told(
    at_work: Client, person: Person
) -> None:
    book = _url(person, "appointment_book")
    assert "Book an appointment" in at_work.get(_url(person, "record")).content.decode()
    assert 'value="45"' in at_work.get(book).content.decode()

    first = at_work.post(book, _typed(), follow=True).content.decode()
    second = at_work.post(book, _typed(clock="2:30pm"), follow=True).content.decode()

    assert "overlaps" not in first
    assert "It overlaps with your appointment at 2pm" in second
    assert Appointment.objects.count() == 2
    past = at_work.post(book, _typed(days=-1))
    assert past.status_code == 400
    assert "An appointment must be later than now" in past.content.decode()


def test_appointment_is_moved_and_called_off_with_undo(at_work: Client, person: Person) -> None:
    at_work.post(_url(person, "appointment_book"), _typed())
    named = {"appointment": Appointment.objects.get().public_id}
    move = _url(person, "appointment_move", **named)
    cancel = _url(person, "appointment_cancel", **named)
    reopen = _url(person, "appointment_reopen", **named)

    assert at_work.get(move).status_code == at_work.get(cancel).status_code == 200
    typed = _typed(days=2) | {"version": version_shown(at_work, move)}
    assert "moved from" in at_work.post(move, typed, follow=True).content.decode()
    stale = at_work.post(move, typed | {"minutes": "20"})
    assert stale.status_code == 400
    assert "Saved by somebody else:" in stale.content.decode()
    assert "Minutes: 45" in stale.content.decode()
    off = at_work.post(f"{cancel}?from=day", {"cancelled_by": "parent"}, follow=True)
    assert "My day" in off.content.decode()
    assert f"{reopen}?from=day" in off.content.decode()
    assert "is booked again" in at_work.get(reopen).content.decode()
    assert "Booked again" in at_work.post(reopen, follow=True).content.decode()


def test_my_day_leads_from_an_appointment_to_its_note(
    at_work: Client, person: Person, begun: Appointment
) -> None:
    AppointmentFactory.create(person=person, worker=begun.worker, starts_at=NOW - timedelta(days=2))
    code = person.authority.code
    day = at_work.get(reverse("casework:day", kwargs={"authority": code})).content.decode()
    settle = _url(person, "appointment_settle", appointment=begun.public_id)
    assert f"{settle}?from=day" in day
    assert f"{local_date(NOW - timedelta(days=2)):%B %Y} at" in day
    assert "How it went" in at_work.get(settle).content.decode()

    note = at_work.post(f"{settle}?from=day", {"state": "did_not_attend"}, follow=True)

    page = note.content.decode()
    assert "Recorded. Write the note" in page
    assert '<option value="did_not_attend" selected' in page
    assert '<option value="in_person" selected' in page
    begun.refresh_from_db()
    assert begun.state == "did_not_attend"


def test_note_of_another_s_appointment_is_not_found(at_work: Client, person: Person) -> None:
    theirs = AppointmentFactory.create()

    answer = at_work.get(f"{_url(person, 'note')}?appointment={theirs.public_id}")

    assert answer.status_code == 404
    assert at_work.get(f"{_url(person, 'note')}?appointment=x").status_code == 200
