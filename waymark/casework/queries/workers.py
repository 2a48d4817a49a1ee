"""Who wrote, did or decided what stands on one page, where many rows name the same few workers?"""

from collections.abc import Iterable
from typing import Any

from waymark.access.models.members import Membership


def put_workers(*named: tuple[Iterable[Any], tuple[str, ...]]) -> None:
    """Give rows of several lists the workers that these fields of theirs name, by one statement.

    Joined to each of the lists, every name has some thirty columns carried along with every row.
    """
    places = [
        (row, field, key)
        for rows, fields in named
        for row in rows
        for field in fields
        if (key := getattr(row, f"{field}_id")) is not None
    ]
    if not places:
        return
    found = Membership.objects.select_related("user").in_bulk({key for *_, key in places})
    for row, field, key in places:
        setattr(row, field, found[key])
