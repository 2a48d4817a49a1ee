"""What is planned to be decided, at work and for the public?"""

from datetime import date
from uuid import UUID

from django.db.models import F, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.rules.meetings import MeetingState
from waymark.decisions.rules.plans import LIVE, WAITING, PlanState

STILL_TO_COME = [each.value for each in WAITING]
GONE = [PlanState.WITHDRAWN.value, PlanState.SUPERSEDED.value]


def list_items(*, viewer: Actor) -> QuerySet[PlanItem]:
    """Return what is still to be decided, soonest first; nothing of the past."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _items().filter(state__in=STILL_TO_COME, is_from_history=False)


def get_item(*, viewer: Actor, public_id: UUID) -> PlanItem:
    """Return one item of the plan; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _one(_items(), public_id)


def list_published(*, today: date) -> QuerySet[PlanItem]:
    """Return the plan as the public reads it: what is to come, and what was taken off it."""
    return _items().filter(
        Q(state__in=STILL_TO_COME, is_from_history=False)
        | Q(state__in=GONE, decide_until__gte=today),
        published_at__isnull=False,
    )


def list_public_dates() -> QuerySet[PlanItem]:
    """Return what the public knows is still to be decided, soonest first."""
    live = [each.value for each in LIVE]
    return _items().filter(published_at__isnull=False, state__in=live, is_from_history=False)


def list_changed() -> QuerySet[PlanItem]:
    """Return what was published or moved on the public plan, the last to be moved first."""
    return (
        _items()
        .filter(published_at__isnull=False)
        .order_by(F("moved_on").desc(nulls_last=True), "-published_at", "-id")
    )


def get_published(*, public_id: UUID) -> PlanItem:
    """Return one item that the public may read, whatever became of it; raise `NotFound`."""
    return _one(_items().filter(published_at__isnull=False), public_id)


def list_later_items(*, viewer: Actor, item: PlanItem) -> QuerySet[PlanItem]:
    """Return the other items of the same matter, which may take the place of this one."""
    return list_items(viewer=viewer).filter(matter=item.matter_id).exclude(pk=item.pk)


def list_coming_meetings(*, viewer: Actor, today: date) -> QuerySet[Meeting]:
    """Return the meetings at which something can still be decided, soonest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _meetings().filter(
        held_on__gte=today, state__in=[MeetingState.PLANNED.value, MeetingState.CALLED.value]
    )


def list_public_meetings() -> QuerySet[Meeting]:
    """Return the meetings that are in the public calendar, soonest first."""
    return _meetings().filter(published_at__isnull=False).exclude(state=MeetingState.CANCELLED)


def _meetings() -> QuerySet[Meeting]:
    return Meeting.objects.select_related("body").order_by("held_on", "starts_at", "id")


def _items() -> QuerySet[PlanItem]:
    return PlanItem.objects.select_related("matter", "body", "meeting", "superseded_by").order_by(
        "decide_from", "title", "id"
    )


def _one(rows: QuerySet[PlanItem], public_id: UUID) -> PlanItem:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found
