"""What does a young person do now, and what did they do before?"""

from datetime import date

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
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
        .select_related("provider", "verified_by__user", "recorded_by__user")
        .order_by("-starts_on", "-id")
    )


def find_current(*, viewer: Actor, record: OpenRecord) -> Activity | None:
    """Return what the young person of an open record does now, where the viewer may see that."""
    return list_activities(viewer=viewer, record=record).filter(PRESENT).first()


def list_overlapping(
    *, person_id: int, starts_on: date, ends_on: date | None, other_than: int = 0
) -> QuerySet[Activity]:
    """Return what is recorded of a person for some of these days, the earliest first."""
    until = Q() if ends_on is None else Q(starts_on__lt=ends_on)
    return (
        Activity.objects.filter(
            COUNTS,
            until,
            Q(ends_on__isnull=True) | Q(ends_on__gt=starts_on),
            person_id=person_id,
        )
        .exclude(pk=other_than)
        .order_by("starts_on", "pk")
    )


def activity_version(activity: Activity | None) -> int:
    """Return a number that changes with what is recorded as the present activity."""
    if activity is None:
        return 0
    return version_of(activity.pk, activity.code, activity.verified_on)
