"""How Django knows this app."""

from django.apps import AppConfig


class Messages(AppConfig):
    name = "waymark.messages"
    label = "waymark_messages"  # the framework has an app of the same name

    def ready(self) -> None:
        """Show messages in the service navigation."""
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Messages",
                route="messages:list",
                permission=Permission.INVITATIONS_MANAGE,
                order=75,
            )
        )
