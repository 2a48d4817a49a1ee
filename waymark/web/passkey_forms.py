"""What do the pages about passkeys take from the browser? The checking is django-allauth's.

Whatever comes from a browser may be made up: what cannot be read is a sentence, never a fault.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from allauth.mfa.webauthn import forms as webauthn
from allauth.mfa.webauthn.internal import auth
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from fido2.utils import websafe_decode

from waymark.access import queries
from waymark.audit.rules import Event
from waymark.web import sign_ins
from waymark.web.account_forms import AccountWords

NOT_ACCEPTED = _("That passkey was not accepted. Try again, or sign in another way")
UNREADABLE = (
    *(TypeError, ValueError, LookupError, AttributeError),
    *(struct.error, NotImplementedError),
)


@contextmanager
def one_sentence() -> Iterator[None]:
    """Turn whatever is wrong with an answer of a passkey into one sentence."""
    try:
        yield
    except ValidationError as fault:
        if fault.code != "incorrect_code":
            raise
        raise ValidationError(NOT_ACCEPTED) from fault
    except UNREADABLE as fault:
        raise ValidationError(NOT_ACCEPTED) from fault


class PasskeyWords(AccountWords):
    """A form with an answer that script puts into it: without script it stays empty."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Say what happened where there is no answer."""
        super().__init__(*args, **kwargs)
        self.fields["credential"].error_messages |= {
            "required": NOT_ACCEPTED,
            "invalid": NOT_ACCEPTED,
        }


# allauth ships no types, so each of its classes is Any to mypy.
class PasskeyAdd(PasskeyWords, webauthn.AddWebAuthnForm):  # type: ignore[misc]
    """The name of a new passkey, and what the device made."""

    passwordless = None  # every passkey of ours can sign in alone

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Insist on a name: several passkeys can be told apart by nothing else."""
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True

    def clean(self) -> Any:
        """Check what the device made."""
        with one_sentence():
            return super().clean()


class PasskeyAsked(PasskeyWords, webauthn.AuthenticateWebAuthnForm):  # type: ignore[misc]
    """A passkey as the second factor of a sign-in."""

    def clean_credential(self) -> Any:
        """Check the answer; keep a wrong one in the trail of those whose sign-in it is."""
        try:
            with one_sentence():
                return super().clean_credential()
        except ValidationError:
            sign_ins.note(user=self.user, event=Event.SIGN_IN_FAILED, what="passkey")
            raise


class PasskeyAskedAgain(PasskeyAsked, webauthn.ReauthenticateWebAuthnForm):  # type: ignore[misc]
    """A passkey once more, before something that matters."""


class PasskeySignIn(PasskeyWords, webauthn.LoginWebAuthnForm):  # type: ignore[misc]
    """A passkey instead of address, password and code.

    Whose it is, the browser claims: so a wrong answer counts against nobody, and is in no trail.
    """

    def clean_credential(self) -> Any:
        """Find whose passkey it claims to be, then check the answer against theirs."""
        credential = self.cleaned_data["credential"]
        with one_sentence():
            auth.parse_authentication_response(credential)
            user = queries.find_user_of_handle(websafe_decode(credential["response"]["userHandle"]))
            if user is None:
                raise ValidationError(NOT_ACCEPTED)
            return auth.complete_authentication(user, credential)


class PasskeyRename(AccountWords, webauthn.EditWebAuthnForm):  # type: ignore[misc]
    """The name of a passkey that is there."""
