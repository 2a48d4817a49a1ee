"""How Django knows this app."""

from django.apps import AppConfig


class Portal(AppConfig):
    name = "waymark.portal"
