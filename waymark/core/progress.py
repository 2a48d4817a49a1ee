"""How far has work come that nobody else can see before its transaction ends?

A row would stay unseen until the work is done. The name of a database session is seen at once, ends
with the transaction, and needs no table: the work writes its progress there.
"""

import re
from collections.abc import Callable
from uuid import UUID

from django.db import connection

Tell = Callable[[int], None]

_NAME = re.compile(r"waymark ([0-9a-f]{32}) ([0-9]{1,3})")


def nobody(_: int) -> None:
    """Tell nobody."""


def tell_session(key: UUID) -> Tell:
    """Return what tells, in per cent, how far this transaction has come with the work named."""
    latest = -1

    def tell(percent: int) -> None:
        nonlocal latest
        if percent == latest:
            return
        latest = percent
        with connection.cursor() as cursor:
            name = f"waymark {key.hex} {percent}"
            cursor.execute("SELECT set_config('application_name', %s, true)", [name])

    return tell


def find_progress(key: UUID) -> int | None:
    """Return how far another session has come with this work; None where none is at it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT application_name FROM pg_stat_activity"
            " WHERE application_name LIKE %s AND pid <> pg_backend_pid()",
            [f"waymark {key.hex} %"],
        )
        found = [_NAME.fullmatch(name) for (name,) in cursor.fetchall()]
    percents = [int(each[2]) for each in found if each]
    return max(percents) if percents else None


def part_of(tell: Tell, *, begins: int, ends: int) -> Tell:
    """Return what tells of a part of the work, from one share of the whole to another."""

    def tell_part(percent: int) -> None:
        tell(begins + (ends - begins) * percent // 100)

    return tell_part
