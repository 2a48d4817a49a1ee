"""Which pages of the sign-in library answer here? Not those for signing up or changing email."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import SimpleTemplateResponse
from django.urls import path, re_path

from waymark.web import passkeys
from waymark.web.views import own_authorities


def under_own_name(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Show a page in the name and colours of the one authority in which somebody works.

    Whoever is not signed in, or works in several, sees it in those of the installation.
    """

    @wraps(view)
    def shown(request: HttpRequest, **parts: Any) -> HttpResponseBase:
        response = view(request, **parts)
        if isinstance(response, SimpleTemplateResponse) and request.user.is_authenticated:
            own = own_authorities(request)
            if len(own) == 1:
                response.context_data = {**(response.context_data or {}), "authority": own[0]}
        return response

    return shown


urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("password/reset/", account.password_reset, name="account_reset_password"),
    path("password/reset/done/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("2fa/", mfa.index, name="mfa_index"),
    path("2fa/authenticate/", mfa.authenticate, name="mfa_authenticate"),
    path("2fa/reauthenticate/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("2fa/totp/activate/", totp.activate_totp, name="mfa_activate_totp"),
    path("2fa/totp/deactivate/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("2fa/passkeys/", passkeys.PasskeyList.as_view(), name="mfa_list_webauthn"),
    path("2fa/passkeys/add/", passkeys.PasskeyAdd.as_view(), name="mfa_add_webauthn"),
    path("2fa/passkeys/sign-in/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path(
        "2fa/passkeys/reauthenticate/",
        passkeys.PasskeyAskedAgain.as_view(),
        name="mfa_reauthenticate_webauthn",
    ),
    path(
        "2fa/passkeys/<str:passkey>/name/",
        passkeys.PasskeyRename.as_view(),
        name="mfa_edit_webauthn",
    ),
    path(
        "2fa/passkeys/<str:passkey>/remove/",
        passkeys.PasskeyRemove.as_view(),
        name="mfa_remove_webauthn",
    ),
    path("2fa/recovery-codes/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "2fa/recovery-codes/generate/",
        recovery.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path(
        "2fa/recovery-codes/download/",
        recovery.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
]

for _each in urlpatterns:
    _each.callback = under_own_name(_each.callback)
