"""Which of the people whose records lie open to the viewer stand on this page of the list?"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people import permissions
from waymark.people.models.summaries import PersonSummary, counting_as
from waymark.people.queries.people import list_reachable
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup, Tier

ROWS_AT_ONCE = 50


@dataclass(frozen=True)
class Narrowing:
    """What a list of people is narrowed by; nothing given means everybody."""

    locality: UUID | None = None
    tier: Tier | None = None
    activity: ActivityGroup | None = None


@dataclass(frozen=True)
class PeopleStretch:
    """Some people by name, whose activity may be shown, and after whom there are more."""

    rows: tuple[PersonSummary, ...]
    with_activity: frozenset[int]
    more_after: UUID | None


def get_people(
    *, viewer: Actor, narrowing: Narrowing, at: datetime, after: UUID | None = None
) -> PeopleStretch:
    """Return the next people by name after one of them; from the first where that one is not there.

    Whoever may not see what people do does not find them by it either.
    """
    found = _fitting(list_reachable(viewer=viewer, at=at), viewer, narrowing, at)
    latest = found.filter(person__public_id=after).first() if after else None
    if latest is not None:
        found = found.filter(
            Q(sort_name__gt=latest.sort_name)
            | Q(sort_name=latest.sort_name, person_id__gt=latest.person_id)
        )
    rows = tuple(found[: ROWS_AT_ONCE + 1])
    shown = rows[:ROWS_AT_ONCE]
    return PeopleStretch(
        rows=shown,
        with_activity=frozenset(
            PersonSummary.objects.filter(
                _shows_activity(viewer, at), pk__in=[row.pk for row in shown]
            ).values_list("pk", flat=True)
        ),
        more_after=shown[-1].person.public_id if len(rows) > ROWS_AT_ONCE else None,
    )


def _fitting(
    rows: QuerySet[PersonSummary], viewer: Actor, narrowing: Narrowing, at: datetime
) -> QuerySet[PersonSummary]:
    if narrowing.locality is not None:
        rows = rows.filter(locality__public_id=narrowing.locality)
    if narrowing.tier is not None:
        rows = rows.filter(tier=narrowing.tier.value)
    if narrowing.activity is not None:
        counting = counting_as(narrowing.activity, local_date(at))
        rows = rows.filter(_shows_activity(viewer, at), counting)
    return rows


def _shows_activity(viewer: Actor, at: datetime) -> Q:
    return permissions.reachable(
        viewer=viewer, at=at, person="person_id", group=DataGroup.EDUCATION
    )
