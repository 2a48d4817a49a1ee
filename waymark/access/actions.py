"""How do people and authorities come in, change and leave?"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from smtplib import SMTPException
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import timezone

from waymark.access import permissions, queries, rules
from waymark.access.models import (
    RESERVED_CODES,
    Authority,
    AuthorityIdentifier,
    Invitation,
    Locality,
    Membership,
    User,
    is_code,
)
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.access.rules import RoleName
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import open_scope, scoped_authorities


class CannotAddAuthority(ActionRefused):
    """An authority with this code is here already."""


class CannotInvite(ActionRefused):
    """This person cannot be invited."""


class CannotSendInvitation(CannotInvite):
    """The email could not be sent, so nobody was invited. Check the address, then try again."""


class CannotWithdrawInvitation(ActionRefused):
    """This invitation has been taken up or withdrawn already."""


class InvitationNotOpen(ActionRefused):
    """This invitation was used, withdrawn, or is more than 7 days old. Ask for another one."""


class SignInFirst(ActionRefused):
    """This address has an account already. Sign in with it, then open the invitation again."""


class HasLeft(ActionRefused):
    """This person has left already."""


class LastAdministrator(ActionRefused):
    """This is the only system administrator. Give somebody else that role first."""


class NameTaken(ActionRefused):
    """An area with this name is on the list already."""


class EndsBeforeStart(ActionRefused):
    """The end cannot be before the start."""


# Authorities ------------------------------------------------------------------------------------


@action
def add_authority(*, by: Actor, code: str, name: str, short_name: str, at: datetime) -> Authority:
    """Add an authority to the installation; done at the command line, by an operator."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotAddAuthority("Authorities are added at the command line of the installation.")
    _check_code(code)
    if Authority.objects.filter(code=code).exists():
        raise CannotAddAuthority(f"An authority with the code {code} is here already.")
    found = Authority.objects.create(code=code, name=name, short_name=short_name)
    with open_scope(found.pk):
        record(
            by=Actor(kind=by.kind, authority_id=found.pk, user_id=by.user_id),
            event=Event.AUTHORITY_ADDED,
            target=found,
            at=at,
        )
    return found


def _check_code(code: str) -> None:
    if code in RESERVED_CODES:
        raise CannotAddAuthority(f"The code {code} is an address of the site. Choose another one.")
    try:
        is_code(code)
    except ValidationError as fault:
        raise CannotAddAuthority(f"Code: {' '.join(fault.messages)}") from fault


@action
def change_authority(
    *,
    by: Actor,
    at: datetime,
    version: int,
    name: str,
    short_name: str,
    colour: str,
    web_address: str,
    privacy_contact: str,
    starts_on: date | None,
    ends_on: date | None,
) -> Authority:
    """Change what the pages say about the authority, and its colour."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    found = _locked_authority()
    if queries.authority_version(found) != version:
        raise ChangedMeanwhile
    _check_order(starts_on, ends_on)
    found.name, found.short_name, found.colour = name, short_name, colour.lower()
    found.web_address, found.privacy_contact = web_address, privacy_contact
    found.starts_on, found.ends_on = starts_on, ends_on
    found.save()
    record(by=by, event=Event.AUTHORITY_CHANGED, target=found, at=at)
    return found


@action
def add_identifier(
    *,
    by: Actor,
    at: datetime,
    scheme: str,
    value: str,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> AuthorityIdentifier:
    """Add a code that others give the authority, from and until when."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    authority = _locked_authority()
    _check_order(starts_on, ends_on)
    if AuthorityIdentifier.objects.filter(scheme=scheme, value=value).exists():
        raise NameTaken("This code is on the list already.", field="value")
    made = AuthorityIdentifier.objects.create(
        authority=authority, scheme=scheme, value=value, starts_on=starts_on, ends_on=ends_on
    )
    record(
        by=by, event=Event.AUTHORITY_CHANGED, target=authority, at=at, detail={"identifier": scheme}
    )
    return made


@action
def end_identifier(
    *, by: Actor, identifier: AuthorityIdentifier, ends_on: date, at: datetime
) -> None:
    """Say until when a code was in use."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    found = AuthorityIdentifier.objects.select_for_update().get(pk=identifier.pk)
    _check_order(found.starts_on, ends_on)
    found.ends_on = ends_on
    found.save(update_fields=["ends_on"])
    record(
        by=by,
        event=Event.AUTHORITY_CHANGED,
        target=found.authority,
        at=at,
        detail={"identifier": found.scheme},
    )


@action
def add_locality(*, by: Actor, name: str, at: datetime, starts_on: date | None = None) -> Locality:
    """Add an area inside the authority."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    # Two officers who add the same area wait for each other here.
    authority = _locked_authority()
    if Locality.objects.filter(name__iexact=name, ends_on__isnull=True).exists():
        raise NameTaken(field="name")
    made = Locality.objects.create(authority=authority, name=name, starts_on=starts_on)
    record(by=by, event=Event.LOCALITY_ADDED, target=made, at=at)
    return made


