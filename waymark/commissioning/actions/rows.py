"""How are lines of a table kept as they were typed?"""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from django.db.models import QuerySet

from waymark.commissioning.queries.rows import row_values, rows_version
from waymark.core.refusals import ChangedMeanwhile


def require_version(held: QuerySet[Any], row: type[Any], version: int | None) -> None:
    """Refuse where the lines have changed since the version was shown."""
    if version is not None and rows_version(row_values(held, row)) != version:
        raise ChangedMeanwhile


def keep_rows(
    held: QuerySet[Any],
    rows: Sequence[Any],
    row: type[Any],
    *,
    version: int | None = None,
    **owner: Any,
) -> None:
    """Make what is kept the same as the rows, in their order; write only what differs."""
    require_version(held, row, version)
    found = {each.public_id: each for each in held.select_for_update()}
    for position, typed in enumerate(rows):
        kept = found.pop(typed.public_id, None) or held.model(**owner)
        values = {each.name: getattr(typed, each.name) for each in fields(row)}
        del values["public_id"]
        values["position"] = position
        if kept.pk is None or any(getattr(kept, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(kept, name, value)
            kept.save()
    held.filter(pk__in=[each.pk for each in found.values()]).delete()
