"""What does a young person do now, and what did they do before?"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import F, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.participation.models.activities import COUNTS, PRESENT, Activity
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


def list_activities(*, viewer: Actor, record: OpenRecord) -> QuerySet[Activity]:
    """Return the activities of an open record, the latest first; none where they are closed.

    Those beside the primary one are among them; those that were withdrawn are not.
    """
    return list_recorded(viewer=viewer, record=record).filter(withdrawn_at__isnull=True)


def list_recorded(*, viewer: Actor, record: OpenRecord) -> QuerySet[Activity]:
    """Return the same with those that were withdrawn as mistaken."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.EDUCATION not in record.reach.groups:
        return Activity.objects.none()
    return (
        Activity.objects.filter(person=record.person)
        .select_related("provider", "verified_by__user", "recorded_by__user", "person")
        .order_by("-starts_on", "-id")
    )


def find_current(*, viewer: Actor, record: OpenRecord) -> Activity | None:
    """Return what the young person of an open record does now, where the viewer may see that."""
    return list_activities(viewer=viewer, record=record).filter(PRESENT).first()


def list_overlapping(
    *, person_id: int, starts_on: date, ends_on: date | None, other_than: int = 0
) -> QuerySet[Activity]:
    """Return what is recorded of a person for some of these days, the earliest first.

    A row that ends on the day it starts takes up no day.
    """
    until = Q() if ends_on is None else Q(starts_on__lt=ends_on)
    return (
        Activity.objects.filter(
            COUNTS,
            until,
            Q(ends_on__isnull=True) | Q(ends_on__gt=starts_on),
            person_id=person_id,
        )
        .exclude(pk=other_than)
        .exclude(ends_on=F("starts_on"))
        .order_by("starts_on", "pk")
    )


@dataclass(frozen=True)
class State:
    """What a row said from a moment on, and who wrote it; the name blank for machines."""

    known_on: date
    code: str
    starts_on: date
    ends_on: date | None
    verified_on: date | None
    lapses_on: date | None
    is_withdrawn: bool
    by: str


def get_activity(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Activity:
    """Return one row of an open record, withdrawn or not; raise `NotFound`."""
    found = list_recorded(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_states(*, viewer: Actor, record: OpenRecord, activity: Activity) -> tuple[State, ...]:
    """Return what a row of an open record said, the latest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.EDUCATION not in record.reach.groups or activity.person_id != record.person.pk:
        raise NotFound
    kept: Any = apps.get_model("participation.ActivityHistoryEvent")
    rows = list(kept.objects.filter(pgh_obj_id=activity.pk).order_by("pgh_id"))
    names = {
        each.pk: str(each.user)
        for each in Membership.objects.filter(
            pk__in={row.amended_by_id or row.recorded_by_id for row in rows} - {None}
        ).select_related("user")
    }
    return tuple(
        State(
            known_on=local_date(row.amended_at or row.recorded_at),
            code=row.code,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            verified_on=row.verified_on,
            lapses_on=row.lapses_on,
            is_withdrawn=row.withdrawn_at is not None,
            by=names.get(row.amended_by_id or row.recorded_by_id, ""),
        )
        for row in reversed(rows)
    )


def activity_version(activity: Activity | None) -> int:
    """Return a number that changes with what is recorded as the present activity."""
    if activity is None:
        return 0
    return version_of(activity.pk, activity.code, activity.verified_on)
