"""How does the sign-in library meet the house? No sign-up, sealed secrets, events in the trail."""

import time
from typing import Any, ClassVar

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from waymark.access import queries
from waymark.audit.rules import Event
from waymark.core.sealed import seal, unseal
from waymark.web import sign_ins

WAYS = {
    "reauthenticate": _("Use your password"),
    "mfa_reauthenticate": _("Use a code from your phone, or a recovery code"),
    "mfa_reauthenticate:webauthn": _("Use a passkey"),
}

COUNCIL_ONLY = _("Your authority wants you to sign in with the council's account.")
SECOND_FACTOR_STAGE = "waymark.web.stages.SecondFactorStage"


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
        """Ask nobody again who gave the password, or a passkey alone, a moment ago."""
        user = self.request.user
        if user.is_authenticated:
            recently = time.time() - app_settings.REAUTHENTICATION_TIMEOUT
            records = get_authentication_records(self.request, user)
            if any(_is_proof(each) and each["at"] > recently for each in records):
                return False
        required: bool = super().is_reauthentication_required(app=app, **kwargs)
        return required

    def pre_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse | None:
        """Turn away who must come with the council's own account, and did not."""
        refused: HttpResponse | None = super().pre_login(request, user, **kwargs)
        if refused is not None or "through" in (kwargs.get("signal_kwargs") or {}):
            return refused
        if queries.must_use_provider(user_id=user.pk):
            messages.info(request, COUNCIL_ONLY)
            return HttpResponseRedirect(reverse("web:provider_choice"))
        return None

    def get_login_stages(self) -> list[str]:
        """Ask for a second factor in our way."""
        stages: list[str] = super().get_login_stages()
        theirs = "allauth.mfa.stages.AuthenticateStage"
        return [SECOND_FACTOR_STAGE if each == theirs else each for each in stages]

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """Name the ways to prove who one is in our words."""
        ways: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        return [{**way, "description": WAYS.get(way["id"], way["description"])} for way in ways]

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

    def generate_authenticator_name(self, user: Any, type: Any) -> str:  # noqa: A002 (theirs)
        """Propose a name that its owner may well change."""
        return str(_("My passkey"))

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Name the site, as a device lists it among its passkeys."""
        return {**super().get_public_key_credential_rp_entity(), "name": "Waymark"}

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        """Give the device a handle that says nothing of its owner, and no key of the database."""
        return {**super().get_public_key_credential_user_entity(user), "id": user.public_id.bytes}


def _is_proof(kept: dict[str, Any]) -> bool:
    return bool(kept["method"] == "password" or kept.get("passwordless"))
