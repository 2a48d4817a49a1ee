"""How Django knows this app, and how apps below it reach the decisions."""

from django.apps import AppConfig


class Decisions(AppConfig):
    name = "waymark.decisions"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.consultations.ports import register_decisions
        from waymark.decisions.queries.decisions import DecisionsHeld
        from waymark.web.navigation import Entry, register

        register_decisions(DecisionsHeld())
        register(
            Entry(
                label="Decisions",
                route="decisions:list",
                permission=Permission.DECISIONS_SEE,
                order=70,
            )
        )
