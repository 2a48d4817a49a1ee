"""How Django knows this app."""

from django.apps import AppConfig


class Organisations(AppConfig):
    name = "waymark.organisations"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Organisations",
                route="organisations:list",
                permission=Permission.ORGANISATIONS_SEE,
                order=70,
            )
        )
