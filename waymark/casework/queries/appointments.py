"""Which appointments does a worker have, and which does a young person have?"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.appointments import Appointment
from waymark.casework.queries.reminder_refusals import wants_none
from waymark.casework.rules.appointments import LONGEST_MINUTES, AppointmentState, clash
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.core.refusals import NotFound
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup

MOST_SHOWN = 5
UNSETTLED = timedelta(days=14)


def list_own_appointments(
    *, viewer: Actor, on: date, at: datetime, known: OpenPeople | None = None
) -> list[Appointment]:
    """Return the viewer's booked appointments until a day with people within reach, by time.

    Those of the fortnight before are among them: of these it was never said how they went.
    """
    access.require(viewer, Permission.CASES_WORK)
    own = Appointment.objects.filter(
        worker_id=viewer.membership_id,
        state=AppointmentState.BOOKED.value,
        starts_at__gte=local_moment(on - UNSETTLED, time(0)),
        starts_at__lt=local_moment(on + timedelta(days=1), time(0)),
    )
    within = open_people(viewer=viewer, at=at, known=known)
    return within.among(own.order_by("starts_at", "pk"), DataGroup.NOTES)


def list_booked(*, viewer: Actor, record: OpenRecord) -> Sequence[Appointment]:
    """Return the booked appointments of an open record whose notes lie open, the first first.

    Each says, as `wants_none`, whether its person wants no reminders of appointments.
    """
    booked = _of_record(viewer=viewer, record=record).filter(state=AppointmentState.BOOKED.value)
    found = booked.select_related(None).select_related("worker__user")
    found = found.annotate(wants_none=wants_none())
    return tuple(found.order_by("starts_at", "pk")[:MOST_SHOWN])


def get_appointment(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Appointment:
    """Return one appointment of an open record, whatever became of it; raise `NotFound`."""
    found = _of_record(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def clashes_with(*, viewer: Actor, appointment: Appointment) -> tuple[Appointment, ...]:
    """Return the booked appointments of the same worker that overlap with this one, by time."""
    access.require(viewer, Permission.CASES_WORK)
    about = timedelta(minutes=LONGEST_MINUTES)
    near = Appointment.objects.filter(
        worker_id=appointment.worker_id,
        state=AppointmentState.BOOKED.value,
        starts_at__gt=appointment.starts_at - about,
        starts_at__lt=appointment.starts_at + about,
    ).exclude(pk=appointment.pk)
    return tuple(
        each
        for each in near.order_by("starts_at", "pk")
        if clash(appointment.starts_at, appointment.minutes, each.starts_at, each.minutes)
    )


def _of_record(*, viewer: Actor, record: OpenRecord) -> QuerySet[Appointment]:
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.NOTES not in record.reach.groups:
        return Appointment.objects.none()
    return Appointment.objects.filter(person=record.person).select_related("worker__user", "person")
