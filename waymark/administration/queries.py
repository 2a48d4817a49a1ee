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
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Invitation, Membership
from waymark.access.permissions import Permission
from waymark.audit import queries as audit
from waymark.audit.models import AuditEvent
from waymark.audit.queries import Place, Search
from waymark.core.actors import Actor
from waymark.core.sealed import seal, unseal
from waymark.people.models.people import Person
from waymark.people.queries.people import names_for_trail

ROWS_AT_ONCE = 50
NAMES_AT_ONCE = 2000


@dataclass(frozen=True)
class Target:
    """What something was done to, as its reader may know it.

    `is_hidden` where it is, or belongs to, a young person's record of which the reader may not
    know, or which is gone: then nothing is told of it, not its number, and not the reason.
    """

    name: str = ""
    is_hidden: bool = False


@dataclass(frozen=True)
class Named:
    """An event with the name of who did it and with its target, where they are known."""

    event: AuditEvent
    who: str
    target: Target


@dataclass(frozen=True)
class TrailStretch:
    """Some events, newest first, and the marks from which to read on either side."""

    events: list[Named]
    newer: str | None
    older: str | None


def get_trail(
    *, viewer: Actor, search: Search, at: datetime, older_than: str = "", newer_than: str = ""
) -> TrailStretch:
    """Return some events that fit, from a mark on; without a mark that reads, the newest.

    Nothing fits a search for a record of which the viewer may not know.
    """
    permissions.require(viewer, Permission.AUDIT_READ)
    if _asks_for_hidden(viewer, search, at):
        return TrailStretch(events=[], newer=None, older=None)
    found = audit.get_stretch(
        search=search,
        size=ROWS_AT_ONCE,
        older_than=_place(older_than),
        newer_than=_place(newer_than),
    )
    named = list(_named(found.events, viewer=viewer, at=at))
    return TrailStretch(
        events=named,
        newer=_mark(found.events[0]) if found.events and found.has_newer else None,
        older=_mark(found.events[-1]) if found.events and found.has_older else None,
    )


def list_trail(*, viewer: Actor, search: Search, at: datetime) -> list[Named]:
    """Return every event that fits, newest first."""
    permissions.require(viewer, Permission.AUDIT_EXPORT)
    found: list[Named] = []
    if _asks_for_hidden(viewer, search, at):
        return found
    batch: list[AuditEvent] = []
    for event in audit.iterate_events(search=search):
        batch.append(event)
        if len(batch) == NAMES_AT_ONCE:
            found.extend(_named(batch, viewer=viewer, at=at))
            batch = []
    return [*found, *_named(batch, viewer=viewer, at=at)]


def count_trail(*, viewer: Actor, search: Search, at: datetime) -> int:
    """Return how many events fit."""
    permissions.require(viewer, Permission.AUDIT_READ)
    if _asks_for_hidden(viewer, search, at):
        return 0
    return audit.count_events(search=search)


def list_people(*, viewer: Actor) -> list[Membership]:
    """Return everybody who works or worked here, once each, by name."""
    permissions.require(viewer, Permission.AUDIT_READ)
    found = Membership.objects.select_related("user").order_by("user__name", "user_id", "-id")
    return list({one.user_id: one for one in found}.values())


def _named(events: Iterable[AuditEvent], *, viewer: Actor, at: datetime) -> Iterator[Named]:
    events = list(events)
    people = access.user_names({event.user_id for event in events if event.user_id is not None})
    targets = _targets(events, viewer=viewer, at=at)
    for event in events:
        yield Named(
            event=event,
            who=people.get(event.user_id or 0, ""),
            target=targets.get(event.target_id, Target()) if event.target_id else Target(),
        )


def _asks_for_hidden(viewer: Actor, search: Search, at: datetime) -> bool:
    if search.target_id is None:
        return False
    found = list(audit.list_events(search=Search(target_id=search.target_id))[:1])
    return any(target.is_hidden for target in _targets(found, viewer=viewer, at=at).values())


def _targets(events: list[AuditEvent], *, viewer: Actor, at: datetime) -> dict[UUID, Target]:
    """Return the targets by their present names; few queries a kind, none for what is gone."""
    wanted: dict[str, set[UUID]] = {}
    for event in events:
        if event.target_id is not None:
            wanted.setdefault(event.target_kind, set()).add(event.target_id)
    found: dict[UUID, Target] = {}
    for kind, keys in wanted.items():
        found.update(_targets_of_kind(kind, keys, viewer=viewer, at=at))
    return found


def _targets_of_kind(
    kind: str, keys: set[UUID], *, viewer: Actor, at: datetime
) -> dict[UUID, Target]:
    try:
        model = apps.get_model(kind)
    except LookupError:
        return {}  # a kind that an earlier version had
    manager: models.Manager[models.Model] = model._default_manager
    if model is Person:
        return _people({key: key for key in keys}, viewer=viewer, at=at)
    if _is_part_of_a_record(model):
        owners = manager.filter(public_id__in=keys, person__isnull=False)
        return _people(
            dict(owners.values_list("public_id", "person__public_id")), viewer=viewer, at=at
        )
    return {key: Target(name=name) for key, name in _names_of_kind(model, keys).items()}


def _is_part_of_a_record(model: type[models.Model]) -> bool:
    """Whether rows of this model belong to a young person, so that they bear that one's name.

    Never a name of their own: an address or a number is not for whoever reads the trail.
    """
    return any(
        field.name == "person" and field.related_model is Person for field in model._meta.fields
    )


def _people(owners: dict[UUID, UUID], *, viewer: Actor, at: datetime) -> dict[UUID, Target]:
    """Return by target the person whose record it is or belongs to."""
    names = names_for_trail(viewer=viewer, public_ids=set(owners.values()), at=at)
    return {
        key: Target(name=names[owner]) if owner in names else Target(is_hidden=True)
        for key, owner in owners.items()
    }


def _names_of_kind(model: type[models.Model], keys: set[UUID]) -> dict[UUID, str]:
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
