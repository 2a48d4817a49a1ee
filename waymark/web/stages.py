"""When does a sign-in need a second factor of ours?"""

from typing import Any

from allauth.mfa.stages import AuthenticateStage
from django.http import HttpRequest


# allauth ships no types, so each of its classes is Any to mypy.
class SecondFactorStage(AuthenticateStage):  # type: ignore[misc]
    """Ask for it, unless the council's own sign-in says that it asked for two factors itself.

    What it said goes with this one sign-in, so that it excuses no other in the same browser.
    """

    def _should_handle(self, request: HttpRequest) -> bool:
        through: dict[str, Any] = (self.login.signal_kwargs or {}).get("through", {})
        if through.get("is_strong"):
            return False
        return bool(super()._should_handle(request))
