"""How does the audit trail look as a file for a spreadsheet?"""

import json
from collections.abc import Iterable

from django.utils import timezone

from waymark.access.permissions import ROLES_BY_NAME
from waymark.administration.presenters import words
from waymark.administration.queries import Named
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind
from waymark.core.tabular import write_csv

HEADER = (
    "at", "who", "role", "sort", "what", "event", "target_kind", "target_id", "reason", "detail",
    "request",
)  # fmt: skip


def trail_csv(rows: Iterable[Named]) -> bytes:
    """Return the events as one table, times in local time."""
    return write_csv(HEADER, (_row(row) for row in rows))


def _row(row: Named) -> tuple[str, ...]:
    event = row.event
    role = ROLES_BY_NAME.get(event.role)
    return (
        timezone.localtime(event.at).isoformat(timespec="seconds"),
        row.who or words.NOBODY_BY_NAME[ActorKind(event.actor_kind)],
        role.label if role else "",
        words.SORTS[EventSort(event.sort)],
        words.sentence(Event(event.event), target=row.target),
        event.event,
        event.target_kind,
        str(event.target_id or ""),
        event.reason,
        json.dumps(event.detail, sort_keys=True) if event.detail else "",
        event.request_id,
    )
