"""What did members of the public bring to a meeting?"""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.meetings import Meeting


def list_asked(meeting: Meeting) -> QuerySet[Asked]:
    """Return the petitions and questions of a meeting, without the names that stay private."""
    return (
        Asked.objects.filter(meeting=meeting)
        .select_related("item")
        .defer("asker")
        .order_by("item__position", "asked_on", "id")
    )


def list_public_asked(meeting: Meeting, items: Collection[AgendaItem]) -> list[Asked]:
    """Return those of no item, or of an item that anybody may read."""
    return [each for each in list_asked(meeting) if each.item is None or each.item in items]


def get_asked(*, viewer: Actor, meeting: Meeting, public_id: UUID) -> Asked:
    """Return one of them with the name of whoever asked; raise `NotFound`."""
    permissions.require(viewer, Permission.MEETINGS_MANAGE)
    rows = Asked.objects.filter(meeting=meeting, public_id=public_id).select_related("item")
    found = rows.first()
    if found is None:
        raise NotFound
    return found
