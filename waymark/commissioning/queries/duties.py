"""Which duties stand in the register, and who holds each?"""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.directory.models import Service


def list_duties(*, viewer: Actor) -> QuerySet[Duty]:
    """Return every duty of the register, by title."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Duty.objects.order_by("title", "pk")


def list_published() -> QuerySet[Duty]:
    """Return the duties that anybody may read, by title."""
    return Duty.objects.filter(published_at__isnull=False).order_by("title", "pk")


def get_duty(*, viewer: Actor, public_id: UUID) -> Duty:
    """Return one duty; raise `NotFound`."""
    found = list_duties(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def holdings_of(duties: Iterable[int]) -> dict[int, list[DutyHolding]]:
    """Return who held and holds each of these duties, the first one first."""
    found: dict[int, list[DutyHolding]] = {}
    rows = DutyHolding.objects.filter(duty_id__in=list(duties)).select_related("service")
    for each in rows.order_by("starts_on", "pk"):
        found.setdefault(each.duty_id, []).append(each)
    return found


def get_holding(duty: Duty, *, public_id: UUID) -> DutyHolding:
    """Return one holding of a duty; raise `NotFound`."""
    found = (
        DutyHolding.objects.filter(duty=duty, public_id=public_id).select_related("service").first()
    )
    if found is None:
        raise NotFound
    return found


def list_services(*, viewer: Actor) -> QuerySet[Service]:
    """Return the services that may discharge a duty, by name."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Service.objects.order_by("name", "pk")


def duty_version(found: Duty) -> int:
    """Return a number that changes with what the duty's form shows."""
    return version_of(found.title, found.requires, found.source, found.starts_on, found.ends_on)


def holding_version(found: DutyHolding) -> int:
    """Return a number that changes with what the holding's form shows."""
    return version_of(
        found.holder,
        found.is_own,
        found.starts_on,
        found.ends_on,
        found.power,
        found.is_interim,
        found.service_id,
        found.discharged_by,
        found.note,
    )
