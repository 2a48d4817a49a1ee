"""How Django knows this app."""

from django.apps import AppConfig


class Intake(AppConfig):
    name = "waymark.intake"
