"""Which youth support plans are there, what does each say, and what of it is due?"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.needs import NeedsAssessment
from waymark.commissioning.models.plans import (
    PlanAction,
    PlanAim,
    PlanMeasure,
    PlanProgress,
    PlanRevision,
    SupportPlan,
)
from waymark.commissioning.rules.needs import NeedsState
from waymark.commissioning.rules.plans import (
    SETTLED,
    Aim,
    Gauge,
    Plan,
    PlanActionState,
    Progress,
    Step,
)
from waymark.consultations.rules.codec import from_plain
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.indicators.models.indicators import Indicator


def list_plans(*, viewer: Actor) -> QuerySet[SupportPlan]:
    """Return every plan with `published_at`, when it was published last; latest period first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    latest = PlanRevision.objects.filter(plan=OuterRef("pk")).order_by("-number")
    return SupportPlan.objects.annotate(
        published_at=Subquery(latest.values("published_at")[:1])
    ).order_by("-starts_on", "title", "pk")


def get_plan(*, viewer: Actor, public_id: UUID) -> SupportPlan:
    """Return one plan; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found = SupportPlan.objects.select_related("assessment").filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_aim(*, viewer: Actor, plan: SupportPlan, public_id: UUID) -> PlanAim:
    """Return an aim of a plan; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found = PlanAim.objects.filter(plan=plan, public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_action(*, viewer: Actor, plan: SupportPlan, public_id: UUID) -> PlanAction:
    """Return an action of a plan; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found = PlanAction.objects.filter(aim__plan=plan, public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def read_plan(plan: SupportPlan) -> Plan:
    """Return the whole of a plan as it stands now."""
    actions = PlanAction.objects.filter(aim__plan=plan).select_related("locality")
    measures = PlanMeasure.objects.filter(aim__plan=plan).select_related("locality")
    noted = PlanProgress.objects.filter(plan_action__aim__plan=plan).order_by("-noted_on", "-pk")
    progress = _by(noted, "plan_action_id")
    steps = _by(actions.order_by("position", "pk"), "aim_id")
    gauges = _by(measures.order_by("position", "pk"), "aim_id")
    return Plan(
        title=plan.title,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        introduction=plan.introduction,
        aims=tuple(
            Aim(
                key=str(aim.public_id),
                title=aim.title,
                why=aim.why,
                steps=tuple(_step(each, progress[each.pk]) for each in steps[aim.pk]),
                gauges=tuple(_gauge(each) for each in gauges[aim.pk]),
            )
            for aim in PlanAim.objects.filter(plan=plan).order_by("position", "pk")
        ),
    )


def list_due(*, viewer: Actor) -> QuerySet[PlanAction]:
    """Return the actions of every plan that are not settled, the one due first coming first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return (
        PlanAction.objects.exclude(state__in=SETTLED)
        .select_related("aim__plan", "locality")
        .order_by("due_on", "pk")
    )


def list_approved_needs(*, viewer: Actor) -> QuerySet[NeedsAssessment]:
    """Return the approved needs assessments that a plan can rest on, by title."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return NeedsAssessment.objects.filter(state=NeedsState.APPROVED).order_by(
        "title", "-number", "pk"
    )


def list_indicators(*, viewer: Actor) -> QuerySet[Indicator]:
    """Return the indicators in use, and those by which a plan is judged already, by title."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    judged = PlanMeasure.objects.filter(indicator=OuterRef("pk"))
    rows = Indicator.objects.filter(Q(retired_at__isnull=True) | Exists(judged))
    return rows.order_by("title", "pk")


def list_revisions(plan: SupportPlan) -> QuerySet[PlanRevision]:
    """Return what was published of a plan, the latest first."""
    return PlanRevision.objects.filter(plan=plan).order_by("-number", "pk")


def list_published() -> QuerySet[PlanRevision]:
    """Return every published revision: of the latest plan first, and of a plan the latest."""
    return PlanRevision.objects.select_related("plan").order_by(
        "-plan__starts_on", "plan", "-number"
    )


def published_plan(revision: PlanRevision) -> Plan:
    """Return a plan as it was published."""
    return from_plain(Plan, revision.content)


def _by(rows: Iterable[Any], name: str) -> defaultdict[int, list[Any]]:
    found = defaultdict(list)
    for each in rows:
        found[getattr(each, name)].append(each)
    return found


def _step(action: PlanAction, progress: Iterable[PlanProgress]) -> Step:
    return Step(
        key=str(action.public_id),
        what=action.what,
        owner=action.owner,
        where=action.locality.name if action.locality else "",
        due_on=action.due_on,
        state=PlanActionState(action.state),
        progress=tuple(
            Progress(each.noted_on, PlanActionState(each.state), each.note) for each in progress
        ),
    )


def _gauge(measure: PlanMeasure) -> Gauge:
    return Gauge(
        title=measure.title,
        unit=measure.unit,
        where=measure.locality.name if measure.locality else "",
        baseline=f"{measure.baseline.normalize():f}",
        baseline_on=measure.baseline_on,
        source=measure.source,
        targets=tuple(sorted((int(year), target) for year, target in measure.targets.items())),
    )
