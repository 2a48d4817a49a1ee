"""How does a member sign in with the council's own account, and who is turned away?

The provider says who somebody is; Waymark says who may come in. Nobody gets an account here, and
what the provider vouches for opens the work of its own authority alone.
"""

import dataclasses
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from allauth.core import ratelimit
from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from waymark.access import queries as access
from waymark.access import rules
from waymark.access.actions import providers
from waymark.access.models.members import Membership
from waymark.access.models.sign_in import SignInProvider
from waymark.audit.rules import Event
from waymark.core import openid
from waymark.core.refusals import ActionRefused, NotFound
from waymark.web import sign_ins
from waymark.web.forms import Form
from waymark.web.pages import FormMixin, PublicPage

ATTEMPT = "provider_attempt"
ATTEMPT_SECONDS = 15 * 60
CANCELLED = _(
    "You did not sign in with the council's account. Start again, or sign in another way."
)
TOO_OLD = _("This sign-in was begun somewhere else, or too long ago. Start again.")
NO_ADDRESS = _(
    "The council's sign-in did not vouch for an email address of the council. "
    "Ask the people who look after your council's accounts."
)
NOT_A_MEMBER = _(
    "The council's sign-in knows you, but you do not work here in Waymark. "
    "Ask the person who manages accounts at your authority to invite you."
)


@dataclass(frozen=True)
class Way:
    """One authority's own sign-in, as a link."""

    name: str
    label: str
    url: str


@dataclass(frozen=True)
class Shown:
    """A step of the sign-in."""

    fault: str
    label: str
    here: str
    leave: str


class AddressAsked(Form):
    """By whose email address the way is found."""

    email = forms.EmailField(label=_("Your work email address"))


class NoSuchAddress(ActionRefused):
    """No council here signs in with addresses like this. Sign in with your password instead."""


class ProviderChoice(FormMixin):
    """Find the council whose account one has, by its name or by one's email address.

    The answer depends on the part after the @ alone: it tells nobody who has an account.
    """

    title = "Sign in with your council's account"
    template_name = "web/provider_choice.html"
    form_class = AddressAsked

    def load(self, **_kwargs: Any) -> None:
        """Fetch the authorities that have a sign-in of their own."""
        self.found = access.list_open_providers()

    def present(self) -> list[Way]:
        """Return every way."""
        return [
            Way(name=authority.name, label=found.label, url=_start(authority.code))
            for authority, found in self.found
        ]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Go on where the address leads to one of them."""
        domain = rules.domain_of(values["email"])
        for authority, provider in self.found:
            if domain in provider.email_domains:
                return HttpResponseRedirect(_start(authority.code))
        raise NoSuchAddress(field="email")


class ProviderPage(PublicPage):
    """A step of the sign-in with one authority's own accounts."""

    title = "Sign in"
    template_name = "web/provider_sign_in.html"

    provider: SignInProvider
    fault: str = ""

    def load(self, **_kwargs: Any) -> None:
        """Fetch the provider; an authority without one has no such page."""
        found = access.find_open_provider()
        if found is None:
            raise NotFound
        self.provider = found

    def page_title(self) -> str:
        """Return what has happened, or what can be done."""
        return "You are not signed in" if self.fault else f"Sign in to {self.authority.name}"

    def present(self) -> Shown:
        """Return what went wrong, or the way to the provider."""
        leave = self.url("web:provider_leave")
        wanted = self.request.GET.get("next", "")
        return Shown(
            fault=self.fault,
            label=self.provider.label,
            here=_start(self.authority.code),
            leave=f"{leave}?{urlencode({'next': wanted})}" if wanted else leave,
        )

    def turned_away(self, sentence: object) -> HttpResponse:
        """Say why somebody is not signed in."""
        self.fault = str(sentence)
        return self.render()

    def client(self) -> openid.Client:
        """Return what the provider knows us by."""
        return openid.Client(
            issuer=self.provider.issuer,
            client_id=self.provider.client_id,
            client_secret=self.provider.client_secret,
            redirect_uri=f"{settings.SITE_URL}{self.url('web:provider_back')}",
        )


