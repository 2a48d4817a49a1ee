"""Which agreements about sharing does the authority have, and which covers an organisation?"""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.queries import list_colleagues
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.organisations.models import Organisation
from waymark.partnerships.models.agreements import AgreementParty, SharingAgreement
from waymark.partnerships.rules.agreements import REVIEW_AHEAD_DAYS


def list_agreements(*, viewer: Actor) -> QuerySet[SharingAgreement]:
    """Return the agreements with who answers for them, those to look at first coming first."""
    permissions.require(viewer, Permission.SHARING_SEE)
    return SharingAgreement.objects.select_related("owner__user", "document").order_by(
        "review_on", "title", "pk"
    )


def count_due(*, viewer: Actor, day: date) -> int:
    """Return how many agreements that hold wait for their review."""
    return (
        list_agreements(viewer=viewer)
        .filter(
            Q(ends_on__isnull=True) | Q(ends_on__gt=day),
            starts_on__lte=day,
            review_on__lte=day + timedelta(days=REVIEW_AHEAD_DAYS),
        )
        .count()
    )


def get_agreement(*, viewer: Actor, public_id: UUID) -> SharingAgreement:
    """Return one agreement; raise `NotFound`."""
    found = list_agreements(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def parties_of(*, viewer: Actor, agreements: Iterable[int]) -> dict[int, list[Organisation]]:
    """Return with whom each of these agreements is made, by name."""
    permissions.require(viewer, Permission.SHARING_SEE)
    found: dict[int, list[Organisation]] = {}
    rows = AgreementParty.objects.filter(agreement_id__in=list(agreements))
    for each in rows.select_related("organisation").order_by("organisation__name", "pk"):
        found.setdefault(each.agreement_id, []).append(each.organisation)
    return found


def list_covering(
    *, viewer: Actor, organisations: Iterable[int], day: date
) -> dict[int, list[SharingAgreement]]:
    """Return the agreements that hold on a day, by the organisation that each is made with."""
    permissions.require(viewer, Permission.SHARING_SEE)
    rows = (
        AgreementParty.objects.filter(
            Q(agreement__ends_on__isnull=True) | Q(agreement__ends_on__gt=day),
            organisation_id__in=list(organisations),
            agreement__starts_on__lte=day,
        )
        .select_related("agreement")
        .order_by("agreement__title", "pk")
    )
    found: dict[int, list[SharingAgreement]] = {}
    for each in rows:
        found.setdefault(each.organisation_id, []).append(each.agreement)
    return found


def list_partners(*, viewer: Actor) -> QuerySet[Organisation]:
    """Return the organisations that something can be shared with, by name."""
    permissions.require(viewer, Permission.SHARING_SEE)
    return Organisation.objects.filter(ends_on__isnull=True).order_by("name", "pk")


def list_owners(*, viewer: Actor) -> QuerySet[Membership]:
    """Return who may answer for an agreement, by name."""
    return list_colleagues(viewer=viewer, who_may=Permission.SHARING_MANAGE)


def agreement_version(found: SharingAgreement, parties: Iterable[int]) -> int:
    """Return a number that changes with what the agreement's form shows."""
    return version_of(
        found.title,
        found.purpose,
        found.data_groups,
        found.security,
        found.starts_on,
        found.ends_on,
        found.review_on,
        found.owner_id,
        found.document_id,
        sorted(parties),
    )
