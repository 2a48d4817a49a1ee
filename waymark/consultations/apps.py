"""How Django knows this app."""

from django.apps import AppConfig


class Consultations(AppConfig):
    name = "waymark.consultations"
