"""Has a record that keeps no version of its own changed since somebody opened it?"""

import zlib

from django.db import models

from waymark.core.refusals import ChangedMeanwhile


def version_of(*values: object) -> int:
    """Return a number that is another one as soon as one of the values is."""
    return zlib.crc32("\x1f".join(map(str, values)).encode())


def record_version(*records: models.Model, but: str = "") -> int:
    """Return a number that changes with anything that the records keep, but for one field."""
    return version_of(
        *(
            getattr(record, each.attname)
            for record in records
            for each in record._meta.concrete_fields
            if each.name != but
        )
    )


def require_unchanged(version: int | None, *records: models.Model) -> None:
    """Raise `ChangedMeanwhile` unless the records are as they were shown; None asks nothing."""
    if version is not None and record_version(*records) != version:
        raise ChangedMeanwhile