@action
def end_locality(*, by: Actor, locality: Locality, ends_on: date, at: datetime) -> None:
    """End an area; what refers to it keeps it."""
    permissions.require(by, Permission.AUTHORITY_MANAGE)
    found = Locality.objects.select_for_update().get(pk=locality.pk)
    if found.ends_on is not None:
        raise ActionRefused("This area has ended already.")
    _check_order(found.starts_on, ends_on)
    found.ends_on = ends_on
    found.save(update_fields=["ends_on"])
    record(by=by, event=Event.LOCALITY_ENDED, target=found, at=at)


def _check_order(starts_on: date | None, ends_on: date | None) -> None:
    if starts_on and ends_on and ends_on < starts_on:
        raise EndsBeforeStart(field="ends_on")


# Joining ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Invited:
    """An invitation just sent, and the address that lets its reader join: shown nowhere else."""

    invitation: Invitation
    address: str


def token_hash(token: str) -> str:
    """Return what is stored of an invitation's token, from which it cannot be told."""
    return hashlib.sha256(token.encode()).hexdigest()


@action
def invite_member(*, by: Actor, email: str, name: str, role: RoleName, at: datetime) -> Invited:
    """Invite somebody by e-mail to work for the authority in one role."""
    permissions.require(by, Permission.USERS_MANAGE)
    email = email.strip().lower()
    # Two invitations to the same address wait for each other here.
    authority = _locked_authority()
    if Membership.objects.filter(user__email=email, ended_at__isnull=True).exists():
        raise CannotInvite("This person works here already.", field="email")
    if queries.list_open_invitations(viewer=by, at=at).filter(email=email).exists():
        raise CannotInvite(
            "This address has an invitation that is still open. Withdraw it first.", field="email"
        )
    token = secrets.token_urlsafe(32)
    made = Invitation.objects.create(
        authority=authority,
        email=email,
        name=name,
        role=role,
        token_hash=token_hash(token),
        invited_at=at,
        invited_by_id=by.user_id,
        expires_at=rules.invitation_expires(at),
    )
    record(
        by=by, event=Event.STAFF_INVITED, target=made, at=at, detail={"role": RoleName(role).value}
    )
    path = reverse("web:invitation", kwargs={"authority": authority.code, "token": token})
    address = f"{settings.SITE_URL.rstrip('/')}{path}"
    _send(invitation=made, authority=authority, address=address)
    return Invited(invitation=made, address=address)


def _send(*, invitation: Invitation, authority: Authority, address: str) -> None:
    expires = timezone.localtime(invitation.expires_at)
    subject, text = rules.invitation_letter(
        name=invitation.name,
        inviter=str(invitation.invited_by or authority.name),
        authority=authority.name,
        role=ROLES_BY_NAME[invitation.role].label,
        address=address,
        expires=f"{expires.day} {expires:%B %Y at %H:%M}",
    )
    try:
        send_mail(subject, text, settings.DEFAULT_FROM_EMAIL, [invitation.email])
    except (SMTPException, OSError) as failure:
        raise CannotSendInvitation from failure


@action
def withdraw_invitation(*, by: Actor, invitation: Invitation, at: datetime) -> None:
    """Make an invitation useless before it is taken up."""
    permissions.require(by, Permission.USERS_MANAGE)
    found = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if found.accepted_at is not None or found.withdrawn_at is not None:
        raise CannotWithdrawInvitation
    found.withdrawn_at = at
    found.save(update_fields=["withdrawn_at"])
    record(by=by, event=Event.INVITATION_WITHDRAWN, target=found, at=at)


@action
def accept_invitation(
    *, by: Actor, invitation: Invitation, name: str, password: str, at: datetime
) -> Membership:
    """Make the invited person's account and membership; the e-mail is their proof.

    Somebody who left every authority comes back in the same way, with another password and a
    second factor to set up afresh. Somebody who has an account in use signs in and joins.
    """
    found = _open_invitation(invitation, at=at)
    user = User.objects.select_for_update().filter(email=found.email).first()
    if user is not None and user.is_active:
        raise SignInFirst
    if user is None:
        user = User.objects.create_user(found.email, password, name=name)
    else:
        Authenticator.objects.filter(user=user).delete()
        user.name, user.is_active = name, True
        user.set_password(password)
        user.save()
    return _join(by, found, user, at=at)


@action
def join_with_account(
    *, by: Actor, invitation: Invitation, user_id: int, at: datetime
) -> Membership:
    """Add a membership to the account that the person is signed in with."""
    found = _open_invitation(invitation, at=at)
    user = User.objects.select_for_update().get(pk=user_id)
    if user.email != found.email or not user.is_active:
        raise SignInFirst
    return _join(by, found, user, at=at)


def _open_invitation(invitation: Invitation, *, at: datetime) -> Invitation:
    found = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if not rules.is_invitation_open(
        accepted_at=found.accepted_at,
        withdrawn_at=found.withdrawn_at,
        expires_at=found.expires_at,
        at=at,
    ):
        raise InvitationNotOpen
    return found


