"""How Django knows this app."""

from django.apps import AppConfig


class Access(AppConfig):
    name = "waymark.access"
