"""What did everybody of the authority do, as it was known then and since? Read a part at a time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Q
from psycopg import sql

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import scoped_authorities
from waymark.participation.queries.status import OUT_OF_ENGLAND, SPELL_STATES, own_number
from waymark.participation.rules.history import (
    HistoryRow,
    Known,
    KnownFacts,
    KnownSpell,
    rows_of,
)
from waymark.participation.rules.status import Facts, Spell
from waymark.people import permissions
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import Person, PersonAuthority
from waymark.people.rules.periods import Period
from waymark.people.rules.vocabulary import AuthorityRole, SendStatus

PEOPLE_AT_ONCE = 1_000

_FACTS = """
SELECT person_id, born_on, died_on, left_area_on, merged_into_id IS NOT NULL, known_from,
    lead(known_from) OVER (PARTITION BY person_id ORDER BY pgh_id)
FROM (
    SELECT *, pgh_obj_id AS person_id,
        CASE WHEN row_number() OVER (PARTITION BY pgh_obj_id ORDER BY pgh_id) = 1
            THEN added_at ELSE pgh_created_at END AS known_from
    FROM people_personhistoryevent
    WHERE authority_id = %(authority)s AND pgh_obj_id = ANY(%(people)s)
) AS states
ORDER BY person_id, pgh_id
"""
_SPELLS = f"""
SELECT person_id, key, code, starts_on, ends_on, lapses_on, verified_on, known_from, known_until
FROM (
    SELECT *, pgh_obj_id AS key,
        lead(known_from) OVER (PARTITION BY pgh_obj_id ORDER BY pgh_id) AS known_until
    FROM ({SPELL_STATES}) AS states
    WHERE pgh_obj_id IN (
        SELECT pgh_obj_id FROM participation_activityhistoryevent
        WHERE authority_id = %(authority)s AND person_id = ANY(%(people)s)
    )
) AS held
WHERE is_primary AND withdrawn_at IS NULL AND person_id = ANY(%(people)s)
ORDER BY person_id, key, known_from
"""  # noqa: S608 (the part stands in queries.status)


def list_history(*, viewer: Actor, at: datetime) -> Iterator[tuple[UUID, HistoryRow]]:
    """Yield the rows of everybody on record, person by person, in the order of their keys.

    Hidden people are left out for members who are not on their list: figures that are worked out
    again from such a file miss them. An operator gets everybody.
    """
    access.require(viewer, Permission.HISTORY_EXPORT)
    whom = permissions.findable(viewer=viewer, at=at)
    until, own = local_date(at), own_number()
    last = 0
    while chunk := list(
        Person.objects.filter(whom, pk__gt=last)
        .order_by("pk")
        .values_list("pk", "public_id")[:PEOPLE_AT_ONCE]
    ):
        last = chunk[-1][0]
        keys = [key for key, _ in chunk]
        facts, spells = _facts(keys, own=own), _spells(keys)
        for key, public in chunk:
            for row in rows_of(facts.get(key, ()), spells.get(key, ()), until=until):
                yield public, row


def _facts(keys: Sequence[int], *, own: str) -> Mapping[int, Sequence[KnownFacts]]:
    plans = _periods(
        SendRecord.objects.filter(person_id__in=keys, status=SendStatus.PLAN.value).values_list(
            "person_id", "starts_on", "ends_on"
        )
    )
    homes = PersonAuthority.objects.filter(
        person_id__in=keys if own else (), role=AuthorityRole.RESIDENT.value
    ).exclude(dfe_number=own)
    days = ("person_id", "starts_on", "ends_on")
    out_of_england = Q(dfe_number__in=OUT_OF_ENGLAND)
    elsewhere = _periods(homes.exclude(out_of_england).values_list(*days))
    abroad = _periods(homes.filter(out_of_england).values_list(*days))
    found: dict[int, list[KnownFacts]] = {}
    for key, born, died, left, is_merged, since, until in _read(_FACTS, keys):
        found.setdefault(key, []).append(
            KnownFacts(
                known=Known(since, until),
                facts=Facts(
                    born_on=born,
                    died_on=died,
                    left_area_on=left,
                    is_merged=is_merged,
                    plans=plans.get(key, ()),
                    elsewhere=elsewhere.get(key, ()),
                    abroad=abroad.get(key, ()),
                ),
            )
        )
    return found


def _spells(keys: Sequence[int]) -> Mapping[int, Sequence[KnownSpell]]:
    found: dict[int, list[KnownSpell]] = {}
    for person, key, code, starts, ends, lapses, verified, since, until in _read(_SPELLS, keys):
        found.setdefault(person, []).append(
            KnownSpell(
                known=Known(since, until),
                spell=Spell(key=key, code=code, starts_on=starts, ends_on=ends, lapses_on=lapses),
                verified_on=verified,
            )
        )
    return found


def _periods(
    rows: Iterable[tuple[int, date | None, date | None]],
) -> Mapping[int, tuple[Period, ...]]:
    found: dict[int, tuple[Period, ...]] = {}
    for key, starts, ends in rows:
        found[key] = (*found.get(key, ()), Period(starts, ends))
    return found


def _read(statement: str, keys: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    (authority,) = scoped_authorities()
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(statement), {"authority": authority, "people": list(keys)})
        yield from cursor.fetchall()
