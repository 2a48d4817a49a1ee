"""How does an authority let its members sign in with its own accounts?"""

from datetime import datetime

from waymark.access import permissions, queries
from waymark.access.actions.locking import locked_authority
from waymark.access.models.members import Membership
from waymark.access.models.sign_in import SignInIdentity, SignInProvider
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.openid import is_safe_address
from waymark.core.refusals import ActionRefused, ChangedMeanwhile


class AddressNotSafe(ActionRefused):
    """The address of the provider must begin with https://."""


class SecretMissing(ActionRefused):
    """Enter the client secret that the provider gave you."""


class PasswordNeeded(ActionRefused):
    """Members need some way to sign in: switch this one on, or let them use a password."""


class BoundToAnother(ActionRefused):
    """You came with another account of the council before. Ask who manages accounts here."""


@action
def save_provider(
    *,
    by: Actor,
    at: datetime,
    version: int,
    label: str,
    issuer: str,
    client_id: str,
    client_secret: str,
    email_claim: str,
    email_domains: list[str],
    gives_out_addresses: bool,
    strong_acr: str,
    allows_password: bool,
    is_on: bool,
) -> SignInProvider:
    """Keep where the authority's own accounts are; an empty secret leaves the one that is kept."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    authority = locked_authority()
    found = queries.find_provider()
    if queries.provider_version(found) != version:
        raise ChangedMeanwhile
    if not is_safe_address(issuer):
        raise AddressNotSafe(field="issuer")
    if not is_on and not allows_password:
        raise PasswordNeeded(field="allows_password")
    kept = found or SignInProvider(authority=authority)
    if client_secret:
        kept.client_secret = client_secret
    elif found is None or found.issuer != issuer:
        # A secret goes to no other address than the one that it was given for.
        raise SecretMissing(field="client_secret")
    kept.label, kept.issuer, kept.client_id = label, issuer, client_id
    kept.email_claim, kept.email_domains = email_claim, email_domains
    kept.gives_out_addresses, kept.strong_acr = gives_out_addresses, strong_acr
    kept.allows_password, kept.is_on = allows_password, is_on
    kept.save()
    record(
        by=by,
        event=Event.SIGN_IN_PROVIDER_SAVED,
        target=kept,
        at=at,
        detail={"on": is_on, "password": allows_password},
    )
    return kept


class NothingBound(ActionRefused):
    """No account of the council is kept for this person."""


class OwnAccount(ActionRefused):
    """You cannot do this for yourself. Ask another administrator."""


@action
def bind_identity(
    *, by: Actor, membership: Membership, issuer: str, subject: str, at: datetime
) -> SignInIdentity:
    """Keep which account at the provider a member has, the first time they come with it."""
    locked_authority()
    taken = SignInIdentity.objects.filter(issuer=issuer, membership=membership).exists()
    if taken or queries.find_bound_membership(issuer=issuer, subject=subject) is not None:
        raise BoundToAnother
    made = SignInIdentity.objects.create(
        authority_id=membership.authority_id,
        membership=membership,
        issuer=issuer,
        subject=subject,
        bound_at=at,
    )
    record(by=by, event=Event.SIGN_IN_IDENTITY_BOUND, target=membership, at=at)
    return made


@action
def release_identity(*, by: Actor, member: Membership, reason: str, at: datetime) -> None:
    """Forget which account of the council a member has; the next sign-in finds it anew.

    Whoever is signed in by that account is signed out with their next page.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    locked_authority()
    if member.user_id == by.user_id:
        raise OwnAccount
    count, _ = SignInIdentity.objects.filter(membership=member).delete()
    if not count:
        raise NothingBound
    record(by=by, event=Event.SIGN_IN_IDENTITY_RELEASED, target=member, at=at, reason=reason)
