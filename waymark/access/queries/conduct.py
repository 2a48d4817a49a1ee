"""Which code of conduct is in force, and who has accepted which version when?"""

from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.models.conduct import ConductAcceptance, ConductCode
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def find_code() -> ConductCode | None:
    """Return the version in force in the authority in scope: the latest that was published."""
    return ConductCode.objects.order_by("-version").first()


def list_codes(*, viewer: Actor) -> QuerySet[ConductCode]:
    """Return every version, the latest first."""
    permissions.require(viewer, Permission.USERS_SEE)
    return ConductCode.objects.select_related("published_by__user").order_by("-version", "-id")


def get_code(*, viewer: Actor, public_id: UUID) -> ConductCode:
    """Return one version; raise `NotFound`."""
    found = list_codes(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def find_code_to_accept(*, viewer: Actor) -> ConductCode | None:
    """Return the version that waits for the viewer's own answer."""
    return ConductCode.objects.filter(
        pk__in=Membership.objects.filter(pk=viewer.membership_id or 0).values("code_to_accept_id")
    ).first()


def list_not_accepted(*, viewer: Actor) -> QuerySet[Membership]:
    """Return who works here and has not accepted the version in force, by name."""
    permissions.require(viewer, Permission.USERS_SEE)
    return (
        Membership.objects.filter(ended_at__isnull=True, code_to_accept__isnull=False)
        .select_related("user")
        .order_by("user__name", "id")
    )


def list_acceptances(*, viewer: Actor, code: ConductCode) -> QuerySet[ConductAcceptance]:
    """Return who accepted a version when, the latest first."""
    permissions.require(viewer, Permission.USERS_SEE)
    return (
        ConductAcceptance.objects.filter(code=code)
        .select_related("membership__user")
        .order_by("-accepted_at", "-id")
    )
