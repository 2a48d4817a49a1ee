"""How does the audit trail look as a file for a spreadsheet?"""

import json
from collections.abc import Iterable

from django.utils import timezone

from waymark.access.permissions import ROLES_BY_NAME
from waymark.administration.presenters import words
from waymark.administration.presenters.trail import target_name
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
    is_hidden = row.target.is_hidden
    return (
        timezone.localtime(event.at).isoformat(timespec="seconds"),
        row.who or words.NOBODY_BY_NAME[ActorKind(event.actor_kind)],
        role.label if role else "",
        words.SORTS[EventSort(event.sort)],
        words.sentence(Event(event.event), target=target_name(row.target)),
        event.event,
        event.target_kind,
        "" if is_hidden else str(event.target_id or ""),
        "" if is_hidden else event.reason,
        json.dumps(event.detail, sort_keys=True) if event.detail and not is_hidden else "",
        event.request_id,
    )
