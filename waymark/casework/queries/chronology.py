"""What happened to a young person between two days, in order, as far as the viewer may see it?"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.concerns import Concern
from waymark.casework.models.contacts import Contact
from waymark.casework.models.plans import Plan, PlanReview
from waymark.casework.queries.assessments import list_assessments
from waymark.casework.queries.concerns import list_of_record
from waymark.casework.queries.contacts import list_contacts
from waymark.casework.queries.plans import list_plans
from waymark.casework.rules.assessments import form_of
from waymark.casework.rules.chronology import (
    GROUP_OF_ENTRIES,
    ChronologyKind,
    is_shown,
    is_within,
)
from waymark.casework.rules.plans import GROUPS_OF_KIND
from waymark.casework.rules.vocabulary import (
    AssessmentKind,
    AssessmentState,
    PlanKind,
    PlanState,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.remembering import remembering
from waymark.participation.models.activities import Activity
from waymark.participation.queries.activities import list_activities
from waymark.people.models.people import Schooling
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup

What = Contact | Activity | Schooling | Plan | PlanReview | Assessment | Allocation | Concern


@dataclass(frozen=True)
class Happening:
    """An entry of a chronology; its day is None where it is not known."""

    on: date | None
    kind: ChronologyKind
    what: What
    is_end: bool = False


@remembering()
def get_chronology(
    *,
    viewer: Actor,
    record: OpenRecord,
    since: date,
    until: date,
    kinds: Collection[ChronologyKind],
    at: datetime,
) -> tuple[Happening, ...]:
    """Return what happened from one day to another, the earliest first.

    What lies beyond the viewer's reach is not there; drafts are not either.
    """
    access.require(viewer, Permission.CASES_WORK)
    readers: dict[ChronologyKind, Any] = {
        ChronologyKind.CONTACTS: _contacts,
        ChronologyKind.STATUS: _activities,
        ChronologyKind.SCHOOLS: _schools,
        ChronologyKind.PLANS: _plans,
        ChronologyKind.ASSESSMENTS: _assessments,
        ChronologyKind.ALLOCATIONS: _allocations,
        ChronologyKind.CONCERNS: partial(_concerns, at=at),
    }
    found = [
        each
        for kind, read in readers.items()
        if kind in kinds and is_shown(kind, record.reach.groups)
        for each in read(viewer, record)
        if is_within(each.on, since, until)
    ]
    return tuple(sorted(found, key=lambda each: (each.on or date.min, each.kind, each.what.pk)))


def groups_told(found: Iterable[Happening]) -> frozenset[DataGroup]:
    """Return the groups of data of which these entries tell."""
    told: set[DataGroup] = set()
    for each in found:
        what = each.what
        group = GROUP_OF_ENTRIES[each.kind]
        told |= {group} if group else set()
        if isinstance(what, Contact):
            told.add(DataGroup(what.level))
        elif isinstance(what, Plan):
            told |= GROUPS_OF_KIND[PlanKind(what.kind)]
        elif isinstance(what, Assessment):
            told |= _assessed(what)
    return frozenset(told)


def _assessed(assessment: Assessment) -> frozenset[DataGroup]:
    form = form_of(AssessmentKind(assessment.kind), assessment.version)
    parts = (part.group for part in form.parts if part.key in assessment.answers)
    return form.groups | {group for group in parts if group}


def _contacts(viewer: Actor, record: OpenRecord) -> Iterator[Happening]:
    for each in list_contacts(viewer=viewer, record=record):
        yield Happening(local_date(each.happened_at), ChronologyKind.CONTACTS, each)


def _activities(viewer: Actor, record: OpenRecord) -> Iterator[Happening]:
    for each in list_activities(viewer=viewer, record=record):
        yield Happening(each.starts_on, ChronologyKind.STATUS, each)


def _schools(viewer: Actor, record: OpenRecord) -> Iterator[Happening]:
    held = Schooling.objects.filter(person=record.person).select_related("organisation")
    for each in held.order_by("pk"):
        yield Happening(each.starts_on, ChronologyKind.SCHOOLS, each)
        if each.ends_on:
            yield Happening(each.ends_on, ChronologyKind.SCHOOLS, each, is_end=True)


def _plans(viewer: Actor, record: OpenRecord) -> Iterable[Happening]:
    plans = list(list_plans(viewer=viewer, record=record).exclude(state=PlanState.DRAFT.value))
    for plan in plans:
        yield Happening(plan.agreed_on, ChronologyKind.PLANS, plan)
    reviews = PlanReview.objects.filter(plan__in=plans).select_related("plan", "held_by__user")
    for review in reviews.order_by("held_on", "pk"):
        yield Happening(review.held_on, ChronologyKind.PLANS, review)


def _assessments(viewer: Actor, record: OpenRecord) -> Iterator[Happening]:
    found = list_assessments(viewer=viewer, record=record)
    for each in found.exclude(state=AssessmentState.DRAFT.value):
        yield Happening(each.done_on, ChronologyKind.ASSESSMENTS, each)


def _allocations(viewer: Actor, record: OpenRecord) -> Iterator[Happening]:
    held = Allocation.objects.filter(person=record.person).select_related("membership__user")
    for each in held.order_by("pk"):
        yield Happening(local_date(each.starts_at), ChronologyKind.ALLOCATIONS, each)
        if each.ends_at:
            ended = local_date(each.ends_at)
            yield Happening(ended, ChronologyKind.ALLOCATIONS, each, is_end=True)


def _concerns(viewer: Actor, record: OpenRecord, *, at: datetime) -> Iterator[Happening]:
    for each in list_of_record(viewer=viewer, record=record, at=at):
        yield Happening(local_date(each.raised_at), ChronologyKind.CONCERNS, each)
