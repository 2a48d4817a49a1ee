"""How does the demonstration come by appointments with reminders, and by somebody who is out?"""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from waymark.access import queries as access_queries
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.actions.appointments import book_appointment
from waymark.casework.actions.lone_visits import begin_visit
from waymark.casework.actions.reminders import send_reminder
from waymark.casework.models.lone_visits import LoneVisit
from waymark.casework.queries.caseloads import list_caseload
from waymark.casework.queries.reminders import list_due
from waymark.casework.rules.appointments import AppointmentWay
from waymark.casework.rules.vocabulary import ContactPurpose
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.acting import actor_in

AUTHORITY = "marshfield"
MEETINGS = (
    (0, time(11, 30), AppointmentWay.CENTRE, "Youth centre", ContactPurpose.CAREERS_INTERVIEW),
    (0, time(15), AppointmentWay.HOME, "", ContactPurpose.HOUSING),
    (1, time(14), AppointmentWay.COMMUNITY, "Library café", ContactPurpose.APPLICATION),
    (2, time(11), AppointmentWay.SCHOOL, "Front office", ContactPurpose.CAREERS_INTERVIEW),
    (3, time(15), AppointmentWay.PHONE, "", ContactPurpose.CAREERS_INTERVIEW),
)
"""Appointments of the adviser: in how many days, when, how, where, what for."""

DAYS_BEFORE = timedelta(days=4)
"""How long ago they were booked, so that the reminders of some went since."""


def load(*, at: datetime, tell: Callable[[str], None] = lambda _: None) -> None:
    """Add the adviser's next appointments, the reminders due by then, and a visit; once."""
    authority = access_queries.get_authority(code=AUTHORITY)
    with open_scope(authority.pk):
        if LoneVisit.objects.exists():
            return
        tell("Booking appointments, and sending somebody out")
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority=AUTHORITY)
        rows = list_caseload(viewer=adviser, at=at).order_by("sort_name", "person_id")
        today = local_date(at)
        for row, (days, clock, way, place, purpose) in zip(rows, MEETINGS, strict=False):
            book_appointment(
                by=adviser,
                at=at - DAYS_BEFORE,
                person=row.person,
                starts_at=local_moment(today + timedelta(days=days), clock),
                minutes=45,
                way=way,
                place=place,
                purpose=purpose,
            )
        _remind(at=local_moment(today - timedelta(days=1), time(16, 5)))
        _go(at=at)


def _remind(*, at: datetime) -> None:
    """Send the reminders that were due yesterday, those that can be sent."""
    by = Actor.system(access_queries.get_authority(code=AUTHORITY).pk)
    for appointment in list_due(at=at):
        try:
            send_reminder(by=by, at=at, appointment=appointment)
        except ActionRefused:
            continue


def _go(*, at: datetime) -> None:
    """Let another adviser be out, looked after by the manager."""
    manager = actor_in(RoleName.TEAM_MANAGER, authority=AUTHORITY)
    adviser = actor_in(RoleName.SEND_ADVISER, authority=AUTHORITY)
    begin_visit(
        by=adviser,
        at=at,
        place="4 Invented Close, Marshfield",
        expected_at=at + timedelta(hours=2),
        colleague=Membership.objects.get(pk=manager.membership_id or 0),
        with_whom="A family who asked for a visit",
    )
