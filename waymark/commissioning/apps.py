"""How Django knows this app."""

from django.apps import AppConfig


class Commissioning(AppConfig):
    name = "waymark.commissioning"
