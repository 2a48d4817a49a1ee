"""What was written about contacts with a young person, as far as the viewer may read it?"""

from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.casework.rules.contacts import levels_seen
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


def list_contacts(*, viewer: Actor, record: OpenRecord) -> QuerySet[Contact]:
    """Return the latest version of every entry that the viewer may read, newest first."""
    return _readable(viewer=viewer, record=record).filter(is_latest=True)


def get_contact(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Contact:
    """Return one version of an entry of an open record; raise `NotFound`."""
    found = _readable(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_versions(*, viewer: Actor, record: OpenRecord, contact: Contact) -> list[Contact]:
    """Return every version of an entry that the viewer may read, the latest first."""
    readable = _readable(viewer=viewer, record=record)
    found = [contact]
    while (later := readable.filter(amends=found[0]).first()) is not None:
        found.insert(0, later)
    while (key := found[-1].amends_id) is not None:
        found.append(readable.get(pk=key))
    return found


def find_draft(*, viewer: Actor, record: OpenRecord) -> NoteDraft | None:
    """Return what the viewer is writing about the young person of an open record."""
    access.require(viewer, Permission.CASES_WORK)
    if DataGroup.NOTES not in record.reach.groups:
        return None
    return NoteDraft.objects.filter(person=record.person, writer_id=viewer.membership_id).first()


def _readable(*, viewer: Actor, record: OpenRecord) -> QuerySet[Contact]:
    access.require(viewer, Permission.PEOPLE_SEE)
    return (
        Contact.objects.filter(
            person=record.person,
            level__in=[level.value for level in levels_seen(record.reach.groups)],
        )
        .select_related("written_by__user", "activity")
        .order_by("-happened_at", "-id")
    )
