"""Which plans does a young person have, in which versions, and which are to be reviewed?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.allocations import Allocation, works_at
from waymark.casework.models.plans import Plan, PlanReview, PlanStep
from waymark.casework.queries.messaging import list_ways
from waymark.casework.rules.plans import kinds_seen
from waymark.casework.rules.vocabulary import PlanKind, PlanState
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.contact import ContactPoint
from waymark.people.models.needs import SendRecord
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import ContactKind, DataGroup, SendStatus

KINDS_OF_SEND = frozenset(PlanKind).difference(kinds_seen([DataGroup.NOTES]))


@dataclass(frozen=True)
class WholePlan:
    """One version of a plan with its steps, the reviews and the other versions of the plan."""

    plan: Plan
    steps: Sequence[PlanStep]
    reviews: Sequence[PlanReview]
    versions: Sequence[Plan]
    before: Sequence[PlanStep]


def list_plans(*, viewer: Actor, record: OpenRecord) -> QuerySet[Plan]:
    """Return the plans of an open record that the viewer may see, the latest version first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    kinds = [kind.value for kind in kinds_seen(record.reach.groups)]
    return (
        Plan.objects.filter(person=record.person, kind__in=kinds)
        .select_related("written_by__user", "agreed_by__user")
        .order_by("-starts_on", "series", "-number")
    )


def get_plan(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Plan:
    """Return one version of a plan of an open record; raise `NotFound`."""
    found = list_plans(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    found.person = record.person
    return found


def get_whole_plan(*, viewer: Actor, record: OpenRecord, plan: Plan) -> WholePlan:
    """Return one version with all that belongs to it, and the steps of the version before."""
    versions = list(list_plans(viewer=viewer, record=record).filter(series=plan.series))
    before = next((each for each in versions if each.number == plan.number - 1), None)
    reviews = PlanReview.objects.filter(plan__in=versions).select_related("held_by__user")
    return WholePlan(
        plan=plan,
        steps=list(_steps_of(plan)),
        reviews=list(reviews.order_by("-held_on", "-pk")),
        versions=versions,
        before=list(_steps_of(before)) if before else [],
    )


def get_plan_step(*, viewer: Actor, record: OpenRecord, plan: Plan, public_id: UUID) -> PlanStep:
    """Return one step of a plan of an open record; raise `NotFound`."""
    access.require(viewer, Permission.PEOPLE_SEE)
    found = _steps_of(plan).filter(public_id=public_id, plan__person=record.person).first()
    if found is None:
        raise NotFound
    found.plan = plan
    return found


def find_plan_in_force(
    *, viewer: Actor, record: OpenRecord
) -> tuple[Plan, Sequence[PlanStep]] | None:
    """Return the plan that holds now with its steps, or else the draft that was begun last."""
    states = [PlanState.AGREED.value, PlanState.DRAFT.value]  # in the order of the letters too
    held = list_plans(viewer=viewer, record=record).filter(state__in=states)
    plan = held.select_related(None).order_by("state", "-starts_on", "-pk").first()
    return (plan, list(_steps_of(plan))) if plan is not None else None


def list_plans_to_review(
    *, viewer: Actor, at: datetime, until: date, known: OpenPeople | None = None
) -> list[Plan]:
    """Return the agreed plans of the viewer's caseload that are to be looked at again by a day."""
    access.require(viewer, Permission.CASES_WORK)
    due = Plan.objects.filter(
        person__in=_caseload(viewer=viewer, at=at),
        state=PlanState.AGREED.value,
        review_on__lte=until,
    )
    within = open_people(viewer=viewer, at=at, known=known)
    return [
        each
        for each in within.among(due.order_by("review_on", "pk"), DataGroup.NOTES)
        if each.kind not in KINDS_OF_SEND or within.opens(each.person_id, DataGroup.SEND)
    ]


def list_annual_reviews(
    *, viewer: Actor, at: datetime, until: date, known: OpenPeople | None = None
) -> list[SendRecord]:
    """Return the education, health and care plans of the caseload to be reviewed by a day."""
    access.require(viewer, Permission.CASES_WORK)
    due = SendRecord.objects.filter(
        person__in=_caseload(viewer=viewer, at=at),
        status=SendStatus.PLAN.value,
        ends_on__isnull=True,
        review_due_on__lte=until,
    )
    within = open_people(viewer=viewer, at=at, known=known)
    return within.among(due.order_by("review_due_on", "pk"), DataGroup.SEND)


def find_safe_email(*, viewer: Actor, record: OpenRecord, at: datetime) -> ContactPoint | None:
    """Return the young person's own email address that may be written to, if there is one.

    By the same rule as any message to them: see `queries.messaging`.
    """
    ways = list_ways(viewer=viewer, record=record, at=at)
    open_ways = [each.point for each in ways if each.obstacle is None]
    emails = [each for each in open_ways if each.kind == ContactKind.EMAIL.value]
    return max(emails, key=lambda each: (each.verified_on or date.min, -each.pk), default=None)


def _steps_of(plan: Plan) -> QuerySet[PlanStep]:
    return (
        PlanStep.objects.filter(plan=plan)
        .select_related("next_step__owner__user")
        .order_by("due_on", "pk")
    )


def _caseload(*, viewer: Actor, at: datetime) -> QuerySet[Allocation, Any]:
    """Return the keys of those whom the viewer works with, whether they lie open or not."""
    own = Allocation.objects.filter(works_at(at), membership_id=viewer.membership_id or 0)
    return own.values("person_id")
