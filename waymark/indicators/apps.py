"""How Django knows this app."""

from django.apps import AppConfig


class Indicators(AppConfig):
    name = "waymark.indicators"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Indicators",
                route="indicators:list",
                permission=Permission.INDICATORS_SEE,
                order=79,
            )
        )