def _join(by: Actor, invitation: Invitation, user: User, *, at: datetime) -> Membership:
    if Membership.objects.filter(user=user, ended_at__isnull=True).exists():
        raise CannotInvite("You work here already: sign in.")
    made = Membership.objects.create(
        authority_id=invitation.authority_id, user=user, role=invitation.role, joined_at=at
    )
    invitation.accepted_at, invitation.membership = at, made
    invitation.save(update_fields=["accepted_at", "membership"])
    record(
        by=queries.member_actor(made),
        event=Event.INVITATION_ACCEPTED,
        target=invitation,
        at=at,
        detail={"role": made.role},
    )
    return made


@action
def add_member(
    *, by: Actor, email: str, name: str, role: RoleName, at: datetime, password: str | None = None
) -> Membership:
    """Make a member without an invitation; for machines and operators, such as a demonstration."""
    permissions.require(by, Permission.USERS_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotInvite("Invite this person by e-mail.")
    email = email.strip().lower()
    user = User.objects.filter(email=email).first()
    if user is None:
        user = User.objects.create_user(email, password, name=name)
    if Membership.objects.filter(user=user, ended_at__isnull=True).exists():
        raise CannotInvite("This person works here already.", field="email")
    made = Membership.objects.create(
        authority_id=scoped_authorities()[0], user=user, role=role, joined_at=at
    )
    record(by=by, event=Event.INVITATION_ACCEPTED, target=made, at=at, detail={"role": made.role})
    return made


# Working here, and leaving ----------------------------------------------------------------------


@action
def change_role(*, by: Actor, member: Membership, role: RoleName, at: datetime) -> None:
    """Give a member another role; what they may do changes with their next page."""
    permissions.require(by, Permission.USERS_MANAGE)
    found = _present(member)
    if found.role == RoleName(role).value:
        raise ActionRefused("This person has that role already.", field="role")
    earlier, found.role = found.role, RoleName(role).value
    found.save(update_fields=["role"])
    record(
        by=by,
        event=Event.ROLE_CHANGED,
        target=found,
        at=at,
        detail={"from": earlier, "to": found.role},
    )


@action
def end_membership(*, by: Actor, member: Membership, at: datetime, reason: str = "") -> None:
    """End somebody's access at once; without another membership, their account too.

    A closed account has no password, so open sessions and links for a new password die with it.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    if by.user_id is None:
        raise ActionRefused("Say who you are: somebody has to answer for ending an access.")
    found = _present(member)
    found.ended_at = at
    found.ended_by_id = by.user_id
    found.save(update_fields=["ended_at", "ended_by"])
    if not queries.list_own_authorities(user_id=found.user_id):
        user = User.objects.select_for_update().get(pk=found.user_id)
        user.is_active = False
        user.set_unusable_password()
        user.save(update_fields=["is_active", "password"])
    record(by=by, event=Event.MEMBERSHIP_ENDED, target=found, at=at, reason=reason)


@action
def reset_second_factor(*, by: Actor, member: Membership, at: datetime, reason: str = "") -> None:
    """Let a member set up their sign-in codes afresh, when the phone is gone with them."""
    permissions.require(by, Permission.USERS_MANAGE)
    found = Membership.objects.select_for_update().get(pk=member.pk)
    if found.ended_at is not None:
        raise HasLeft
    if found.user_id == by.user_id:
        raise ActionRefused(
            "You cannot do this for yourself. Ask another administrator, or use a recovery code."
        )
    count, _ = Authenticator.objects.filter(user_id=found.user_id).delete()
    if not count:
        raise ActionRefused("This person has no sign-in codes: they set them up when they sign in.")
    record(
        by=by,
        event=Event.SECOND_FACTOR_CHANGED,
        target=found,
        at=at,
        reason=reason,
        detail={"what": "reset"},
    )


@action
def note_sign_in(
    *, by: Actor, event: Event, at: datetime, detail: dict[str, Any] | None = None
) -> None:
    """Keep in one authority's trail what happened to the account of one of its members."""
    record(by=by, event=event, at=at, detail=detail)


def _present(member: Membership) -> Membership:
    """Return the locked row of a present member whom the authority can spare as administrator.

    All administrators are locked in one order, so that the last two cannot leave at one moment.
    """
    administrators = list(
        Membership.objects.select_for_update()
        .filter(role=RoleName.SYSTEM_ADMINISTRATOR, ended_at__isnull=True)
        .order_by("pk")
    )
    found = Membership.objects.select_for_update().get(pk=member.pk)
    if found.ended_at is not None:
        raise HasLeft
    if [one.pk for one in administrators] == [found.pk]:
        raise LastAdministrator
    return found


def _locked_authority() -> Authority:
    """Return the authority in scope, locked: what must not happen twice at once waits here."""
    return Authority.objects.select_for_update().get(pk=scoped_authorities()[0])
