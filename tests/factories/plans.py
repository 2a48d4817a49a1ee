"""The smallest valid plan, step, review and assessment; each needs an open scope."""

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.casework import in_scope
from tests.factories.people import PersonFactory
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.plans import Plan, PlanReview, PlanStep

today = factory.LazyFunction(lambda: timezone.localdate())


class PlanFactory(DjangoModelFactory[Plan]):
    """A draft; `is_agreed` makes it the version in force."""

    class Meta:
        model = Plan

    class Params:
        is_agreed = factory.Trait(state="agreed", agreed_on=today, agreed_how="on_paper")

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    kind = "general"
    goal = "I want to work with animals."
    starts_on = today
    review_on = today
    state = "draft"
    written_at = AN_HOUR_AGO


class PlanStepFactory(DjangoModelFactory[PlanStep]):
    class Meta:
        model = PlanStep

    authority_id = in_scope
    plan = factory.SubFactory(PlanFactory)
    what = "Visit the farm college"
    doer = "young_person"
    due_on = today


class PlanReviewFactory(DjangoModelFactory[PlanReview]):
    class Meta:
        model = PlanReview

    authority_id = in_scope
    plan = factory.SubFactory(PlanFactory, is_agreed=True)
    held_on = today
    outcome = "goes_on"


class AssessmentFactory(DjangoModelFactory[Assessment]):
    """A draft by the first version of its form."""

    class Meta:
        model = Assessment

    class Params:
        is_completed = factory.Trait(state="completed", completed_at=AN_HOUR_AGO)

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    kind = "profile"
    version = 1
    done_on = today
    answers = factory.LazyFunction(lambda: {"self": {"score": 2, "strengths": "Kind to others"}})
    state = "draft"
    written_at = AN_HOUR_AGO
