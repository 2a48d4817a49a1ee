"""Which authorities, members, teams, localities and invitations are there?"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from allauth.mfa.models import Authenticator
from django.db import models
from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.models.authorities import Authority, AuthorityIdentifier, Locality
from waymark.access.models.members import Invitation, Membership, User
from waymark.access.models.sign_in import SignInIdentity, SignInProvider
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import ROLES, Permission
from waymark.access.rules import RoleName
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_personal_scope, open_scope
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
    """Return the user's present membership of the authority in scope; a suspended one is none."""
    return Membership.objects.filter(
        user_id=user_id, ended_at__isnull=True, suspended_at__isnull=True
    ).first()


def list_own_authorities(*, user_id: int) -> list[Authority]:
    """Return the authorities in which the user may work now, by name."""
    with open_personal_scope(user_id):
        keys = list(
            Membership.own.filter(ended_at__isnull=True, suspended_at__isnull=True).values_list(
                "authority_id", flat=True
            )
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
        records_close_on=membership.records_close_on,
    )


def list_members(*, viewer: Actor) -> QuerySet[Membership]:
    """Return everybody who works or worked here: present members first, then by name."""
    permissions.require(viewer, Permission.USERS_SEE)
    return Membership.objects.select_related("user", "ended_by").order_by(
        models.F("ended_at").asc(nulls_first=True), "user__name", "id"
    )


def list_leavers(*, on: date) -> QuerySet[Membership]:
    """Return who still has access though their last day has passed; for the task of every hour."""
    return Membership.objects.filter(ended_at__isnull=True, leaves_on__lt=on).order_by("id")


def get_member(*, viewer: Actor, public_id: UUID) -> Membership:
    """Return one membership with its user; raise `NotFound`."""
    permissions.require(viewer, Permission.USERS_SEE)
    found = Membership.objects.select_related("user").filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_colleagues(*, viewer: Actor, who_may: Permission | None = None) -> QuerySet[Membership]:
    """Return everybody who works here, by name; if named, only roles that have a permission."""
    permissions.require(viewer, Permission.TEAMS_SEE)
    found = Membership.objects.filter(ended_at__isnull=True).select_related("user")
    if who_may is not None:
        roles = [role.name.value for role in ROLES if who_may in role.permissions]
        found = found.filter(role__in=roles)
    return found.order_by("user__name", "id")


