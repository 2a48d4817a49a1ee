"""How Django knows this app."""

from django.apps import AppConfig


class Audit(AppConfig):
    name = "waymark.audit"
