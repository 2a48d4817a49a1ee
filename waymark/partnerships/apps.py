"""How Django knows this app."""

from django.apps import AppConfig


class Partnerships(AppConfig):
    name = "waymark.partnerships"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, Part, register

        register(
            Entry(
                label="Sharing",
                route="partnerships:list",
                permission=Permission.SHARING_MANAGE,
                order=75,
            )
        )
        register(
            Entry(
                label="Partnerships",
                route="partnerships:partnership_list",
                permission=Permission.PARTNERSHIPS_SEE,
                parts=(
                    Part(
                        "All partnerships",
                        "partnerships:partnership_list",
                        Permission.PARTNERSHIPS_SEE,
                    ),
                    Part(
                        "Outstanding actions",
                        "partnerships:outstanding",
                        Permission.PARTNERSHIPS_SEE,
                    ),
                ),
                order=75,
            )
        )
