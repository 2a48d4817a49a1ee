"""Do plans and assessments of invented young people come in as people would have written them?"""

from collections.abc import Iterator

import pytest

from tests.factories.access import MembershipFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.casework.actions.loading import CannotLoadByHand
from waymark.casework.actions.plan_loading import load_plans
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.plans import Plan, PlanStep
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.assessments import form_of, missing
from waymark.casework.rules.plan_loading import PlanningRows
from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import casework, staff, young_people
from waymark.demonstration.rules.authorities import AUTHORITIES
from waymark.demonstration.rules.places import BLOCK
from waymark.people.models.needs import SendRecord

pytestmark = pytest.mark.django_db


@pytest.fixture
def marshfield() -> Iterator[Authority]:
    for code, name, short_name, _colour in AUTHORITIES[2:]:
        made = Authority.objects.create(code=code, name=name, short_name=short_name)
        with open_scope(made.pk):
            staff.load(by=Actor.operator(made.pk), code=code, at=AT)
    young_people.load(at=AT, most=4 * BLOCK, follow=casework.follow)
    found = Authority.objects.get(code="marshfield")
    with open_scope(found.pk):
        yield found


def test_plans_are_those_of_led_people_and_have_the_adviser_s_next_step(
    marshfield: Authority,
) -> None:
    led = set(Allocation.objects.values_list("person_id", "membership_id"))
    plans = Plan.objects.all()

    assert 0 < plans.count() < len(led)
    assert {(each.person_id, each.agreed_by_id) for each in plans} <= led
    own = PlanStep.objects.filter(next_step__isnull=False).select_related("plan", "next_step")
    assert own.exists()
    for each in own:
        assert isinstance(each.next_step, NextStep)
        assert each.next_step.person_id == each.plan.person_id
    assert AuditEvent.objects.filter(event="casework.plans_loaded").exists()


def test_everybody_with_a_plan_for_special_needs_has_its_facts_and_a_review(
    marshfield: Authority,
) -> None:
    with_plan = set(SendRecord.objects.filter(status="plan").values_list("person_id", flat=True))

    for kind in ("ehc_plan", "ehc_review"):
        held = set(Assessment.objects.filter(kind=kind).values_list("person_id", flat=True))
        assert held == with_plan
    for each in Assessment.objects.all():
        form = form_of(AssessmentKind(each.kind), each.version)
        assert not missing(form.parts, each.answers)


def test_a_member_cannot_load_plans(marshfield: Authority) -> None:
    manager = MembershipFactory.create(authority=marshfield, role=RoleName.TEAM_MANAGER.value)

    with pytest.raises(CannotLoadByHand):
        load_plans(by=member_actor(manager), rows=PlanningRows(), at=AT)

    load_plans(by=Actor.operator(marshfield.pk), rows=PlanningRows(), at=AT)
