"""What stands on an agenda, what has gone out, and what would go out next?"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.agendas import AgendaItem, AgendaPack, PackEntry
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.reports import ReportVersion


@dataclass(frozen=True)
class Place:
    """What a pack holds of an item, and on which page it begins."""

    item_id: int
    version_id: int | None
    first_page: int


def list_items(meeting: Meeting) -> QuerySet[AgendaItem]:
    """Return the items of a meeting in their order, those withdrawn too."""
    return (
        AgendaItem.objects.filter(meeting=meeting)
        .select_related("version__report", "matter", "plan_item")
        .order_by("position", "id")
    )


def public_items(meeting: Meeting, entries: Iterable[PackEntry]) -> list[AgendaItem]:
    """Return the items that anybody may read: those that went out, and all of a past meeting."""
    out = {each.item_id for each in entries}
    return [each for each in list_items(meeting) if each.pk in out or meeting.is_from_history]


def get_item(meeting: Meeting, *, public_id: UUID) -> AgendaItem:
    """Return one item of a meeting; raise `NotFound`."""
    found = list_items(meeting).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_packs(meeting: Meeting) -> QuerySet[AgendaPack]:
    """Return what went out for a meeting, in order."""
    return (
        AgendaPack.objects.filter(meeting=meeting)
        .select_related("public_document", "private_document")
        .order_by("number", "id")
    )


def get_pack(meeting: Meeting, *, public_id: UUID) -> AgendaPack:
    """Return one pack of a meeting; raise `NotFound`."""
    found = list_packs(meeting).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_entries(meeting: Meeting) -> QuerySet[PackEntry]:
    """Return what went out of each item, in the order of the packs."""
    return (
        PackEntry.objects.filter(pack__meeting=meeting)
        .select_related("pack", "version__report", "item")
        .order_by("pack__number", "item__position", "id")
    )


def list_pending(meeting: Meeting) -> list[AgendaItem]:
    """Return the items that have not gone out as they stand: new ones, and changed reports."""
    sent = {(each.item_id, each.version_id) for each in list_entries(meeting)}
    return [
        each
        for each in list_items(meeting)
        if not each.withdrawn_reason and (each.pk, each.version_id) not in sent
    ]


def is_published(meeting: Meeting) -> bool:
    """Whether the agenda has gone out."""
    return AgendaPack.objects.filter(meeting=meeting).exists()


def has_gone_out(item: AgendaItem) -> bool:
    """Whether an item was in a pack."""
    return PackEntry.objects.filter(item=item).exists()


def find_public_version(item: AgendaItem) -> ReportVersion | None:
    """Return the latest version of the report of an item that has gone out with it."""
    latest = (
        PackEntry.objects.filter(item=item, version__isnull=False)
        .select_related("version__report")
        .order_by("pack__number")
        .last()
    )
    return latest.version if latest else None


def list_matters(*, viewer: Actor) -> QuerySet[Matter]:
    """Return the matters that an item may be about, the latest first."""
    permissions.require(viewer, Permission.MEETINGS_MANAGE)
    return Matter.objects.filter(closed_on__isnull=True).order_by("-opened_on", "-id")


def list_plan_items(meeting: Meeting) -> QuerySet[PlanItem]:
    """Return the items of the forward plan that the body of a meeting is to decide."""
    return PlanItem.objects.filter(body_id=meeting.body_id).order_by("decide_from", "id")