class ProviderSignIn(ProviderPage):
    """Where one authority's own sign-in begins."""


class ProviderLeave(ProviderPage):
    """Send the browser to the provider.

    By a link and not by a form: the content security policy lets forms go nowhere else.
    """

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponseBase:
        """Keep what the answer is recognised by, then go."""
        too_many: HttpResponse | None = ratelimit.consume_or_429(request, action="provider_leave")
        if too_many is not None:
            return too_many
        attempt = openid.Attempt.begin()
        try:
            endpoints = openid.discover(self.provider.issuer)
        except openid.OpenIdFailed as failed:
            return self.turned_away(failed)
        request.session[ATTEMPT] = {
            **dataclasses.asdict(attempt),
            "authority": self.authority.pk,
            "issuer": self.provider.issuer,
            "at": time.time(),
            "next": request.GET.get("next", ""),
        }
        return HttpResponseRedirect(
            openid.leave_address(endpoints, client=self.client(), attempt=attempt)
        )


class ProviderBack(ProviderPage):
    """Take back from the provider whoever comes, and sign in those who work here."""

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponseBase:
        """Check the answer; each attempt is looked at once."""
        kept = request.session.pop(ATTEMPT, None)
        if not self._is_ours(kept, request.GET.get("state", "")):
            return self.turned_away(TOO_OLD)
        if "code" not in request.GET:
            return self.turned_away(CANCELLED)
        attempt = openid.Attempt(*(kept[name] for name in ("state", "nonce", "verifier")))
        try:
            claims = openid.vouched_for(
                openid.discover(self.provider.issuer),
                client=self.client(),
                attempt=attempt,
                code=request.GET["code"],
            )
            member = self._member(claims)
        except (openid.OpenIdFailed, ActionRefused) as failed:
            return self.turned_away(failed)
        if member is None:
            return self.turned_away(NOT_A_MEMBER if self._address(claims) else NO_ADDRESS)
        return self._sign_in(member, claims=claims, wanted=kept["next"])

    def _is_ours(self, kept: Any, state: str) -> bool:
        if not isinstance(kept, dict) or not state:
            return False
        return bool(
            kept["state"] == state
            and kept["authority"] == self.authority.pk
            and kept["issuer"] == self.provider.issuer
            and time.time() - kept["at"] < ATTEMPT_SECONDS
        )

    def _address(self, claims: Any) -> str:
        return rules.vouched_address(
            claims,
            email_claim=self.provider.email_claim,
            email_domains=self.provider.email_domains,
            gives_out_addresses=self.provider.gives_out_addresses,
        )

    def _member(self, claims: Any) -> Membership | None:
        """Return who it is: by the account they came with before, else once by their address."""
        issuer, subject = self.provider.issuer, claims["sub"]
        known = access.find_bound_membership(issuer=issuer, subject=subject)
        if known is not None:
            return known
        address = self._address(claims)
        found = access.find_member_by_email(email=address) if address else None
        if found is None:
            return None
        try:
            providers.bind_identity(
                by=access.member_actor(found),
                membership=found,
                issuer=issuer,
                subject=subject,
                at=timezone.now(),
            )
        except ActionRefused:
            sign_ins.note(user=found.user, event=Event.SIGN_IN_FAILED, what="council_account")
            raise
        return found

    def _sign_in(self, member: Membership, *, claims: Any, wanted: str) -> HttpResponse:
        is_safe = url_has_allowed_host_and_scheme(
            wanted, allowed_hosts={self.request.get_host()}, require_https=settings.SECURE
        )
        identity = access.find_identity(membership=member, issuer=self.provider.issuer)
        through = {
            "authority": self.authority.pk,
            "identity": str(identity.public_id) if identity else None,
            "is_strong": rules.is_strong_sign_in(claims, strong_acr=self.provider.strong_acr),
        }
        signed_in: HttpResponse = perform_login(
            self.request,
            Login(
                user=member.user,
                redirect_url=wanted if is_safe else self.url("portal:work"),
                signal_kwargs={"through": through},
            ),
        )
        return signed_in


def _start(code: str) -> str:
    return reverse("web:provider_sign_in", kwargs={"authority": code})
