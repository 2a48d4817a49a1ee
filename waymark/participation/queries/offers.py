"""What was a young person offered, what do they mean to do, and who offers places?"""

from datetime import datetime
from uuid import UUID

from django.db.models import F, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.organisations.models import Organisation
from waymark.participation.models.offers import IntendedDestination, Offer
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.rules.vocabulary import DataGroup

WRITTEN = (
    "kind", "provider_id", "provider_name", "course", "level", "applied_on", "interview_on",
    "offered_on", "is_conditional", "answer", "answered_on", "declined_because", "starts_on",
    "closing",
)  # fmt: skip


def get_open_record(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenRecord:
    """Return a record whose learning lies open to somebody who works with offers."""
    access.require(viewer, Permission.OFFERS_MANAGE)
    found = get_record(viewer=viewer, public_id=public_id, at=at)
    if DataGroup.EDUCATION not in found.reach.groups:
        raise NotFound
    return found


def list_offers(*, viewer: Actor, record: OpenRecord) -> QuerySet[Offer]:
    """Return the applications and offers of an open record, those that are open first."""
    access.require(viewer, Permission.OFFERS_MANAGE)
    return (
        Offer.objects.filter(person=record.person)
        .select_related("provider", "recorded_by__user")
        .order_by(F("closed_on").desc(nulls_first=True), "-id")
    )


def get_offer(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Offer:
    """Return an application or offer of an open record; raise `NotFound`."""
    found = list_offers(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def find_destination(*, viewer: Actor, record: OpenRecord) -> IntendedDestination | None:
    """Return what the young person of an open record means to do, by the latest word on it."""
    access.require(viewer, Permission.OFFERS_MANAGE)
    return (
        IntendedDestination.objects.filter(person=record.person)
        .select_related("recorded_by__user")
        .order_by("-said_on", "-id")
        .first()
    )


def list_providers(*, viewer: Actor, at: datetime) -> QuerySet[Organisation]:
    """Return the schools, colleges and providers that may offer a place now, by name."""
    access.require(viewer, Permission.OFFERS_MANAGE)
    return Organisation.objects.filter(
        Q(ends_on__isnull=True) | Q(ends_on__gt=local_date(at)),
        kind__in=["school", "college", "provider"],
    ).order_by("name", "id")


def offer_version(offer: Offer) -> int:
    """Return a number that changes with anything that is said of an offer."""
    return version_of(*(getattr(offer, name) for name in WRITTEN))
