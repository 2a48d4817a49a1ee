"""How Django knows this app."""

from django.apps import AppConfig


class Web(AppConfig):
    name = "waymark.web"
