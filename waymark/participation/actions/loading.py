"""How do the activities of a great many young people come in at once? A step of other actions."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from waymark.core.bulk import write_rows
from waymark.participation.models import Activity
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.loading import ActivityRow

COLUMNS = (
    "person_id", "code", "starts_on", "ends_on", "verified_on", "source", "provider_id",
    "provider_name", "course", "evidence", "recorded_at",
)  # fmt: skip


def write_activities(
    rows: Iterable[tuple[int, ActivityRow]], *, at: datetime
) -> dict[int, dict[str, Any]]:
    """Write activities by the keys of their people; return what their list rows should say."""
    held = list(rows)
    write_rows(
        Activity,
        COLUMNS,
        (
            (
                person_id, row.code, row.starts_on, row.ends_on, row.verified_on,
                row.source.value, row.provider_id, "", "", "", at,
            )
            for person_id, row in held
        ),
    )  # fmt: skip
    return {
        person_id: {
            "activity_code": row.code,
            "activity_group": group_of(row.code).value,
            "activity_since": row.starts_on,
            "activity_verified_on": row.verified_on,
        }
        for person_id, row in held
        if row.ends_on is None
    }
