"""Which reminders of appointments are due, which went, and what do they say?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.reminders import AppointmentReminder, ReminderWording
from waymark.casework.queries.messaging import list_ways
from waymark.casework.queries.reminder_refusals import find_refusal, wants_none
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.reminders import (
    AHEAD,
    DEFAULT_WORDS,
    ReminderLead,
    ReminderTiming,
    is_due,
    next_lead,
)
from waymark.core.actors import Actor
from waymark.people.queries.people import OpenRecord
from waymark.people.queries.writing import OpenWay
from waymark.people.rules.vocabulary import DataGroup


@dataclass(frozen=True)
class Wording:
    """What reminders say and when they go; without a version it is what everybody begins with."""

    text: str
    timing: ReminderTiming
    version: ReminderWording | None = None


@dataclass(frozen=True)
class ReminderState:
    """What is known of the reminders of one appointment; no ways where these are closed."""

    wording: Wording
    sent: Sequence[AppointmentReminder]
    next_lead: ReminderLead | None
    ways: Sequence[OpenWay] | None
    wants_none: bool = False


def present_wording() -> Wording:
    """Return what reminders say now, and when they go."""
    found = ReminderWording.objects.order_by("-since_at", "-pk").first()
    if found is None:
        return Wording(text=DEFAULT_WORDS, timing=ReminderTiming.DAY_BEFORE)
    return Wording(text=found.text, timing=ReminderTiming(found.timing), version=found)


def list_wordings(*, viewer: Actor) -> QuerySet[ReminderWording]:
    """Return every version of what reminders say, the newest first."""
    access.require(viewer, Permission.CASES_MANAGE)
    return ReminderWording.objects.select_related("saved_by__user").order_by("-since_at", "-pk")


def list_due(*, at: datetime) -> list[Appointment]:
    """Return the appointments of which somebody is to be reminded now, by time."""
    wording = present_wording()
    soon = (
        Appointment.objects.filter(
            ~wants_none(),
            state=AppointmentState.BOOKED.value,
            is_reminded_of=True,
            starts_at__gt=at,
            starts_at__lte=at + AHEAD,
            person__died_on__isnull=True,
        )
        .select_related("person")
        .order_by("starts_at", "pk")
    )
    appointments = list(soon)
    sent: dict[tuple[int, datetime], set[ReminderLead]] = {}
    for each in AppointmentReminder.objects.filter(appointment__in=appointments):
        sent.setdefault((each.appointment_id, each.starts_at), set()).add(ReminderLead(each.lead))
    return [
        each
        for each in appointments
        if lead_due(each, wording=wording, sent=sent.get((each.pk, each.starts_at), set()), at=at)
    ]


def lead_due(
    appointment: Appointment, *, wording: Wording, sent: set[ReminderLead], at: datetime
) -> ReminderLead | None:
    """Return which reminder of an appointment goes now, if any."""
    lead = _next(appointment, wording=wording, sent=sent, at=at)
    return lead if lead and is_due(appointment.starts_at, lead, at=at) else None


def leads_sent(appointment: Appointment) -> set[ReminderLead]:
    """Return which reminders of an appointment went for the time that it has now."""
    rows = AppointmentReminder.objects.filter(
        appointment=appointment, starts_at=appointment.starts_at
    )
    return {ReminderLead(lead) for lead in rows.values_list("lead", flat=True)}


def get_reminder_state(
    *, viewer: Actor, record: OpenRecord, appointment: Appointment, at: datetime
) -> ReminderState:
    """Return what is known of the reminders of an appointment of an open record."""
    sees_ways = DataGroup.CONTACT in record.reach.groups
    wording = present_wording()
    rows = AppointmentReminder.objects.filter(appointment=appointment)
    return ReminderState(
        wording=wording,
        sent=tuple(rows.select_related("sent__message").order_by("-sent__written_at", "-pk")),
        next_lead=_next(appointment, wording=wording, sent=leads_sent(appointment), at=at),
        ways=list_ways(viewer=viewer, record=record, at=at) if sees_ways else None,
        wants_none=find_refusal(viewer=viewer, record=record) is not None,
    )


def _next(
    appointment: Appointment, *, wording: Wording, sent: set[ReminderLead], at: datetime
) -> ReminderLead | None:
    return next_lead(
        starts_at=appointment.starts_at,
        booked_at=appointment.booked_at,
        timing=wording.timing,
        sent=sent,
        at=at,
    )
