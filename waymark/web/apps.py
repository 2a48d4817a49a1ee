"""How Django knows this app."""

from django.apps import AppConfig


class Web(AppConfig):
    name = "waymark.web"

    def ready(self) -> None:
        from waymark.web import sign_ins

        sign_ins.watch()
