"""How do records that are of one person become one, and how is it said that two are not?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people import permissions
from waymark.people.actions.duplicates import refresh_duplicates
from waymark.people.actions.moving import Change, Moves, move_rows
from waymark.people.actions.summaries import forget_people, refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.merging import DuplicateDismissal, Merge, MergedRecord
from waymark.people.models.people import OtherName, Person
from waymark.people.ports import summaries
from waymark.people.rules.identity import died_before_birth
from waymark.people.rules.merging import FIELDS_OF, FieldGroup, still_named
from waymark.people.rules.reach import says_something
from waymark.people.rules.vocabulary import NameKind


class OnlyOneRecord(ActionRefused):
    """Choose at least two records. A record cannot be merged with itself."""


class NoReason(ActionRefused):
    """Say in a sentence how you know that they are one person. Whoever undoes it reads that."""


class MergedAlready(ActionRefused):
    """One of these records has been merged already. Open it again to see what became of it."""


class OpenForHours(ActionRefused):
    """You opened one of these records for three hours only. Ask somebody who may always open it."""


class NotOneOfThem(ActionRefused):
    """This value is of another record by now. Open the page again, then choose."""


class DiedBeforeTheirBirth(ActionRefused):
    """The day of death that you chose is before the date of birth. Choose another of the two."""


@action
def merge_people(
    *,
    by: Actor,
    at: datetime,
    kept: Person,
    others: Sequence[Person],
    choices: Mapping[FieldGroup, UUID],
    reason: str,
) -> Merge:
    """Make records of one person one: all that the others hold moves to the one that is kept.

    `choices` says whose value is taken where they differ; where nothing is said, that of the
    record that is kept. The others stay as rows, closed, and their addresses lead to the kept one.
    """
    access.require(by, Permission.PEOPLE_MERGE)
    people = _lock(by=by, at=at, keys=[kept.pk, *(person.pk for person in others)])
    if len(people) < 2:
        raise OnlyOneRecord
    if not says_something(reason):
        raise NoReason(field="reason")
    stays = people.pop(kept.pk)
    moves = Moves(kept=stays, away=tuple(people.values()), at=at)
    names = list(_names([stays, *moves.away]))
    was_restricted = _hide(moves)
    move_rows(moves)
    _choose(moves, choices)
    added = _keep_names(stays, names)
    for person in moves.away:
        person.merged_into, person.merged_at = stays, at
        person.save(update_fields=["merged_into", "merged_at"])
    forget_people(person.pk for person in moves.away)
    summarise_anew([stays])
    made = Merge.objects.create(
        authority_id=stays.authority_id,
        kept=stays,
        reason=reason.strip(),
        choices={group.value: str(key) for group, key in choices.items()},
        changed=moves.changed,
        added=added,
        was_restricted=was_restricted,
        merged_at=at,
        merged_by_id=by.membership_id,
    )
    MergedRecord.objects.bulk_create(
        MergedRecord(
            authority_id=stays.authority_id,
            merge=made,
            person=person,
            moved=moves.moved.get(person.pk, {}),
        )
        for person in moves.away
    )
    detail = {"records": [str(person.public_id) for person in moves.away]}
    record(by=by, event=Event.PEOPLE_MERGED, target=stays, at=at, reason=made.reason, detail=detail)
    return made


@action
def dismiss_duplicates(
    *, by: Actor, at: datetime, people: Sequence[Person], note: str = ""
) -> None:
    """Say that these records are of different people, each of another one; not proposed again."""
    access.require(by, Permission.PEOPLE_MERGE)
    found = sorted(_lock(by=by, at=at, keys=[person.pk for person in people]))
    if len(found) < 2:
        raise OnlyOneRecord
    target = next(person for person in people if person.pk == found[0])
    DuplicateDismissal.objects.bulk_create(
        [
            DuplicateDismissal(
                authority_id=target.authority_id,
                one_id=one,
                other_id=other,
                note=note.strip(),
                dismissed_at=at,
                dismissed_by_id=by.membership_id,
            )
            for place, one in enumerate(found)
            for other in found[place + 1 :]
        ],
        ignore_conflicts=True,
    )
    refresh_duplicates(authority_id=target.authority_id, people=found)
    detail = {"records": len(found)}
    record(
        by=by,
        event=Event.DUPLICATE_DISMISSED,
        target=target,
        at=at,
        reason=note.strip(),
        detail=detail,
    )


def summarise_anew(people: Iterable[Person]) -> None:
    """Bring what lists and search say of these people up to the rows that they have now."""
    found = list(people)
    refresh_people(found)
    for person in found:
        for summary in summaries():
            summary(person)


def _lock(*, by: Actor, at: datetime, keys: Iterable[int]) -> dict[int, Person]:
    """Lock the records in the order of their keys, each of which must lie open to the actor.

    And for longer than a broken glass lasts: else they would keep by a merge what closes again.
    """
    people = {
        person.pk: person
        for person in Person.objects.select_for_update(no_key=True)
        .filter(pk__in=list(keys))
        .order_by("pk")
    }
    reaches = permissions.reaches(viewer=by, people=people.values(), at=at)
    closed = [person for person in people.values() if not reaches[person.pk].is_open]
    for person in closed:
        if person.merged_into is None:
            raise NotFound
        if not permissions.reach(viewer=by, person=person.merged_into, at=at).is_open:
            raise NotFound
    if closed:
        raise MergedAlready
    if any(reach.is_broken_open for reach in reaches.values()):
        raise OpenForHours
    return people


def _hide(moves: Moves) -> bool:
    """Where one was restricted, restrict what becomes of them, to those named for each of those.

    Returns whether any was. Done while each list is still that of one record.
    """
    people = [moves.kept, *moves.away]
    hidden = [person for person in people if person.is_restricted]
    if not hidden:
        return False
    lists = {
        person.pk: list(permissions.named_for(person=person, at=moves.at).order_by("pk"))
        for person in hidden
    }
    allowed = still_named(
        {grant.membership_id or 0 for grant in grants} for grants in lists.values()
    )
    seen: set[int | None] = set()
    every: list[AccessGrant] = [grant for grants in lists.values() for grant in grants]
    for grant in every:
        if grant.membership_id not in allowed or grant.membership_id in seen:
            moves.change(grant, {"ends_at": moves.at})
        seen.add(grant.membership_id)
    if not moves.kept.is_restricted:
        moves.change(moves.kept, {"is_restricted": True})
    return True


def _choose(moves: Moves, choices: Mapping[FieldGroup, UUID]) -> None:
    """Take, for each group of fields, the values of the record that was chosen."""
    by_key = {person.public_id: person for person in (moves.kept, *moves.away)}
    if not set(choices.values()) <= set(by_key):
        raise NotOneOfThem
    wanted = {
        group: {name: getattr(by_key[key], name) for name in FIELDS_OF[group]}
        for group, key in choices.items()
    }
    every = {name: value for values in wanted.values() for name, value in values.items()}
    born_on = every.get("born_on", moves.kept.born_on)
    died_on = every.get("died_on", moves.kept.died_on)
    if died_before_birth(born_on=born_on, died_on=died_on):
        raise DiedBeforeTheirBirth(field=FieldGroup.DIED.value)
    for values in wanted.values():
        if any(getattr(moves.kept, name) != value for name, value in values.items()):
            moves.change(
                moves.kept, {name.removesuffix("_id"): value for name, value in values.items()}
            )


def _names(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """Yield every name on official papers and every preferred one, as (given, family)."""
    for person in people:
        yield person.given_names, person.family_name
        if person.preferred_name:
            yield person.preferred_name, person.family_name


def _keep_names(person: Person, names: Iterable[tuple[str, str]]) -> list[Change]:
    """Write down the names that were not chosen, so that the person is found by them."""
    others = OtherName.objects.filter(person=person).values_list("given_names", "family_name")
    there = {*others, *_names([person])}
    added: list[Change] = []
    for given, family in dict.fromkeys(names):
        if (given, family) not in there:
            made = OtherName.objects.create(
                authority_id=person.authority_id,
                person=person,
                kind=NameKind.ALIAS.value,
                given_names=given,
                family_name=family,
            )
            added.append({"key": made.pk, "given_names": given, "family_name": family})
    return added
