"""Which merges made a record what it is, and which of them can be undone?"""

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
from waymark.people.models.merging import Merge, MergedRecord
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord


@dataclass(frozen=True)
class MadeOne:
    """A merge that stands, with the records that went into the one that was kept."""

    merge: Merge
    people: tuple[Person, ...]


def list_merges(*, viewer: Actor, opened: OpenRecord) -> tuple[MadeOne, ...]:
    """Return the merges into an open record that stand, the latest first."""
    access.require(viewer, Permission.PEOPLE_MERGE)
    return _made_one(
        Merge.objects.filter(kept=opened.person, undone_at__isnull=True).order_by("-pk")
    )


def get_merge(*, viewer: Actor, public_id: UUID, at: datetime) -> MadeOne:
    """Return a merge into a record that lies open, or into what that became; or `NotFound`."""
    access.require(viewer, Permission.PEOPLE_MERGE)
    found = _made_one(Merge.objects.filter(public_id=public_id))
    for each in found:
        stands = each.merge.kept.merged_into or each.merge.kept
        if permissions.reach(viewer=viewer, person=stands, at=at).is_open:
            return each
    raise NotFound


def ids_in_trail(person: Person) -> list[UUID]:
    """Return what the audit trail knows a record by: its own id, and those merged into it."""
    merged = Person.objects.filter(merged_into=person).order_by("pk")
    return [person.public_id, *merged.values_list("public_id", flat=True)]


def _made_one(merges: QuerySet[Merge]) -> tuple[MadeOne, ...]:
    found = list(merges.select_related("kept__merged_into", "merged_by__user"))
    people: dict[int, list[Person]] = {}
    for each in _records(found):
        people.setdefault(each.merge_id, []).append(each.person)
    return tuple(MadeOne(merge=each, people=tuple(people.get(each.pk, ()))) for each in found)


def _records(merges: Iterable[Merge]) -> QuerySet[MergedRecord]:
    return (
        MergedRecord.objects.filter(merge__in=[each.pk for each in merges])
        .select_related("person")
        .order_by("pk")
    )
