"""How do a great many young people come into the records at once, with everything about them?"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from django.db import connection

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.bulk import FRESH_PLANS, reserve_keys, write_rows
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.organisations.models import Organisation
from waymark.people.actions.adding import check_birth_date, check_name
from waymark.people.actions.granting import hold_grant
from waymark.people.actions.summaries import keys_of, names_of, summary_of
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.finding import SearchName, SearchWord
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.people import (
    OtherName,
    Person,
    PersonAuthority,
    PersonIdentifier,
    Schooling,
)
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules import loading as rows_of
from waymark.people.rules.loading import PersonRow
from waymark.people.rules.names import search_pairs
from waymark.people.rules.vocabulary import GrantKind

PARTS = (
    ("names", OtherName, rows_of.NameRow),
    ("identifiers", PersonIdentifier, rows_of.IdentifierRow),
    ("authorities", PersonAuthority, rows_of.AuthorityRow),
    ("schooling", Schooling, rows_of.SchoolingRow),
    ("addresses", Address, rows_of.AddressRow),
    ("contacts", ContactPoint, rows_of.ContactRow),
    ("relationships", Relationship, rows_of.RelationshipRow),
    ("banners", Banner, rows_of.BannerRow),
    ("characteristics", Characteristic, rows_of.CharacteristicRow),
    ("levels", LevelOfSupport, rows_of.LevelRow),
    ("send", SendRecord, rows_of.SendRow),
)
"""Where each part of a row goes: the field of the row, the model, the kind of part."""

KEYS_TO_OTHERS = {"organisation": "organisation_id", "other": "other_id"}
OF_PERSON = (
    "given_names", "family_name", "preferred_name", "pronouns", "sex", "gender", "born_on",
    "is_birth_date_verified", "ethnicity", "language", "needs_interpreter", "left_area_on",
    "is_restricted", "origin",
)  # fmt: skip
"""The fields that a row and a person have alike."""

COLUMNS_OF_PERSON = ("id", *OF_PERSON, "ethnicity_source", "locality_id", "added_at")
COLUMNS_OF_SUMMARY = (
    "person_id", "name", "sort_name", "born_on", "locality_id", "is_restricted", "tier",
    "activity_code", "activity_group", "next_step",
)  # fmt: skip


class CannotLoadByHand(ActionRefused):
    """People are loaded at once by the installation alone. Add a young person one by one."""


class NobodyToLoad(ActionRefused):
    """There is nobody to load."""


class NotOnTheList(ActionRefused):
    """A row names an area, an organisation, a member or a relative that is not here."""


@dataclass(frozen=True)
class Loaded:
    """The keys of the people who came in, by the numbers of their rows."""

    keys: Mapping[int, int]


@action
def load_people(*, by: Actor, rows: Sequence[PersonRow], at: datetime) -> Loaded:
    """Write many people with every part of their records, so that they are listed and found.

    For machines and operators. All or none: a row that cannot stand refuses the whole. What lists
    and search keep comes out as `refresh_people` would make it; possible duplicates among them are
    found by `seek_duplicates`, once for however many loads.
    """
    access.require(by, Permission.PEOPLE_ADD)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    if not rows:
        raise NobodyToLoad
    for row in rows:
        check_name(given_names=row.given_names, family_name=row.family_name)
        check_birth_date(born_on=row.born_on, today=local_date(at))
    keys = dict(zip((row.number for row in rows), reserve_keys(Person, len(rows)), strict=True))
    people = _write_people(rows, keys, at)
    parts = _write_parts(rows, keys)
    _write_lists(rows, people)
    _name_seers(by, rows, keys, at)
    with connection.cursor() as cursor:
        cursor.execute(FRESH_PLANS)
    record(by=by, event=Event.PEOPLE_LOADED, at=at, detail={"people": len(rows), "parts": parts})
    return Loaded(keys=keys)


def _write_people(rows: Sequence[PersonRow], keys: Mapping[int, int], at: datetime) -> list[Person]:
    find_area = _finder("area", dict(_present_localities()))
    people = [
        Person(
            id=keys[row.number],
            authority_id=scoped_authorities()[0],
            ethnicity_source=row.ethnicity_source or "",
            locality_id=find_area(row.locality) if row.locality else None,
            added_at=local_moment(row.added_on) if row.added_on else at,
            **{name: getattr(row, name) for name in OF_PERSON},
        )
        for row in rows
    ]
    write_rows(Person, COLUMNS_OF_PERSON, _values(people, COLUMNS_OF_PERSON))
    return people


def _write_parts(rows: Sequence[PersonRow], keys: Mapping[int, int]) -> int:
    organisations = Organisation.objects.values_list("name", "pk")
    lookups = {
        "organisation": _finder("organisation", dict(organisations)),
        "other": _finder("relative numbered", {None: None, **keys}),
    }
    written = 0
    for field, model, kind in PARTS:
        names = [each.name for each in fields(kind)]
        found = (
            (keys[row.number], *_looked_up(part, names, lookups))
            for row in rows
            for part in getattr(row, field)
        )
        columns = ["person_id", *(KEYS_TO_OTHERS.get(name, name) for name in names)]
        written += write_rows(model, columns, found)
    return written


def _write_lists(rows: Sequence[PersonRow], people: Sequence[Person]) -> None:
    """Write what `refresh_people` would, without reading back what was just written."""
    summaries, search_names = [], []
    words: set[str] = set()
    for row, person in zip(rows, people, strict=True):
        present = [level.tier.value for level in row.levels if level.ends_on is None]
        summaries.append(summary_of(person, tier=present[0] if present else ""))
        others = [
            OtherName(given_names=each.given_names, family_name=each.family_name)
            for each in row.names
        ]
        for pair in search_pairs(names_of(person, others)):
            search_names.append((person.pk, pair.family, pair.given, pair.is_current))
            words |= {pair.family, pair.given}
    write_rows(PersonSummary, COLUMNS_OF_SUMMARY, _values(summaries, COLUMNS_OF_SUMMARY))
    write_rows(SearchName, ("person_id", "family", "given", "is_current"), search_names)
    write_rows(
        SearchWord,
        ("key", "word"),
        ((key, word) for word in sorted(words - {""}) for key in keys_of(word)),
        unless_there=True,
    )


def _name_seers(
    by: Actor, rows: Sequence[PersonRow], keys: Mapping[int, int], at: datetime
) -> None:
    """Let those who are named see the records that are hidden from others."""
    wanted = {email for row in rows for email in row.named}
    members = Membership.objects.filter(user__email__in=wanted, ended_at__isnull=True)
    find_member = _finder("member", dict(members.values_list("user__email", "pk")))
    for row in rows:
        for email in row.named:
            hold_grant(
                authority_id=scoped_authorities()[0],
                kind=GrantKind.NAMED,
                at=at,
                person_id=keys[row.number],
                membership_id=find_member(email),
                granted_by_id=by.membership_id,
            )


def _present_localities() -> Iterable[tuple[str, int]]:
    return Locality.objects.filter(ends_on__isnull=True).values_list("name", "pk")


def _finder(what: str, known: Mapping[Any, Any]) -> Callable[[Any], Any]:
    def find(name: Any) -> Any:
        if name not in known:
            raise NotOnTheList(f"There is no {what} {name} here. Add it first, then load again.")
        return known[name]

    return find


def _looked_up(
    part: Any, names: Sequence[str], lookups: Mapping[str, Callable[[Any], Any]]
) -> Iterator[Any]:
    for name in names:
        value = getattr(part, name)
        yield lookups[name](value) if name in lookups else value


def _values(objects: Iterable[Any], columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    return (tuple(getattr(each, column) for column in columns) for each in objects)
