"""What does core do when Django starts? A lookup, walls around models, grants after migrating."""

from typing import Any

from django.apps import AppConfig, apps
from django.db.models import Field, ForeignObject
from django.db.models.signals import class_prepared, post_migrate

from waymark.core.lookups import Among


def _grant(**options: Any) -> None:
    from waymark.core.grants import grant_to_roles

    grant_to_roles(using=options["using"])


class Core(AppConfig):
    name = "waymark.core"

    def import_models(self) -> None:
        """Watch for models before any app has some: core stands first in the list."""
        from waymark.core.tenancy import build_walls

        class_prepared.connect(build_walls, dispatch_uid="waymark.core.tenancy")
        super().import_models()

    def ready(self) -> None:
        for kind in (Field, ForeignObject):  # foreign keys inherit no lookups from fields
            kind.register_lookup(Among)
        # Once a migration run, after every table is there: signalled for each app that has models.
        latest = [found for found in apps.get_app_configs() if found.models_module][-1]
        post_migrate.connect(_grant, sender=latest, dispatch_uid="waymark.core.grants")
