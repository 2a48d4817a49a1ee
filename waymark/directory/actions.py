"""How does a service come into the directory, change, move and close?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.directory import queries
from waymark.directory.models import Place, Service, ServiceAtPlace
from waymark.directory.rules import Need, Route, ServiceKind, ServiceTier
from waymark.organisations.models import Organisation


class NameTaken(ActionRefused):
    """This organisation has a service of this name already. Choose another name."""


class AgesOutOfOrder(ActionRefused):
    """The highest age cannot be below the lowest. Change one of them."""


class ClosedAlready(ActionRefused):
    """This service is closed already."""


class OpenAlready(ActionRefused):
    """This service is open already."""


class ThereAlready(ActionRefused):
    """The service can be found at this place already. Choose another place."""


class PlaceNameTaken(ActionRefused):
    """There is a place of this name already. Choose it from the list, or use another name."""


class EndedAlready(ActionRefused):
    """The service has left this place already."""


@dataclass(frozen=True)
class Described:
    """Everything that is said of a service."""

    organisation: Organisation
    name: str
    description: str
    kind: ServiceKind
    tier: ServiceTier
    route: Route
    age_from: int | None = None
    age_to: int | None = None
    needs: tuple[Need, ...] = ()
    threshold: str = ""
    capacity: int | None = None
    waiting_days: int | None = None
    team: Team | None = None
    email: str = ""
    telephone: str = ""


@action
def add_service(*, by: Actor, at: datetime, described: Described) -> Service:
    """Add a service to the directory."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    _check(described, own_id=None)
    made = Service(authority_id=scoped_authorities()[0])
    _describe(made, described, on=local_date(at))
    made.save()
    record(by=by, event=Event.SERVICE_ADDED, target=made, at=at)
    return made


@action
def change_service(
    *, by: Actor, at: datetime, service: Service, version: int, described: Described
) -> None:
    """Change what is said of a service; a waiting time that is said again is of today."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    found = Service.objects.select_for_update(of=("self",)).get(pk=service.pk)
    if queries.service_version(found) != version:
        raise ChangedMeanwhile
    _check(described, own_id=found.pk)
    _describe(found, described, on=local_date(at))
    found.save()
    record(by=by, event=Event.SERVICE_CHANGED, target=found, at=at)


@action
def close_service(*, by: Actor, at: datetime, service: Service) -> None:
    """Close a service: nobody new is referred to it, and what was stays."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    found = Service.objects.select_for_update(of=("self",)).get(pk=service.pk)
    if found.closed_on is not None:
        raise ClosedAlready
    found.closed_on = local_date(at)
    found.save(update_fields=["closed_on"])
    record(by=by, event=Event.SERVICE_CLOSED, target=found, at=at)


@action
def reopen_service(*, by: Actor, at: datetime, service: Service) -> None:
    """Open a closed service again."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    found = Service.objects.select_for_update(of=("self",)).get(pk=service.pk)
    if found.closed_on is None:
        raise OpenAlready
    found.closed_on = None
    found.save(update_fields=["closed_on"])
    record(by=by, event=Event.SERVICE_REOPENED, target=found, at=at)


@action
def place_service(
    *, by: Actor, at: datetime, service: Service, place: Place, hours: str = ""
) -> ServiceAtPlace:
    """Say that a service can be found at a place that is known."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    made, is_new = ServiceAtPlace.objects.get_or_create(
        authority_id=service.authority_id,
        service=service,
        place=place,
        ended_on=None,
        defaults={"hours": hours},
    )
    if not is_new:
        raise ThereAlready(field="place")
    record(by=by, event=Event.SERVICE_PLACED, target=service, at=at)
    return made


@action
def place_service_anew(
    *,
    by: Actor,
    at: datetime,
    service: Service,
    name: str,
    address: str = "",
    postcode: str = "",
    locality: Locality | None = None,
    is_accessible: bool | None = None,
    hours: str = "",
) -> ServiceAtPlace:
    """Say that a service can be found at a place that is not known yet."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    place, is_new = Place.objects.get_or_create(
        authority_id=service.authority_id,
        name=name,
        defaults={
            "address": address,
            "postcode": postcode.upper(),
            "locality": locality,
            "is_accessible": is_accessible,
        },
    )
    if not is_new:
        raise PlaceNameTaken(field="name")
    made = ServiceAtPlace.objects.create(
        authority_id=service.authority_id, service=service, place=place, hours=hours
    )
    record(by=by, event=Event.SERVICE_PLACED, target=service, at=at)
    return made


@action
def leave_place(*, by: Actor, at: datetime, where: ServiceAtPlace) -> None:
    """Say that a service can be found at a place no more."""
    permissions.require(by, Permission.DIRECTORY_MANAGE)
    found = ServiceAtPlace.objects.select_for_update(of=("self",)).get(pk=where.pk)
    if found.ended_on is not None:
        raise EndedAlready
    found.ended_on = local_date(at)
    found.save(update_fields=["ended_on"])
    record(by=by, event=Event.SERVICE_PLACE_ENDED, target=found.service, at=at)


def _check(described: Described, *, own_id: int | None) -> None:
    same = Service.objects.filter(
        organisation=described.organisation, name__iexact=described.name
    ).values_list("pk", flat=True)
    if set(same) - {own_id}:
        raise NameTaken(field="name")
    low, high = described.age_from, described.age_to
    if low is not None and high is not None and high < low:
        raise AgesOutOfOrder(field="age_to")


def _describe(service: Service, described: Described, *, on: date) -> None:
    for name in (
        "organisation", "name", "description", "age_from", "age_to", "threshold", "capacity",
        "waiting_days", "team", "email", "telephone",
    ):  # fmt: skip
        setattr(service, name, getattr(described, name))
    service.kind, service.tier = described.kind.value, described.tier.value
    service.route = described.route.value
    service.needs = [need.value for need in described.needs]
    service.waiting_said_on = None if described.waiting_days is None else on
