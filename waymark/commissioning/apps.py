"""How Django knows this app."""

from django.apps import AppConfig


class Commissioning(AppConfig):
    name = "waymark.commissioning"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Commissioning",
                route="commissioning:list",
                permission=Permission.COMMISSIONING_SEE,
                order=80,
            )
        )
