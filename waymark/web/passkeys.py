"""How does somebody add, name and remove their passkeys? The steps are django-allauth's."""

from typing import Any, cast

from allauth.mfa.webauthn import views as webauthn
from allauth.mfa.webauthn.internal import auth
from django.contrib import messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from waymark.access import queries as access
from waymark.access.actions.locking import locked_user
from waymark.core.refusals import NotFound


# allauth ships no types, so each of its classes is Any to mypy.
class PasskeyList(webauthn.ListWebAuthnView):  # type: ignore[misc]
    """Somebody's own passkeys."""

    def get_queryset(self) -> QuerySet[Any]:
        """Return them in an order that stays."""
        return access.list_passkeys(user_id=cast("int", self.request.user.pk))


class PasskeyAdd(webauthn.AddWebAuthnView):  # type: ignore[misc]
    """Add a passkey that can sign in alone: kept by the device, which checks who uses it."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Begin anew each time the page is shown."""
        shown: dict[str, Any] = super().get_context_data(**kwargs)
        user = self.request.user
        shown["js_data"] = {"creation_options": auth.begin_registration(user, passwordless=True)}
        return shown

    def get_success_url(self) -> str:
        """Show recovery codes that came with a first factor, otherwise the passkeys."""
        if self.did_generate_recovery_codes:
            return reverse("mfa_view_recovery_codes")
        return reverse("mfa_list_webauthn")


class PasskeyAskedAgain(webauthn.ReauthenticateWebAuthnView):  # type: ignore[misc]
    """A passkey once more, before something that matters."""

    def form_invalid(self, form: Any) -> HttpResponse:
        """Show the same page again with what is wrong."""
        shown: HttpResponse = self.render_to_response(self.get_context_data(form=form))
        return shown

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Keep the form that was sent."""
        return {**super().get_context_data(**kwargs), **kwargs}


class _OwnPasskey:
    """One of the viewer's own passkeys, named by what its device calls it."""

    request: HttpRequest
    kwargs: dict[str, Any]

    def get_object(self, queryset: Any = None) -> Any:
        """Return it; somebody else's is not found."""
        try:
            return access.get_passkey(
                user_id=cast("int", self.request.user.pk), credential=self.kwargs["passkey"]
            )
        except NotFound as missing:
            raise Http404 from missing


class PasskeyRename(_OwnPasskey, webauthn.EditWebAuthnView):  # type: ignore[misc]
    """Give a passkey another name."""


class PasskeyRemove(_OwnPasskey, webauthn.RemoveWebAuthnView):  # type: ignore[misc]
    """Remove a passkey, unless nothing but recovery codes would be left."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Say whether it may be removed."""
        return {
            **super().get_context_data(**kwargs),
            "is_only_factor": access.is_only_factor(passkey=self.object),
        }

    def form_valid(self, form: Any) -> HttpResponse:
        """Remove it; the last two cannot go at one moment."""
        with transaction.atomic():
            locked_user(cast("int", self.request.user.pk))
            if not access.is_only_factor(passkey=self.get_object()):
                removed: HttpResponse = super().form_valid(form)
                return removed
        messages.info(self.request, _("This passkey stays: add another way to sign in first."))
        return HttpResponseRedirect(reverse("mfa_list_webauthn"))
