"""How is it written down where the young person lives, and how to reach them?"""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import F
from django.db.models.functions import Greatest

from waymark.access.permissions import Permission
from waymark.audit.actions import action
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.postcodes import is_whole_postcode, normal_postcode
from waymark.core.refusals import ActionRefused
from waymark.people import permissions
from waymark.people.actions.parts import keep_part, open_part
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.people import Person
from waymark.people.rules.telephones import may_exist, read_telephone
from waymark.people.rules.vocabulary import AddressKind, ContactKind, DataGroup

TELEPHONES = {ContactKind.MOBILE, ContactKind.TELEPHONE}


class NoAddress(ActionRefused):
    """Enter the address or the postcode. Where there is none, choose “No fixed abode”."""


class NotAPostcode(ActionRefused):
    """Enter a whole postcode, like LU1 2BQ, or leave it out."""


class NoContact(ActionRefused):
    """Enter the number, the email address or the name in the network."""


class NotATelephone(ActionRefused):
    """Enter a telephone number that can be called, like 01632 960 001 or +44 1632 960 001."""


class NotAnEmail(ActionRefused):
    """Enter an email address in the right form, like name@example.com."""


class VerifiedInFuture(ActionRefused):
    """The day on which it was last checked cannot be in the future."""


@action
def save_address(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: AddressKind,
    lines: str,
    postcode: str,
    belongs_to: str = "",
    is_for_letters: bool = True,
    is_shareable: bool = True,
    is_unsafe: bool = False,
    verified_on: date | None = None,
    bounced: int = 0,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: Address | None = None,
    version: int | None = None,
) -> Address:
    """Add an address of the young person, or change one; an old one is ended, not changed."""
    address = open_part(by=by, at=at, person=person, part=part, model=Address, version=version)
    plain = _postcode(postcode)
    tidy = "\n".join(line.strip() for line in lines.splitlines() if line.strip())
    if kind is not AddressKind.NO_FIXED_ABODE and not (tidy or plain):
        raise NoAddress(field="lines")
    _check_verified(verified_on, today=local_date(at))
    keep_part(
        by=by,
        at=at,
        part=address,
        said={
            "kind": kind.value,
            "lines": tidy,
            "postcode": plain,
            "belongs_to": belongs_to.strip(),
            "is_for_letters": is_for_letters,
            "is_shareable": is_shareable,
            "is_unsafe": is_unsafe,
            "verified_on": verified_on,
            "bounced": bounced,
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return address


@action
def save_contact_point(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: ContactKind,
    value: str,
    belongs_to: str = "",
    best_time: str = "",
    is_shareable: bool = True,
    is_unsafe: bool = False,
    verified_on: date | None = None,
    bounced: int = 0,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: ContactPoint | None = None,
    version: int | None = None,
) -> ContactPoint:
    """Add a telephone number, an email address or a name in a network, or change one."""
    point = open_part(by=by, at=at, person=person, part=part, model=ContactPoint, version=version)
    _check_verified(verified_on, today=local_date(at))
    keep_part(
        by=by,
        at=at,
        part=point,
        said={
            "kind": kind.value,
            "value": _value(kind, value),
            "belongs_to": belongs_to.strip(),
            "best_time": best_time.strip(),
            "is_shareable": is_shareable,
            "is_unsafe": is_unsafe,
            "verified_on": verified_on,
            "bounced": bounced,
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return point


def forget_bounces(*, by: Actor, at: datetime, point: ContactPoint) -> bool:
    """Begin anew to count what comes back from an address; whether anything did.

    A step of the actions that let messages go there again.
    """
    permissions.require_reach(
        viewer=by,
        person=point.person,
        at=at,
        permission=Permission.PEOPLE_CHANGE,
        group=DataGroup.CONTACT,
    )
    return bool(ContactPoint.objects.filter(pk=point.pk, bounced__gt=0).update(bounced=0))


def count_bounce(*, by: Actor, at: datetime, point: ContactPoint, times: int = 1) -> None:
    """Count that a number or address was wrong, or with -1 that it was not; a step of actions."""
    permissions.require_reach(
        viewer=by,
        person=point.person,
        at=at,
        permission=Permission.PEOPLE_CHANGE,
        group=DataGroup.CONTACT,
    )
    bounced = Greatest(F("bounced") + times, 0)
    ContactPoint.objects.filter(pk=point.pk).update(bounced=bounced)


def telephone(typed: str, *, field: str) -> str:
    """Return a telephone number as it is kept; nothing typed is nothing kept."""
    if not typed.strip():
        return ""
    number = read_telephone(typed)
    if not (number and may_exist(number)):
        raise NotATelephone(field=field)
    return number


def email(typed: str, *, field: str) -> str:
    """Return an email address as it is kept; nothing typed is nothing kept."""
    plain = typed.strip()
    try:
        if plain:
            validate_email(plain)
    except ValidationError as wrong:
        raise NotAnEmail(field=field) from wrong
    return plain


def _value(kind: ContactKind, typed: str) -> str:
    if not typed.strip():
        raise NoContact(field="value")
    if kind in TELEPHONES:
        return telephone(typed, field="value")
    if kind is ContactKind.EMAIL:
        return email(typed, field="value").lower()
    return " ".join(typed.split())


def _postcode(typed: str) -> str:
    if not typed.strip():
        return ""
    found = normal_postcode(typed)
    if not is_whole_postcode(found):
        raise NotAPostcode(field="postcode")
    return found


def _check_verified(verified_on: date | None, *, today: date) -> None:
    if verified_on is not None and verified_on > today:
        raise VerifiedInFuture(field="verified_on")
