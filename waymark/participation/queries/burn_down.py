"""Of how many is it not known what they do, at the ends of months and now, and where?

Restricted records count nowhere here: these numbers are small, and lead to people. The figures of
the whole authority are those of `queries.figures`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.organisations.models import Organisation
from waymark.participation.queries.figures import PARTS_OF_STATUS, end_of_day
from waymark.participation.queries.status import AsKnown, statuses

MONTHS = 3

_NOT_KNOWN = f"""
{PARTS_OF_STATUS}
SELECT part.name, part.key, count(*), count(*) FILTER (WHERE grp = 'not_known')
FROM based
JOIN people_person AS person ON person.id = based.person_id AND NOT person.is_restricted
LEFT JOIN people_personsummary AS summary ON summary.person_id = based.person_id
CROSS JOIN LATERAL (VALUES
    ('all', NULL),
    ('locality', based.locality_id),
    ('school', based.organisation_id),
    ('worker', summary.lead_id)
) AS part(name, key)
GROUP BY part.name, part.key
"""  # noqa: S608 (the parts stand in the module of figures)


class Part(StrEnum):
    """By what those of whom nothing is known are counted."""

    ALL = "all"
    LOCALITY = "locality"
    SCHOOL = "school"
    WORKER = "worker"


@dataclass(frozen=True)
class Line:
    """How many are not known at each of the days, and of how many, for one area or other part.

    Nothing named are those without one.
    """

    key: UUID | None
    name: str
    numbers: tuple[int, ...]
    of_all: int


@dataclass(frozen=True)
class BurnDown:
    """The days, the earliest first and today last, and the lines of each part."""

    days: tuple[date, ...]
    parts: Mapping[Part, tuple[Line, ...]]


def get_burn_down(*, viewer: Actor, at: datetime) -> BurnDown:
    """Return how many are not known: at the ends of months as known then, and today.

    Areas and workers are those of today. One statement a day.
    """
    access.require(viewer, Permission.FIGURES_FOLLOW)
    today = local_date(at)
    days = (*month_ends_before(today, MONTHS), today)
    found: dict[Part, dict[int | None, list[int]]] = {part: {} for part in Part}
    sizes: dict[tuple[Part, int | None], int] = {}
    for place, day in enumerate(days):
        known_at = None if day == today else end_of_day(day)
        asked = AsKnown(day=day, known_at=known_at)
        with statuses(asked, _NOT_KNOWN, vulnerable=[]) as cursor:
            for name, key, of_all, number in cursor:
                numbers = found[Part(name)].setdefault(key, [0] * len(days))
                numbers[place] = number
                sizes[Part(name), key] = of_all if day == today else 0
    names = _names()
    return BurnDown(
        days=days,
        parts={
            part: _lines(
                {key: tuple(each) for key, each in rows.items() if any(each)},
                names=names.get(part, {}),
                sizes={key: size for (of, key), size in sizes.items() if of is part},
            )
            for part, rows in found.items()
        },
    )


def month_ends_before(day: date, number: int) -> tuple[date, ...]:
    """Return the last days of so many months before the day's, the earliest first."""
    found: list[date] = []
    for _ in range(number):
        found.append((found[-1] if found else day).replace(day=1) - timedelta(days=1))
    return tuple(reversed(found))


def _lines(
    rows: Mapping[int | None, tuple[int, ...]],
    *,
    names: Mapping[int, tuple[UUID, str]],
    sizes: Mapping[int | None, int],
) -> tuple[Line, ...]:
    """Return the lines, the one with the most to find first."""
    lines = []
    for key, numbers in rows.items():
        public, name = names.get(key, (None, "")) if key is not None else (None, "")
        lines.append(Line(key=public, name=name, numbers=numbers, of_all=sizes.get(key, 0)))
    return tuple(sorted(lines, key=lambda each: (-each.numbers[-1], each.name, str(each.key))))


def _names() -> dict[Part, dict[int, tuple[UUID, str]]]:
    return {
        Part.LOCALITY: _named(Locality, "name"),
        Part.SCHOOL: _named(Organisation, "name"),
        Part.WORKER: _named(Membership, "user__name"),
    }


def _named(
    model: type[Locality | Organisation | Membership], field: str
) -> dict[int, tuple[UUID, str]]:
    rows = model.objects.values_list("pk", "public_id", field)
    return {key: (public, name) for key, public, name in rows}
