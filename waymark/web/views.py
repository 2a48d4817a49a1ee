"""Health, faults, an authority's colours, taking up an invitation, where to go after signing in."""

import sys
from dataclasses import dataclass
from typing import Any, cast

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import redirect_to_login
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from psycopg.errors import QueryCanceled

from waymark.access import queries as access
from waymark.access import rules
from waymark.access.actions import invitations
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Invitation
from waymark.access.permissions import ROLES_BY_NAME
from waymark.web import brand, invitation_forms
from waymark.web.middleware import THROUGH
from waymark.web.pages import Page, PublicFormPage, PublicPage


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Say whether the site reaches its database; an error answers 500."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})


def fault(request: HttpRequest) -> HttpResponse:
    """Answer where the fault is ours; a statement that was stopped may be quick enough later."""
    error = sys.exception()
    is_late = error is not None and isinstance(error.__cause__, QueryCanceled)
    status = 503 if is_late else 500
    # Without the request: what a layout reads of it may be what failed.
    return HttpResponse(get_template(f"{status}.html").render(), status=status)


class Brand(PublicPage):
    """The authority's colours, as a small style sheet: no style stands in a page."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the style sheet; browsers may keep it for an hour."""
        response = HttpResponse(
            brand.stylesheet(colour=self.authority.colour), content_type="text/css"
        )
        response.headers["Cache-Control"] = "public, max-age=3600"
        return response


def own_authorities(request: HttpRequest) -> list[Authority]:
    """Return the authorities in which the user may work by this sign-in."""
    own = access.list_own_authorities(user_id=cast("int", request.user.pk))
    through = request.session.get(THROUGH)
    return [each for each in own if not through or each.pk == through["authority"]]


class Home(LoginRequiredMixin, Page):
    """Where somebody goes after signing in: to their authority, or to a choice of them."""

    title = "Choose where to work"
    template_name = "web/home.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the authorities in which the user has a present membership."""
        self.own = own_authorities(self.request)

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Go straight to the only authority, where there is only one."""
        if len(self.own) == 1:
            return HttpResponseRedirect(_work_address(self.own[0]))
        return self.render()

    def present(self) -> list[tuple[str, str]]:
        """Return the name and the address of each authority."""
        return [(found.name, _work_address(found)) for found in self.own]


def _work_address(authority: Authority) -> str:
    return reverse("portal:work", kwargs={"authority": authority.code})


@dataclass(frozen=True)
class InvitationShown:
    """What the page of an invitation says."""

    email: str
    is_for_viewer: bool
    role_label: str
    role_sentence: str


class InvitationSpent(PublicPage):
    """What to do with an invitation that no longer works, or never did: it does not say which."""

    title = "This invitation does not work"
    template_name = "web/invitation_spent.html"
    status = 404


class InvitationPage(PublicFormPage):
    """What both pages of an invitation share."""

    invitation: Invitation
    token: str

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Find the invitation by its token."""
        self.token = kwargs.pop("token")
        found = access.find_invitation(token_hash=invitations.token_hash(self.token))
        if found is None or not _is_open(found):
            spent = InvitationSpent()
            spent.setup(request)
            spent.authority = self.authority
            return spent.render()
        self.invitation = found
        return super().answer_in_scope(request, **kwargs)

    def page_title(self) -> str:
        """Return what the reader can do here."""
        return f"Join {self.authority.name}"

    def present(self) -> InvitationShown:
        """Return the role that waits for the reader."""
        role = ROLES_BY_NAME[self.invitation.role]
        return InvitationShown(
            email=self.invitation.email,
            is_for_viewer=getattr(self.request.user, "email", "") == self.invitation.email,
            role_label=role.label,
            role_sentence=role.sentence,
        )


class InvitationAccept(InvitationPage):
    """Somebody new sets a name and a password; then the second factor is set up."""

    form_class = invitation_forms.InvitationAccept
    template_name = "web/invitation_accept.html"

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Show the form; whoever has an account goes to the page for joining with it."""
        user = access.find_user(email=self.invitation.email)
        if user is not None and user.is_active:
            return HttpResponseRedirect(self.url("web:invitation_join", token=self.token))
        return super().get(request, **kwargs)

    def initial(self) -> dict[str, Any]:
        """Return the name that the invitation was written to."""
        return {"name": self.invitation.name}

    def form_arguments(self) -> dict[str, Any]:
        """Return the address, which the password must not resemble."""
        return {"email": self.invitation.email}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Make the account, sign its owner in, and go on to the second factor."""
        made = invitations.accept_invitation(
            by=self.actor, invitation=self.invitation, at=timezone.now(), **values
        )
        # Choosing a password is as good as typing it: the second factor asks for it no more.
        record_authentication(self.request, made.user, method="password", reauthenticated=True)
        signed_in: HttpResponse = perform_login(
            self.request, Login(user=made.user, redirect_url=reverse("mfa_activate_totp"))
        )
        return signed_in


class InvitationJoin(InvitationPage):
    """Somebody who has an account joins with it."""

    form_class = invitation_forms.InvitationJoin
    template_name = "web/invitation_join.html"

    user_id: int

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Show the sign-in page, and no more, to whoever is not signed in."""
        if request.user.pk is None:
            return redirect_to_login(request.get_full_path())
        self.user_id = request.user.pk
        return super().answer_in_scope(request, **kwargs)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Join with the account that is signed in."""
        invitations.join_with_account(
            by=self.actor, invitation=self.invitation, user_id=self.user_id, at=timezone.now()
        )
        return HttpResponseRedirect(self.url("portal:work"))


def _is_open(invitation: Invitation) -> bool:
    return rules.is_invitation_open(
        accepted_at=invitation.accepted_at,
        withdrawn_at=invitation.withdrawn_at,
        expires_at=invitation.expires_at,
        at=timezone.now(),
    )
