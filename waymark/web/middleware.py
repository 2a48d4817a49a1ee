"""How long does a sign-in last, and what of a request is written to the logs?"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.utils import timezone
from django_structlog.middlewares import RequestMiddleware
from django_structlog.signals import bind_extra_request_metadata

from waymark.access.queries import has_identity

BEGAN = "sign_in_began"
SEEN = "latest_seen"
THROUGH = "signed_in_through"
"""In a session: the authority whose own sign-in vouched for the user, by which account, how well.

Such a session opens the work of this authority alone: another one has not said that it trusts it.
"""
MINUTE = 60
SECRET_PARTS = ("token", "key", "code")


class SessionLimits:
    """End a sign-in after an idle hour, after twelve hours, and once its account is taken off.

    The age of the cookie alone does not: it starts afresh whenever the session is written.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, arguments: Any, names: Any
    ) -> HttpResponse | None:
        """Look here rather than before: by now a message can be left for the next page."""
        if not request.user.is_authenticated:
            return None
        now = timezone.now().timestamp()
        began = request.session.setdefault(BEGAN, now)
        seen = request.session.get(SEEN, now)
        if now - seen > settings.SESSION_IDLE_MINUTES * MINUTE:
            latest = timezone.localtime(datetime.fromtimestamp(seen, tz=UTC))
            return _end(request, f"nothing happened here since {latest:%H:%M}")
        if now - began > settings.SESSION_COOKIE_AGE:
            hours = settings.SESSION_COOKIE_AGE // 3600
            return _end(request, f"you had been signed in for {hours} hours")
        through = request.session.get(THROUGH)
        if through is not None and not has_identity(
            authority_id=through["authority"], public_id=through.get("identity")
        ):
            return _end(request, "the council's account was taken off yours")
        if SEEN not in request.session or now - seen > MINUTE:
            request.session[SEEN] = now
        return None


def _end(request: HttpRequest, why: str) -> HttpResponse:
    logout(request)
    messages.info(request, f"You were signed out because {why}. Sign in to go on.")
    return redirect_to_login(request.get_full_path())


class RequestLog(RequestMiddleware):
    """Log each request without what was searched for, and without the secret part of a link."""

    @staticmethod
    def format_request(request: HttpRequest) -> str:
        """Return the method and the address, which whoever reads the logs could not use."""
        path = request.path
        try:
            parts = (request.resolver_match or resolve(path)).kwargs
        except Resolver404:
            return f"{request.method} (no such address)"
        for name in SECRET_PARTS:
            if name in parts:
                path = path.replace(str(parts[name]), "...")
        return f"{request.method} {path}"


@receiver(bind_extra_request_metadata)
def forget_browser(log_kwargs: dict[str, Any], **_: Any) -> None:
    """Leave out what browser somebody uses: with the time it can tell who they are."""
    log_kwargs.pop("user_agent", None)
