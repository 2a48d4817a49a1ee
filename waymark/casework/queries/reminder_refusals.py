"""Does a young person want reminders of appointments?"""

from django.db.models import Exists, OuterRef

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.reminder_refusals import ReminderRefusal
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


def wants_none(person: str = "person_id") -> Exists:
    """Return the condition under which the person of a row wants no reminders."""
    return Exists(ReminderRefusal.objects.filter(person_id=OuterRef(person), ends_at__isnull=True))


def find_refusal(*, viewer: Actor, record: OpenRecord) -> ReminderRefusal | None:
    """Return since when the young person of an open record wants none; None where they do."""
    access.require(viewer, Permission.CASES_WORK)
    if DataGroup.NOTES not in record.reach.groups:
        raise NotFound
    found = ReminderRefusal.objects.filter(person=record.person, ends_at__isnull=True)
    return found.select_related("said_by__user").first()
