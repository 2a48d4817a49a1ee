"""How do members change roles, get in again and leave?"""

from datetime import date, datetime
from typing import Any

from allauth.mfa.models import Authenticator

from waymark.access import permissions, queries
from waymark.access.actions.checks import refresh_closing
from waymark.access.actions.invitations import CannotInvite
from waymark.access.models.members import Membership, User
from waymark.access.models.teams import TeamMember
from waymark.access.permissions import Permission
from waymark.access.queries.conduct import find_code
from waymark.access.rules import RoleName
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities


class HasLeft(ActionRefused):
    """This person has left already."""


class LastAdministrator(ActionRefused):
    """This is the only system administrator. Give somebody else that role first."""


class LeftBefore(ActionRefused):
    """That day has passed. Give today or a later day, or end the access now."""


class StillHere(ActionRefused):
    """This person's last day has not passed."""


@action
def add_member(
    *, by: Actor, email: str, name: str, role: RoleName, at: datetime, password: str | None = None
) -> Membership:
    """Make a member without an invitation; for machines and operators, such as a demonstration."""
    permissions.require(by, Permission.USERS_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotInvite("Invite this person by email.")
    email = email.strip().lower()
    user = User.objects.filter(email=email).first()
    if user is None:
        user = User.objects.create_user(email, password, name=name)
    if Membership.objects.filter(user=user, ended_at__isnull=True).exists():
        raise CannotInvite("This person works here already.", field="email")
    made = Membership.objects.create(
        authority_id=scoped_authorities()[0],
        user=user,
        role=role,
        joined_at=at,
        code_to_accept=find_code(),
    )
    refresh_closing([made], at=at)
    record(by=by, event=Event.INVITATION_ACCEPTED, target=made, at=at, detail={"role": made.role})
    return made


@action
def change_role(*, by: Actor, member: Membership, role: RoleName, at: datetime) -> None:
    """Give a member another role; what they may do changes with their next page."""
    permissions.require(by, Permission.USERS_MANAGE)
    found = _present(member)
    if found.role == RoleName(role).value:
        raise ActionRefused("This person has that role already.", field="role")
    earlier, found.role = found.role, RoleName(role).value
    found.save(update_fields=["role"])
    refresh_closing([found], at=at)
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

    Their places in teams end with it. Reasons for access to records hang on the membership, so
    they hold for nobody from now on, and whoever comes back begins with none.
    A closed account has no password, so open sessions and links for a new password die with it.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    if by.user_id is None:
        raise ActionRefused("Say who you are: somebody has to answer for ending an access.")
    found = _present(member)
    _end(found, ended_by_id=by.user_id, at=at)
    record(by=by, event=Event.MEMBERSHIP_ENDED, target=found, at=at, reason=reason)


@action
def set_leaving(*, by: Actor, member: Membership, leaves_on: date | None, at: datetime) -> None:
    """Say which day is somebody's last one here, or that none is; access ends in the night after.

    Whoever said so last answers for the end.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    if by.user_id is None:
        raise ActionRefused("Say who you are: somebody has to answer for ending an access.")
    found = _present(member)
    if leaves_on is not None and leaves_on < local_date(at):
        raise LeftBefore(field="leaves_on")
    found.leaves_on = leaves_on
    found.leaving_set_by_id = by.user_id if leaves_on else None
    found.save(update_fields=["leaves_on", "leaving_set_by"])
    record(by=by, event=Event.LEAVING_SET, target=found, at=at)


@action
def end_of_leaver(*, by: Actor, member: Membership, at: datetime) -> None:
    """End the access of somebody whose last day has passed."""
    permissions.require(by, Permission.USERS_MANAGE)
    found = _present(member)
    if found.leaves_on is None or found.leaves_on >= local_date(at):
        raise StillHere
    _end(found, ended_by_id=found.leaving_set_by_id, at=at)
    record(
        by=by,
        event=Event.MEMBERSHIP_ENDED,
        target=found,
        at=at,
        detail={"leaves_on": found.leaves_on.isoformat()},
    )


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


def _end(found: Membership, *, ended_by_id: int | None, at: datetime) -> None:
    found.ended_at, found.ended_by_id = at, ended_by_id
    found.save(update_fields=["ended_at", "ended_by"])
    TeamMember.objects.filter(membership=found, left_at__isnull=True).update(left_at=at)
    if not queries.list_own_authorities(user_id=found.user_id):
        user = User.objects.select_for_update().get(pk=found.user_id)
        user.is_active = False
        if not queries.list_own_memberships(user_id=found.user_id):  # not one that is suspended
            user.set_unusable_password()
        user.save(update_fields=["is_active", "password"])


def _present(member: Membership) -> Membership:
    """Return the locked row of a present member whom the authority can spare as administrator.

    All administrators are locked in one order, so that the last two cannot leave at one moment.
    """
    administrators = list(
        Membership.objects.select_for_update()
        .filter(
            role=RoleName.SYSTEM_ADMINISTRATOR, ended_at__isnull=True, suspended_at__isnull=True
        )
        .order_by("pk")
    )
    found = Membership.objects.select_for_update().get(pk=member.pk)
    if found.ended_at is not None:
        raise HasLeft
    if [one.pk for one in administrators] == [found.pk]:
        raise LastAdministrator
    return found
