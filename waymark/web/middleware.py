"""How long does a sign-in last when nobody is at the keyboard?"""

from collections.abc import Callable
from datetime import UTC, datetime

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

SEEN = "latest_seen"


class SessionLimits:
    """End a sign-in after an idle hour; the cookie's own age ends it after twelve in any case."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(("/static/", "/health/")) or not request.user.is_authenticated:
            return self.get_response(request)
        now = timezone.now().timestamp()
        seen = request.session.get(SEEN)
        if seen is not None and now - seen > settings.SESSION_IDLE_MINUTES * 60:
            ended = datetime.fromtimestamp(seen, tz=UTC)
            logout(request)
            messages.info(
                request,
                f"You were signed out because nothing happened here since "
                f"{timezone.localtime(ended):%H:%M}. Sign in to go on.",
            )
            return redirect("account_login")
        if seen is None or now - seen > 60:
            request.session[SEEN] = now
        return self.get_response(request)
