"""What of a record goes along when it is copied to another authority?"""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db.models import Q

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.people.models.circle import Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import OtherName, Person, PersonIdentifier, Schooling
from waymark.people.permissions import group_of_part
from waymark.people.rules.vocabulary import DataGroup

Parcel = dict[str, Any]
"""Plain values by section, as they can be written down: who it is, and rows of parts."""

IDENTITY = (
    "given_names", "family_name", "preferred_name", "pronouns", "sex", "gender", "born_on",
    "is_birth_date_verified", "language", "needs_interpreter",
)  # fmt: skip
PARTS: dict[str, tuple[type[PersonPart], tuple[str, ...]]] = {
    "other_names": (OtherName, ("kind", "given_names", "family_name")),
    "addresses": (
        Address,
        ("kind", "lines", "postcode", "belongs_to", "is_for_letters", "is_shareable", "is_unsafe"),
    ),
    "ways_to_reach": (
        ContactPoint,
        ("kind", "value", "belongs_to", "best_time", "is_shareable", "is_unsafe"),
    ),
    "circle": (
        Relationship,
        (
            "kind", "name", "telephone", "email", "has_parental_responsibility",
            "may_be_contacted", "may_receive_information", "court_restriction",
            "is_same_household", "is_emergency_contact",
        ),
    ),
    "numbers": (PersonIdentifier, ("scheme", "issuer", "value")),
    "needs": (
        SendRecord,
        ("status", "primary_need", "secondary_need", "review_due_on", "named_placement"),
    ),
    "support": (LevelOfSupport, ("tier", "reason", "review_on")),
    "facts": (Characteristic, ("kind", "source")),
}  # fmt: skip


def read_parcel(
    *, viewer: Actor, person: Person, groups: Collection[DataGroup], on: date
) -> Parcel:
    """Return who somebody is, and what holds on a day of the groups that go along.

    Of people around them nobody is named who has a hidden record here.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    holds = Q(ends_on__isnull=True) | Q(ends_on__gt=on)
    found: Parcel = {
        "identity": {name: _plain(getattr(person, name)) for name in IDENTITY},
    }
    for section, (model, names) in PARTS.items():
        rows = [
            {name: _plain(_value(part, name)) for name in ("starts_on", *names)}
            for part in model.objects.filter(holds, person=person).order_by("pk")
            if _goes(part, groups)
        ]
        if rows:
            found[section] = rows
    if DataGroup.EDUCATION in groups:
        schools = Schooling.objects.filter(holds, person=person).select_related("organisation")
        names_of = [each.organisation.name for each in schools.order_by("pk")]
        if names_of:
            found["schools"] = names_of
    return found


def _goes(part: PersonPart, groups: Collection[DataGroup]) -> bool:
    if isinstance(part, Relationship) and part.other is not None and part.other.is_restricted:
        return False
    group = group_of_part(part)
    return group is None or group in groups


def _value(part: PersonPart, name: str) -> Any:
    return str(part) if isinstance(part, Relationship) and name == "name" else getattr(part, name)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
