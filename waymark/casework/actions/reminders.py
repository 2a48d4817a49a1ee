"""How is a young person reminded of an appointment, and who says when and in which words?"""

from collections.abc import Sequence
from datetime import datetime

from waymark.access.actions.locking import locked_authority
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.messaging import (
    Words,
    require_writing,
    write_message,
)
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.reminders import AppointmentReminder, ReminderWording
from waymark.casework.permissions import require_notes
from waymark.casework.queries import reminders as queries
from waymark.casework.queries.reminder_refusals import wants_none
from waymark.casework.queries.versions import wording_version
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.reminders import LONGEST_REMINDER, ReminderGap, ReminderTiming
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND, clock_in_words
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.messages.rules import Channel
from waymark.people.queries.writing import OpenWay, gap_values, sender_values, ways_of
from waymark.people.rules.vocabulary import ContactKind
from waymark.people.rules.writing import (
    CHANNEL_OF_KIND,
    KnownGap,
    fill_gaps,
    gaps_of,
    is_too_long,
    ready_text,
)

SUBJECT = "Your appointment"
CHANNELS = (Channel.TEXT, Channel.EMAIL)
"""By which a reminder goes, the first that is open."""


class NoReminderDue(ActionRefused):
    """No reminder of this appointment goes now."""


class NoWayOpen(ActionRefused):
    """There is no number or address to which a reminder may go."""


class SwitchedAlready(ActionRefused):
    """The reminder stands like this already."""


class ReminderIsEmpty(ActionRefused):
    """Enter what a reminder says."""


class ReminderTooLong(ActionRefused):
    """Write at most 300 characters."""


class UnknownGap(ActionRefused):
    """A reminder fills in only ((first name)), ((adviser)), ((authority)), ((day)) and ((time))."""


@action
def send_reminder(*, by: Actor, at: datetime, appointment: Appointment) -> AppointmentReminder:
    """Remind a young person of an appointment, once for each time that it has.

    Refused where none is due, or no number or address may be written to.
    """
    require_writing(by=by, person=appointment.person, at=at)
    lock_person(appointment.person)
    rows = Appointment.objects.select_for_update(of=("self",)).select_related("person")
    found = rows.annotate(wants_none=wants_none()).get(pk=appointment.pk)
    wording = queries.present_wording()
    lead = queries.lead_due(found, wording=wording, sent=queries.leads_sent(found), at=at)
    is_wanted = found.is_reminded_of and not found.wants_none
    if lead is None or found.state != AppointmentState.BOOKED or not is_wanted:
        raise NoReminderDue
    way = open_way(ways_of(people=[found.person], at=at)[found.person_id])
    if way is None:
        raise NoWayOpen
    values = gap_values(person=found.person, sender=_worker_values(found)) | time_values(found)
    sent = write_message(
        by=by,
        at=at,
        person=found.person,
        way=way,
        words=Words(text=wording.text, subject=SUBJECT),
        values=values,
    )
    made = AppointmentReminder.objects.create(
        authority_id=found.authority_id,
        appointment=found,
        starts_at=found.starts_at,
        lead=lead.value,
        sent=sent,
        wording=wording.version,
    )
    detail = {"channel": sent.message.channel, "lead": lead.value}
    record(by=by, event=Event.REMINDER_SENT, target=found.person, at=at, detail=detail)
    return made


@action
def switch_reminder(
    *, by: Actor, at: datetime, appointment: Appointment, is_reminded_of: bool
) -> None:
    """Say whether the young person is reminded of an appointment."""
    require_notes(viewer=by, person=appointment.person, at=at)
    lock_person(appointment.person)
    rows = Appointment.objects.select_for_update(of=("self",)).select_related("person")
    found = rows.get(pk=appointment.pk)
    if found.is_reminded_of == is_reminded_of:
        raise SwitchedAlready
    found.is_reminded_of = is_reminded_of
    found.save(update_fields=["is_reminded_of"])
    detail = {"is_on": is_reminded_of}
    record(by=by, event=Event.REMINDER_SWITCHED, target=found.person, at=at, detail=detail)


@action
def save_wording(
    *, by: Actor, at: datetime, text: str, timing: ReminderTiming, version: int
) -> ReminderWording:
    """Say from now on what reminders say and when they go; earlier versions stay readable.

    `version` is that of both as they were shown: two may change them at once.
    """
    require(by, Permission.CASES_MANAGE)
    plain = " ".join(ready_text(text, Channel.TEXT).split())
    if not plain:
        raise ReminderIsEmpty(field="text")
    if len(plain) > LONGEST_REMINDER or is_too_long(plain, Channel.TEXT):
        raise ReminderTooLong(field="text")
    if set(gaps_of(plain)) - {each.value for each in (*KnownGap, *ReminderGap)}:
        raise UnknownGap(field="text")
    locked_authority()
    if version != wording_version(queries.present_wording()):
        raise ChangedMeanwhile
    made = ReminderWording.objects.create(
        authority_id=scoped_authorities()[0],
        text=plain,
        timing=timing.value,
        since_at=at,
        saved_by_id=by.membership_id,
    )
    record(by=by, event=Event.REMINDER_WORDED, target=made, at=at, detail={"timing": timing.value})
    return made


def open_way(ways: Sequence[OpenWay]) -> OpenWay | None:
    """Return where a reminder goes: the newest open number for texts, else the newest address."""
    found = [each for each in ways if each.obstacle is None]
    found.sort(
        key=lambda each: (
            CHANNELS.index(CHANNEL_OF_KIND[ContactKind(each.point.kind)]),
            -each.point.pk,
        )
    )
    return found[0] if found else None


def time_values(appointment: Appointment) -> dict[str, str]:
    """Return what the gaps hold that say when: the day and the time in England."""
    local = appointment.starts_at.astimezone(ENGLAND)
    return {
        ReminderGap.DAY.value: f"{local:%A} {local.day} {local:%B}",
        ReminderGap.TIME.value: clock_in_words(local.time()),
    }


def reminder_words(text: str, *, appointment: Appointment) -> str:
    """Return a reminder as it will read."""
    values = gap_values(person=appointment.person, sender=_worker_values(appointment))
    return fill_gaps(text, values | time_values(appointment))


def _worker_values(appointment: Appointment) -> dict[str, str]:
    """Return what says who writes: the worker of the appointment, whoever sends the reminder."""
    worker = Membership.objects.select_related("user").get(pk=appointment.worker_id)
    return sender_values(Actor.system(appointment.authority_id)) | {
        KnownGap.ADVISER.value: str(worker.user)
    }
