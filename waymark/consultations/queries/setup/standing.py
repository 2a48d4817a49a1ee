"""How far has a consultation come, and by which steps?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Sum

from waymark.access import permissions
from waymark.access import queries as access
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.hearing.amendments import Amendment
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
from waymark.core.actors import Actor, ActorKind

UNDECIDED = (ResponseStatus.SUBMITTED, ResponseStatus.QUERY)


@dataclass(frozen=True)
class Standing:
    """How far a consultation has come, in counts; None is what there is none of yet."""

    responses: int
    undecided: int
    groups: int
    participants: int
    categories: int
    events: int
    latest_snapshot: int | None
    amendments_outside: int
    has_published_report: bool


@dataclass(frozen=True)
class StageStep:
    """One move of a consultation, as the history kept it."""

    stage: ConsultationStage
    at: datetime
    by: str
    is_by_itself: bool


def get_standing(*, viewer: Actor, consultation: Consultation) -> Standing:
    """Return how far a consultation has come, in counts."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    own = {"consultation": consultation}
    by_status = dict(
        Response.objects.filter(**own).order_by().values_list("status").annotate(Count("id"))
    )
    groups = GroupResponse.objects.filter(**own).aggregate(
        number=Count("id"), people=Sum("participants", default=0)
    )
    snapshot = AnalysisSnapshot.objects.filter(**own).order_by("-number").first()
    amendments = Amendment.objects.filter(**own)
    if snapshot is not None:
        amendments = amendments.filter(recorded_at__gt=snapshot.taken_at)
    published = ReportEdition.objects.filter(
        **own, published_at__isnull=False, withdrawn_at__isnull=True
    )
    return Standing(
        responses=sum(by_status.values()),
        undecided=sum(by_status.get(each, 0) for each in UNDECIDED),
        groups=groups["number"],
        participants=groups["people"],
        categories=StakeholderCategory.objects.filter(**own).count(),
        events=Event.objects.filter(**own).count(),
        latest_snapshot=snapshot.number if snapshot else None,
        amendments_outside=amendments.count(),
        has_published_report=published.exists(),
    )


def list_stage_steps(*, viewer: Actor, consultation: Consultation) -> list[StageStep]:
    """Return when the consultation came to each stage and by whom, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    kept: Any = Consultation.pgh_event_model  # type: ignore[attr-defined]
    moves: list[Any] = []
    for state in kept.objects.filter(pgh_obj_id=consultation.pk).order_by("pgh_id"):
        if not moves or moves[-1].stage != state.stage:
            moves.append(state)
    users = [(move.pgh_context or {}).get("user") or 0 for move in moves]
    names = access.user_names(set(users))
    return [
        StageStep(
            stage=ConsultationStage(move.stage),
            at=move.pgh_created_at,
            by=names.get(user, ""),
            is_by_itself=(move.pgh_context or {}).get("kind") == ActorKind.SYSTEM,
        )
        for move, user in zip(reversed(moves), reversed(users), strict=True)
    ]


def stage_before(consultation: Consultation) -> ConsultationStage:
    """Return the stage from which a consultation came to the one that it is at."""
    kept: Any = Consultation.pgh_event_model  # type: ignore[attr-defined]
    earlier = kept.objects.filter(pgh_obj_id=consultation.pk).exclude(stage=consultation.stage)
    return ConsultationStage(earlier.order_by("-pgh_id").values_list("stage", flat=True)[0])
