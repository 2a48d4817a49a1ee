"""How Django knows this app, and that no real installation may have it switched on."""

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security, deploy=True)
def demonstration_is_off(app_configs: Any, **_: Any) -> list[CheckMessage]:
    """Fail the deployment check where anybody could sign in with one click."""
    if not settings.DEMONSTRATION:
        return []
    return [
        Error(
            "WAYMARK_DEMONSTRATION is on: anybody can sign in as anybody.",
            hint="Take it out of the environment of an installation that keeps real records.",
            id="waymark.E001",
        )
    ]


class Demonstration(AppConfig):
    name = "waymark.demonstration"
