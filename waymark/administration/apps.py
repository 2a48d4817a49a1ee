"""How Django knows this app."""

from django.apps import AppConfig


class Administration(AppConfig):
    name = "waymark.administration"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Staff",
                route="administration:member_list",
                permission=Permission.USERS_SEE,
                order=80,
                covers=(
                    "administration:check_list",
                    "administration:conduct_list",
                    "administration:role_list",
                    "administration:authority_detail",
                    "casework:front_door",
                ),
            )
        )
        register(
            Entry(
                label="Teams",
                route="administration:team_list",
                permission=Permission.TEAMS_SEE,
                order=82,
            )
        )
        register(
            Entry(
                label="Audit trail",
                route="administration:trail",
                permission=Permission.AUDIT_READ,
                order=90,
            )
        )
