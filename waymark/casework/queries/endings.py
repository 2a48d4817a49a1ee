"""What is proposed to close or step down, for whom, and what was decided?"""

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.endings import Ending
from waymark.casework.rules.vocabulary import EndingKind, EndingState
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.tiers import is_step_down
from waymark.people.rules.vocabulary import DataGroup, Tier


def list_waiting_endings(*, viewer: Actor, at: datetime) -> QuerySet[Ending]:
    """Return what waits for the viewer's decision, the longest first.

    What their teams' workers proposed, for young people whose records lie open to the viewer.
    """
    workers = permissions.workers(viewer=viewer).exclude(pk=viewer.membership_id or 0)
    within = PersonSummary.objects.filter(
        permissions.answerable(viewer=viewer, at=at), person_id=OuterRef("person_id")
    )
    return (
        Ending.objects.filter(
            Exists(within),
            state=EndingState.WAITING.value,
            proposed_by__in=workers.values("pk"),
        )
        .select_related("person", "proposed_by__user")
        .order_by("proposed_at", "pk")
    )


def list_endings(*, viewer: Actor, record: OpenRecord) -> QuerySet[Ending]:
    """Return what was proposed and decided for an open record, newest first; none without notes."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.NOTES not in record.reach.groups:
        return Ending.objects.none()
    return (
        Ending.objects.filter(person=record.person)
        .select_related("person", "proposed_by__user", "decided_by__user")
        .order_by("-proposed_at", "-pk")
    )


def get_ending(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Ending:
    """Return one of them; raise `NotFound`."""
    found = list_endings(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_lower_tiers(*, viewer: Actor, record: OpenRecord) -> list[Tier]:
    """Return the levels of support below the one of an open record, the least support first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    held = LevelOfSupport.objects.filter(person=record.person, ends_on__isnull=True).first()
    tier = Tier(held.tier) if held else None
    return [each for each in Tier if is_step_down(held=tier, wanted=each)]


def find_standing(*, viewer: Actor, record: OpenRecord) -> Ending | None:
    """Return what waits for a decision; else the closure that holds, as nobody works with them.

    What was sent back stands too, until something else is proposed.
    """
    latest = (
        list_endings(viewer=viewer, record=record)
        .select_related(None)  # of most records nothing is proposed
        .exclude(state=EndingState.WITHDRAWN.value)
        .first()
    )
    if latest is None or latest.state != EndingState.APPROVED:
        return latest
    if latest.kind != EndingKind.CLOSURE:
        return None
    goes_on = Allocation.objects.filter(person=record.person, ends_at__isnull=True).exists()
    return None if goes_on else latest
