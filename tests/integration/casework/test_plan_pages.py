"""Do the pages of a plan show it, take it in, print it, and stay closed to whoever may not?"""

import io
import re
from datetime import timedelta
from typing import Any

import pikepdf
import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import AllocationFactory, NextStepFactory
from tests.factories.people import (
    BannerFactory,
    ContactPointFactory,
    PersonFactory,
    SendRecordFactory,
)
from tests.factories.plans import PlanFactory, PlanReviewFactory, PlanStepFactory
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.models.plans import Plan, PlanStep
from waymark.casework.models.steps import NextStep
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.messages.models import Message
from waymark.people.models.people import Person

TODAY = local_date(NOW)
GOAL = "I want to work with animals."


def _url(person: Person, route: str, **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"casework:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def _of(plan: Plan, route: str = "plan", **parts: Any) -> str:
    return _url(plan.person, route, plan=plan.public_id, **parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _day(name: str, day: Any) -> dict[str, str]:
    return {
        f"{name}-day": str(day.day),
        f"{name}-month": str(day.month),
        f"{name}-year": str(day.year),
    }


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


@pytest.fixture
def plan(person: Person, adviser: Membership) -> Plan:
    """A plan in force, with a step of each sort."""
    made: Plan = PlanFactory.create(
        person=person, is_agreed=True, agreed_by=adviser, agreed_how="verbally", witness="Sam"
    )
    own = NextStepFactory.create(person=person, owner=adviser, what="Ring the farm")
    PlanStepFactory.create(plan=made, what="Ring the farm", doer="adviser", next_step=own)
    PlanStepFactory.create(plan=made, due_on=TODAY - timedelta(days=2))
    PlanStepFactory.create(
        plan=made, what="Ask at home", doer="parent", state="done", done_on=TODAY, evidence="Asked"
    )
    return made


def test_without_a_plan_the_list_says_what_to_do(at_work: Client, person: Person) -> None:
    page = _shown(at_work, _url(person, "plan_list"))

    assert "Write down together what the young person wants" in page
    assert "Open the plan" not in _shown(at_work, _url(person, "record"))


def test_name_of_who_does_the_next_step_keeps_its_capitals_on_the_record(
    at_work: Client, person: Person
) -> None:
    plan = PlanFactory.create(person=person, is_agreed=True)
    PlanStepFactory.create(plan=plan, what="Ask at home", doer="parent", doer_name="Mary Fenn")

    assert "Next: Ask at home, Mary Fenn, by" in _shown(at_work, _url(person, "record"))


def test_a_plan_is_begun_with_steps_then_agreed_and_shown_on_the_record(
    at_work: Client, person: Person
) -> None:
    begun = at_work.post(
        _url(person, "plan_create"),
        {"goal": GOAL, "kind": "transition", "has_standard_steps": "on"} | _day("starts_on", TODAY),
    )
    plan = Plan.objects.get()
    assert begun.headers["Location"] == _of(plan)
    assert "Talk about what comes after Year 11" in _shown(at_work, _of(plan))

    at_work.post(
        _of(plan, "plan_step_add"),
        {"what": "Ask at home", "doer": "parent"} | _day("due_on", TODAY),
    )
    at_work.post(_of(plan, "plan_agree"), {"how": "on_paper"} | _day("agreed_on", TODAY))

    record = _shown(at_work, _url(person, "record"))
    for words in (GOAL, "0 of 7 steps done", "Next: Ask at home, a parent or carer", "Plans"):
        assert words in record
    assert "Talk about what comes after Year 11" in _shown(
        at_work, reverse("casework:record", args=[person.authority.code, person.public_id])
    )


def test_what_is_wrong_is_said_and_what_was_typed_is_kept(at_work: Client, person: Person) -> None:
    answer = at_work.post(
        _url(person, "plan_create"),
        {"goal": GOAL, "kind": "general"} | _day("starts_on", TODAY - timedelta(days=800)),
    )

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "A plan starts within a year before or after today" in page
    assert GOAL in page


def test_the_plan_shows_goal_steps_facts_and_reviews(at_work: Client, plan: Plan) -> None:
    PlanReviewFactory.create(plan=plan, note="It goes well")

    page = _shown(at_work, _of(plan))

    for words in (
        GOAL, "1 of 3 steps done", "Late", "Asked", "said so, with a witness (Sam)",
        "Not given yet", "It goes well", "Review the plan", "Make a new version",
    ):  # fmt: skip
        assert words in page
    assert "Send by email" not in page


def test_a_step_is_done_and_taken_back_by_undo(at_work: Client, plan: Plan) -> None:
    step = PlanStep.objects.get(what="Ring the farm")
    url = _of(plan, "plan_step_done", plan_step=step.public_id)

    page = at_work.post(url, {"evidence": "A letter"} | _day("done_on", TODAY), follow=True)

    text = page.content.decode()
    assert "Done: Ring the farm" in text
    undo = _of(plan, "plan_step_reopen", plan_step=step.public_id)
    assert re.search(rf'action="{undo}"', text)
    assert NextStep.objects.get().state == "done"
    at_work.post(undo)
    assert NextStep.objects.get().state == "open"


def test_a_draft_is_changed_step_by_step_and_thrown_away(at_work: Client, plan: Plan) -> None:
    at_work.post(_of(plan, "plan_revise"))
    draft = Plan.objects.get(number=2)
    step = PlanStep.objects.get(plan=draft, what="Ask at home")
    parts = {"plan_step": step.public_id}
    assert "Ask at home" in _shown(at_work, _of(draft, "plan_step_change", **parts))
    at_work.post(
        _of(draft, "plan_step_change", **parts),
        {"what": "Ask Mum", "doer": "parent"} | _day("due_on", TODAY),
    )
    at_work.post(
        _of(draft, "plan_change"),
        {"goal": "To be a vet", "version": "1"} | _day("review_on", TODAY),
    )

    page = _shown(at_work, _of(draft))
    for words in ("Version 1 holds until", "The goal was: I want", "Changed: Ask at home"):
        assert words in page
    assert "Agree the plan" in _shown(at_work, _of(draft, "plan_agree"))
    at_work.post(_of(draft, "plan_step_remove", **parts))
    assert "Taken out: Ask at home" in _shown(at_work, _of(draft))
    assert "are gone after that" in _shown(at_work, _of(draft, "plan_discard"))
    at_work.post(_of(draft, "plan_discard"))
    assert not Plan.objects.filter(number=2).exists()
    assert "cannot be thrown away" in _shown(at_work, _of(plan, "plan_discard"))
    assert at_work.post(_of(plan, "plan_discard")).status_code == 400


def test_versions_and_closed_plans_stay_to_be_read(at_work: Client, plan: Plan) -> None:
    at_work.post(_of(plan, "plan_revise"))
    draft = Plan.objects.get(number=2)
    at_work.post(_of(draft, "plan_agree"), {"how": "on_screen"} | _day("agreed_on", TODAY))
    assert "A later version has taken its place" in _shown(at_work, _of(plan))

    at_work.post(_of(draft, "plan_copy"), _day("given_on", TODAY))
    at_work.post(_of(draft, "plan_review"), {"outcome": "achieved"} | _day("held_on", TODAY))

    assert "Given" in _shown(at_work, _of(draft))
    page = _shown(at_work, _url(plan.person, "plan_list"))
    assert "closed" in page
    assert "Earlier version" not in page


def test_the_plan_is_printed_as_page_and_as_tagged_file(at_work: Client, plan: Plan) -> None:
    page = _shown(at_work, _of(plan, "plan_print"))
    answer = at_work.get(_of(plan, "plan_pdf"))

    for words in ("What you want", GOAL, "Your parent or carer", "Agreed on"):
        assert words in page
    assert answer.headers["Content-Type"] == "application/pdf"
    with pikepdf.open(io.BytesIO(answer.content)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root
        assert str(opened.docinfo["/Title"]) == "Your plan: Amira Inventedkhan"
    trail = AuditEvent.objects.filter(event=Event.PLAN_PRINTED.value)
    assert [each.sort for each in trail] == ["exported", "exported"]


def test_a_draft_is_printed_with_lines_to_sign(at_work: Client, person: Person) -> None:
    plan = PlanFactory.create(person=person)

    page = _shown(at_work, _of(plan, "plan_print"))

    for words in ("Your name and signature", "There are no steps yet.", "not agreed yet"):
        assert words in page
    assert at_work.get(_of(plan, "plan_pdf")).status_code == 200


def test_the_plan_is_sent_where_it_is_safe_after_the_warnings(at_work: Client, plan: Plan) -> None:
    assert "There is no email address" in _shown(at_work, _of(plan, "plan_send"))
    assert at_work.post(_of(plan, "plan_send")).status_code == 400
    ContactPointFactory.create(person=plan.person, kind="email", value="amira@example.org")
    BannerFactory.create(person=plan.person, kind="communication_need", text="Easy read")

    page = _shown(at_work, _of(plan, "plan_send"))
    assert "To amira@example.org" in page
    assert "Warning: Easy read" in page
    assert "Send by email" in _shown(at_work, _of(plan))
    at_work.post(_of(plan, "plan_send"))
    assert Message.objects.get().recipient == "amira@example.org"


ROUTES = ("plan", "plan_change", "plan_agree", "plan_print", "plan_pdf", "plan_send")


@pytest.mark.parametrize("route", ROUTES)
def test_a_plan_is_not_there_for_whoever_may_not_open_it(
    client: Client, join: Member, plan: Plan, route: str
) -> None:
    stranger, open_to, councillor = join(is_open=False), join(), join(RoleName.COUNCILLOR)
    url = _of(plan, route)

    sign_in(client, stranger)
    assert client.get(url).status_code == 404
    sign_in(client, councillor)
    assert client.get(url).status_code == 403
    sign_in(client, open_to)
    assert client.get(url).status_code == 200
    Person.objects.filter(pk=plan.person_id).update(is_restricted=True)
    assert client.get(url).status_code == 404


def test_a_plan_of_another_person_or_authority_is_not_there(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    other = PlanFactory.create(person=PersonFactory.create())
    assert at_work.get(_url(person, "plan", plan=other.public_id)).status_code == 404

    with open_scope(AuthorityFactory.create().pk):
        theirs = PlanFactory.create(person=PersonFactory.create())
        MembershipFactory.create(authority=theirs.authority)
        url = _of(theirs)
    assert at_work.get(url).status_code == 404
    assert at_work.get(_url(person, "plan", plan=theirs.public_id)).status_code == 404


def test_reviews_that_are_due_stand_on_my_day(
    at_work: Client, plan: Plan, adviser: Membership
) -> None:
    AllocationFactory.create(person=plan.person, membership=adviser)
    SendRecordFactory.create(
        person=plan.person, status="plan", review_due_on=TODAY - timedelta(days=3)
    )
    Plan.objects.update(goal="I want to work with animals, " * 5)

    page = _shown(at_work, reverse("casework:day", args=[plan.authority.code]))

    for words in (
        "Reviews due (2)", "Annual review of the education, health and care plan",
        "Action plan: I want to work", "…", _of(plan, "plan_review"), "ehc_review",
    ):  # fmt: skip
        assert words in page


def test_a_plan_asks_as_much_for_many_steps_as_for_few(
    at_work: Client, plan: Plan, adviser: Membership, django_assert_max_num_queries: Any
) -> None:
    for _ in range(12):
        own = NextStepFactory.create(person=plan.person, owner=adviser)
        PlanStepFactory.create(plan=plan, doer="adviser", next_step=own)
        PlanReviewFactory.create(plan=plan, held_by=adviser)

    with django_assert_max_num_queries(24):
        _shown(at_work, _of(plan))
    with django_assert_max_num_queries(45):
        _shown(at_work, _url(plan.person, "record"))
