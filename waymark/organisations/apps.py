"""How Django knows this app."""

from django.apps import AppConfig


class Organisations(AppConfig):
    name = "waymark.organisations"
