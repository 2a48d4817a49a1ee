"""How are a great many new rows of one model written at once?

By COPY into a temporary table, then one INSERT: COPY straight into a table with row-level security
is refused, and statements built from model objects cost many times as much. Triggers, keys, checks
and walls hold as for any other insert.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models
from psycopg import sql

from waymark.core.codes.editions import read_loaded
from waymark.core.scoping import scoped_authorities

FRESH_PLANS = "DISCARD PLANS"
"""Foreign keys are checked at the end of the transaction, by plans that a session keeps: one made
while the tables were small reads the whole of them for every one of a million rows."""

_STAGE = sql.SQL("CREATE TEMPORARY TABLE incoming AS SELECT {columns} FROM {table} WITH NO DATA")
_COPY = sql.SQL("COPY incoming FROM STDIN")
_INSERT = sql.SQL(
    "INSERT INTO {table} (authority_id, public_id, {columns}) "
    "SELECT {authority}, gen_random_uuid(), {columns} FROM incoming {conflict}"
)
_UPDATE = sql.SQL(
    "UPDATE {table} AS held SET {assigned} FROM incoming "
    "WHERE held.authority_id = {authority} AND held.id = incoming.id"
)
_DROP = sql.SQL("DROP TABLE incoming")
_RESERVE = sql.SQL(  # materialised, or the sequence is looked up anew for every key
    "WITH own AS MATERIALIZED (SELECT pg_get_serial_sequence({table}, 'id')::regclass AS name) "
    "SELECT nextval(own.name) FROM own, generate_series(1, {number})"
)


def reserve_keys(model: type[models.Model], number: int) -> list[int]:
    """Return keys that no other row of the model has or will get, in rising order."""
    with connection.cursor() as cursor:
        cursor.execute(
            _RESERVE.format(table=sql.Literal(model._meta.db_table), number=sql.Literal(number))
        )
        return [key for (key,) in cursor.fetchall()]


def write_rows(
    model: type[models.Model],
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    unless_there: bool = False,
) -> int:
    """Write rows of the authority in scope, and return how many were new.

    Columns are those of the table; the authority and the public id come by themselves, and what is
    left out is null. A row that breaks a unique key fails the whole, or is left out where
    `unless_there`.
    """
    names = {
        "table": sql.Identifier(model._meta.db_table),
        "columns": sql.SQL(", ").join(map(sql.Identifier, columns)),
        "authority": sql.Literal(scoped_authorities()[0]),
        "conflict": sql.SQL("ON CONFLICT DO NOTHING" if unless_there else ""),
    }
    with connection.cursor() as cursor:
        _stage(cursor, names, rows)
        cursor.execute(_INSERT.format(**names))
        written = int(cursor.rowcount)
        cursor.execute(_DROP)
    return written


def change_rows(
    model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> int:
    """Write values over those of rows of the authority in scope; return how many were changed.

    Each row begins with the key of what it changes, then the columns in their order.
    """
    names = {
        "table": sql.Identifier(model._meta.db_table),
        "columns": sql.SQL(", ").join(map(sql.Identifier, ("id", *columns))),
        "authority": sql.Literal(scoped_authorities()[0]),
        "assigned": sql.SQL(", ").join(
            sql.SQL("{name} = incoming.{name}").format(name=sql.Identifier(name))
            for name in columns
        ),
    }
    with connection.cursor() as cursor:
        _stage(cursor, names, rows)
        cursor.execute(_UPDATE.format(**names))
        changed = int(cursor.rowcount)
        cursor.execute(_DROP)
    return changed


def _stage(cursor: Any, names: dict[str, Any], rows: Iterable[Sequence[Any]]) -> None:
    """Copy rows into the temporary table."""
    read_loaded()  # rows are made as they are copied, and may ask what a code comes to
    cursor.execute(_STAGE.format(**names))
    with cursor.copy(_COPY) as copy:
        for row in rows:
            copy.write_row(row)
