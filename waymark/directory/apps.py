"""How Django knows this app."""

from django.apps import AppConfig


class Directory(AppConfig):
    name = "waymark.directory"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Services",
                route="directory:list",
                permission=Permission.DIRECTORY_SEE,
                order=60,
            )
        )
