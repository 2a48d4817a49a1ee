"""How Django knows this app."""

from django.apps import AppConfig


class Administration(AppConfig):
    name = "waymark.administration"
