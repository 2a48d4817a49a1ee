"""Which plans and assessments are in the world?"""

from tests.clock import NOW
from tests.factories.casework import NextStepFactory
from tests.factories.plans import (
    AssessmentFactory,
    PlanFactory,
    PlanReviewFactory,
    PlanStepFactory,
)
from tests.world.places import Place
from waymark.access.rules import RoleName
from waymark.people.models.people import Person


def add_plans(place: Place) -> None:
    """Add to the open person a plan in force with a step and a review, and an assessment.

    Those approved and taken over come first; the ones that addresses name stand beside them.
    """
    person = Person.objects.get(public_id=place.records["person"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    by = {"written_by": adviser}
    plan = PlanFactory.create(person=person, is_agreed=True, agreed_by=adviser, **by)
    PlanStepFactory.create(
        plan=plan,
        doer="adviser",
        next_step=NextStepFactory.create(person=person, owner=adviser),
    )
    PlanReviewFactory.create(plan=plan, held_by=manager)
    AssessmentFactory.create(
        person=person,
        is_completed=True,
        state="approved",
        approved_at=NOW,
        approved_by=manager,
        completed_by=adviser,
        **by,
    )
    place.records |= {
        "plan": plan.public_id,
        "plan_step": PlanStepFactory.create(plan=plan).public_id,
        "form_kind": "profile",
        "assessment": AssessmentFactory.create(person=person, **by).public_id,
    }
