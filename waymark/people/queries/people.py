"""Whose record is it, and what may this viewer see of it?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people import permissions
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.reach import Reach


@dataclass(frozen=True)
class OpenRecord:
    """A person whose record lies open to the viewer, and what of it does."""

    person: Person
    reach: Reach


def get_record(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenRecord:
    """Return a record that lies open to the viewer; raise `NotFound` for any other."""
    access.require(viewer, Permission.PEOPLE_SEE)
    person = Person.objects.select_related("locality").filter(public_id=public_id).first()
    if person is None:
        raise NotFound
    reach = permissions.reach(viewer=viewer, person=person, at=at)
    if not reach.is_open:
        raise NotFound
    return OpenRecord(person=person, reach=reach)


def get_findable(*, viewer: Actor, public_id: UUID, at: datetime) -> Person:
    """Return a person whom the viewer may know to be here, open or not; raise `NotFound`."""
    access.require(viewer, Permission.PEOPLE_FIND)
    found = (
        Person.objects.select_related("locality")
        .filter(
            permissions.findable(viewer=viewer, at=at),
            public_id=public_id,
            merged_into__isnull=True,
        )
        .first()
    )
    if found is None:
        raise NotFound
    return found


def find_kept(*, viewer: Actor, public_id: UUID, at: datetime) -> Person | None:
    """Return the record into which the one at an old address was merged, where it lies open."""
    access.require(viewer, Permission.PEOPLE_SEE)
    merged = (
        Person.objects.select_related("merged_into")
        .filter(public_id=public_id, merged_into__isnull=False)
        .first()
    )
    if merged is None or merged.merged_into is None:
        return None
    kept = merged.merged_into
    return kept if permissions.reach(viewer=viewer, person=kept, at=at).is_open else None


def list_reachable(*, viewer: Actor, at: datetime) -> QuerySet[PersonSummary]:
    """Return the list rows of everybody whose record lies open to the viewer, by name."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return (
        PersonSummary.objects.filter(
            permissions.reachable(viewer=viewer, at=at, person="person_id")
        )
        .select_related("person", "locality", "lead__user")
        .order_by("sort_name", "person_id")
    )


def names_for_trail(*, viewer: Actor, public_ids: Iterable[UUID], at: datetime) -> dict[UUID, str]:
    """Return the names of people whom the viewer may know to be here, for the audit trail."""
    found = Person.objects.filter(
        permissions.findable(viewer=viewer, at=at), public_id__in=list(public_ids)
    )
    return {person.public_id: str(person) for person in found}
