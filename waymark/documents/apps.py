"""How Django knows this app."""

from django.apps import AppConfig


class Documents(AppConfig):
    name = "waymark.documents"
