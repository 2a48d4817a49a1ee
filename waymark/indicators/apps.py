"""How Django knows this app."""

from django.apps import AppConfig


class Indicators(AppConfig):
    name = "waymark.indicators"
