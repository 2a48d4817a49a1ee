"""What stands in the audit trail? Whether the viewer may read it is asked where it is shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind


@dataclass(frozen=True)
class Search:
    """What to look for; nothing given means everything."""

    user_id: int | None = None
    actor_kind: ActorKind | None = None
    sort: EventSort | None = None
    event: Event | None = None
    since: datetime | None = None
    before: datetime | None = None
    target_id: UUID | None = None


@dataclass(frozen=True)
class Place:
    """A place in the trail: just before or just after one event."""

    at: datetime
    key: int


@dataclass(frozen=True)
class Stretch:
    """Some events, newest first, and whether there are others on either side."""

    events: list[AuditEvent]
    has_newer: bool
    has_older: bool


def list_events(*, search: Search) -> QuerySet[AuditEvent]:
    """Return the events of the authority in scope that fit, newest first."""
    return _fitting(search).order_by("-at", "-id")


def get_stretch(
    *, search: Search, size: int, older_than: Place | None = None, newer_than: Place | None = None
) -> Stretch:
    """Return up to `size` events next to a place; without one, the newest."""
    if newer_than is not None:
        after = Q(at__gt=newer_than.at) | Q(at=newer_than.at, id__gt=newer_than.key)
        found = list(_fitting(search).filter(after).order_by("at", "id")[: size + 1])
        return Stretch(events=found[:size][::-1], has_newer=len(found) > size, has_older=True)
    rows = list_events(search=search)
    if older_than is not None:
        rows = rows.filter(Q(at__lt=older_than.at) | Q(at=older_than.at, id__lt=older_than.key))
    found = list(rows[: size + 1])
    return Stretch(
        events=found[:size], has_newer=older_than is not None, has_older=len(found) > size
    )


def list_viewings(*, targets: Iterable[UUID]) -> QuerySet[AuditEvent]:
    """Return when somebody saw a record, took a copy, or opened it beyond reach or by mistake.

    Newest first.
    """
    return AuditEvent.objects.filter(
        Q(sort__in=[EventSort.SAW.value, EventSort.EXPORTED.value])
        | Q(event__in=[Event.GLASS_BROKEN.value, Event.PERSON_OPENED_IN_ERROR.value]),
        target_id__in=list(targets),
    ).order_by("-at", "-id")


def list_opened(*, user_id: int) -> QuerySet[AuditEvent, tuple[UUID | None, str]]:
    """Return which records somebody opened, or said they opened by mistake, newest first.

    As (target, event) pairs.
    """
    opened = [Event.PERSON_SEEN.value, Event.PERSON_OPENED_IN_ERROR.value]
    return (
        AuditEvent.objects.filter(user_id=user_id, event__in=opened)
        .order_by("-at", "-id")
        .values_list("target_id", "event")
    )


def iterate_events(*, search: Search) -> Iterator[AuditEvent]:
    """Yield the events that fit, newest first, without holding all of them."""
    return list_events(search=search).iterator(chunk_size=2000)


def count_events(*, search: Search) -> int:
    """Return how many events fit."""
    return _fitting(search).count()


def _fitting(search: Search) -> QuerySet[AuditEvent]:
    wanted = {
        "user_id": search.user_id,
        "actor_kind": search.actor_kind and search.actor_kind.value,
        "sort": search.sort and search.sort.value,
        "event": search.event and search.event.value,
        "at__gte": search.since,
        "at__lt": search.before,
        "target_id": search.target_id,
    }
    return AuditEvent.objects.filter(
        **{name: value for name, value in wanted.items() if value is not None}
    )