def list_teams(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams, those of today first, then by name."""
    permissions.require(viewer, Permission.TEAMS_SEE)
    return Team.objects.order_by(models.F("ends_on").asc(nulls_first=True), "name", "id")


def get_team(*, viewer: Actor, public_id: UUID) -> Team:
    """Return one team; raise `NotFound`."""
    found = list_teams(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_team_members(*, viewer: Actor, teams: Iterable[int]) -> QuerySet[TeamMember]:
    """Return who is in these teams now, by team and name."""
    permissions.require(viewer, Permission.TEAMS_SEE)
    return (
        TeamMember.objects.filter(team_id__in=list(teams), left_at__isnull=True)
        .select_related("membership__user")
        .order_by("team_id", "membership__user__name", "id")
    )


def get_team_member(*, viewer: Actor, team: Team, public_id: UUID) -> TeamMember:
    """Return one present place in a team; raise `NotFound`."""
    found = list_team_members(viewer=viewer, teams=[team.pk]).filter(public_id=public_id).first()
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
    """Return the user's present memberships, in whatever authority, suspended ones as well."""
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


def list_passkeys(*, user_id: int) -> QuerySet[Authenticator]:
    """Return somebody's own passkeys, the oldest first."""
    found: QuerySet[Authenticator] = Authenticator.objects.filter(
        user_id=user_id, type=Authenticator.Type.WEBAUTHN
    ).order_by("created_at", "id")
    return found


def get_passkey(*, user_id: int, credential: str) -> Authenticator:
    """Return one of somebody's own passkeys by the name that its device gave it."""
    found = list_passkeys(user_id=user_id).filter(data__credential__id=credential).first()
    if found is None:
        raise NotFound
    return found


def is_only_factor(*, passkey: Authenticator) -> bool:
    """Whether its owner has neither another passkey nor codes from an app beside it."""
    others = Authenticator.objects.filter(user_id=passkey.user_id).exclude(pk=passkey.pk)
    return not others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists()


def find_user_of_handle(handle: bytes) -> User | None:
    """Return the user whose passkeys carry this handle."""
    try:
        return User.objects.filter(public_id=UUID(bytes=handle)).first()
    except ValueError:
        return None


def find_provider() -> SignInProvider | None:
    """Return how members of the authority in scope sign in with its own accounts."""
    return SignInProvider.objects.first()


def find_open_provider() -> SignInProvider | None:
    """Return it where it is switched on."""
    return SignInProvider.objects.filter(is_on=True).first()


def list_open_providers() -> list[tuple[Authority, SignInProvider]]:
    """Return every authority whose members sign in with its own accounts, by name."""
    authorities = {found.pk: found for found in list_authorities()}
    if not authorities:
        return []
    with open_scope(*authorities):
        found = list(SignInProvider.objects.filter(is_on=True))
    pairs = [(authorities[each.authority_id], each) for each in found]
    return sorted(pairs, key=lambda pair: (pair[0].name, pair[0].pk))


def find_bound_membership(*, issuer: str, subject: str) -> Membership | None:
    """Return the present member who came with this account of the provider before."""
    return (
        Membership.objects.filter(
            ended_at__isnull=True,
            suspended_at__isnull=True,
            pk__in=SignInIdentity.objects.filter(issuer=issuer, subject=subject).values(
                "membership_id"
            ),
        )
        .select_related("user")
        .first()
    )


def find_identity(*, membership: Membership, issuer: str) -> SignInIdentity | None:
    """Return which account of a provider a member has, where one is kept."""
    return SignInIdentity.objects.filter(membership=membership, issuer=issuer).first()


def find_latest_identity(*, viewer: Actor, member: Membership) -> SignInIdentity | None:
    """Return which account of the authority a member came with, the latest where it changed."""
    permissions.require(viewer, Permission.USERS_SEE)
    return SignInIdentity.objects.filter(membership=member).order_by("-bound_at", "-pk").first()


def has_identity(*, authority_id: int, public_id: str | None) -> bool:
    """Whether an account by which somebody signed in is still kept for them."""
    if public_id is None:  # a sign-in of before accounts were named in it
        return False
    with open_scope(authority_id):
        return SignInIdentity.objects.filter(public_id=public_id).exists()


def find_member_by_email(*, email: str) -> Membership | None:
    """Return the present member of the authority in scope who has this address."""
    return (
        Membership.objects.filter(
            ended_at__isnull=True, suspended_at__isnull=True, user__email=email
        )
        .select_related("user")
        .first()
    )


def must_use_provider(*, user_id: int) -> bool:
    """Whether every authority that somebody works for wants its own sign-in used.

    Never for a system administrator, who puts right what is wrong with it.
    """
    own = list_own_memberships(user_id=user_id)
    if not own or any(each.role == RoleName.SYSTEM_ADMINISTRATOR for each in own):
        return False
    keys = {each.authority_id for each in own}
    with open_scope(*keys):
        count = SignInProvider.objects.filter(is_on=True, allows_password=False).count()
    return count == len(keys)


def provider_version(found: SignInProvider | None) -> int:
    """Return a number that changes with what the form of the provider shows."""
    if found is None:
        return 0
    return version_of(
        *(found.label, found.issuer, found.client_id, found.email_claim, found.email_domains),
        *(found.gives_out_addresses, found.strong_acr, found.allows_password, found.is_on),
    )


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
        authority.unused_days,
    )
