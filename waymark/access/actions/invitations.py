"""How is somebody invited, and how do they join?"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from smtplib import SMTPException

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import timezone

from waymark.access import permissions, queries, rules
from waymark.access.actions.checks import refresh_closing
from waymark.access.actions.locking import locked_authority
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Invitation, Membership, User
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.access.queries.conduct import find_code
from waymark.access.rules import RoleName
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


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
    """Invite somebody by email to work for the authority in one role."""
    permissions.require(by, Permission.USERS_MANAGE)
    email = email.strip().lower()
    # Two invitations to the same address wait for each other here.
    authority = locked_authority()
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
    """Make the invited person's account and membership; the email is their proof.

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
        authority_id=invitation.authority_id,
        user=user,
        role=invitation.role,
        joined_at=at,
        code_to_accept=find_code(),
    )
    refresh_closing([made], at=at)
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
