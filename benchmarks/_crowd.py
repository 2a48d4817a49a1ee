"""How does an authority with a day's work in it come to have two million young people?

Each new one is like somebody there in what is known of them, under a given name of theirs and the
family name of somebody else, in an area of their own beside the one there. Nobody leads them and
nothing is planned with them: they are whom a page has to pass by. Written by the database itself,
as the run-time role, with every key, check, wall and history trigger at work.
"""

import sys

from _tables import analyse
from django.db import connection, models, transaction
from psycopg import sql

from waymark.casework.models.contacts import Contact
from waymark.core.bulk import FRESH_PLANS
from waymark.core.scoping import open_scope
from waymark.participation.models.activities import Activity
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.finding import SearchName
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.people import Person, PersonAuthority
from waymark.people.models.summaries import PersonSummary

LATEST = """held.id = (
SELECT later.id FROM casework_contact AS later
WHERE later.is_latest AND later.amends_id IS NULL AND later.person_id = held.person_id
ORDER BY later.happened_at DESC, later.id DESC LIMIT 1)"""

COPIED: dict[type[models.Model], tuple[str, dict[str, str]]] = {
    Person: (
        "true",
        {"id": "crowd.id", "family_name": "other.family_name", "locality_id": "area.beyond_id"},
    ),
    PersonSummary: (
        "true",
        {
            "name": "own.given_names || ' ' || other.family_name",
            "sort_name": "lower(other.family_name || ', ' || own.given_names)",
            "locality_id": "area.beyond_id",
            "lead_id": "NULL",
            "next_step": "''",
            "next_step_on": "NULL",
        },
    ),
    PersonAuthority: ("held.ends_on IS NULL", {}),
    LevelOfSupport: ("held.ends_on IS NULL", {}),
    Address: ("held.ends_on IS NULL", {}),
    ContactPoint: ("held.ends_on IS NULL", {}),
    Activity: ("held.withdrawn_at IS NULL", {}),
    Contact: (
        LATEST,
        {"activity_id": "NULL"},
    ),
}
"""Which rows of somebody are had by those like them, and which columns are not as theirs."""

BASE = """
CREATE TEMPORARY TABLE base AS
SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM people_person
WHERE authority_id = %(authority)s AND NOT is_restricted AND merged_into_id IS NULL
"""
AREAS = """
CREATE TEMPORARY TABLE area AS
SELECT id, nextval(pg_get_serial_sequence('access_locality', 'id')) AS beyond_id
FROM access_locality WHERE authority_id = %(authority)s AND ends_on IS NULL
"""
BEYOND = """
INSERT INTO access_locality (id, public_id, authority_id, name)
SELECT area.beyond_id, gen_random_uuid(), held.authority_id, 'Beyond ' || held.name
FROM area JOIN access_locality AS held ON held.id = area.id
"""
CROWD = """
CREATE TEMPORARY TABLE crowd AS
SELECT nextval(pg_get_serial_sequence('people_person', 'id')) AS id, base.id AS like_id,
  other.id AS named_by_id
FROM base JOIN base AS other
  ON other.place = (base.place + %(round)s * 131) %% (SELECT count(*) FROM base)
WHERE base.place < %(most)s
"""
NAMES = """
INSERT INTO people_searchname (public_id, authority_id, person_id, family, given, is_current)
SELECT gen_random_uuid(), own.authority_id, crowd.id, other.family, own.given, true
FROM crowd
JOIN people_searchname AS own ON own.person_id = crowd.like_id AND own.is_current
JOIN people_searchname AS other ON other.person_id = crowd.named_by_id AND other.is_current
ON CONFLICT DO NOTHING
"""


def gather_crowd(authority_id: int, people: int) -> None:
    """Add to the people of the authority until there are so many; outside a transaction."""
    with open_scope(authority_id):
        there = Person.objects.count()
        if there >= people:
            return
        with connection.cursor() as cursor:
            cursor.execute(BASE, {"authority": authority_id})
            cursor.execute(AREAS, {"authority": authority_id})
            cursor.execute(BEYOND)
    turn = 0
    while there < people:
        turn += 1
        with transaction.atomic(), open_scope(authority_id), connection.cursor() as cursor:
            cursor.execute(CROWD, {"round": turn, "most": people - there})
            there += cursor.rowcount
            cursor.execute("ANALYZE crowd")
            for model, (condition, other_columns) in COPIED.items():
                cursor.execute(_copy(model, condition, other_columns))
            cursor.execute(NAMES)
            cursor.execute("DROP TABLE crowd")
        with connection.cursor() as cursor:
            cursor.execute(FRESH_PLANS)
        print(f"{there:,} people", file=sys.stderr)
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE base, area")
    tables = [model._meta.db_table for model in (*COPIED, SearchName)]
    analyse(*tables)


def _copy(model: type[models.Model], condition: str, other_columns: dict[str, str]) -> sql.Composed:
    """Return the statement that gives the crowd its rows of the model."""
    named = {"public_id": "gen_random_uuid()", "person_id": "crowd.id"} | other_columns
    columns = [
        field.column
        for field in model._meta.local_concrete_fields
        if field.column != "id" or "id" in other_columns
    ]
    values = [
        sql.SQL(named[column]) if column in named else sql.Identifier("held", column)
        for column in columns
    ]
    key = "id" if model is Person else "person_id"
    return sql.SQL(
        "INSERT INTO {table} ({columns}) SELECT {values} FROM crowd "
        "JOIN {table} AS held ON held.{key} = crowd.like_id AND {condition} "
        "JOIN people_person AS own ON own.id = crowd.like_id "
        "JOIN people_person AS other ON other.id = crowd.named_by_id "
        "LEFT JOIN area ON area.id = own.locality_id"
    ).format(
        table=sql.Identifier(model._meta.db_table),
        columns=sql.SQL(", ").join(map(sql.Identifier, columns)),
        values=sql.SQL(", ").join(values),
        key=sql.Identifier(key),
        condition=sql.SQL(condition),
    )
