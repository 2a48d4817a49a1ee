"""How Django knows this app."""

from django.apps import AppConfig


class Participation(AppConfig):
    name = "waymark.participation"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.core.codes.editions import use_loaded
        from waymark.participation.actions.summarising import summarise
        from waymark.participation.queries.editions import loaded_texts
        from waymark.people.ports import give_way, register_summary
        from waymark.web.navigation import Entry, Part, register

        register(
            Entry(
                label="Tracking",
                route="participation:chase",
                permission=Permission.TRACKING_WORK,
                order=5,
                parts=(
                    Part(
                        "The queue",
                        "participation:chase_list",
                        Permission.TRACKING_WORK,
                        covers=(
                            "participation:chase_person",
                            "participation:chase_changed",
                            "participation:claim_make",
                            "participation:text_many",
                            "participation:reply",
                        ),
                    ),
                    Part(
                        "What needs somebody",
                        "participation:prompt_list",
                        Permission.TRACKING_WORK,
                    ),
                    Part(
                        "Approvals",
                        "participation:claim_list",
                        Permission.TRACKING_WORK,
                        covers=("participation:claim",),
                    ),
                    Part("Month by month", "participation:burn_down", Permission.FIGURES_FOLLOW),
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
        register(
            Entry(
                label="Risk of NEET",
                route="participation:risk_list",
                permission=Permission.RISK_SEE,
                order=6,
                parts=(
                    Part("Young people", "participation:risk_list", Permission.RISK_SEE),
                    Part("By group", "participation:risk_groups", Permission.RISK_SEE),
                    Part("How it is worked out", "participation:risk_model", Permission.RISK_SEE),
                    Part("Lists for schools", "participation:risk_schools", Permission.RISK_MANAGE),
                ),
            )
        )
        register_summary(summarise)
        use_loaded(loaded_texts)
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
