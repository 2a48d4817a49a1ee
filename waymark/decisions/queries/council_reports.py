"""Which decisions does the executive owe the full council a report of, and what was reported?"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.council_reports import CouncilReport, KeyChallenge
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.notices import Notice
from waymark.decisions.rules.notices import NoticeKind


@dataclass(frozen=True)
class Urgent:
    """A decision that was agreed to be urgent, with the notice of that agreement."""

    decision: Decision
    notice: Notice


@dataclass(frozen=True)
class Owed:
    """What the report of a period has to tell."""

    starts_on: date
    ends_on: date
    urgent: tuple[Urgent, ...]
    challenges: tuple[KeyChallenge, ...]

    @property
    def unpublished(self) -> list[Decision]:
        """The decisions that the public may not read yet."""
        told = [each.decision for each in self.urgent]
        told += [each.decision for each in self.challenges]
        return [each for each in dict.fromkeys(told) if each.published_at is None]


def get_owed(*, viewer: Actor, starts_on: date, ends_on: date) -> Owed:
    """Return what the report of a period has to tell, unpublished decisions too."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    period = (starts_on, ends_on)
    notices: dict[int | None, Notice] = {}
    agreed = Notice.objects.filter(kind=NoticeKind.SPECIAL_URGENCY.value)
    for notice in agreed.order_by("published_on", "id"):
        notices[notice.plan_item_id] = notice
    decisions = (
        Decision.objects.filter(plan_item__in=[key for key in notices if key is not None])
        .filter(decided_on__range=period)
        .select_related("body", "matter", "plan_item")
        .order_by("decided_on", "id")
    )
    challenges = _challenges().filter(raised_on__range=period)
    return Owed(
        starts_on,
        ends_on,
        tuple(Urgent(each, notices[each.plan_item_id]) for each in decisions),
        tuple(challenges.order_by("raised_on", "id")),
    )


def list_challenges(*, viewer: Actor) -> QuerySet[KeyChallenge]:
    """Return what scrutiny asked for, what waits for an answer first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _challenges().order_by("answered_on", "due_on", "id")


def list_public_challenges() -> QuerySet[KeyChallenge]:
    """Return what scrutiny asked for about published decisions, the latest first."""
    found = _challenges().filter(decision__published_at__isnull=False)
    return found.order_by("-raised_on", "-id")


def get_challenge(*, viewer: Actor, public_id: UUID) -> KeyChallenge:
    """Return one of them; raise `NotFound`."""
    found = list_challenges(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_not_key(*, viewer: Actor) -> QuerySet[Decision]:
    """Return the decisions that were not treated as key, the latest first."""
    permissions.require(viewer, Permission.MEETINGS_MANAGE)
    return (
        Decision.objects.filter(Q(plan_item__isnull=True) | ~Q(plan_item__is_key=True))
        .select_related("body")
        .order_by("-decided_on", "-id")
    )


def list_reports() -> QuerySet[CouncilReport]:
    """Return the reports that were issued, the latest period first; all of them are public."""
    return CouncilReport.objects.select_related("document").order_by("-ends_on", "-id")


def get_report(*, public_id: UUID) -> CouncilReport:
    """Return one report; raise `NotFound`."""
    found = list_reports().filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def _challenges() -> QuerySet[KeyChallenge]:
    return KeyChallenge.objects.select_related("decision__body", "decision__matter")
