"""How Django knows this app."""

from django.apps import AppConfig


class Demonstration(AppConfig):
    name = "waymark.demonstration"
