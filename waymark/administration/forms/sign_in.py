"""What is typed about an authority's own sign-in?"""

import re

from django import forms
from django.core.exceptions import ValidationError

from waymark.core.openid import is_safe_address
from waymark.web.forms import Versioned

DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
MOST_DOMAINS = 20


class SignIn(Versioned):
    """Where the authority's accounts are, and who may come in with them."""

    needed_at_times = frozenset({"client_secret"})

    label = forms.CharField(
        label="Button text", max_length=60, help_text="Such as Sign in with Microsoft"
    )
    issuer = forms.CharField(
        label="Address of the provider",
        max_length=300,
        help_text="It calls this the issuer. Copy it exactly, with or without a / at its end",
    )
    client_id = forms.CharField(label="Client ID", max_length=200)
    client_secret = forms.CharField(
        label="Client secret",
        max_length=500,
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="Kept sealed and never shown. Leave it empty to keep the one that is here",
    )
    email_domains = forms.CharField(
        label="Email addresses end in",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        help_text="What stands after the @, one a line. Nobody else comes in this way",
    )
    email_claim = forms.CharField(
        label="Claim that holds the email address",
        max_length=60,
        initial="email",
        help_text="Usually email; Microsoft Entra ID may give preferred_username",
    )
    gives_out_addresses = forms.BooleanField(
        label="The council itself gives out these addresses",
        required=False,
        help_text="Tick it only if the provider does not say email_verified "
        "and nobody can type an address of their own there",
    )
    strong_acr = forms.CharField(
        label="Value of acr that means two factors",
        max_length=200,
        required=False,
        help_text="May stay empty. Where the provider says amr with mfa, that is enough. "
        "Otherwise we ask for a code or a passkey ourselves",
    )
    is_on = forms.BooleanField(label="Members may sign in this way", required=False)
    allows_password = forms.BooleanField(
        label="Members may also sign in with a password or a passkey",
        required=False,
        help_text="System administrators always may, so that they can put things right",
    )

    def clean_issuer(self) -> str:
        """Take an address that is safe to call."""
        address = str(self.cleaned_data["issuer"]).strip()
        if not is_safe_address(address):
            raise ValidationError(
                "Address of the provider must begin with https://, like https://login.example/"
            )
        return address

    def clean_email_domains(self) -> list[str]:
        """Take one domain a line, in lower case, each once."""
        lines = str(self.cleaned_data["email_domains"]).lower().split()
        domains = list(dict.fromkeys(line.removeprefix("@") for line in lines))
        for domain in domains:
            if not DOMAIN.fullmatch(domain):
                raise ValidationError(
                    f"“{domain}” is not the end of an address, like council.gov.uk"
                )
        if len(domains) > MOST_DOMAINS:
            raise ValidationError(f"Give {MOST_DOMAINS} ends of addresses or fewer")
        return domains
