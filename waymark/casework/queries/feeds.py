"""Whose diary stands behind a secret address, and what is in it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.feeds import CalendarFeed
from waymark.casework.models.sessions import Session, SessionWorker
from waymark.casework.models.steps import NextStep
from waymark.casework.permissions import sessions_seen
from waymark.casework.queries.steps import list_own_steps
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.sessions import SessionState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.rules.vocabulary import DataGroup

BEFORE = timedelta(days=30)
AFTER = timedelta(days=366)
MOST = 500


@dataclass(frozen=True)
class Diary:
    """What a worker has before them, each kind by time."""

    appointments: Sequence[Appointment]
    sessions: Sequence[Session]
    steps: Sequence[NextStep]


def find_feed(*, viewer: Actor) -> CalendarFeed | None:
    """Return the viewer's own secret address that works now."""
    access.require(viewer, Permission.CASES_WORK)
    return CalendarFeed.objects.filter(
        membership_id=viewer.membership_id or 0, ended_at__isnull=True
    ).first()


def get_owner(*, token_hash: str) -> Membership:
    """Return whose diary an address leads to; raise `NotFound` where nobody's does any more.

    It ends with the membership, when sign-in is stopped, and with a role that has no caseload.
    """
    found = (
        CalendarFeed.objects.filter(
            token_hash=token_hash,
            ended_at__isnull=True,
            membership__ended_at__isnull=True,
            membership__suspended_at__isnull=True,
            membership__user__is_active=True,
        )
        .select_related("membership__user")
        .first()
    )
    if found is None:
        raise NotFound
    return found.membership


def get_diary(*, viewer: Actor, at: datetime) -> Diary:
    """Return the viewer's appointments, sessions and steps, of people within reach alone."""
    access.require(viewer, Permission.CASES_WORK)
    within = PersonSummary.objects.filter(
        reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.NOTES),
        person_id=OuterRef("person_id"),
    )
    appointments = (
        Appointment.objects.filter(
            Exists(within),
            worker_id=viewer.membership_id,
            starts_at__gt=at - BEFORE,
            starts_at__lt=at + AFTER,
        )
        .exclude(state=AppointmentState.CANCELLED.value)
        .select_related("person")
        .order_by("starts_at", "pk")
    )
    steps = list_own_steps(viewer=viewer, at=at, until=local_date(at + AFTER))
    return Diary(
        appointments=list(appointments[:MOST]),
        sessions=_sessions(viewer=viewer, at=at),
        steps=list(steps[:MOST]),
    )


def _sessions(*, viewer: Actor, at: datetime) -> list[Session]:
    if not access.may(viewer, Permission.SESSIONS_RUN):
        return []
    own = SessionWorker.objects.filter(membership_id=viewer.membership_id or 0)
    found = Session.objects.filter(
        sessions_seen(viewer=viewer),
        pk__in=own.values("session_id"),
        starts_at__gt=at - BEFORE,
        starts_at__lt=at + AFTER,
    ).exclude(state=SessionState.CANCELLED.value)
    return list(found.order_by("starts_at", "pk")[:MOST])
