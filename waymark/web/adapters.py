"""How does the sign-in library meet the house? No sign-up, sealed secrets, events in the trail."""

import time
from typing import Any, ClassVar

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from waymark.access import queries
from waymark.audit.rules import Event
from waymark.core.sealed import seal, unseal
from waymark.web import sign_ins


class StaffAccounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts come from invitations alone."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _(
            "The email address or the password is not right. Check both, then try again"
        ),
        "too_many_login_attempts": _(
            "Too many tries that did not match. Wait 5 minutes, then try again"
        ),
        "incorrect_password": _("That is not your password now"),
        "invalid_password_reset": _(
            "This link was used already or is too old. Ask for another one"
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up by themselves."""
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Ask nobody for the password again who signed in with it a moment ago."""
        user = self.request.user
        if user.is_authenticated:
            recently = time.time() - app_settings.REAUTHENTICATION_TIMEOUT
            records = get_authentication_records(self.request, user)
            if any(each["method"] == "password" and each["at"] > recently for each in records):
                return False
        required: bool = super().is_reauthentication_required(app=app, **kwargs)
        return required

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Keep a wrong password in the trail of those whose address it is."""
        user = queries.find_user(email=credentials.get("email", ""))
        sign_ins.note(user=user, event=Event.SIGN_IN_FAILED, what="password")


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]
    """Secrets of one-time codes are sealed at rest."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _(
            "That code does not match, or was used already. Wait for the next one, then try again"
        ),
    }

    def encrypt(self, text: str) -> str:
        """Seal a secret."""
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Open a sealed secret."""
        return unseal(encrypted_text)

    def can_delete_authenticator(self, authenticator: Any) -> bool:
        """Nobody switches the second factor off: an administrator lets it be set up afresh."""
        return False
