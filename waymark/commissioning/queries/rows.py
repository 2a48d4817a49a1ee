"""Which lines of a table are kept, and have they changed?"""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.versions import version_of


def list_rows(*, viewer: Actor, model: Any, row: type[Any], **owner: Any) -> list[dict[str, Any]]:
    """Return the kept rows as the values of a typed row."""
    permissions.require(viewer, Permission.COMMISSIONING_MANAGE)
    return row_values(model.objects.filter(**owner), row)


def row_values(held: QuerySet[Any], row: type[Any]) -> list[dict[str, Any]]:
    """Return rows in their order, by the names of the fields of a dataclass."""
    return list(held.order_by("position", "pk").values(*(each.name for each in fields(row))))


def rows_version(rows: Iterable[object]) -> int:
    """Return a number that changes with the rows that a table of a form shows."""
    return version_of(*rows)
