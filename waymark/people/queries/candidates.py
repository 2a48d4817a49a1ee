"""Who may be meant by a name, or by what stands beside it?

Equality and ranges alone: row-level security lets these through to the indexes. Whom the viewer may
not know to be here is left out by the same statement, before it is cut, so that nobody hidden
changes what or how much is found.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import F, Q, QuerySet

from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people import permissions
from waymark.people.engines.nicknames import names_like
from waymark.people.engines.sounds import sound_of
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.people import Person, PersonIdentifier
from waymark.people.queries.kept_names import (
    Condition,
    belong_to,
    goes_on,
    have_both,
    is_among,
    lived_within,
    read_rows,
    read_words,
)
from waymark.people.rules.asking import Birth, Key, Why
from waymark.people.rules.names import Pair, deletions, is_one_edit_apart
from waymark.people.rules.vocabulary import AddressKind

MOST_ROWS = 300
"""How many search rows one statement reads; a name that fits more has to be narrowed."""

SIDES = ("family", "given")

_FACTS = ("person_id", "person__born_on", "person__locality_id")


@dataclass(frozen=True)
class Eye:
    """Who looks, when: the same for every part of a search."""

    viewer: Actor
    at: datetime

    @property
    def authority_id(self) -> int:
        """The authority in which they look."""
        return self.viewer.authority_id or 0

    def may_find(self, person: str) -> Q:
        """Return the condition under which they may know that somebody is here."""
        return permissions.findable(viewer=self.viewer, at=self.at, person=person)


@dataclass
class Candidate:
    """Somebody who may be meant: the words of their names that were read, and other reasons."""

    person_id: int
    born_on: date | None
    locality_id: int | None
    pairs: set[Pair] = field(default_factory=set)
    whys: list[Why] = field(default_factory=list)


@dataclass
class Candidates:
    """Those who may be meant, by key of the person, and whether more fit than were read."""

    people: dict[int, Candidate] = field(default_factory=dict)
    is_cut: bool = False

    def take(self, *, person_id: int, born_on: date | None, locality_id: int | None) -> Candidate:
        """Return the candidate for a person, a new one where they are not among them yet."""
        return self.people.setdefault(person_id, Candidate(person_id, born_on, locality_id))


@dataclass(frozen=True)
class Forms:
    """The kept words for which a typed one may stand: nearly spelled so, or sounding so."""

    typed: str
    near: frozenset[str]
    sounding: frozenset[str]


def find_by_key(*, eye: Eye, key: Key) -> Candidates:
    """Return those with this date of birth, address or number; nobody for half a postcode."""
    found = Candidates()
    for read in _readings(eye, key):
        found.is_cut = found.is_cut or len(read) == MOST_ROWS
        for person_id, born_on, locality_id, why in read:
            one = found.take(person_id=person_id, born_on=born_on, locality_id=locality_id)
            one.whys.append(why)
    return found


def find_by_name(
    *,
    eye: Eye,
    words: tuple[str, ...],
    wide: Iterable[Key],
    own: Collection[int],
    enough: int,
) -> Candidates:
    """Return those who may bear these words: spelled so, then begun so, nearly so or sounding so.

    Half postcodes narrow them. The viewer's `own` people are read wherever more fit than are read.
    """
    where = _where(eye, wide)
    found = Candidates()
    _gather(found, eye, where, _spelled(words))
    if len(found.people) < enough:
        forms = _forms(eye, words)
        _gather(found, eye, where, _like(forms))
        if len(forms) == 2 and len(found.people) < enough:
            _gather(found, eye, where, _on_one_side(eye, *forms))
    if found.is_cut and own:
        _gather(found, eye, where, [belong_to(own)])
    return found


def read_names(*, eye: Eye, people: Candidates, wide: Iterable[Key]) -> None:
    """Read every name of these people; half postcodes leave some of them without."""
    if people.people:
        _gather(people, eye, _where(eye, wide), [belong_to(people.people)], all_of_them=True)


def _where(eye: Eye, wide: Iterable[Key]) -> Condition:
    """Return what holds for every name that is read: its bearer may be found, and lived there."""
    where = Condition(*permissions.findable_in_sql(viewer=eye.viewer, at=eye.at))
    for key in wide:
        where &= lived_within(key.postcode, but_for=AddressKind.CUSTODY.value)
    return where


def _gather(
    found: Candidates,
    eye: Eye,
    where: Condition,
    branches: Sequence[Condition],
    *,
    all_of_them: bool = False,
) -> None:
    most = None if all_of_them else MOST_ROWS
    read = read_rows(authority_id=eye.authority_id, where=where, branches=branches, most=most)
    found.is_cut = found.is_cut or len(read) == most
    for row in read:
        one = found.take(person_id=row.person_id, born_on=row.born_on, locality_id=row.locality_id)
        one.pairs.add(row.pair)


def _of_findable(rows: QuerySet[Any], eye: Eye) -> QuerySet[Any]:
    found: QuerySet[Any] = rows.annotate(is_restricted=F("person__is_restricted")).filter(
        eye.may_find("person_id")
    )
    return found


def _spelled(words: tuple[str, ...]) -> list[Condition]:
    """Return the conditions that the words stand in one name, in either order."""
    if len(words) == 1:
        return [is_among(side, words) for side in SIDES]
    return [is_among("family", words) & is_among("given", words)]


def _like(forms: tuple[Forms, ...]) -> list[Condition]:
    """Return the conditions that words like the typed ones stand in one name, in either order."""
    if len(forms) == 1:
        near = forms[0].near | forms[0].sounding
        return [
            each for side in SIDES for each in (is_among(side, near), goes_on(side, forms[0].typed))
        ]
    if len(forms) > 2:
        # All words at once: every order of each two would be a branch for itself.
        every = _together(forms)
        return [*_beside(every, every), *_begun(forms[-1], every)]
    one, other = forms
    return [*_beside(one, other), *_beside(other, one), *_begun(one, other), *_begun(other, one)]


def _beside(family: Forms, given: Forms) -> list[Condition]:
    """Return the conditions that one stands for the family name, the other for a given one.

    One of the two may only sound so; both would fit too many.
    """
    near = is_among("family", family.near)
    branches = [is_among("family", family.near | family.sounding) & is_among("given", given.near)]
    return branches + ([near & is_among("given", given.sounding)] if given.sounding else [])


def _begun(typed: Forms, beside: Forms) -> list[Condition]:
    """Return the conditions that a name begins as typed, beside one that is whole."""
    return [
        goes_on(side, typed.typed) & is_among(other, beside.near)
        for side, other in (SIDES, SIDES[::-1])
    ]


def _on_one_side(eye: Eye, one: Forms, other: Forms) -> list[Condition]:
    """Return the conditions that both are given names of one person, or both family names."""
    return [
        is_among(side, one.near | other.near)
        & have_both(side, one.near, other.near, among=eye.authority_id)
        for side in SIDES
    ]


def _together(forms: Iterable[Forms]) -> Forms:
    every = list(forms)
    return Forms(
        typed="",
        near=frozenset[str]().union(*(each.near for each in every)),
        sounding=frozenset[str]().union(*(each.sounding for each in every)),
    )


def _forms(eye: Eye, words: tuple[str, ...]) -> tuple[Forms, ...]:
    """Look each word up in the dictionary of words that names hold, one letter apart and by sound.

    The dictionary holds words of hidden people too; whom they lead to is left out afterwards.
    """
    keys = {key for word in words for key in (word, *deletions(word), sound_of(word)) if key}
    entries = read_words(authority_id=eye.authority_id, keys=keys)
    return tuple(_form(word, entries) for word in words)


def _form(typed: str, entries: Iterable[tuple[str, str]]) -> Forms:
    sound = sound_of(typed)
    apart = {word for _key, word in entries if is_one_edit_apart(typed, word)}
    near = names_like(typed) | apart | {typed}
    sounding = frozenset(word for key, word in entries if key == sound)
    return Forms(typed=typed, near=near, sounding=sounding - near)


Reading = list[tuple[int, date | None, int | None, Why]]


def _readings(eye: Eye, key: Key) -> Iterator[Reading]:
    """Yield, for each reading of a key, those whom it fits, with the reason."""
    if key.births:
        yield _born(eye, key.births)
    if key.contact:
        points = ContactPoint.objects.filter(value=key.contact)
        yield _having(points, eye, now=Why.CONTACT, before=Why.OLD_CONTACT)
    if key.number:
        numbers = PersonIdentifier.objects.filter(value=key.number)
        yield _having(numbers, eye, now=Why.NUMBER, before=Why.NUMBER)
    if key.postcode and not key.is_wide:
        homes = _homes().filter(postcode=key.postcode)
        yield _having(homes, eye, now=Why.POSTCODE, before=Why.OLD_POSTCODE)


def _born(eye: Eye, births: tuple[Birth, ...]) -> Reading:
    turned = {birth.day for birth in births if birth.is_turned}
    rows = (
        Person.objects.filter(
            eye.may_find("pk"),
            born_on__in=[birth.day for birth in births],
        )
        .order_by("pk")
        .values_list("pk", "born_on", "locality_id")
    )
    return [
        (pk, born_on, locality_id, Why.BIRTH_TURNED if born_on in turned else Why.BIRTH)
        for pk, born_on, locality_id in rows[:MOST_ROWS]
    ]


def _having(parts: QuerySet[Any], eye: Eye, *, now: Why, before: Why) -> Reading:
    today = local_date(eye.at)
    rows = _of_findable(parts, eye).order_by("person_id").values_list(*_FACTS, "ends_on")
    return [
        (pk, born_on, locality_id, before if ends_on and ends_on <= today else now)
        for pk, born_on, locality_id, ends_on in rows[:MOST_ROWS]
    ]


def _homes() -> QuerySet[Address]:
    """Return the addresses by which people are found: where somebody is held is none of them."""
    return Address.objects.exclude(kind=AddressKind.CUSTODY.value)
