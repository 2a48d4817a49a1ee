"""How does an authority come in, and how do its names, numbers and areas change?"""

from datetime import date, datetime

from django.core.exceptions import ValidationError

from waymark.access import permissions, queries
from waymark.access.actions.locking import locked_authority
from waymark.access.models.authorities import (
    RESERVED_CODES,
    Authority,
    AuthorityIdentifier,
    Locality,
    is_code,
)
from waymark.access.permissions import Permission
from waymark.access.rules.unused import FEWEST_DAYS, MOST_DAYS
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import open_scope


class CannotAddAuthority(ActionRefused):
    """An authority with this code is here already."""


class NameTaken(ActionRefused):
    """An area with this name is on the list already."""


class EndsBeforeStart(ActionRefused):
    """The end cannot be before the start."""


class DaysOutOfReason(ActionRefused):
    """Enter a number of days from 30 to 730, or nothing."""


@action
def add_authority(*, by: Actor, code: str, name: str, short_name: str, at: datetime) -> Authority:
    """Add an authority to the installation; done at the command line, by an operator."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotAddAuthority("Authorities are added at the command line of the installation.")
    _check_code(code)
    if Authority.objects.filter(code=code).exists():
        raise CannotAddAuthority(f"An authority with the code {code} is here already.")
    found = Authority.objects.create(code=code, name=name, short_name=short_name)
    with open_scope(found.pk):
        record(
            by=Actor(kind=by.kind, authority_id=found.pk, user_id=by.user_id),
            event=Event.AUTHORITY_ADDED,
            target=found,
            at=at,
        )
    return found


def _check_code(code: str) -> None:
    if code in RESERVED_CODES:
        raise CannotAddAuthority(f"The code {code} is an address of the site. Choose another one.")
    try:
        is_code(code)
    except ValidationError as fault:
        raise CannotAddAuthority(f"Code: {' '.join(fault.messages)}") from fault


@action
def change_authority(
    *,
    by: Actor,
    at: datetime,
    version: int,
    name: str,
    short_name: str,
    colour: str,
    web_address: str,
    privacy_contact: str,
    starts_on: date | None,
    ends_on: date | None,
    unused_days: int | None,
) -> Authority:
    """Change what the pages say about the authority, its colour, and when accounts go unused."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    found = locked_authority()
    if queries.authority_version(found) != version:
        raise ChangedMeanwhile
    _check_order(starts_on, ends_on)
    if unused_days is not None and not FEWEST_DAYS <= unused_days <= MOST_DAYS:
        raise DaysOutOfReason(field="unused_days")
    found.name, found.short_name, found.colour = name, short_name, colour.lower()
    found.web_address, found.privacy_contact = web_address, privacy_contact
    found.starts_on, found.ends_on = starts_on, ends_on
    found.unused_days = unused_days
    found.save()
    record(by=by, event=Event.AUTHORITY_CHANGED, target=found, at=at)
    return found


@action
def add_identifier(
    *,
    by: Actor,
    at: datetime,
    scheme: str,
    value: str,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> AuthorityIdentifier:
    """Add a code that others give the authority, from and until when."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    authority = locked_authority()
    _check_order(starts_on, ends_on)
    if AuthorityIdentifier.objects.filter(scheme=scheme, value=value).exists():
        raise NameTaken("This code is on the list already.", field="value")
    made = AuthorityIdentifier.objects.create(
        authority=authority, scheme=scheme, value=value, starts_on=starts_on, ends_on=ends_on
    )
    record(
        by=by, event=Event.AUTHORITY_CHANGED, target=authority, at=at, detail={"identifier": scheme}
    )
    return made


@action
def end_identifier(
    *, by: Actor, identifier: AuthorityIdentifier, ends_on: date, at: datetime
) -> None:
    """Say until when a code was in use."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    found = AuthorityIdentifier.objects.select_for_update().get(pk=identifier.pk)
    _check_order(found.starts_on, ends_on)
    found.ends_on = ends_on
    found.save(update_fields=["ends_on"])
    record(
        by=by,
        event=Event.AUTHORITY_CHANGED,
        target=found.authority,
        at=at,
        detail={"identifier": found.scheme},
    )


@action
def add_locality(*, by: Actor, name: str, at: datetime, starts_on: date | None = None) -> Locality:
    """Add an area inside the authority."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    # Two officers who add the same area wait for each other here.
    authority = locked_authority()
    if Locality.objects.filter(name__iexact=name, ends_on__isnull=True).exists():
        raise NameTaken(field="name")
    made = Locality.objects.create(authority=authority, name=name, starts_on=starts_on)
    record(by=by, event=Event.LOCALITY_ADDED, target=made, at=at)
    return made


@action
def end_locality(*, by: Actor, locality: Locality, ends_on: date, at: datetime) -> None:
    """End an area; what refers to it keeps it."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    found = Locality.objects.select_for_update().get(pk=locality.pk)
    if found.ends_on is not None:
        raise ActionRefused("This area has ended already.")
    _check_order(found.starts_on, ends_on)
    found.ends_on = ends_on
    found.save(update_fields=["ends_on"])
    record(by=by, event=Event.LOCALITY_ENDED, target=found, at=at)


def _check_order(starts_on: date | None, ends_on: date | None) -> None:
    if starts_on and ends_on and ends_on < starts_on:
        raise EndsBeforeStart(field="ends_on")
