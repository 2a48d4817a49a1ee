"""Did something change since it was shown? A number that is another one as soon as it did."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import Model

from waymark.casework.models.appointments import Appointment
from waymark.casework.models.concerns import FrontDoor
from waymark.casework.models.messaging import MessageTemplate
from waymark.casework.models.sessions import Attendance, Evaluation, Project, Session
from waymark.casework.queries.reminders import Wording
from waymark.core.versions import version_of

APPOINTMENT = ("starts_at", "minutes", "way", "place")
DOOR = (
    "name", "telephone", "email", "is_secure", "web_address", "opens", "closes",
    "out_of_hours_name", "out_of_hours_telephone", "officer_name", "officer_telephone", "hours",
)  # fmt: skip
EVALUATION = ("went_well", "to_change", "concerns", "happy", "so_so", "unhappy")
PROJECT = (
    "name", "kind", "team_id", "aims", "place", "locality_id", "ages", "starts_on", "ends_on",
)  # fmt: skip
SESSION = ("title", "kind", "starts_at", "ends_at", "place", "capacity", "plan", "risks")
TEMPLATE = ("name", "purpose", "channel", "subject", "body", "is_active")
NOTHING = 0
"""The version of what is not there yet."""


def appointment_version(appointment: Appointment) -> int:
    """Return the version of when, how and where an appointment is, and for how long."""
    return _version(appointment, APPOINTMENT)


def door_version(door: FrontDoor | None) -> int:
    """Return the version of where concerns are received."""
    return _version(door, DOOR) if door else NOTHING


def evaluation_version(evaluation: Evaluation | None) -> int:
    """Return the version of what the workers say of a session."""
    return _version(evaluation, EVALUATION) if evaluation else NOTHING


def project_version(project: Project) -> int:
    """Return the version of a project."""
    return _version(project, PROJECT)


def wording_version(wording: Wording) -> int:
    """Return the version of what reminders say and when they go."""
    return version_of(wording.text, wording.timing.value)


def session_version(session: Session, *, workers: Iterable[int]) -> int:
    """Return the version of what is planned for a session, and of the keys of who runs it."""
    return _version(session, SESSION, *sorted(workers))


def attendance_version(attendance: Attendance, *, codes: Iterable[str]) -> int:
    """Return the version of what is said of somebody who came, and of what they took away."""
    return _version(attendance, ("note",), *sorted(codes))


def template_version(template: MessageTemplate) -> int:
    """Return the version of a template of messages."""
    return _version(template, TEMPLATE)


def _version(row: Model, names: Iterable[str], *more: object) -> int:
    return version_of(*(_plain(getattr(row, name)) for name in names), *more)


def _plain(value: Any) -> Any:
    return value.timestamp() if isinstance(value, datetime) else value
