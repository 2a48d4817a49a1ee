"""Which authorities, members, localities and invitations are there?"""

from datetime import datetime
from uuid import UUID

from allauth.mfa.models import Authenticator
from django.db import models
from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.models import (
    Authority,
    AuthorityIdentifier,
    Invitation,
    Locality,
    Membership,
    User,
)
from waymark.access.permissions import Permission
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_personal_scope
from waymark.core.versions import version_of


def get_authority(*, code: str) -> Authority:
    """Return the authority with this code; raise `NotFound`."""
    found = Authority.objects.filter(code=code).first()
    if found is None:
        raise NotFound
    return found


def list_authorities() -> QuerySet[Authority]:
    """Return every authority of the installation, by name."""
    return Authority.objects.order_by("name", "id")


def find_membership(*, user_id: int) -> Membership | None:
    """Return the user's present membership of the authority in scope."""
    return Membership.objects.filter(user_id=user_id, ended_at__isnull=True).first()


def list_own_authorities(*, user_id: int) -> list[Authority]:
    """Return the authorities in which the user has a present membership, by name."""
    with open_personal_scope(user_id):
        keys = list(
            Membership.own.filter(ended_at__isnull=True).values_list("authority_id", flat=True)
        )
    return list(Authority.objects.filter(pk__in=keys).order_by("name", "id"))


def member_actor(membership: Membership) -> Actor:
    """Return the actor that this membership makes of its user."""
    return Actor(
        kind=ActorKind.MEMBER,
        authority_id=membership.authority_id,
        user_id=membership.user_id,
        membership_id=membership.pk,
        role=membership.role,
    )


def list_members(*, viewer: Actor) -> QuerySet[Membership]:
    """Return everybody who works or worked here: present members first, then by name."""
    permissions.require(viewer, Permission.USERS_SEE)
    return Membership.objects.select_related("user", "ended_by").order_by(
        models.F("ended_at").asc(nulls_first=True), "user__name", "id"
    )


def get_member(*, viewer: Actor, public_id: UUID) -> Membership:
    """Return one membership with its user; raise `NotFound`."""
    permissions.require(viewer, Permission.USERS_SEE)
    found = Membership.objects.select_related("user").filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_open_invitations(*, viewer: Actor, at: datetime) -> QuerySet[Invitation]:
    """Return invitations that can still be taken up, newest first."""
    permissions.require(viewer, Permission.USERS_SEE)
    return Invitation.objects.filter(
        accepted_at__isnull=True, withdrawn_at__isnull=True, expires_at__gt=at
    ).order_by("-invited_at", "-id")


def list_localities(*, viewer: Actor) -> QuerySet[Locality]:
    """Return the authority's areas, present ones first, then by name."""
    permissions.require(viewer, Permission.WORK_SEE)
    return Locality.objects.order_by(models.F("ends_on").asc(nulls_first=True), "name", "id")


def user_names(keys: set[int]) -> dict[int, str]:
    """Return the names of users by their ids, for showing who did something."""
    return dict(User.objects.filter(pk__in=keys).values_list("pk", "name"))


def list_own_memberships(*, user_id: int) -> list[Membership]:
    """Return the user's present memberships, in whatever authority."""
    with open_personal_scope(user_id):
        return list(Membership.own.filter(ended_at__isnull=True).order_by("authority_id"))


def find_user(*, email: str) -> User | None:
    """Return the user with this address, whether or not they may sign in now."""
    return User.objects.filter(email=email.strip().lower()).first()


def find_invitation(*, token_hash: str) -> Invitation | None:
    """Return the invitation to the authority in scope whose token has this hash."""
    return Invitation.objects.filter(token_hash=token_hash).first()


def get_open_invitation(*, viewer: Actor, public_id: UUID, at: datetime) -> Invitation:
    """Return one invitation that can still be taken up; raise `NotFound`."""
    found = list_open_invitations(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_locality(*, viewer: Actor, public_id: UUID) -> Locality:
    """Return one area; raise `NotFound`."""
    found = list_localities(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_identifiers(*, viewer: Actor) -> QuerySet[AuthorityIdentifier]:
    """Return the codes that others give the authority, present ones first."""
    permissions.require(viewer, Permission.WORK_SEE)
    return AuthorityIdentifier.objects.order_by(
        models.F("ends_on").asc(nulls_first=True), "scheme", "id"
    )


def get_identifier(*, viewer: Actor, public_id: UUID) -> AuthorityIdentifier:
    """Return one code; raise `NotFound`."""
    found = list_identifiers(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def has_second_factor(*, viewer: Actor, user_id: int) -> bool:
    """Whether the member has set up sign-in codes."""
    permissions.require(viewer, Permission.USERS_SEE)
    return bool(Authenticator.objects.filter(user_id=user_id).exists())


def authority_version(authority: Authority) -> int:
    """Return a number that changes with what the authority's form shows."""
    return version_of(
        authority.name,
        authority.short_name,
        authority.colour,
        authority.web_address,
        authority.privacy_contact,
        authority.starts_on,
        authority.ends_on,
    )
