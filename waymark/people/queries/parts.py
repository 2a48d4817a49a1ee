"""What does a young person's record hold, as far as it lies open to this viewer?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeVar
from uuid import UUID

from django.db.models import F, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.authorities import AuthorityIdentifier, IdentifierScheme, Locality
from waymark.access.permissions import Permission
from waymark.audit.queries import Search, list_events
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.organisations.models import Organisation
from waymark.people import permissions
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import (
    OtherName,
    Person,
    PersonAuthority,
    PersonIdentifier,
    Schooling,
)
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.reach import GROUP_OF_CHARACTERISTIC
from waymark.people.rules.vocabulary import CharacteristicKind

P = TypeVar("P", bound=PersonPart)

IDENTITY = (
    "given_names", "family_name", "preferred_name", "pronouns", "sex", "gender", "born_on",
    "is_birth_date_verified", "ethnicity", "ethnicity_source", "language", "needs_interpreter",
    "locality_id", "died_on", "left_area_on",
)  # fmt: skip
"""The fields of a person that are changed together."""


@dataclass(frozen=True)
class Parts:
    """The parts of a record: those that hold first, then those that ended, the latest first.

    None where the part is closed to the viewer: absent, which is not the same as empty.
    `own_numbers` names those of the authority itself, for the authorities of a record.
    """

    names: tuple[OtherName, ...]
    banners: tuple[Banner, ...]
    identifiers: tuple[PersonIdentifier, ...] | None
    addresses: tuple[Address, ...] | None
    contact_points: tuple[ContactPoint, ...] | None
    relationships: tuple[Relationship, ...] | None
    characteristics: tuple[Characteristic, ...] | None
    levels: tuple[LevelOfSupport, ...] | None
    send_records: tuple[SendRecord, ...] | None
    schoolings: tuple[Schooling, ...] | None
    authorities: tuple[PersonAuthority, ...] | None
    own_numbers: Mapping[str, str]


def get_parts(*, viewer: Actor, record: OpenRecord, at: datetime) -> Parts:
    """Return every part of an open record that the viewer's reach opens."""
    access.require(viewer, Permission.PEOPLE_SEE)

    def found(model: type[P], *related: str) -> tuple[P, ...] | None:
        if not is_open(record, model):
            return None
        return tuple(
            _parts_of(record, model, viewer=viewer, at=at).select_related(*related)
            if related
            else _parts_of(record, model, viewer=viewer, at=at)
        )

    authorities = found(PersonAuthority)
    return Parts(
        names=found(OtherName) or (),
        banners=found(Banner) or (),
        identifiers=found(PersonIdentifier),
        addresses=found(Address),
        contact_points=found(ContactPoint),
        relationships=found(Relationship, "other"),
        characteristics=found(Characteristic),
        levels=found(LevelOfSupport, "decided_by__user"),
        send_records=found(SendRecord),
        schoolings=found(Schooling, "organisation"),
        authorities=authorities,
        own_numbers=list_own_numbers(viewer=viewer) if authorities else {},
    )


def get_part(
    *, viewer: Actor, record: OpenRecord, model: type[P], public_id: UUID, at: datetime
) -> P:
    """Return one part of an open record; raise `NotFound` where it is closed to the viewer."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if not is_open(record, model):
        raise NotFound
    found = _parts_of(record, model, viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def is_open(record: OpenRecord, model: type[PersonPart]) -> bool:
    """Whether parts of this sort lie open; of characteristics, at least some kinds."""
    if model is Characteristic:
        return bool(open_characteristics(record))
    group = permissions.GROUP_OF_PART[model]
    return group is None or group in record.reach.groups


def open_characteristics(record: OpenRecord) -> tuple[CharacteristicKind, ...]:
    """Return the kinds of characteristic that lie open."""
    return tuple(
        kind for kind, group in GROUP_OF_CHARACTERISTIC.items() if group in record.reach.groups
    )


def list_ended_today(*, viewer: Actor, record: OpenRecord, at: datetime) -> frozenset[str]:
    """Return the public ids, as text, of the parts whose end was written down today.

    Only such an end can be taken back: later, somebody may have relied on it.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    events = list_events(
        search=Search(
            event=Event.PERSON_PART_ENDED,
            target_id=record.person.public_id,
            since=local_moment(local_date(at), time(0)),
        )
    )
    return frozenset(str(each.detail.get("part")) for each in events)


def list_areas(*, viewer: Actor) -> QuerySet[Locality]:
    """Return the areas that a record can belong to, by name."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return Locality.objects.filter(ends_on__isnull=True).order_by("name", "id")


def list_places_to_learn(*, viewer: Actor) -> QuerySet[Organisation]:
    """Return the schools, colleges and providers that the authority knows, by name."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return Organisation.objects.filter(kind__in=["school", "college", "provider"]).order_by(
        "name", "id"
    )


def list_own_numbers(*, viewer: Actor) -> dict[str, str]:
    """Return the numbers of the Department for Education that are the authority's own, named."""
    access.require(viewer, Permission.PEOPLE_SEE)
    held = AuthorityIdentifier.objects.filter(
        scheme=IdentifierScheme.DFE.value, ends_on__isnull=True
    ).select_related("authority")
    return {each.value: each.authority.name for each in held.order_by("value", "id")}


def part_version(part: PersonPart) -> int:
    """Return a number that changes with anything that a part says."""
    return version_of(*(getattr(part, field.attname) for field in part._meta.concrete_fields))


def person_version(person: Person) -> int:
    """Return a number that changes with anything that is said of who the person is."""
    return version_of(*(getattr(person, name) for name in IDENTITY))


def _parts_of(record: OpenRecord, model: type[P], *, viewer: Actor, at: datetime) -> QuerySet[P, P]:
    found = model.objects.filter(person=record.person)
    if model is Characteristic:
        found = found.filter(kind__in=open_characteristics(record))
    if model is Relationship:
        # Of somebody whom the viewer may not know to be here, not even that there is somebody.
        known = permissions.names_findable(viewer=viewer, at=at, person="other_id")
        found = found.filter(Q(other__isnull=True) | known)
    return found.order_by(
        F("ends_on").desc(nulls_first=True), F("starts_on").desc(nulls_last=True), "pk"
    )
