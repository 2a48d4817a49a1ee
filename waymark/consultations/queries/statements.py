"""How is a statement over the frozen answers run?"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

from waymark.consultations.models.analysis import SnapshotResponse
from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.models.hearing.amendments import AmendedResponse, Amendment
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.similarity import Campaign, CampaignMember

BY_ROW = ("enable_nestloop", "enable_mergejoin")
"""The ways of joining that may go through a table again for each row of another.

A merge does where the planner merges by the authority, which is one value in all rows.
"""


@contextmanager
def joined_whole() -> Iterator[None]:
    """Join tables as wholes meanwhile, by hash, never row by row; within a transaction.

    A snapshot that was taken a moment ago has no statistics. The planner takes its hundred thousand
    rows for one or two, and would go through the answers again for each of them.
    """
    _switch("off")
    yield
    _switch("on")


def _switch(value: str) -> None:
    settings = ", ".join("set_config(%s, %s, true)" for _ in BY_ROW)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {settings}", [each for name in BY_ROW for each in (name, value)])


def rows(statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """Run a statement in which the tables are named in braces."""
    tables = {
        "frozen": SnapshotResponse._meta.db_table,
        "answer": Answer._meta.db_table,
        "response": Response._meta.db_table,
        "covered": AmendedResponse._meta.db_table,
        "amendment": Amendment._meta.db_table,
        "choice": Choice._meta.db_table,
        "campaign": Campaign._meta.db_table,
        "member": CampaignMember._meta.db_table,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement.format(**tables), parameters)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found
