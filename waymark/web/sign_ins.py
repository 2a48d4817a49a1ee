"""What do sign-ins leave in the trail of each authority that somebody works for?

The sign-in library tells of them by signals; here each becomes an event. An address that belongs to
nobody leaves none: the trail keeps people by their ids.
"""

from typing import Any

from allauth.account import signals as account
from allauth.mfa import signals as second_factor
from allauth.mfa.models import Authenticator
from django.contrib.auth.signals import user_logged_out
from django.http import HttpRequest
from django.utils import timezone

from waymark.access import queries
from waymark.access.actions import members
from waymark.access.models.members import User
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope
from waymark.web.middleware import BEGAN, THROUGH


def note(*, user: User | None, event: Event, **detail: str) -> None:
    """Write one event into the trail of each authority that the user works for now."""
    if user is None or user.pk is None:
        return
    for found in queries.list_own_memberships(user_id=user.pk):
        with open_scope(found.authority_id):
            by = queries.member_actor(found)
            members.note_sign_in(by=by, event=event, at=timezone.now(), detail=detail)


def watch() -> None:
    """Listen to the sign-in library; called once, when Django is ready."""
    account.user_logged_in.connect(_signed_in, dispatch_uid="waymark.signed_in")
    user_logged_out.connect(_signed_out, dispatch_uid="waymark.signed_out")
    for signal in (account.password_changed, account.password_reset, account.password_set):
        signal.connect(_password_changed, dispatch_uid="waymark.password_changed")
    second_factor.authenticator_added.connect(_second_factor_set, dispatch_uid="waymark.set")
    second_factor.authenticator_reset.connect(_second_factor_set, dispatch_uid="waymark.renewed")
    second_factor.authenticator_removed.connect(_second_factor_removed, dispatch_uid="waymark.gone")
    second_factor.authenticator_used.connect(_second_factor_used, dispatch_uid="waymark.used")
    second_factor.authentication_failed.connect(_code_wrong, dispatch_uid="waymark.wrong_code")


def _signed_in(
    sender: Any,
    *,
    request: HttpRequest,
    user: User,
    through: dict[str, Any] | None = None,
    **_: Any,
) -> None:
    request.session[BEGAN] = timezone.now().timestamp()
    if through is None:
        request.session.pop(THROUGH, None)
        note(user=user, event=Event.SIGNED_IN)
    else:
        request.session[THROUGH] = through
        note(user=user, event=Event.SIGNED_IN, what="council_account")


def _signed_out(sender: Any, *, user: User | None, **_: Any) -> None:
    note(user=user, event=Event.SIGNED_OUT)


def _password_changed(sender: Any, *, user: User, **_: Any) -> None:
    note(user=user, event=Event.PASSWORD_CHANGED)


def _second_factor_set(
    sender: Any, *, user: User, authenticator: Authenticator, signal: Any, **_: Any
) -> None:
    is_first = signal is second_factor.authenticator_added
    if is_first and authenticator.type == Authenticator.Type.RECOVERY_CODES:
        return  # they come with the app's codes, as one step
    note(user=user, event=Event.SECOND_FACTOR_CHANGED, what=authenticator.type)


def _second_factor_removed(
    sender: Any, *, user: User, authenticator: Authenticator, **_: Any
) -> None:
    note(user=user, event=Event.SECOND_FACTOR_CHANGED, what=f"{authenticator.type}_removed")


def _second_factor_used(sender: Any, *, user: User, authenticator: Authenticator, **_: Any) -> None:
    """A used recovery code is one fewer: who looks into a lost phone wants to see it."""
    if authenticator.type == Authenticator.Type.RECOVERY_CODES:
        note(user=user, event=Event.SECOND_FACTOR_CHANGED, what="recovery_code_used")


def _code_wrong(sender: Any, *, user: User, **_: Any) -> None:
    note(user=user, event=Event.SIGN_IN_FAILED, what="code")
