"""What do the sign-in forms ask, in our words? The checking is django-allauth's."""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as second_factor
from allauth.mfa.recovery_codes import forms as recovery_codes
from allauth.mfa.totp import forms as totp
from django import forms
from django.utils.translation import gettext_lazy as _

from waymark.web.forms import PlainWords

LENGTH = _("At least 12 characters. Three words that do not belong together make a good one")
APP_CODE = _("The 6 numbers that the app shows now")
ANY_CODE = _("6 numbers from the app on your phone, or one of your recovery codes")
WORDS: dict[str, tuple[Any, Any]] = {
    "login": (_("Email address"), ""),
    "email": (_("Email address"), ""),
    "password": (_("Password"), ""),
    "oldpassword": (_("Your password now"), ""),
    "password1": (_("New password"), LENGTH),
    "password2": (_("New password, once more"), ""),
    "code": (_("Code"), ANY_CODE),
    "name": (_("Name"), _("By which you will know the device, such as Work laptop")),
    "credential": (_("Passkey"), ""),
}


class AccountWords(PlainWords):
    """Our labels and hints, by the name of the field."""

    def label_of(self, name: str, field: forms.Field) -> str:
        """Our label; the hint goes with it."""
        label, hint = WORDS.get(name, (field.label, ""))
        field.help_text = hint
        if name == "code":
            # Recovery codes are numbers too, so the numeric keypad of a phone serves both.
            field.widget.attrs |= {"inputmode": "numeric", "class": "govuk-input--width-10"}
        return str(label)


# allauth ships no types, so each of its classes is Any to mypy.
class SignIn(AccountWords, account.LoginForm):  # type: ignore[misc]
    """Email address and password."""


class PasswordForgotten(AccountWords, account.ResetPasswordForm):  # type: ignore[misc]
    """Where to send the link for a new password."""


class PasswordFromLink(AccountWords, account.ResetPasswordKeyForm):  # type: ignore[misc]
    """The new password, for those who followed the link."""


class PasswordChange(AccountWords, account.ChangePasswordForm):  # type: ignore[misc]
    """The new password, for those who know the old one."""


class PasswordAgain(AccountWords, account.ReauthenticateForm):  # type: ignore[misc]
    """The password once more, before something that matters."""


class SignInCode(AccountWords, second_factor.AuthenticateForm):  # type: ignore[misc]
    """The second factor of a sign-in."""


class SignInCodeAgain(AccountWords, second_factor.ReauthenticateForm):  # type: ignore[misc]
    """The second factor once more, before something that matters."""


class SignInCodesSetUp(AccountWords, totp.ActivateTOTPForm):  # type: ignore[misc]
    """The first code of a new authenticator app."""

    def label_of(self, name: str, field: forms.Field) -> str:
        """The app's code alone: there are no recovery codes yet."""
        label = super().label_of(name, field)
        field.help_text = APP_CODE
        return label


class SignInCodesStopped(AccountWords, totp.DeactivateTOTPForm):  # type: ignore[misc]
    """Nothing to type: only whether it may be done."""


class NewRecoveryCodes(AccountWords, recovery_codes.GenerateRecoveryCodesForm):  # type: ignore[misc]
    """Nothing to type: only whether it may be done."""
