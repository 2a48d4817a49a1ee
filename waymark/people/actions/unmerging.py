"""How is a merge undone, so that every record is again what it was?"""

from collections.abc import Iterable
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people import permissions
from waymark.people.actions.granting import hold_grant
from waymark.people.actions.merging import summarise_anew
from waymark.people.actions.moving import change_back, move_back
from waymark.people.models.merging import Merge, MergedRecord
from waymark.people.models.people import OtherName, Person
from waymark.people.rules.vocabulary import GrantKind


class UndoneAlready(ActionRefused):
    """This merge has been undone already."""


class BuiltUpon(ActionRefused):
    """One of these records was merged again later. Undo the later merge first, then this one."""


class ChangedTooMuch(ActionRefused):
    """These records have changed too much since to be parted. Ask whoever looks after Waymark."""


@action
def undo_merge(*, by: Actor, at: datetime, merge: Merge) -> None:
    """Part records that were made one: rows go back, and values that nobody has changed since.

    What was written since stays with the record that was kept, but for amendments, which go with
    what they amend. Names that the merge added are taken away again.
    """
    access.require(by, Permission.PEOPLE_MERGE)
    gone = list(MergedRecord.objects.filter(merge=merge).order_by("person_id"))
    keys = [merge.kept_id, *(each.person_id for each in gone)]
    people = {
        person.pk: person
        for person in Person.objects.select_for_update(no_key=True)
        .filter(pk__in=keys)
        .order_by("pk")
    }
    kept = people.pop(merge.kept_id)
    found = Merge.objects.select_for_update().get(pk=merge.pk)
    _require(by=by, at=at, merge=found, kept=kept, keys=keys)
    try:
        with transaction.atomic():
            _part(found, gone=gone, people=people, kept=kept)
    except IntegrityError as broken:
        raise ChangedTooMuch from broken
    kept.refresh_from_db()
    if kept.is_restricted and not found.was_restricted:
        _hide_too(people.values(), kept=kept, by=by, at=at)
    found.undone_at, found.undone_by_id = at, by.membership_id
    found.save(update_fields=["undone_at", "undone_by"])
    summarise_anew([kept, *people.values()])
    detail = {"records": [str(person.public_id) for person in people.values()]}
    record(by=by, event=Event.MERGE_UNDONE, target=kept, at=at, detail=detail)


def _require(*, by: Actor, at: datetime, merge: Merge, kept: Person, keys: list[int]) -> None:
    """Refuse where the record is closed, the merge is undone, or another one builds on it."""
    stands = kept.merged_into or kept
    if not permissions.reach(viewer=by, person=stands, at=at).is_open:
        raise NotFound
    if merge.undone_at is not None:
        raise UndoneAlready
    later = Merge.objects.filter(undone_at__isnull=True, pk__gt=merge.pk)
    took = MergedRecord.objects.filter(person_id__in=keys, merge__undone_at__isnull=True)
    if later.filter(Q(kept_id__in=keys) | Q(pk__in=took.values("merge_id"))).exists():
        raise BuiltUpon


def _part(
    merge: Merge, *, gone: list[MergedRecord], people: dict[int, Person], kept: Person
) -> None:
    for name in merge.added:
        OtherName.objects.filter(
            pk=name["key"],
            person=kept,
            given_names=name["given_names"],
            family_name=name["family_name"],
        ).delete()
    for each in gone:
        person = people[each.person_id]
        person.merged_into, person.merged_at = None, None
        person.save(update_fields=["merged_into", "merged_at"])
        move_back(kept=kept.pk, person=person.pk, moved=each.moved)
    change_back(merge.changed)


def _hide_too(people: Iterable[Person], *, kept: Person, by: Actor, at: datetime) -> None:
    """Hide the others as well where what they became was hidden since, from all but the same list.

    Otherwise undoing would show again what somebody has hidden meanwhile.
    """
    for person in people:
        person.is_restricted = True
        person.save(update_fields=["is_restricted"])
        for grant in permissions.named_for(person=kept, at=at):
            hold_grant(
                authority_id=person.authority_id,
                kind=GrantKind.NAMED,
                at=at,
                person_id=person.pk,
                membership_id=grant.membership_id,
                reason=grant.reason,
                granted_by_id=by.membership_id,
            )
