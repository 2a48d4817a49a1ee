"""Which of the records that lie open to the viewer look as if they were of one person?

Read from the pairs that are kept of everybody, and judged by what the viewer may know: a pair of
which one record is closed to them, or restricted, takes no part, and what a group of data holds
that is closed to them is no sign.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.remembering import remembering
from waymark.people import permissions
from waymark.people.engines.duplicates import Alike, groups_of, judge
from waymark.people.models.merging import PossibleDuplicate
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


@dataclass(frozen=True)
class DuplicateGroup:
    """Records that may be of one person, with the pairs that say so."""

    people: tuple[PersonSummary, ...]
    pairs: tuple[Alike, ...]


@remembering()
def find_duplicates(*, viewer: Actor, at: datetime) -> tuple[DuplicateGroup, ...]:
    """Return the records that may be of one person, those with most signs first."""
    access.require(viewer, Permission.PEOPLE_MERGE)
    within = Person.objects.filter(permissions.reachable(viewer=viewer, at=at)).values("pk")
    kept = [
        row.likeness
        for row in PossibleDuplicate.objects.filter(one__in=within, other__in=within).order_by(
            "one_id", "other_id"
        )
    ]
    rows = _summaries(key for pair in kept for key in (pair.one, pair.other))
    reaches = permissions.reaches(
        viewer=viewer, people=[row.person for row in rows.values()], at=at
    )
    judged = (
        judge(
            pair,
            numbers=DataGroup.EDUCATION in both,
            places=DataGroup.CONTACT in both,
        )
        for pair in kept
        for both in [reaches[pair.one].groups & reaches[pair.other].groups]
    )
    found = [
        DuplicateGroup(
            people=tuple(
                sorted(
                    {rows[key] for pair in group for key in (pair.one, pair.other)},
                    key=lambda row: (row.sort_name, row.person_id),
                )
            ),
            pairs=group,
        )
        for group in groups_of(tuple(pair for pair in judged if pair is not None))
    ]
    found.sort(key=_order)
    return tuple(found)


def get_records(
    *, viewer: Actor, public_ids: Iterable[UUID], at: datetime
) -> tuple[OpenRecord, ...]:
    """Return the records to be merged, in the order asked for; `NotFound` where one is closed.

    For a record that was merged already stands what it became.
    """
    access.require(viewer, Permission.PEOPLE_MERGE)
    wanted = list(dict.fromkeys(public_ids))
    asked = {
        person.public_id: person.merged_into or person
        for person in Person.objects.filter(public_id__in=wanted).select_related(
            "locality", "merged_into__locality"
        )
    }
    people = {person.pk: person for person in asked.values()}
    reaches = permissions.reaches(viewer=viewer, people=people.values(), at=at)
    if len(asked) < len(wanted) or not all(reach.is_open for reach in reaches.values()):
        raise NotFound
    ordered = dict.fromkeys(asked[key].pk for key in wanted)
    return tuple(OpenRecord(person=people[key], reach=reaches[key]) for key in ordered)


def _summaries(keys: Iterable[int]) -> dict[int, PersonSummary]:
    rows = PersonSummary.objects.filter(person_id__in=set(keys))
    return {row.person_id: row for row in rows.select_related("person", "locality")}


def _order(group: DuplicateGroup) -> tuple[bool, int, str, int]:
    first = group.people[0]
    most = max(len(pair.signs) for pair in group.pairs)
    twins = all(pair.perhaps_twins for pair in group.pairs)
    return (twins, -most, first.sort_name, first.person_id)
