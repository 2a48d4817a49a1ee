"""What does a young person do now, and what did they do before?"""

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.versions import version_of
from waymark.participation.models import Activity
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


def list_activities(*, viewer: Actor, record: OpenRecord) -> QuerySet[Activity]:
    """Return the activities of an open record, the latest first; none where they are closed."""
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
    return list_activities(viewer=viewer, record=record).filter(ends_on__isnull=True).first()


def activity_version(activity: Activity | None) -> int:
    """Return a number that changes with what is recorded as the present activity."""
    if activity is None:
        return 0
    return version_of(activity.pk, activity.code, activity.verified_on)
