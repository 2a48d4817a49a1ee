"""Of whom should a worker hear because what they do has changed, or soon will?

The same as `rules.prompts.prompts_on` says of one person, asked of everybody within reach; a test
holds that the two agree. Restricted records are never among them, as in the queue.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import (
    BooleanField,
    Count,
    Exists,
    ExpressionWrapper,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)
from django.db.models.functions import Coalesce

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date, months_after
from waymark.participation.models.activities import COUNTS, PRESENT, Activity
from waymark.participation.rules.codes import codes_of_group
from waymark.participation.rules.prompts import (
    ENDS_WITHIN,
    LAPSES_WITHIN,
    LEFT_WITHIN,
    MANY_SPELLS,
    START_AGREED,
    Prompt,
)
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup


def count_prompts(*, viewer: Actor, at: datetime, of_own: bool = False) -> Mapping[Prompt, int]:
    """Return how many young people each prompt is about, in one statement.

    Of one's `own` are those whom the viewer leads, whether or not it is their task to find people.
    """
    conditions = _conditions(local_date(at))
    found = (
        _within_reach(viewer=viewer, at=at, of_own=of_own)
        .annotate(**{each.value: _holds(condition) for each, condition in conditions.items()})
        .aggregate(
            **{
                f"{each.value}_number": Count("pk", filter=Q(**{each.value: True}))
                for each in conditions
            }
        )
    )
    return {each: found[f"{each.value}_number"] for each in conditions}


def list_prompted(
    *, viewer: Actor, at: datetime, prompt: Prompt, of_own: bool = False
) -> QuerySet[PersonSummary]:
    """Return the list rows of those whom a prompt is about, by name."""
    return (
        _within_reach(viewer=viewer, at=at, of_own=of_own)
        .filter(_conditions(local_date(at))[prompt])
        .select_related("person", "locality", "lead__user")
        .order_by("sort_name", "person_id")
    )


def _within_reach(*, viewer: Actor, at: datetime, of_own: bool) -> QuerySet[PersonSummary]:
    access.require(viewer, Permission.CASES_WORK if of_own else Permission.TRACKING_WORK)
    today = local_date(at)
    return PersonSummary.objects.filter(
        Q(lead_id=viewer.membership_id or 0) if of_own else Q(),
        reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.EDUCATION),
        Q(person__died_on__isnull=True) | Q(person__died_on__gt=today),
        Q(person__left_area_on__isnull=True) | Q(person__left_area_on__gt=today),
        is_restricted=False,
    ).annotate(neet_spells=Coalesce(_neet_spells(today), 0))


def _conditions(today: date) -> dict[Prompt, Q]:
    present = Activity.objects.filter(PRESENT, person_id=OuterRef("person_id"))
    left = Activity.objects.filter(
        COUNTS,
        person_id=OuterRef("person_id"),
        ends_on=OuterRef("neet_since"),
        code__in=codes_of_group(ActivityGroup.EET),
    )
    half, quarter = months_after(today, -6), months_after(today, -3)
    return {
        Prompt.LEFT: Q(neet_since__gt=today - LEFT_WITHIN) & Q(Exists(left)),
        Prompt.START_PASSED: Q(activity_code__in=START_AGREED)
        & Q(Exists(present.filter(review_on__lt=today))),
        Prompt.CHURN: Q(neet_since__isnull=False, neet_spells__gte=MANY_SPELLS),
        Prompt.NEET_SIX: Q(neet_since__lte=half),
        Prompt.NEET_THREE: Q(neet_since__gt=half, neet_since__lte=quarter),
        Prompt.COURSE_ENDS: Q(
            Exists(present.filter(expected_end_on__range=(today, today + ENDS_WITHIN)))
        ),
        Prompt.LAPSES: Q(activity_lapses_on__range=(today, today + LAPSES_WITHIN)),
    }


def _holds(condition: Q) -> "ExpressionWrapper[Any]":
    return ExpressionWrapper(condition, output_field=BooleanField())


def _neet_spells(today: date) -> Subquery:
    """Return how often somebody became NEET within a year."""
    codes = codes_of_group(ActivityGroup.NEET)
    neet = Activity.objects.filter(COUNTS, code__in=codes)
    goes_on = neet.filter(person_id=OuterRef("person_id"), ends_on=OuterRef("starts_on"))
    begun = (
        neet.filter(
            ~Exists(goes_on),
            person_id=OuterRef("person_id"),
            starts_on__gt=months_after(today, -12),
            starts_on__lte=today,
        )
        .order_by()
        .values("person_id")
        .annotate(number=Count("pk"))
    )
    return Subquery(begun.values("number"), output_field=IntegerField())
