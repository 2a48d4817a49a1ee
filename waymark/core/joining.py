"""How does a statement over whole tables join them, whatever the planner takes their size for?"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

BY_ROW = ("enable_nestloop", "enable_mergejoin")
"""The ways of joining that may go through a table again for each row of another.

A merge does where the planner merges by the authority, which is one value in all rows.
"""


@contextmanager
def joined_whole() -> Iterator[None]:
    """Join tables as wholes meanwhile, by hash, never row by row; within a transaction.

    Rows that came a moment ago, and those that a part of the statement makes, have no statistics.
    The planner takes thousands of them for one or two, and would go through others for each.
    """
    _switch("off")
    yield
    _switch("on")


def _switch(value: str) -> None:
    settings = ", ".join("set_config(%s, %s, true)" for _ in BY_ROW)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {settings}", [each for name in BY_ROW for each in (name, value)])
