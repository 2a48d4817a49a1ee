"""Which kept names fit the words that were typed?

Statements by hand: each branch is equality with a set of words, or a range, which an index answers.
Put together by OR in one condition, the planner read every name of the authority instead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from waymark.people.rules.names import Pair

AFTER_ALL = "\U0010ffff"
"""Sorts behind every letter, so that it ends the range of words that begin alike."""

_NAMES = """
SELECT n.person_id, p.born_on, p.locality_id, n.family, n.given, n.is_current
FROM people_searchname n JOIN people_person p ON p.id = n.person_id
WHERE n.authority_id = %s"""
_LIVED = """EXISTS (
SELECT 1 FROM people_address a WHERE a.authority_id = n.authority_id
AND a.person_id = n.person_id AND a.kind <> %s AND a.postcode >= %s AND a.postcode < %s)"""
_HAVING = """
SELECT o.person_id FROM people_searchname o WHERE o.authority_id = %s AND o.{side} = ANY(%s)"""
_WORDS = "SELECT key, word FROM people_searchword WHERE authority_id = %s AND key = ANY(%s)"


@dataclass(frozen=True)
class Condition:
    """A piece of SQL with its parameters."""

    text: str
    parameters: tuple[Any, ...] = ()

    def __and__(self, other: "Condition") -> "Condition":
        """Return the condition that both hold."""
        return Condition(f"{self.text} AND {other.text}", (*self.parameters, *other.parameters))


@dataclass(frozen=True)
class Row:
    """One pair of words from somebody's name, with what ranks its bearer."""

    person_id: int
    born_on: date | None
    locality_id: int | None
    pair: Pair


def is_among(side: str, words: Iterable[str]) -> Condition:
    """Return the condition that this side of a name, `family` or `given`, is one of the words."""
    return Condition(f"n.{side} = ANY(%s)", (sorted(words),))


def goes_on(side: str, typed: str) -> Condition:
    """Return the condition that this side of a name begins as typed, and is longer."""
    return Condition(f"n.{side} > %s AND n.{side} < %s", (typed, f"{typed}{AFTER_ALL}"))


def belong_to(people: Iterable[int]) -> Condition:
    """Return the condition that a name is one of these people's."""
    return Condition("n.person_id = ANY(%s)", (sorted(people),))


def have_both(side: str, one: Iterable[str], other: Iterable[str], *, among: int) -> Condition:
    """Return the condition that its bearer, of this authority, has a word of each on this side.

    Those of each are gathered from the index alone: of two words that thousands have, looking
    every bearer of one up for the other took twelve times as long among two million.
    """
    having = _HAVING.format(side=side)
    return Condition(
        f"n.person_id IN ({having} INTERSECT {having})",
        (among, sorted(one), among, sorted(other)),
    )


def lived_within(outward: str, *, but_for: str) -> Condition:
    """Return the condition that its bearer has an address within the first half of a postcode.

    Addresses of the kind `but_for` are left out.
    """
    return Condition(_LIVED, (but_for, f"{outward} ", f"{outward} {AFTER_ALL}"))


def read_rows(
    *, authority_id: int, where: Condition, branches: Sequence[Condition], most: int | None
) -> list[Row]:
    """Return the names that fit one of the branches, at most so many; one may come twice.

    `where` holds for all of them; it sees the name as `n` and its bearer as `p`.
    """
    whole = [where & branch for branch in branches]
    text = " UNION ALL ".join(f"{_NAMES} AND {each.text}" for each in whole)
    parameters: list[Any] = []
    for each in whole:
        parameters += [authority_id, *each.parameters]
    with connection.cursor() as cursor:
        cursor.execute(f"{text} LIMIT %s", [*parameters, most])
        return [
            Row(person_id, born_on, locality_id, Pair(family, given, is_current))
            for person_id, born_on, locality_id, family, given, is_current in cursor.fetchall()
        ]


def read_words(*, authority_id: int, keys: Iterable[str]) -> list[tuple[str, str]]:
    """Return the entries of the dictionary under these keys: pairs of key and kept word."""
    with connection.cursor() as cursor:
        cursor.execute(_WORDS, [authority_id, sorted(keys)])
        return list(cursor.fetchall())
