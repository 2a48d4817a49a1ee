"""How Django knows this app."""

from django.apps import AppConfig


class Decisions(AppConfig):
    name = "waymark.decisions"
