"""What does somebody tell who takes up an invitation?"""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from waymark.access.models.members import User
from waymark.web.account_forms import LENGTH
from waymark.web.forms import Form

LONGEST_PASSWORD = 200


class InvitationAccept(Form):
    """The name that colleagues see, and a password typed twice."""

    name = forms.CharField(
        label="Your name",
        help_text="As your colleagues should see it",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    password = forms.CharField(
        label="Password",
        help_text=LENGTH,
        strip=False,
        max_length=LONGEST_PASSWORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label="Password, once more",
        strip=False,
        max_length=LONGEST_PASSWORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        """Keep the address: a password must not resemble it."""
        self.email = email
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Both passwords are the same one, and hard to guess."""
        values = super().clean() or {}
        password, again = values.get("password"), values.pop("again", None)
        if password is None:
            return values
        try:
            validate_password(password, User(email=self.email, name=values.get("name", "")))
        except ValidationError as fault:
            self.add_error("password", fault)
        if again is not None and password != again:
            self.add_error("again", "The two passwords differ. Type the same one twice")
        return values


class InvitationJoin(Form):
    """Nothing to type: only whether to join."""
