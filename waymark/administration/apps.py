"""How Django knows this app."""

from django.apps import AppConfig


class Administration(AppConfig):
    name = "waymark.administration"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, Part, register

        register(
            Entry(
                label="Staff",
                route="administration:member_list",
                permission=Permission.USERS_SEE,
                order=80,
                parts=(
                    Part("Staff", "administration:member_list", Permission.USERS_SEE),
                    Part("Teams", "administration:team_list", Permission.TEAMS_SEE),
                    Part(
                        "Training and checks", "administration:check_list", Permission.TEAMS_MANAGE
                    ),
                    Part("Code of conduct", "administration:conduct_list", Permission.USERS_SEE),
                    Part("Roles", "administration:role_list", Permission.USERS_SEE),
                    Part(
                        "Authority", "administration:authority_detail", Permission.AUTHORITY_MANAGE
                    ),
                    Part("Front door", "casework:front_door", Permission.AUTHORITY_MANAGE),
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
