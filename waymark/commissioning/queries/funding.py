"""Which money is there, year by year, and what of it is promised?"""

from collections.abc import Iterable
from decimal import Decimal
from uuid import UUID

from django.db.models import OuterRef, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.funding import Commitment, FundingStream, FundingYear
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of

_NOTHING = Value(Decimal("0.00"))


def list_streams(*, viewer: Actor) -> QuerySet[FundingStream]:
    """Return the streams, those that end last coming first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return FundingStream.objects.order_by("-ends_on", "title", "pk")


def get_stream(*, viewer: Actor, public_id: UUID) -> FundingStream:
    """Return one stream; raise `NotFound`."""
    found = list_streams(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def years_of(*, viewer: Actor, streams: Iterable[int]) -> dict[int, list[FundingYear]]:
    """Return the years of each stream, each with `promised`, the sum of what counts against it."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found: dict[int, list[FundingYear]] = {}
    promised = (
        Commitment.objects.filter(funding_year=OuterRef("pk"), withdrawn_on__isnull=True)
        .values("funding_year")
        .annotate(total=Sum("amount"))
        .values("total")
    )
    rows = FundingYear.objects.filter(stream_id__in=list(streams)).annotate(
        promised=Coalesce(Subquery(promised), _NOTHING)
    )
    for each in rows.order_by("year", "pk"):
        found.setdefault(each.stream_id, []).append(each)
    return found


def list_commitments(*, viewer: Actor, stream: FundingStream) -> QuerySet[Commitment]:
    """Return what is and was promised of a stream, by year, the newest first within it."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return (
        Commitment.objects.filter(funding_year__stream=stream)
        .select_related("funding_year", "cycle")
        .order_by("funding_year__year", "-committed_on", "-pk")
    )


def get_commitment(*, viewer: Actor, stream: FundingStream, public_id: UUID) -> Commitment:
    """Return one commitment of a stream; raise `NotFound`."""
    found = list_commitments(viewer=viewer, stream=stream).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def stream_version(found: FundingStream) -> int:
    """Return a number that changes with what the stream's form shows."""
    return version_of(found.title, found.funder, found.conditions, found.starts_on, found.ends_on)
