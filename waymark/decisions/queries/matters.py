"""Which matters are there, and what belongs to the history of one?"""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.public import list_public
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.decisions import Decision, DecisionDocument
from waymark.decisions.models.matters import Matter, MatterConsultation
from waymark.decisions.models.notices import Notice
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.queries import decisions as decision_queries


@dataclass(frozen=True)
class MatterHistory:
    """All that belongs to one matter, each the oldest first."""

    items: tuple[PlanItem, ...]
    notices: tuple[Notice, ...]
    consultations: tuple[Consultation, ...]
    decisions: tuple[Decision, ...]
    papers: dict[int, tuple[DecisionDocument, ...]]


def list_matters(*, viewer: Actor, text: str = "") -> QuerySet[Matter]:
    """Return the matters, those that are open first, then the newest."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    rows = Matter.objects.order_by("closed_on", "-opened_on", "-id")
    for word in text.split():
        rows = rows.filter(Q(title__icontains=word) | Q(summary__icontains=word))
    return rows


def get_matter(*, viewer: Actor, public_id: UUID) -> Matter:
    """Return one matter; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _one(Matter.objects.all(), public_id)


def find_matter(*, viewer: Actor, link: UUID) -> Matter | None:
    """Return this authority's own row of a matter that several authorities decide."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return Matter.objects.filter(link=link).first()


def list_published() -> QuerySet[Matter]:
    """Return the matters that the public may read, those that are open first."""
    return Matter.objects.filter(published_at__isnull=False).order_by(
        "closed_on", "-opened_on", "-id"
    )


def get_published(*, public_id: UUID) -> Matter:
    """Return one matter that the public may read; raise `NotFound`."""
    return _one(list_published(), public_id)


def history_of(matter: Matter, *, published_only: bool) -> MatterHistory:
    """Return what belongs to a matter that the caller may read; of it, what is published."""
    items = PlanItem.objects.filter(matter=matter).select_related("body", "meeting")
    notices = Notice.objects.filter(plan_item__matter=matter).select_related("plan_item")
    decisions = Decision.objects.filter(matter=matter).select_related("body")
    consultations = Consultation.objects.all()
    if published_only:
        items = items.filter(published_at__isnull=False)
        notices = notices.filter(plan_item__published_at__isnull=False)
        decisions = decisions.filter(published_at__isnull=False)
        consultations = list_public()
    linked = MatterConsultation.objects.filter(matter=matter).values("consultation")
    papers: dict[int, list[DecisionDocument]] = defaultdict(list)
    found = tuple(decisions.order_by("decided_on", "id"))
    for paper in (
        DecisionDocument.objects.filter(decision__in=found)
        .select_related("document")
        .order_by("position", "id")
    ):
        papers[paper.decision_id].append(paper)
    return MatterHistory(
        items=tuple(items.order_by("decide_from", "id")),
        notices=tuple(notices.order_by("published_on", "id")),
        consultations=tuple(
            consultations.filter(pk__in=linked).order_by("opened_at", "opens_at", "id")
        ),
        decisions=found,
        papers={key: tuple(rows) for key, rows in papers.items()},
    )


def list_decisions_without_matter(*, viewer: Actor) -> QuerySet[Decision]:
    """Return the decisions that belong to no matter yet, newest first."""
    return decision_queries.list_decisions(viewer=viewer).filter(matter__isnull=True)


def list_consultations_beside(*, viewer: Actor, matter: Matter) -> QuerySet[Consultation]:
    """Return the consultations that are not joined to a matter, newest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    linked = MatterConsultation.objects.filter(matter=matter).values("consultation")
    return Consultation.objects.exclude(pk__in=linked).order_by("-created_at", "-id")


def _one(rows: QuerySet[Matter], public_id: UUID) -> Matter:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found
