"""How Django knows this app."""

from django.apps import AppConfig


class Participation(AppConfig):
    name = "waymark.participation"

    def ready(self) -> None:
        from waymark.participation.actions.summarising import summarise
        from waymark.people.ports import give_way, register_summary

        register_summary(summarise)
        give_way("activity_never_overlaps", is_primary=False)
