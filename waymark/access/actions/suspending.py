"""How is an account that nobody uses warned of and suspended, and who lifts that?"""

from datetime import datetime
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.core.mail import send_mail

from waymark.access import permissions, queries
from waymark.access.actions.locking import locked_authority, locked_user
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.queries import unused
from waymark.access.rules.unused import (
    SPARED_SUBJECT,
    SPARED_WORDS,
    SUBJECT,
    WORDS,
    Due,
    due_of,
    suspended_from,
)
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused


class NothingDue(ActionRefused):
    """Nothing is to be done about this account now."""


class CannotWarn(ActionRefused):
    """The email that warns of it could not be sent."""


class LastToManage(ActionRefused):
    """Nobody else could manage users then."""


class NotSuspended(ActionRefused):
    """This account is not suspended."""


@action
def warn_of_suspension(*, by: Actor, member: Membership, at: datetime) -> None:
    """Tell somebody by email that their account will be suspended unless they sign in."""
    permissions.require(by, Permission.USERS_MANAGE)
    days, found = _due(member, Due.WARN, at=at)
    found.warned_at = at
    found.save(update_fields=["warned_at"])
    record(by=by, event=Event.SUSPENSION_WARNED, target=found, at=at)
    _send(found, day=suspended_from(used_at=found.used_at, warned_at=at, days=days))


@action
def suspend_member(*, by: Actor, member: Membership, at: datetime) -> None:
    """End somebody's right to sign in here until it is lifted, as nobody uses the account.

    What they hold stays theirs. Without a membership elsewhere they cannot sign in at all.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    _, found = _due(member, Due.SUSPEND, at=at)
    if unused.is_spared(member=found):
        raise LastToManage
    found.suspended_at = at
    found.save(update_fields=["suspended_at"])
    if not queries.list_own_authorities(user_id=found.user_id):
        user = locked_user(found.user_id)
        user.is_active = False
        user.save(update_fields=["is_active"])
    record(by=by, event=Event.MEMBER_SUSPENDED, target=found, at=at)


@action
def lift_suspension(*, by: Actor, member: Membership, at: datetime) -> None:
    """Let somebody sign in again, with the password and the second factor they had."""
    permissions.require(by, Permission.USERS_MANAGE)
    locked_authority()
    found = Membership.objects.select_for_update().get(pk=member.pk)
    if found.suspended_at is None or found.ended_at is not None:
        raise NotSuspended
    found.suspended_at = found.warned_at = None
    found.lifted_at = at
    found.save(update_fields=["suspended_at", "warned_at", "lifted_at"])
    user = locked_user(found.user_id)
    user.is_active = True
    user.save(update_fields=["is_active"])
    record(by=by, event=Event.SUSPENSION_LIFTED, target=found, at=at)


def _due(member: Membership, due: Due, *, at: datetime) -> tuple[int, Any]:
    """Return after how many days accounts are suspended, and the row; refuse what is not due.

    Suspensions of one authority wait for each other, so that the last two administrators are not
    suspended at one moment.
    """
    days = locked_authority().unused_days
    Membership.objects.select_for_update().get(pk=member.pk)
    found = unused.get_used(membership_id=member.pk)
    is_open = found.ended_at is None and found.suspended_at is None
    if days is None or not is_open or not found.user.is_active:
        raise NothingDue
    if due_of(used_at=found.used_at, warned_at=found.warned_at, days=days, at=at) is not due:
        raise NothingDue
    return days, found


def _send(member: Any, *, day: datetime) -> None:
    is_spared = unused.is_spared(member=member)
    words = SPARED_WORDS if is_spared else WORDS
    text = words.format(
        name=member.user,
        authority=member.authority.name,
        since=day_in_words(local_date(member.used_at)),
        day=day_in_words(local_date(day)),
        address=settings.SITE_URL,
    )
    try:
        send_mail(
            SPARED_SUBJECT if is_spared else SUBJECT,
            text,
            settings.DEFAULT_FROM_EMAIL,
            [member.user.email],
        )
    except (SMTPException, OSError) as failure:
        raise CannotWarn from failure
