"""Who waits to come from another authority, who is offered to one, and what came with them?"""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission, may
from waymark.casework.models.contacts import METHOD_LABELS, Contact
from waymark.casework.models.moves import MoveIn, MoveOut
from waymark.casework.rules.moving import MoveStatus
from waymark.casework.rules.vocabulary import ContactMethod
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.people.permissions import reaches
from waymark.people.queries.finding import find_people
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup

MOST_SHOWN = 50
MOST_NOTES = 200
MOST_ALIKE = 10


def list_partners(*, viewer: Actor, at: datetime) -> list[Authority]:
    """Return the other authorities of the installation that exist now, by name."""
    access.require(viewer, Permission.CASES_MANAGE)
    today = local_date(at)
    return [
        each
        for each in Authority.objects.order_by("name", "pk")
        if each.pk != viewer.authority_id and (each.ends_on is None or each.ends_on > today)
    ]


def list_moves(*, viewer: Actor, record: OpenRecord) -> QuerySet[MoveOut]:
    """Return the offers of an open record to other authorities, newest first."""
    access.require(viewer, Permission.CASES_MANAGE)
    return (
        MoveOut.objects.filter(person=record.person)
        .select_related("person", "partner", "offered_by__user")
        .order_by("-offered_at", "-pk")
    )


def get_move(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> MoveOut:
    """Return one offer of an open record; raise `NotFound`."""
    found = list_moves(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_waiting(*, viewer: Actor) -> QuerySet[MoveOut]:
    """Return whom other authorities ask the viewer's to take over, the oldest first.

    Rows of theirs that they show. Somebody whose record is hidden there is left out for whoever
    may not see every hidden record here.
    """
    access.require(viewer, Permission.MOVES_TAKE)
    found = MoveOut.shared.filter(status=MoveStatus.OFFERED.value).select_related("authority")
    if not may(viewer, Permission.PEOPLE_SEE_RESTRICTED):
        found = found.filter(is_restricted=False)
    return found.order_by("offered_at", "pk")


def get_waiting(*, viewer: Actor, link: UUID) -> MoveOut:
    """Return one of them; raise `NotFound`."""
    found = list_waiting(viewer=viewer).filter(public_id=link).first()
    if found is None:
        raise NotFound
    return found


def list_alike(*, viewer: Actor, offer: MoveOut, at: datetime) -> list[tuple[Person, bool]]:
    """Return who of the viewer's own records may be the same person, and whether each lies open."""
    found = find_people(viewer=viewer, text=offer.name, at=at, limit=MOST_ALIKE)
    keys = [
        each.summary.person_id
        for each in found.rows
        if offer.born_on is None or each.summary.person.born_on in {None, offer.born_on}
    ]
    people = list(
        Person.objects.filter(pk__in=keys).select_related("locality").order_by("family_name", "pk")
    )
    open_to = reaches(viewer=viewer, people=people, at=at)
    return [(each, open_to[each.pk].is_open) for each in people]


def list_received(*, viewer: Actor, record: OpenRecord) -> QuerySet[MoveIn]:
    """Return what other authorities handed on of an open record, newest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return (
        MoveIn.objects.filter(person=record.person)
        .select_related("partner", "answered_by__user")
        .order_by("-answered_at", "-pk")
    )


def read_notes(*, person: Person, groups: Collection[DataGroup]) -> list[dict[str, Any]]:
    """Return the latest notes of these levels as plain values, the newest first."""
    levels = [group.value for group in groups]
    rows = Contact.objects.filter(person=person, is_latest=True, level__in=levels)
    return [
        {
            "on": local_date(each.happened_at).isoformat(),
            "how": METHOD_LABELS[ContactMethod(each.method)],
            "note": each.note,
            "level": each.level,
        }
        for each in rows.order_by("-happened_at", "-pk")[:MOST_NOTES]
    ]
