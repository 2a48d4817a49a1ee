"""What do my day and a record show of appointments, and what does the note of one begin with?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from waymark.casework.models.appointments import WAY_LABELS, Appointment
from waymark.casework.rules.appointments import MET, OUTCOMES, AppointmentState, AppointmentWay
from waymark.core.dates import ENGLAND, clock_in_words, local_date
from waymark.web.jinja import show_datetime

OUTSIDE = frozenset({AppointmentWay.HOME, AppointmentWay.COMMUNITY, AppointmentWay.SCHOOL})
"""The ways to meet for which a worker leaves the house."""


@dataclass(frozen=True)
class AppointmentRow:
    """One appointment with what can be done about it; empty for what cannot be done here."""

    title: str
    url: str
    note: str
    settle_url: str
    move_url: str
    cancel_url: str
    reminder_url: str
    alone_url: str = ""


@dataclass(frozen=True)
class Appointments:
    """Some appointments, and where another one is booked."""

    rows: tuple[AppointmentRow, ...]
    book_url: str = ""
    reminders_url: str = ""


def day_rows(
    appointments: Iterable[Appointment],
    *,
    url: Callable[[str, Appointment], str],
    at: datetime,
    alone_url: str,
) -> Appointments:
    """Word the appointments of a day, by time."""
    return Appointments(
        rows=tuple(
            _row(
                each,
                title=f"{_when(each, at)}, {each.person}",
                record_url=url("casework:record", each),
                url=url,
                at=at,
                alone_url=alone_url,
            )
            for each in appointments
        )
    )


def record_rows(
    appointments: Iterable[Appointment],
    *,
    url: Callable[[str, Appointment], str],
    at: datetime,
    book_url: str,
    reminders_url: str,
) -> Appointments:
    """Word the appointments of a young person."""
    return Appointments(
        rows=tuple(
            _row(
                each,
                title=f"{show_datetime(each.starts_at)} with {each.worker.user}",
                url=url,
                at=at,
            )
            for each in appointments
        ),
        book_url=book_url,
        reminders_url=reminders_url,
    )


def booked_words(appointment: Appointment, clashes: Sequence[Appointment], *, verb: str) -> str:
    """Say that it was booked or changed, and with which of the worker's own it overlaps."""
    said = f"{verb}: {show_datetime(appointment.starts_at)}"
    if not clashes:
        return said
    clocks = " and ".join(clock_of(each) for each in clashes)
    return f"{said}. It overlaps with your appointment at {clocks}"


def note_of(appointment: Appointment) -> dict[str, Any]:
    """Return what the note of an appointment begins with."""
    method, place = MET[AppointmentWay(appointment.way)]
    outcome = OUTCOMES.get(AppointmentState(appointment.state))
    return {
        "method": method.value,
        "place": place.value if place else "",
        "purposes": [appointment.purpose],
        "happened_at": appointment.starts_at,
    } | ({"outcome": outcome.value} if outcome else {})


def change_words(appointment: Appointment, *, says_place: bool = False) -> str:
    """Return what is written to a young person whose appointment was changed or called off.

    It says when and with whom, and where if that was changed; never what for, because others may
    read it.
    """
    local = appointment.starts_at.astimezone(ENGLAND)
    when = f"{local:%A} {local.day} {local:%B} at {clock_of(appointment)}"
    if appointment.state == AppointmentState.CANCELLED:
        return f"Hello ((first name)), your appointment with ((adviser)) on {when} is called off."
    said = f"Hello ((first name)), your appointment with ((adviser)) is now on {when}."
    if not says_place:
        return said
    way = WAY_LABELS[AppointmentWay(appointment.way)]
    return f"{said} {way}: {appointment.place}." if appointment.place else f"{said} {way}."


def clock_of(appointment: Appointment) -> str:
    """Return at which time of day an appointment is."""
    return clock_in_words(appointment.starts_at.astimezone(ENGLAND).time())


def _when(appointment: Appointment, at: datetime) -> str:
    """Return the time of day; with the day where that is not today."""
    if local_date(appointment.starts_at) == local_date(at):
        return clock_of(appointment)
    return show_datetime(appointment.starts_at)


def _row(
    appointment: Appointment,
    *,
    title: str,
    url: Callable[[str, Appointment], str],
    at: datetime,
    record_url: str = "",
    alone_url: str = "",
) -> AppointmentRow:
    way = WAY_LABELS[AppointmentWay(appointment.way)]
    facts = [str(appointment), way, appointment.place, f"{appointment.minutes} minutes"]
    if appointment.moved_from:
        facts.append(f"moved from {show_datetime(appointment.moved_from)}")
    if getattr(appointment, "wants_none", False):
        facts.append("no reminder, as they want none")
    has_begun = appointment.starts_at <= at
    return AppointmentRow(
        title=title,
        url=record_url,
        note=", ".join(filter(None, facts)),
        settle_url=url("casework:appointment_settle", appointment) if has_begun else "",
        move_url=url("casework:appointment_move", appointment),
        cancel_url=url("casework:appointment_cancel", appointment),
        alone_url=_alone_url(appointment, begin_url=alone_url),
        reminder_url="" if has_begun else url("casework:appointment_reminder", appointment),
    )


def _alone_url(appointment: Appointment, *, begin_url: str) -> str:
    """Return where somebody says that they go to a meeting alone; empty where nobody goes out."""
    if not begin_url or AppointmentWay(appointment.way) not in OUTSIDE:
        return ""
    named = {"person": appointment.person.public_id, "appointment": appointment.public_id}
    return f"{begin_url}?{urlencode(named)}"
