"""How does what another authority handed on come into a record? Steps of the action that takes it.

A copy, row by row: what the record says already stays, and nothing is written over.
"""

from datetime import date, datetime
from typing import Any

from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.people import permissions
from waymark.people.actions.adding import add_person
from waymark.people.actions.duplicates import refresh_duplicates
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.contact import Address
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.people import Person, PersonIdentifier
from waymark.people.queries.parcels import IDENTITY, PARTS, Parcel
from waymark.people.rules.vocabulary import AddressKind, IdentifierScheme, Origin, Sex

ONE_AT_A_TIME: dict[type[Any], tuple[str, ...]] = {
    SendRecord: (),
    LevelOfSupport: (),
    Characteristic: ("kind",),
}
FURTHER = ("gender", "is_birth_date_verified", "language", "needs_interpreter")


def receive_person(*, by: Actor, parcel: Parcel, is_restricted: bool, at: datetime) -> Person:
    """Add a record for somebody who was handed on; a hidden one stays hidden."""
    said = {name: parcel["identity"][name] for name in IDENTITY}
    born_on = date.fromisoformat(said["born_on"]) if said["born_on"] else None
    made = add_person(
        by=by,
        at=at,
        given_names=said["given_names"],
        family_name=said["family_name"],
        preferred_name=said["preferred_name"],
        pronouns=said["pronouns"],
        sex=Sex(said["sex"]),
        born_on=born_on,
        origin=Origin.REFERRAL,
    )
    for name in FURTHER:
        setattr(made, name, said[name])
    made.is_restricted = is_restricted
    made.save(update_fields=[*FURTHER, "is_restricted"])
    return made


def require_receivable(*, by: Actor, person: Person, at: datetime) -> None:
    """Raise unless the actor may write what was handed on into this record of their own."""
    permissions.require_reach(viewer=by, person=person, at=at, permission=Permission.PEOPLE_CHANGE)


def receive_parts(*, person: Person, parcel: Parcel) -> None:
    """Write the rows that the record does not have yet, and bring lists up to date."""
    for section, (model, names) in PARTS.items():
        held = model.objects.filter(person=person)
        for row in parcel.get(section, ()):
            said = {name: row[name] for name in names}
            if held.filter(**said).exists():
                continue
            same = {name: said[name] for name in ONE_AT_A_TIME.get(model, ())}
            if model in ONE_AT_A_TIME and held.filter(ends_on__isnull=True, **same).exists():
                continue
            model.objects.create(
                authority_id=person.authority_id,
                person=person,
                starts_on=row["starts_on"],
                **said,
            )
    refresh_people([person])


def receive_address(*, person: Person, lines: str, postcode: str, since: date) -> None:
    """Write where somebody lives now, where that is known."""
    if lines or postcode:
        Address.objects.create(
            authority_id=person.authority_id,
            person=person,
            kind=AddressKind.HOME.value,
            lines=lines,
            postcode=postcode,
            starts_on=since,
        )
        refresh_duplicates(authority_id=person.authority_id, people=[person.pk])


def keep_reference(*, person: Person, issuer: str, value: str) -> None:
    """Write down the number by which another authority knows what it handed on or took over."""
    PersonIdentifier.objects.get_or_create(
        authority_id=person.authority_id,
        person=person,
        scheme=IdentifierScheme.OTHER_DATABASE.value,
        issuer=issuer[:100],
        value=value,
    )


def leave_area(*, person: Person, on: date) -> None:
    """Write down that somebody has left the area."""
    person.left_area_on = on
    person.save(update_fields=["left_area_on"])
    refresh_people([person])
