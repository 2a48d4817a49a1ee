"""Which events does the viewer look for, and what are their people and things called?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from cryptography.fernet import InvalidToken
from django.apps import apps
from django.db import models

from waymark.access import permissions
from waymark.access import queries as access
from waymark.access.models import Authority, Invitation, Membership
from waymark.access.permissions import Permission
from waymark.audit import queries as audit
from waymark.audit.models import AuditEvent
from waymark.audit.queries import Place, Search
from waymark.core.actors import Actor
from waymark.core.sealed import seal, unseal

ROWS_AT_ONCE = 50
NAMES_AT_ONCE = 2000


@dataclass(frozen=True)
class Named:
    """An event with the names of who did it and of what it was done to, where they are known."""

    event: AuditEvent
    who: str
    target: str


@dataclass(frozen=True)
class TrailStretch:
    """Some events, newest first, and the marks from which to read on either side."""

    events: list[Named]
    newer: str | None
    older: str | None


def get_trail(
    *, viewer: Actor, search: Search, older_than: str = "", newer_than: str = ""
) -> TrailStretch:
    """Return some events that fit, from a mark on; without a mark that reads, the newest."""
    permissions.require(viewer, Permission.AUDIT_READ)
    found = audit.get_stretch(
        search=search,
        size=ROWS_AT_ONCE,
        older_than=_place(older_than),
        newer_than=_place(newer_than),
    )
    named = list(_named(found.events))
    return TrailStretch(
        events=named,
        newer=_mark(found.events[0]) if found.events and found.has_newer else None,
        older=_mark(found.events[-1]) if found.events and found.has_older else None,
    )


def list_trail(*, viewer: Actor, search: Search) -> list[Named]:
    """Return every event that fits, newest first."""
    permissions.require(viewer, Permission.AUDIT_EXPORT)
    found: list[Named] = []
    batch: list[AuditEvent] = []
    for event in audit.iterate_events(search=search):
        batch.append(event)
        if len(batch) == NAMES_AT_ONCE:
            found.extend(_named(batch))
            batch = []
    return [*found, *_named(batch)]


def count_trail(*, viewer: Actor, search: Search) -> int:
    """Return how many events fit."""
    permissions.require(viewer, Permission.AUDIT_READ)
    return audit.count_events(search=search)


def list_people(*, viewer: Actor) -> list[Membership]:
    """Return everybody who works or worked here, once each, by name."""
    permissions.require(viewer, Permission.AUDIT_READ)
    found = Membership.objects.select_related("user").order_by("user__name", "user_id", "-id")
    return list({one.user_id: one for one in found}.values())


def _named(events: Iterable[AuditEvent]) -> Iterator[Named]:
    events = list(events)
    people = access.user_names({event.user_id for event in events if event.user_id is not None})
    targets = _target_names(events)
    for event in events:
        yield Named(
            event=event,
            who=people.get(event.user_id or 0, ""),
            target=targets.get(event.target_id, "") if event.target_id else "",
        )


def _target_names(events: list[AuditEvent]) -> dict[UUID, str]:
    """Return the present names of targets; one query a kind, and none for what is gone."""
    wanted: dict[str, set[UUID]] = {}
    for event in events:
        if event.target_id is not None:
            wanted.setdefault(event.target_kind, set()).add(event.target_id)
    names: dict[UUID, str] = {}
    for kind, keys in wanted.items():
        names.update(_names_of_kind(kind, keys))
    return names


def _names_of_kind(kind: str, keys: set[UUID]) -> dict[UUID, str]:
    try:
        model = apps.get_model(kind)
    except LookupError:
        return {}  # a kind that an earlier version had
    if model is Membership:
        members = Membership.objects.select_related("user").filter(public_id__in=keys)
        return {found.public_id: str(found.user) for found in members}
    if model is Invitation:
        return dict(Invitation.objects.filter(public_id__in=keys).values_list("public_id", "name"))
    if model is Authority:
        return dict(Authority.objects.filter(public_id__in=keys).values_list("public_id", "name"))
    manager: models.Manager[models.Model] = model._default_manager
    return {
        found.public_id: str(found)  # type: ignore[attr-defined]
        for found in manager.filter(public_id__in=keys)
    }


def _mark(event: AuditEvent) -> str:
    """Return a place that only this site can read: row numbers do not leave the database."""
    return seal(f"{event.at.isoformat()}|{event.pk}")


def _place(mark: str) -> Place | None:
    try:
        at, _, key = unseal(mark).partition("|") if mark else ("", "", "")
    except InvalidToken:
        return None  # a mark that was cut off: begin with the newest
    return Place(at=datetime.fromisoformat(at), key=int(key)) if at else None
