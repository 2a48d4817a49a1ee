"""How Django knows this app, and how apps below it reach the decisions."""

from django.apps import AppConfig


class Decisions(AppConfig):
    name = "waymark.decisions"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.consultations.ports import register_decisions
        from waymark.decisions.queries.decisions import DecisionsHeld
        from waymark.web.navigation import Entry, Group, Part, register

        register_decisions(DecisionsHeld())
        register(
            Entry(
                label="Decisions",
                route="decisions:list",
                permission=Permission.DECISIONS_SEE,
                order=70,
                parts=(
                    Part("Decisions", "decisions:list", Permission.DECISIONS_SEE),
                    Group(
                        "Forward plan",
                        (
                            Part("The plan", "decisions:plan_list", Permission.DECISIONS_SEE),
                            Part("Notices due", "decisions:notices_due", Permission.DECISIONS_SEE),
                        ),
                    ),
                    Group(
                        "Matters",
                        (
                            Part("All matters", "decisions:matter_list", Permission.DECISIONS_SEE),
                            Part(
                                "Where authorities stand",
                                "decisions:boards",
                                Permission.DECISIONS_SEE,
                            ),
                        ),
                    ),
                    Group(
                        "Meetings",
                        (
                            Part("Calendar", "decisions:meeting_list", Permission.DECISIONS_SEE),
                            Part("Reports", "decisions:report_list", Permission.DECISIONS_SEE),
                            Part(
                                "Reports to council",
                                "decisions:council_reports",
                                Permission.DECISIONS_SEE,
                            ),
                        ),
                    ),
                    Group(
                        "What follows",
                        (
                            Part("Reviews", "decisions:reviews", Permission.DECISIONS_SEE),
                            Part(
                                "Outstanding actions", "decisions:actions", Permission.DECISIONS_SEE
                            ),
                        ),
                    ),
                    Group(
                        "Rules",
                        (
                            Part("Who decides here", "decisions:bodies", Permission.DECISIONS_SEE),
                            Part("Call-in", "decisions:call_in_rules", Permission.DECISIONS_SEE),
                            Part(
                                "Periods of notice",
                                "decisions:notice_rules",
                                Permission.DECISIONS_SEE,
                            ),
                        ),
                    ),
                ),
            )
        )
