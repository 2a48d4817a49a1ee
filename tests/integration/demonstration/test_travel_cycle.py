"""Does the invented borough show a cycle from needs to review, and the next one on its way?"""

from collections.abc import Iterator

import pytest
from django.test import Client

from tests.databases import DEMONSTRATED_AT as AT
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.performance import KpiResult
from waymark.commissioning.queries.stages import list_steps, read_gate, read_parts
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import ORDER, GateItem, missing
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.matters import Matter
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.travel import commissioning
from waymark.demonstration.actions.travel.steps import case
from waymark.indicators.models.indicators import Indicator


@pytest.fixture
def by(demonstration: None, db: None) -> Iterator[Actor]:
    commissioning.load(at=AT)
    with open_scope(Authority.objects.get(code="marshfield").pk):
        yield actor_in(RoleName.COMMISSIONER, authority="marshfield")


def cycles() -> tuple[Cycle, Cycle]:
    past, now = Cycle.objects.order_by("opened_on")
    return past, now


def test_a_turn_is_over_and_leads_back_to_the_needs(by: Actor) -> None:
    past, now = cycles()
    steps = list_steps(past, viewer=by)
    review = read_parts(past, viewer=by).review
    ratings = list(KpiResult.objects.values_list("rating", flat=True))

    assert [CycleStage(each.step.stage) for each in reversed(steps)] == list(ORDER)
    assert past.state == CycleState.COMPLETED
    assert review is not None
    assert (review.outcome, now.previous) == ("change", past)
    assert len(ratings) == 4
    assert len(set(ratings)) > 1


def test_the_present_turn_waits_for_its_contract(by: Actor) -> None:
    _, now = cycles()
    lines = missing(read_gate(now, viewer=by, at=AT))
    parts = read_parts(now, viewer=by)
    steps = list_steps(now, viewer=by)

    assert (now.stage, now.state) == (CycleStage.PROVISION, CycleState.OPEN)
    assert {each.item for each in lines} <= {
        GateItem.SIGNED,
        GateItem.REGISTERED,
        GateItem.NOTICES,
    }
    assert GateItem.SIGNED in {each.item for each in lines}
    assert not any(each.step.exception for each in steps)
    assert parts.needs is not None
    assert len(parts.appraisals) == len(parts.decisions) == len(parts.contracts) == 1


def test_a_second_loading_adds_nothing(by: Actor) -> None:
    commissioning.load(at=AT)

    assert Cycle.objects.count() == 2
    assert Indicator.objects.count() == len(case()["indicators"]["codes"])


def test_the_public_reads_the_plan_the_register_and_the_matter(by: Actor, client: Client) -> None:
    plan = client.get("/marshfield/youth-support-plan/").content.decode()
    register = client.get("/marshfield/contracts/").content.decode()
    address = f"/marshfield/decisions/matters/{Matter.objects.get().public_id}/"
    matter = client.get(address).content.decode()

    assert "Everybody gets to where they learn" in plan
    assert "Help with college tickets" in register
    assert "MBC-0391" not in register
    assert "How the borough helps young people to get to college" in matter
    assert "How should we help young people to get to college?" in matter
    assert "The borough gives a free bus pass" in matter
