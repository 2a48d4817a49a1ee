"""How many young people does the work reach, by area and sex? Numbers, never who."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from django.db.models import Count, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.sessions import Attendance
from waymark.casework.rules.sessions import SessionState
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.people.models.people import Person
from waymark.people.permissions import findable

Reached = Mapping[tuple[int | None, str], int]
"""How many people, by the key of the locality where they live and their sex."""


def count_reached(*, viewer: Actor, starts_on: date, ends_on: date, at: datetime) -> Reached:
    """Count the people who came to a session held on these days, each once.

    Those of whose record the viewer may not know are left out, and so is whoever left no name.
    """
    came = Attendance.objects.filter(
        permissions.attendances_seen(viewer=viewer, at=at),
        session__state=SessionState.HELD.value,
        session__starts_at__range=(
            local_moment(starts_on, time.min),
            local_moment(ends_on, time.max),
        ),
        person__isnull=False,
    )
    return _counted(came.values("person_id"), viewer=viewer, at=at)


def count_led(*, viewer: Actor, on: date, at: datetime) -> Reached:
    """Count the people who had a lead worker at the end of a day; otherwise as `count_reached`."""
    moment = local_moment(on, time.max)
    led = Allocation.objects.filter(role=AllocationRole.LEAD.value, starts_at__lte=moment).exclude(
        ends_at__lte=moment
    )
    return _counted(led.values("person_id"), viewer=viewer, at=at)


def _counted(people: QuerySet[Any, Any], *, viewer: Actor, at: datetime) -> Reached:
    access.require(viewer, Permission.FIGURES_SEE)
    rows = (
        Person.objects.filter(
            findable(viewer=viewer, at=at), pk__in=people, merged_into__isnull=True
        )
        .values_list("locality_id", "sex")
        .annotate(number=Count("pk"))
        .order_by()
    )
    return {(locality, sex): number for locality, sex, number in rows}
