"""How is an appointment booked, moved, called off, and how is it said who came?"""

from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.appointments import Appointment
from waymark.casework.permissions import require_notes
from waymark.casework.queries.versions import appointment_version
from waymark.casework.rules.appointments import (
    LONGEST_MINUTES,
    OUTCOMES,
    AppointmentState,
    AppointmentWay,
    CancelledBy,
    may_be_at,
)
from waymark.casework.rules.vocabulary import ContactPurpose
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.people.models.people import Person


class TimeOutOfReach(ActionRefused):
    """An appointment must be later than now, and within a year."""


class LengthOutOfReason(ActionRefused):
    """An appointment lasts from 1 to 600 minutes."""


class NobodyToMeet(ActionRefused):
    """An appointment needs somebody who works here to keep it."""


class NotBooked(ActionRefused):
    """This appointment took place already, or was called off. Look at the record again."""


class NotYet(ActionRefused):
    """Who came can be said once the appointment has begun."""


class NotSettled(ActionRefused):
    """This appointment is booked, so there is nothing to undo."""


@action
def book_appointment(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    starts_at: datetime,
    minutes: int,
    way: AppointmentWay,
    purpose: ContactPurpose,
    place: str = "",
) -> Appointment:
    """Book an appointment of a young person with whoever books it.

    One that overlaps with another is booked all the same: the page says so.
    """
    require_notes(viewer=by, person=person, at=at)
    if by.membership_id is None:
        raise NobodyToMeet
    lock_person(person)
    _check(starts_at=starts_at, minutes=minutes, at=at)
    made = Appointment.objects.create(
        authority_id=person.authority_id,
        person=person,
        worker_id=by.membership_id,
        starts_at=starts_at,
        minutes=minutes,
        way=way.value,
        place=place.strip(),
        purpose=purpose.value,
        state=AppointmentState.BOOKED.value,
        booked_at=at,
    )
    record(by=by, event=Event.APPOINTMENT_BOOKED, target=person, at=at)
    return made


@action
def move_appointment(
    *,
    by: Actor,
    at: datetime,
    appointment: Appointment,
    starts_at: datetime,
    minutes: int,
    way: AppointmentWay,
    place: str,
    version: int,
) -> Appointment:
    """Give a booked appointment another time or place; the time before stays known.

    `version` is that of both as they were shown: two may move it at once.
    """
    found = _lock(by=by, at=at, appointment=appointment)
    _require_booked(found)
    if version != appointment_version(found):
        raise ChangedMeanwhile
    _check(starts_at=starts_at, minutes=minutes, at=at)
    if starts_at != found.starts_at:
        found.moved_from = found.starts_at
    found.starts_at, found.minutes = starts_at, minutes
    found.way, found.place = way.value, place.strip()
    found.save(update_fields=["starts_at", "moved_from", "minutes", "way", "place"])
    record(by=by, event=Event.APPOINTMENT_MOVED, target=found.person, at=at)
    return found


@action
def cancel_appointment(
    *, by: Actor, at: datetime, appointment: Appointment, cancelled_by: CancelledBy
) -> None:
    """Call a booked appointment off, and say who did."""
    found = _lock(by=by, at=at, appointment=appointment)
    _require_booked(found)
    _settle(found, AppointmentState.CANCELLED, cancelled_by=cancelled_by.value)
    record(by=by, event=Event.APPOINTMENT_SETTLED, target=found.person, at=at)


@action
def settle_appointment(
    *, by: Actor, at: datetime, appointment: Appointment, state: AppointmentState
) -> None:
    """Say whether the young person came, once the appointment has begun."""
    found = _lock(by=by, at=at, appointment=appointment)
    _require_booked(found)
    if state not in OUTCOMES or found.starts_at > at:
        raise NotYet
    _settle(found, state)
    record(by=by, event=Event.APPOINTMENT_SETTLED, target=found.person, at=at)


@action
def reopen_appointment(*, by: Actor, at: datetime, appointment: Appointment) -> None:
    """Take back what became of an appointment: it is booked as before."""
    found = _lock(by=by, at=at, appointment=appointment)
    if found.state == AppointmentState.BOOKED:
        raise NotSettled
    _settle(found, AppointmentState.BOOKED)
    detail = {"is_undone": True}
    record(by=by, event=Event.APPOINTMENT_BOOKED, target=found.person, at=at, detail=detail)


def _check(*, starts_at: datetime, minutes: int, at: datetime) -> None:
    if not may_be_at(starts_at, at):
        raise TimeOutOfReach(field="starts_at")
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthOutOfReason(field="minutes")


def _lock(*, by: Actor, at: datetime, appointment: Appointment) -> Appointment:
    require_notes(viewer=by, person=appointment.person, at=at)
    lock_person(appointment.person)
    rows = Appointment.objects.select_for_update(of=("self",)).select_related("person")
    return rows.get(pk=appointment.pk)


def _require_booked(appointment: Appointment) -> None:
    if appointment.state != AppointmentState.BOOKED:
        raise NotBooked


def _settle(appointment: Appointment, state: AppointmentState, *, cancelled_by: str = "") -> None:
    appointment.state, appointment.cancelled_by = state.value, cancelled_by
    appointment.save(update_fields=["state", "cancelled_by"])
