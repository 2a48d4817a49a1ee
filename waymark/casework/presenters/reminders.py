"""What is said of the reminders of an appointment, and of what reminders say?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from waymark.casework.actions.reminders import open_way
from waymark.casework.forms.messaging import way_in_words
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.reminders import LEAD_LABELS, TIMING_LABELS, ReminderWording
from waymark.casework.queries.reminders import ReminderState
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.reminders import ReminderLead, ReminderTiming, reminder_at
from waymark.messages.models import STATE_LABELS
from waymark.messages.rules import MessageState
from waymark.people.rules.writing import Obstacle
from waymark.web.jinja import show_datetime

WHY_NOT = {
    Obstacle.WARNING: "A banner says not to contact them.",
    Obstacle.UNSAFE: "The number or address is marked as not safe.",
    Obstacle.NOT_OWN: "The number or address belongs to somebody else.",
    Obstacle.BOUNCED: "Messages to the number or address came back.",
    Obstacle.OPTED_OUT: "They want no messages there.",
    Obstacle.ENDED: "The number or address is no longer in use.",
}
NO_WAY = "There is no mobile number and no email address to send it to."


@dataclass(frozen=True)
class ReminderPage:
    """The reminders of one appointment: what was and will be, and the one thing to do."""

    when: str
    sentences: tuple[str, ...]
    went: tuple[str, ...]
    words: str
    submit: str
    may_go: bool


@dataclass(frozen=True)
class WordingRow:
    """One version of what reminders say."""

    since: str
    timing: str
    text: str


def reminder_page(
    state: ReminderState, *, appointment: Appointment, words: str, at: datetime
) -> ReminderPage:
    """Word when a reminder goes, when one went, or why none can."""
    whys = _why_none(state, appointment=appointment, at=at)
    return ReminderPage(
        when=show_datetime(appointment.starts_at),
        sentences=whys or _sentences(state, appointment=appointment, at=at),
        went=tuple(
            f"{show_datetime(each.sent.written_at)}, {LEAD_LABELS[ReminderLead(each.lead)]} "
            f"{show_datetime(each.starts_at)}: "
            f"{STATE_LABELS[MessageState(each.sent.message.state)]}"
            for each in state.sent
        ),
        words=words,
        submit="Send no reminder" if appointment.is_reminded_of else "Send a reminder after all",
        may_go=not whys,
    )


def wording_rows(wordings: Iterable[ReminderWording]) -> tuple[WordingRow, ...]:
    """Word every version of what reminders say."""
    return tuple(
        WordingRow(
            since=f"Since {show_datetime(each.since_at)}"
            + (f", by {each.saved_by.user}" if each.saved_by else ""),
            timing=TIMING_LABELS[ReminderTiming(each.timing)],
            text=each.text,
        )
        for each in wordings
    )


def _sentences(state: ReminderState, *, appointment: Appointment, at: datetime) -> tuple[str, ...]:
    """Say whether a reminder goes that nothing stands in the way of, and when."""
    if not appointment.is_reminded_of:
        return ("The reminder of this appointment is switched off.",)
    way = open_way(state.ways or ())
    if way is None or state.next_lead is None:
        return ("Their contact details are closed to you, so it is not shown whether one can go.",)
    moment = max(reminder_at(appointment.starts_at, state.next_lead), at)
    return (f"A reminder goes {show_datetime(moment)} to this address. {way_in_words(way)}",)


def _why_none(state: ReminderState, *, appointment: Appointment, at: datetime) -> tuple[str, ...]:
    """Say why no reminder goes, whether or not it is switched on; nothing where one can."""
    if appointment.state != AppointmentState.BOOKED or appointment.starts_at <= at:
        return ("The appointment is over or was called off, so no reminder goes.",)
    if state.wants_none:
        return ("They want no reminders of appointments, so none goes.",)
    if state.wording.timing is ReminderTiming.NEVER:
        return ("Your authority sends no reminders.",)
    if state.next_lead is None:
        if state.sent:
            return ("No further reminder goes.",)
        return ("No reminder goes: the appointment was booked too shortly before.",)
    if state.ways is None or open_way(state.ways):
        return ()
    obstacles = dict.fromkeys(each.obstacle for each in state.ways)
    whys = [WHY_NOT[each] for each in obstacles if each in WHY_NOT]
    return ("No reminder can go.", *(whys or [NO_WAY]))
