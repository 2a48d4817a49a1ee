"""Which of those whom somebody leads have a plan beyond school, and what do they do?"""

from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date, months_after
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.queries.chasing import holding
from waymark.people.models.needs import SendRecord
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.rules.ages import OLDEST
from waymark.people.rules.vocabulary import DataGroup, SendStatus

FROM = 16


def list_with_plan(*, viewer: Actor, at: datetime) -> QuerySet[Any]:
    """Return the list rows of those aged 16 to 25 with a plan whom the viewer leads.

    By the day of the next review, those without one first. Each has besides `review_due_on`, the
    `placement` that the plan names, and when what they do is expected to end, `expected_end_on`.
    """
    access.require(viewer, Permission.CASES_WORK)
    access.require(viewer, Permission.DATA_SEND)
    today = local_date(at)
    plan = SendRecord.objects.filter(
        holding(today), person_id=OuterRef("person_id"), status=SendStatus.PLAN.value
    ).order_by("-starts_on", "-pk")
    present = Activity.objects.filter(PRESENT, person_id=OuterRef("person_id"))
    own = PersonSummary.objects.filter(
        *(
            reachable(viewer=viewer, at=at, person="person_id", group=each)
            for each in (DataGroup.EDUCATION, DataGroup.SEND)
        ),
        Q(person__died_on__isnull=True) | Q(person__died_on__gt=today),
        Q(person__left_area_on__isnull=True) | Q(person__left_area_on__gt=today),
        Exists(plan),
        lead_id=viewer.membership_id or 0,
        born_on__range=_born_between(today),
    )
    found: QuerySet[Any] = own.annotate(
        review_due_on=Subquery(plan.values("review_due_on")[:1]),
        placement=Subquery(plan.values("named_placement")[:1]),
        expected_end_on=Subquery(present.values("expected_end_on")[:1]),
    ).select_related("person")
    return found.order_by(F("review_due_on").asc(nulls_first=True), "sort_name", "person_id")


def _born_between(today: date) -> tuple[date, date]:
    """Return between which days those were born who are 16 to 25 today."""
    latest = months_after(today, -12 * FROM)
    return months_after(today, -12 * (OLDEST + 1)) + timedelta(days=1), latest
