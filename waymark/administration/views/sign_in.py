"""How the authority's members sign in with its own accounts."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.actions import providers
from waymark.access.permissions import Permission
from waymark.administration.forms import sign_in as forms
from waymark.web.pages import AuthorityFormPage

SHOWN = (
    *("label", "issuer", "client_id", "email_claim", "gives_out_addresses", "strong_acr"),
    *("is_on", "allows_password"),
)


class SignIn(AuthorityFormPage):
    """Set up, change or switch off the authority's own sign-in."""

    permission = Permission.AUTHORITY_MANAGE
    title = "How members sign in"
    form_class = forms.SignIn
    template_name = "administration/sign_in.html"

    def load(self, **_: Any) -> None:
        """Fetch what is kept."""
        self.provider = access.find_provider()

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the details."""
        return [("Authority", self.url("administration:authority_detail"))]

    def initial(self) -> dict[str, Any]:
        """Return what is kept, but for the secret."""
        version = access.provider_version(self.provider)
        if self.provider is None:
            return {"version": version, "allows_password": True, "email_claim": "email"}
        kept = {name: getattr(self.provider, name) for name in SHOWN}
        domains = "\n".join(self.provider.email_domains)
        return {**kept, "email_domains": domains, "version": version}

    def present(self) -> str:
        """Return the address that the provider has to be told."""
        return f"{settings.SITE_URL}{self.url('web:provider_back')}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        providers.save_provider(by=self.actor, at=timezone.now(), **values)
        return self.done("administration:authority_detail", "How members sign in is changed")
