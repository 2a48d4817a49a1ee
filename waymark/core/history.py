"""What did a record look like before? Whole rows, kept by triggers that no code path escapes."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar, cast

import pghistory
import pghistory.models
from django.db import models

from waymark.core.tenancy import AuthorityManager

M = TypeVar("M", bound=models.Model)


class HistoryEvent(pghistory.models.Event):
    """One state of a row: what was written, when, and by whom (`pgh_context`).

    Bears the authority of the row, so the database wall stands here too; the run-time role may add
    to it and read it, never change or empty it.
    """

    objects: ClassVar[Any] = AuthorityManager()

    is_append_only: ClassVar[bool] = True
    row_security_options: ClassVar[dict[str, Any]] = {}

    class Meta:
        abstract = True
        base_manager_name = "objects"
        default_manager_name = "objects"


def keep_history(
    *, exclude: list[str] | None = None, **options: Any
) -> Callable[[type[M]], type[M]]:
    """Keep every state of the decorated model's rows, but for the excluded fields.

    At statement level: by row, the triggers make a bulk insert a hundred times slower.
    """
    decorator = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        level=pghistory.Statement,
        exclude=exclude or [],
        context_id_field=cast("Any", None),  # the context stands on the event itself
        **options,
    )
    return cast("Callable[[type[M]], type[M]]", decorator)
