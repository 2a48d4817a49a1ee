"""Whom to call, and at which doors to knock, on paper: the queue with all that is needed?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Count

from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.participation.models.tracking import STANDS, TrackingAttempt
from waymark.participation.queries.chasing import TELEPHONES, Narrowing, holding, list_queue
from waymark.people.models.circle import Banner
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.parts import PersonPart
from waymark.people.models.summaries import PersonSummary

MOST_PRINTED = 200
"""How many young people a sheet holds: more than somebody calls in a week."""

P = TypeVar("P", bound=PersonPart)


@dataclass(frozen=True)
class Line:
    """One young person on a sheet; nothing in it is unsafe to use."""

    summary: PersonSummary
    numbers: tuple[ContactPoint, ...]
    address: Address | None
    banners: tuple[Banner, ...]
    tries: int


def list_calls(*, viewer: Actor, at: datetime, narrowing: Narrowing) -> tuple[Line, ...]:
    """Return the first of the queue who have a number to call, in its order."""
    return tuple(each for each in _lines(viewer=viewer, at=at, narrowing=narrowing) if each.numbers)


def list_doors(*, viewer: Actor, at: datetime, narrowing: Narrowing) -> tuple[Line, ...]:
    """Return the first of the queue who live at a known address, by postcode."""
    found = [
        (each.address.postcode, str(each.address), each.summary.sort_name, each)
        for each in _lines(viewer=viewer, at=at, narrowing=narrowing)
        if each.address is not None
    ]
    return tuple(each for *_, each in sorted(found, key=lambda row: row[:3]))


def _lines(*, viewer: Actor, at: datetime, narrowing: Narrowing) -> list[Line]:
    today = local_date(at)
    rows = list(list_queue(viewer=viewer, at=at, narrowing=narrowing)[:MOST_PRINTED])
    keys = [row.person_id for row in rows]

    def found(model: type[P], **values: Any) -> dict[int, list[P]]:
        parts = model.objects.filter(holding(today), person_id__in=keys, **values)
        return _by_person(parts.order_by("pk"), lambda each: each.person_id)

    usable = {"is_unsafe": False, "bounced": 0}
    numbers = found(ContactPoint, kind__in=TELEPHONES, **usable)
    addresses = found(Address, is_unsafe=False)
    banners = found(Banner)
    tries = dict(
        TrackingAttempt.objects.filter(STANDS, person_id__in=keys)
        .order_by()
        .values_list("person_id")
        .annotate(Count("pk"))
    )
    return [
        Line(
            summary=row,
            numbers=tuple(sorted(numbers.get(row.person_id, ()), key=lambda x: x.belongs_to)),
            address=next((each for each in addresses.get(row.person_id, ()) if str(each)), None),
            banners=tuple(banners.get(row.person_id, ())),
            tries=tries.get(row.person_id, 0),
        )
        for row in rows
    ]


def _by_person(rows: Iterable[P], key: Callable[[P], int]) -> dict[int, list[P]]:
    found: dict[int, list[P]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found
