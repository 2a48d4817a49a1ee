"""How is it written down who belongs to the young person's life, and what to be warned of?"""

from datetime import date, datetime
from uuid import UUID

from waymark.audit.actions import action
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people.actions.parts import keep_part, open_part
from waymark.people.actions.reaching import email as read_email
from waymark.people.actions.reaching import telephone as read_telephone
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.people import Person
from waymark.people.queries.people import get_findable
from waymark.people.rules.vocabulary import BannerKind, RelationshipKind


class NobodyNamed(ActionRefused):
    """Enter a name, or the address of their own record here."""


class TwoNamed(ActionRefused):
    """Enter either a name or the address of their own record here, not both."""


class OneselfNamed(ActionRefused):
    """This is the record of the young person. Enter somebody else's."""


class NoSuchRecord(ActionRefused):
    """No record has this address. Open their record and copy its address again."""


class NoText(ActionRefused):
    """Enter what a worker should know before anything else."""


@action
def save_relationship(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: RelationshipKind,
    name: str = "",
    other: UUID | None = None,
    telephone: str = "",
    email: str = "",
    has_parental_responsibility: bool = False,
    may_be_contacted: bool = True,
    may_receive_information: bool = False,
    court_restriction: str = "",
    is_same_household: bool = False,
    is_emergency_contact: bool = False,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: Relationship | None = None,
    version: int | None = None,
) -> Relationship:
    """Add somebody of the young person's life, by name or by their own record, or change that.

    `other` is the public id of a record that the actor may know to be here.
    """
    found = open_part(by=by, at=at, person=person, part=part, model=Relationship, version=version)
    known = _named(by=by, at=at, person=found.person, name=name, other=other)
    keep_part(
        by=by,
        at=at,
        part=found,
        said={
            "kind": kind.value,
            "name": name.strip(),
            "other": known,
            "telephone": read_telephone(telephone, field="telephone"),
            "email": read_email(email, field="email"),
            "has_parental_responsibility": has_parental_responsibility,
            "may_be_contacted": may_be_contacted,
            "may_receive_information": may_receive_information,
            "court_restriction": court_restriction.strip(),
            "is_same_household": is_same_household,
            "is_emergency_contact": is_emergency_contact,
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return found


@action
def save_banner(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: BannerKind,
    text: str,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: Banner | None = None,
    version: int | None = None,
) -> Banner:
    """Add a warning at the head of the record, or change one."""
    banner = open_part(by=by, at=at, person=person, part=part, model=Banner, version=version)
    if not text.strip():
        raise NoText(field="text")
    said = {"kind": kind.value, "text": text.strip(), "starts_on": starts_on, "ends_on": ends_on}
    if banner.pk is None:
        said["added_by_id"] = by.membership_id
    keep_part(by=by, at=at, part=banner, said=said)
    return banner


def _named(
    *, by: Actor, at: datetime, person: Person, name: str, other: UUID | None
) -> Person | None:
    """Return the other record that is named, which the actor has to know of; None for a name."""
    if other is None:
        if not name.strip():
            raise NobodyNamed(field="name")
        return None
    if name.strip():
        raise TwoNamed(field="name")
    if other == person.public_id:
        raise OneselfNamed(field="other")
    try:
        return get_findable(viewer=by, public_id=other, at=at)
    except NotFound as unknown:
        raise NoSuchRecord(field="other") from unknown
