"""How Django knows this app."""

from django.apps import AppConfig


class Participation(AppConfig):
    name = "waymark.participation"

    def ready(self) -> None:
        from waymark.participation.actions.activities import summarise
        from waymark.people.ports import register_summary

        register_summary(summarise)
