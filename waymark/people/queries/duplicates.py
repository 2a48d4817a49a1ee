"""Which of the records that lie open to the viewer look as if they were of one person?

Found by the rows that search keeps: people who share a word of the name and the birthday, a whole
name, a number, a way to reach them or a postcode are set side by side, and only those are judged.
Nobody whose record is closed to the viewer, or restricted, takes part; what a group of data holds
that is closed to them is no sign.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import combinations
from typing import Any
from uuid import UUID

from django.db.models import F, Max, Min, Q, QuerySet, Window

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people import permissions
from waymark.people.engines.duplicates import Alike, Known, could_be_one, groups_of, judge
from waymark.people.models.circle import Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.finding import SearchName
from waymark.people.models.merging import DuplicateDismissal
from waymark.people.models.people import Person, PersonIdentifier
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.names import Pair
from waymark.people.rules.vocabulary import (
    AddressKind,
    DataGroup,
    IdentifierScheme,
    RelationshipKind,
)

MOST_ROWS = 30_000
"""How many rows of people who share something one statement reads."""

MOST_SHARING = 40
"""Where more people share a thing, it says nothing of any two of them."""

OFFICIAL = [
    IdentifierScheme.UPN.value,
    IdentifierScheme.FORMER_UPN.value,
    IdentifierScheme.ULN.value,
]

Couple = tuple[int, int]


@dataclass(frozen=True)
class DuplicateGroup:
    """Records that may be of one person, with the pairs that say so."""

    people: tuple[PersonSummary, ...]
    pairs: tuple[Alike, ...]


def find_duplicates(*, viewer: Actor, at: datetime) -> tuple[DuplicateGroup, ...]:
    """Return the records that may be of one person, those with most signs first."""
    access.require(viewer, Permission.PEOPLE_MERGE)
    couples = _worth_a_look(viewer, at) - _dismissed()
    known = _known({key for couple in couples for key in couple}, viewer=viewer, at=at)
    judged = (judge(known[one], known[other]) for one, other in sorted(couples))
    groups = groups_of(tuple(pair for pair in judged if pair is not None))
    rows = _summaries(key for group in groups for pair in group for key in (pair.one, pair.other))
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
        for group in groups
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


def _worth_a_look(viewer: Actor, at: datetime) -> set[Couple]:
    """Return the pairs who share something, and whom names and births do not tell apart already.

    Those of one number are looked at whatever they are called.
    """
    within = _within(viewer, at)
    numbered = set(_sharing(_numbers(within(DataGroup.EDUCATION)), "scheme", "value"))
    couples = set(_couples(within))
    bare = _bare({key for couple in couples for key in couple})
    return numbered | {
        (one, other) for one, other in couples if could_be_one(bare[one], bare[other])
    }


def _couples(within: Callable[[DataGroup | None], Q]) -> Iterator[Couple]:
    """Yield every two people who share a name or a way to reach them, the lower key first."""
    names = SearchName.objects.filter(within(None)).annotate(born=F("person__born_on"))
    born = names.filter(born__isnull=False)
    yield from _sharing(born.exclude(family=""), "born", "family")
    yield from _sharing(born.exclude(given=""), "born", "given")
    yield from _sharing(names, "family", "given")
    yield from _sharing(_contacts(within(DataGroup.CONTACT)), "value")


def _sharing(rows: QuerySet[Any], *names: str) -> Iterator[Couple]:
    """Yield every two people whose rows are alike in these fields; none where too many are."""
    by = [F(name) for name in names]
    shared = (
        rows.annotate(
            lowest=Window(Min("person_id"), partition_by=by),
            highest=Window(Max("person_id"), partition_by=by),
        )
        .filter(lowest__lt=F("highest"))
        .order_by(*names, "person_id")
        .values_list(*names, "person_id")[:MOST_ROWS]
    )
    together: dict[tuple[Any, ...], set[int]] = {}
    for *what, person in shared:
        together.setdefault(tuple(what), set()).add(person)
    for people in together.values():
        if len(people) <= MOST_SHARING:
            yield from combinations(sorted(people), 2)


def _within(viewer: Actor, at: datetime) -> Callable[[DataGroup | None], Q]:
    """Return what makes the condition that a row is of an open record, or of its open group."""

    def within(group: DataGroup | None) -> Q:
        people = Person.objects.filter(
            permissions.reachable(viewer=viewer, at=at, group=group), merged_into__isnull=True
        )
        return Q(person__in=people.values("pk"))

    return within


def _numbers(within: Q) -> QuerySet[PersonIdentifier]:
    return PersonIdentifier.objects.filter(within, scheme__in=OFFICIAL)


def _contacts(within: Q) -> QuerySet[ContactPoint]:
    """Return the ways to reach people that are their own: a family shares its telephone."""
    return ContactPoint.objects.filter(within, belongs_to="")


def _known(keys: set[int], *, viewer: Actor, at: datetime) -> dict[int, Known]:
    """Return what is known of these people as far as it lies open to the viewer."""
    within = _within(viewer, at)
    of_them = Q(person_id__in=keys)
    numbers = _gathered(
        (person, (_kind_of(scheme), value))
        for person, scheme, value in _numbers(within(DataGroup.EDUCATION) & of_them).values_list(
            "person_id", "scheme", "value"
        )
    )
    in_contact = within(DataGroup.CONTACT) & of_them
    contacts = _gathered(_contacts(in_contact).values_list("person_id", "value"))
    homes = Address.objects.filter(in_contact).exclude(kind=AddressKind.CUSTODY.value)
    addresses = _gathered(homes.exclude(postcode="").values_list("person_id", "postcode"))
    siblings = Relationship.objects.filter(
        of_them, kind=RelationshipKind.SIBLING.value, other_id__in=keys
    )
    kin = _gathered(siblings.values_list("person_id", "other_id"))
    return {
        key: replace(
            bare,
            numbers=numbers.get(key, frozenset()),
            contacts=contacts.get(key, frozenset()),
            addresses=addresses.get(key, frozenset()),
            kin=kin.get(key, frozenset()),
        )
        for key, bare in _bare(keys).items()
    }


def _bare(keys: set[int]) -> dict[int, Known]:
    """Return names and births of these people, and no more."""
    rows = list(
        SearchName.objects.filter(person_id__in=keys).values_list(
            "person_id", "person__born_on", "family", "given", "is_current"
        )
    )
    births: dict[int, date | None] = {key: born_on for key, born_on, *_ in rows}
    nameless = keys - births.keys()
    if nameless:  # a name in letters that search cannot fold has no row
        births |= dict(Person.objects.filter(pk__in=nameless).values_list("pk", "born_on"))
    names = _gathered(
        (key, Pair(family=family, given=given, is_current=is_current))
        for key, _, family, given, is_current in rows
    )
    return {
        key: Known(key=key, born_on=born_on, names=names.get(key, frozenset()))
        for key, born_on in births.items()
    }


def _gathered(rows: Iterable[tuple[int, Any]]) -> dict[int, frozenset[Any]]:
    found: dict[int, set[Any]] = {}
    for person, what in rows:
        found.setdefault(person, set()).add(what)
    return {person: frozenset(each) for person, each in found.items()}


def _kind_of(scheme: str) -> str:
    """Return the kind of a number; a former one of a pupil is of the same kind as a present one."""
    former = scheme == IdentifierScheme.FORMER_UPN.value
    return IdentifierScheme.UPN.value if former else scheme


def _dismissed() -> set[Couple]:
    """Return the pairs of which somebody said that they are two, by what the records became."""
    rows = DuplicateDismissal.objects.values_list(
        "one_id", "other_id", "one__merged_into_id", "other__merged_into_id"
    )
    return {
        (min(here, there), max(here, there))
        for one, other, one_became, other_became in rows
        for here, there in [(one_became or one, other_became or other)]
    }


def _summaries(keys: Iterable[int]) -> dict[int, PersonSummary]:
    rows = PersonSummary.objects.filter(person_id__in=set(keys))
    return {row.person_id: row for row in rows.select_related("person", "locality")}


def _order(group: DuplicateGroup) -> tuple[bool, int, str, int]:
    first = group.people[0]
    most = max(len(pair.signs) for pair in group.pairs)
    twins = all(pair.perhaps_twins for pair in group.pairs)
    return (twins, -most, first.sort_name, first.person_id)
