"""Which records look as if they were of one person, by all that is known of them?

For the machine that keeps the pairs, not for people: nothing is left out for anybody here. Two are
set side by side where a word of the name and the birthday, the name and a birthday turned round, a
word of the name and a postcode, a number, or a way to reach them is the same; the rule needs one of
these, so that it decides nothing else (`engines.duplicates`). Each is equality, by statements by
hand: an index answers it for one person, a hash for everybody.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from itertools import combinations
from typing import Any

from django.db import connection
from django.db.models import Q
from django.db.models.functions import Coalesce

from waymark.people.engines.duplicates import Known, Likeness, compare
from waymark.people.models.circle import Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.finding import SearchName
from waymark.people.models.merging import DuplicateDismissal
from waymark.people.models.people import Person, PersonIdentifier
from waymark.people.rules.names import Pair
from waymark.people.rules.vocabulary import AddressKind, IdentifierScheme, RelationshipKind

Couple = tuple[int, int]
"""The keys of two people, the lower first."""

MOST_SHARING = 40
"""Where more people share a number or a way to reach them, it brings no two of them together.

Hidden people do not count, so that nobody can tell by what is missing that there is another.
"""

COUPLES_AT_ONCE = 10_000

OFFICIAL = [
    IdentifierScheme.UPN.value,
    IdentifierScheme.FORMER_UPN.value,
    IdentifierScheme.ULN.value,
]

_SAME = {
    part: f"extract({part} FROM b.born_on) = extract({part} FROM a.born_on)"
    for part in ("year", "month", "day")
}
_TURNED = f"""{_SAME["year"]}
AND extract(month FROM b.born_on) = extract(day FROM a.born_on)
AND extract(day FROM b.born_on) = extract(month FROM a.born_on)"""
_NEAR = f"""(a.born_on IS NULL OR b.born_on IS NULL OR ({_TURNED})
OR {" OR ".join(f"({_SAME[one]} AND {_SAME[other]})" for one, other in combinations(_SAME, 2))})"""
_WORDS = [f"b.{half} = a.{half} AND b.{half} <> ''" for half in ("family", "given")]
_NAMES = "SELECT a.person_id, b.person_id FROM named a JOIN everybody b ON"
_HOMES = "SELECT a.person_id, b.person_id FROM housed a JOIN homes b ON b.postcode = a.postcode AND"
_VALUES = """
SELECT a.person_id, b.person_id FROM {table} a
JOIN {table} b ON b.authority_id = %(authority)s AND b.value = a.value AND {alike}
WHERE a.authority_id = %(authority)s AND {{which}}
AND (SELECT count(DISTINCT s.person_id) FROM {table} s JOIN people_person r ON r.id = s.person_id
WHERE s.authority_id = %(authority)s AND s.value = a.value AND NOT r.is_restricted) <= %(most)s"""
_WAYS = " UNION ALL ".join(
    [
        *(f"{_NAMES} {word} AND b.born_on = a.born_on" for word in _WORDS),
        f"{_NAMES} b.family = a.family AND b.given = a.given AND {_TURNED}",
        *(f"{_HOMES} {word} AND {_NEAR}" for word in _WORDS),
        _VALUES.format(
            table="people_contactpoint", alike="a.belongs_to = '' AND b.belongs_to = ''"
        ),
        _VALUES.format(
            table="people_personidentifier",
            alike="a.scheme = ANY(%(official)s) AND b.scheme = ANY(%(official)s) AND "
            "replace(a.scheme, %(former)s, %(present)s)"
            " = replace(b.scheme, %(former)s, %(present)s)",
        ),
    ]
)
_COUPLES = f"""
WITH everybody AS {{of_all}} (
SELECT n.person_id, n.family, n.given, p.born_on
FROM people_searchname n JOIN people_person p ON p.id = n.person_id
WHERE n.authority_id = %(authority)s),
homes AS {{of_all}} (
SELECT n.*, d.postcode FROM everybody n JOIN people_address d ON d.person_id = n.person_id
WHERE d.authority_id = %(authority)s AND d.postcode <> '' AND d.kind <> %(custody)s),
named AS {{of_them}} (SELECT * FROM everybody a WHERE {{which}}),
housed AS {{of_them}} (SELECT * FROM homes a WHERE {{which}})
SELECT DISTINCT least(one, other), greatest(one, other)
FROM ({_WAYS}) AS found (one, other) WHERE one <> other"""  # noqa: S608 (of words above)
_FEW = {
    "which": "a.person_id = ANY(%(of)s)",
    "of_them": "MATERIALIZED",
    "of_all": "NOT MATERIALIZED",
}
"""What is theirs is read once: planning every branch to its ground took 40 ms, reading it one."""
_ALL = {"which": "TRUE", "of_them": "NOT MATERIALIZED", "of_all": "MATERIALIZED"}
"""Else the planner sets all people of a postcode side by side before it looks at their names."""


def list_alike(*, authority_id: int, of: Collection[int] | None = None) -> dict[Couple, Likeness]:
    """Return whoever may be one person in an authority, and was not said to be two.

    All of them, or those with somebody of these keys among the two.
    """
    found: dict[Couple, Likeness] = {}
    together = _couples(authority_id, of)
    couples = sorted(together - _dismissed(of)) if together else []
    for first in range(0, len(couples), COUPLES_AT_ONCE):
        some = couples[first : first + COUPLES_AT_ONCE]
        known = _known({key for couple in some for key in couple})
        for one, other in some:
            likeness = compare(known[one], known[other]) if {one, other} <= known.keys() else None
            if likeness is not None:
                found[one, other] = likeness
    return found


def _couples(authority_id: int, of: Collection[int] | None) -> set[Couple]:
    """Return every two people who share something, by one statement."""
    values: dict[str, int | str | list[int] | list[str]] = {
        "authority": authority_id,
        "of": list(of or ()),
        "custody": AddressKind.CUSTODY.value,
        "former": IdentifierScheme.FORMER_UPN.value,
        "present": IdentifierScheme.UPN.value,
        "official": OFFICIAL,
        "most": MOST_SHARING,
    }
    with connection.cursor() as cursor:
        cursor.execute(_COUPLES.format(**(_ALL if of is None else _FEW)), values)
        return set(cursor.fetchall())


def _known(keys: set[int]) -> Mapping[int, Known]:
    """Return all that is known of these people, but for those who were merged into others."""
    of_them = Q(person_id__in=keys)
    names = _gathered(
        (key, Pair(family=family, given=given, is_current=is_current))
        for key, family, given, is_current in SearchName.objects.filter(of_them).values_list(
            "person_id", "family", "given", "is_current"
        )
    )
    numbers = _gathered(
        (key, (_kind_of(scheme), value))
        for key, scheme, value in PersonIdentifier.objects.filter(
            of_them, scheme__in=OFFICIAL
        ).values_list("person_id", "scheme", "value")
    )
    own = ContactPoint.objects.filter(of_them, belongs_to="")  # a family shares its telephone
    contacts = _gathered(own.values_list("person_id", "value"))
    homes = Address.objects.filter(of_them).exclude(kind=AddressKind.CUSTODY.value)
    addresses = _gathered(homes.exclude(postcode="").values_list("person_id", "postcode"))
    siblings = Relationship.objects.filter(
        of_them, kind=RelationshipKind.SIBLING.value, other_id__in=keys
    )
    kin = _gathered(siblings.values_list("person_id", "other_id"))
    births: dict[int, date | None] = dict(
        Person.objects.filter(pk__in=keys, merged_into__isnull=True).values_list("pk", "born_on")
    )
    nothing: frozenset[Any] = frozenset()
    return {
        key: Known(
            key=key,
            born_on=born_on,
            names=names.get(key, nothing),
            numbers=numbers.get(key, nothing),
            contacts=contacts.get(key, nothing),
            addresses=addresses.get(key, nothing),
            kin=kin.get(key, nothing),
        )
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


def _dismissed(of: Collection[int] | None) -> set[Couple]:
    """Return the pairs of which somebody said that they are two, by what the records became."""
    rows = DuplicateDismissal.objects.annotate(
        here=Coalesce("one__merged_into_id", "one_id"),
        there=Coalesce("other__merged_into_id", "other_id"),
    )
    if of is not None:
        rows = rows.filter(Q(here__in=of) | Q(there__in=of))
    pairs = rows.values_list("here", "there")
    return {(min(pair), max(pair)) for pair in pairs}
