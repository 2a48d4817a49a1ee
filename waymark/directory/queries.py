"""Which services are there, for whom and where?"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.directory.models import Place, Service, ServiceAtPlace
from waymark.organisations.models import Organisation

ROWS_AT_ONCE = 50


@dataclass(frozen=True)
class Stretch:
    """Some services by name, and the place in the order after which there are more."""

    rows: list[Service]
    more_after: str


@dataclass(frozen=True)
class Wanted:
    """What a list of services is narrowed to; what is empty narrows nothing."""

    search: str = ""
    kind: str = ""
    tier: str = ""
    need: str = ""
    area: str = ""
    age: int | None = None
    with_closed: bool = False


def list_services(*, viewer: Actor, wanted: Wanted | None = None) -> QuerySet[Service]:
    """Return the services that fit, by name.

    A service without a place comes to people, so it fits every area.
    """
    permissions.require(viewer, Permission.DIRECTORY_SEE)
    asked = wanted or Wanted()
    found = Service.objects.select_related("organisation", "team").order_by("name", "id")
    if not asked.with_closed:
        found = found.filter(closed_on__isnull=True)
    for word in asked.search.split():
        found = found.filter(
            Q(name__icontains=word)
            | Q(description__icontains=word)
            | Q(organisation__name__icontains=word)
        )
    if asked.kind:
        found = found.filter(kind=asked.kind)
    if asked.tier:
        found = found.filter(tier=asked.tier)
    if asked.need:
        found = found.filter(needs__contains=[asked.need])
    if asked.age is not None:
        found = found.filter(
            Q(age_from__isnull=True) | Q(age_from__lte=asked.age),
            Q(age_to__isnull=True) | Q(age_to__gte=asked.age),
        )
    if asked.area:
        if not is_uuid(asked.area):
            raise NotFound
        here = ServiceAtPlace.objects.filter(service_id=OuterRef("pk"), ended_on__isnull=True)
        found = found.filter(
            Exists(here.filter(place__locality__public_id=asked.area)) | ~Exists(here)
        )
    return found


def get_stretch(*, viewer: Actor, wanted: Wanted, after: str = "") -> Stretch:
    """Return the next services after a place in the order."""
    found = list_services(viewer=viewer, wanted=wanted).order_by("name", "public_id")
    name, _, key = after.rpartition("~")
    if name and is_uuid(key):
        found = found.filter(Q(name__gt=name) | Q(name=name, public_id__gt=key))
    rows = list(found[: ROWS_AT_ONCE + 1])
    more_after = ""
    if len(rows) > ROWS_AT_ONCE:
        latest = rows[ROWS_AT_ONCE - 1]
        more_after = f"{latest.name}~{latest.public_id}"
    return Stretch(rows=rows[:ROWS_AT_ONCE], more_after=more_after)


def get_service(*, viewer: Actor, public_id: UUID) -> Service:
    """Return one service, closed or not; raise `NotFound`."""
    found = (
        list_services(viewer=viewer, wanted=Wanted(with_closed=True))
        .filter(public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_where(*, viewer: Actor, services: Iterable[int]) -> QuerySet[ServiceAtPlace]:
    """Return where these services can be found now, by service and name of the place."""
    permissions.require(viewer, Permission.DIRECTORY_SEE)
    return (
        ServiceAtPlace.objects.filter(service_id__in=list(services), ended_on__isnull=True)
        .select_related("place__locality")
        .order_by("service_id", "place__name", "pk")
    )


def get_where(*, viewer: Actor, service: Service, public_id: UUID) -> ServiceAtPlace:
    """Return one of the places where a service can be found; raise `NotFound`."""
    found = list_where(viewer=viewer, services=[service.pk]).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_places(*, viewer: Actor) -> QuerySet[Place]:
    """Return every place that is known, by name."""
    permissions.require(viewer, Permission.DIRECTORY_SEE)
    return Place.objects.order_by("name", "pk")


def list_providers(*, viewer: Actor) -> QuerySet[Organisation]:
    """Return the organisations that a service can be of, by name."""
    permissions.require(viewer, Permission.DIRECTORY_MANAGE)
    return Organisation.objects.filter(ends_on__isnull=True).order_by("name", "pk")


def list_receiving_teams(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams that could take the referrals of a service, by name."""
    permissions.require(viewer, Permission.DIRECTORY_MANAGE)
    return Team.objects.filter(ends_on__isnull=True).order_by("name", "pk")


def is_uuid(text: str) -> bool:
    """Whether a text from an address is an identifier at all."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def service_version(found: Service) -> int:
    """Return a number that changes with what the service's form shows."""
    return record_version(found, but="closed_on")
