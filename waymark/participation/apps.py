"""How Django knows this app."""

from django.apps import AppConfig


class Participation(AppConfig):
    name = "waymark.participation"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.participation.actions.summarising import summarise
        from waymark.people.ports import give_way, register_summary
        from waymark.web.navigation import Entry, register

        register(
            Entry(
                label="Tracking",
                route="participation:chase",
                permission=Permission.TRACKING_WORK,
                order=5,
                covers=(
                    "participation:prompt_list",
                    "participation:claim_list",
                    "participation:burn_down",
                ),
            )
        )
        register(
            Entry(
                label="Learning and work",
                route="participation:figures",
                permission=Permission.FIGURES_SEE,
                order=6,
                covers=("participation:guarantee",),
            )
        )
        register_summary(summarise)
        give_way("activity_never_overlaps", is_primary=False)
        register(
            Entry(
                label="Opportunities",
                route="participation:opportunity_list",
                permission=Permission.OPPORTUNITIES_SEE,
                order=5,
                covers=("participation:follow_up_list",),
            )
        )
