"""How is it kept that everybody's history went out?"""

from datetime import datetime

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor


@action
def record_history_export(*, by: Actor, at: datetime, rows: int, way: str) -> None:
    """Keep in the trail that the history of everybody was written to a file, and how large."""
    access.require(by, Permission.HISTORY_EXPORT)
    record(by=by, event=Event.HISTORY_EXPORTED, at=at, detail={"rows": rows, "by": way})
