"""How Django knows this app."""

from django.apps import AppConfig

from waymark.access.permissions import Permission
from waymark.web.navigation import Entry, register


class Consultations(AppConfig):
    name = "waymark.consultations"

    def ready(self) -> None:
        """Show consultations in the service navigation."""
        register(
            Entry(
                label="Consultations",
                route="consultations:list",
                permission=Permission.CONSULTATIONS_SEE,
                order=60,
            )
        )
