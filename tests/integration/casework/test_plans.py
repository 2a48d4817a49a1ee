"""Is a plan written, agreed, frozen, revised and reviewed, by who may, and never overwritten?"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.casework import AllocationFactory, NextStepFactory
from tests.factories.messages import SilentAddressFactory
from tests.factories.people import (
    AccessGrantFactory,
    BannerFactory,
    ContactPointFactory,
    PersonFactory,
    SendRecordFactory,
)
from tests.factories.plans import PlanFactory, PlanStepFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import plan_steps as step_actions
from waymark.casework.actions import plans as actions
from waymark.casework.actions.plan_sending import NotToSend, NowhereSafe, send_plan
from waymark.casework.models.plans import Plan, PlanReview, PlanStep
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters.plans import changes_in_words, worded_plan
from waymark.casework.queries import plans as queries
from waymark.casework.queries.steps import list_own_steps
from waymark.casework.rules.plans import MOST_STEPS
from waymark.casework.rules.vocabulary import (
    AgreedHow,
    PlanKind,
    PlanOutcome,
    PlanState,
    StepDoer,
    StepState,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotFound
from waymark.messages.models import Message
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

TODAY = local_date(NOW)
SOON = TODAY + timedelta(days=10)
LATER = TODAY + timedelta(days=60)
PAST = TODAY - timedelta(days=1)


@pytest.fixture
def draft(by: Actor, person: Person) -> Plan:
    """A draft with a step of the adviser and one of the young person."""
    plan = actions.start_plan(
        by=by,
        at=NOW,
        person=person,
        kind=PlanKind.GENERAL,
        goal=" I want to work with animals. ",
        starts_on=TODAY,
    )
    add(by, plan, "Ring the farm", StepDoer.ADVISER)
    add(by, plan, "Visit the farm", StepDoer.YOUNG_PERSON)
    return plan


@pytest.fixture
def agreed(by: Actor, draft: Plan) -> Plan:
    agree(by, draft)
    return draft


def add(by: Actor, plan: Plan, what: str, doer: StepDoer, due_on: date = SOON) -> PlanStep:
    return step_actions.add_plan_step(by=by, at=NOW, plan=plan, what=what, doer=doer, due_on=due_on)


def agree(by: Actor, plan: Plan, **given: Any) -> None:
    said: dict[str, Any] = {"agreed_on": TODAY, "how": AgreedHow.ON_PAPER} | given
    actions.agree_plan(by=by, at=NOW, plan=plan, **said)
    plan.refresh_from_db()


def step_of(plan: Plan, what: str) -> PlanStep:
    return PlanStep.objects.select_related("plan__person", "next_step").get(plan=plan, what=what)


def test_a_plan_begins_with_the_standard_steps_of_its_kind(by: Actor, person: Person) -> None:
    made = actions.start_plan(
        by=by, at=NOW, person=person, kind=PlanKind.TRANSITION, goal="College", starts_on=TODAY
    )

    steps = PlanStep.objects.filter(plan=made).order_by("due_on")
    assert steps[0].what == "Talk about what comes after Year 11"
    assert (steps[0].due_on - TODAY).days == 14
    assert (made.timeline, made.state) == ("2014", PlanState.DRAFT)
    assert AuditEvent.objects.get().event == Event.PLAN_WRITTEN.value


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"goal": "  "}, actions.NoGoal),
        ({"starts_on": TODAY - timedelta(days=400)}, actions.StartOutOfReach),
        ({"review_on": PAST}, actions.ReviewOutOfReach),
    ],
)
def test_a_plan_is_not_begun_without_a_goal_or_on_days_out_of_reach(
    by: Actor, person: Person, given: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    said: dict[str, Any] = {"goal": "College", "starts_on": TODAY, "kind": PlanKind.GENERAL}

    with pytest.raises(refusal):
        actions.start_plan(by=by, at=NOW, person=person, **said | given)

    made = actions.start_plan(by=by, at=NOW, person=person, **said, has_standard_steps=False)
    assert (made.timeline, PlanStep.objects.count()) == ("", 0)


def test_agreeing_freezes_the_plan_and_brings_own_steps_to_the_day(
    by: Actor, person: Person, draft: Plan
) -> None:
    agree(by, draft, is_copy_given=True)

    (own,) = list_own_steps(viewer=by, at=NOW, until=LATER)
    assert (own.what, own.due_on) == ("Ring the farm", SOON)
    assert step_of(draft, "Ring the farm").next_step == own
    assert step_of(draft, "Visit the farm").next_step is None
    assert (draft.state, draft.copy_given_on) == (PlanState.AGREED, TODAY)
    assert PersonSummary.objects.get(person=person).next_step == "Ring the farm"
    with pytest.raises(actions.NotADraft):
        agree(by, draft)
    with pytest.raises(actions.NotADraft):
        actions.change_plan(by=by, at=NOW, plan=draft, goal="x", review_on=SOON, revision=1)
    with pytest.raises(actions.NotADraft):
        actions.discard_plan(by=by, at=NOW, plan=draft)
    with pytest.raises(step_actions.PlanIsAgreed):
        add(by, draft, "More", StepDoer.PARENT)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"agreed_on": SOON}, actions.AgreedInFuture),
        ({"how": AgreedHow.VERBALLY}, actions.NoWitness),
    ],
)
def test_a_plan_is_not_agreed_in_the_future_or_by_word_without_a_witness(
    by: Actor, draft: Plan, given: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        agree(by, draft, **given)

    agree(by, draft, how=AgreedHow.VERBALLY, witness="Sam Inventedson")


def test_a_plan_is_not_agreed_without_steps_or_with_own_ones_gone_by(
    by: Actor, person: Person
) -> None:
    plan = actions.start_plan(
        by=by, at=NOW, person=person, kind=PlanKind.GENERAL, goal="College", starts_on=PAST
    )
    with pytest.raises(actions.NoStepsYet):
        agree(by, plan)
    gone = add(by, plan, "Ring", StepDoer.ADVISER, due_on=PAST)
    with pytest.raises(step_actions.OwnStepGoneBy):
        agree(by, plan)

    step_actions.change_plan_step(
        by=by, at=NOW, step=gone, what="Ring", doer=StepDoer.ADVISER, due_on=TODAY
    )
    agree(by, plan)


def test_the_goal_of_a_draft_changes_but_not_over_what_somebody_else_saved(
    by: Actor, draft: Plan
) -> None:
    said: dict[str, Any] = {"by": by, "at": NOW, "plan": draft, "review_on": LATER}
    actions.change_plan(**said, goal="I want to be a vet.", revision=1)

    with pytest.raises(ChangedMeanwhile):
        actions.change_plan(**said, goal="I want to be a farmer.", revision=1)

    draft.refresh_from_db()
    assert (draft.goal, draft.review_on, draft.revision) == ("I want to be a vet.", LATER, 2)


def test_steps_of_a_draft_change_and_go(by: Actor, draft: Plan) -> None:
    visit = step_of(draft, "Visit the farm")
    step_actions.change_plan_step(
        by=by, at=NOW, step=visit, what="Visit two", doer=StepDoer.PARENT, due_on=LATER
    )
    step_actions.remove_plan_step(by=by, at=NOW, step=step_of(draft, "Ring the farm"))

    assert [each.what for each in PlanStep.objects.filter(plan=draft)] == ["Visit two"]
    with pytest.raises(step_actions.NoPlanStep):
        add(by, draft, " ", StepDoer.PARENT)
    with pytest.raises(step_actions.PlanStepOutOfReach):
        add(by, draft, "Early", StepDoer.PARENT, due_on=PAST)
    PlanStepFactory.create_batch(MOST_STEPS - 1, plan=draft)
    with pytest.raises(step_actions.TooManySteps):
        add(by, draft, "One more", StepDoer.PARENT)


def test_a_draft_is_thrown_away_with_its_steps(by: Actor, draft: Plan) -> None:
    actions.discard_plan(by=by, at=NOW, plan=draft)

    assert not Plan.objects.exists()
    assert not PlanStep.objects.exists()


def test_steps_are_done_and_taken_back_where_they_stand(by: Actor, agreed: Plan) -> None:
    for what in ("Ring the farm", "Visit the farm"):
        step_actions.finish_plan_step(
            by=by, at=NOW, step=step_of(agreed, what), done_on=TODAY, evidence="A letter"
        )
        assert step_of(agreed, what).is_done
        with pytest.raises(step_actions.PlanStepNotToDo):
            step_actions.finish_plan_step(by=by, at=NOW, step=step_of(agreed, what), done_on=TODAY)
    assert NextStep.objects.get().state == StepState.DONE

    for what in ("Ring the farm", "Visit the farm"):
        step_actions.reopen_plan_step(by=by, at=NOW, step=step_of(agreed, what))
        assert not step_of(agreed, what).is_done
        with pytest.raises(step_actions.PlanStepNotDone):
            step_actions.reopen_plan_step(by=by, at=NOW, step=step_of(agreed, what))
    with pytest.raises(step_actions.DoneInFuture):
        step_actions.finish_plan_step(
            by=by, at=NOW, step=step_of(agreed, "Visit the farm"), done_on=SOON
        )


def test_day_on_which_a_step_was_done_is_kept(by: Actor, agreed: Plan) -> None:
    for what in ("Ring the farm", "Visit the farm"):
        step_actions.finish_plan_step(by=by, at=NOW, step=step_of(agreed, what), done_on=PAST)
        assert step_of(agreed, what).finished_on == PAST

    step_actions.reopen_plan_step(by=by, at=NOW, step=step_of(agreed, "Ring the farm"))
    assert step_of(agreed, "Ring the farm").finished_on is None


def test_a_new_version_replaces_the_one_before_once_it_is_agreed(
    by: Actor, agreed: Plan, opened: Opened
) -> None:
    add_to = actions.revise_plan(by=by, at=NOW, plan=agreed)
    with pytest.raises(actions.RevisedAlready):
        actions.revise_plan(by=by, at=NOW, plan=agreed)
    step_actions.change_plan_step(
        by=by,
        at=NOW,
        step=step_of(add_to, "Ring the farm"),
        what="Ring two farms",
        doer=StepDoer.ADVISER,
        due_on=LATER,
    )
    step_actions.remove_plan_step(by=by, at=NOW, step=step_of(add_to, "Visit the farm"))
    add(by, add_to, "Speak with the school", StepDoer.ADVISER)

    whole = queries.get_whole_plan(viewer=by, record=opened(by), plan=add_to)
    assert [words.split(":")[0] for words in changes_in_words(whole)] == [
        "Added", "Taken out", "Changed",
    ]  # fmt: skip
    agree(by, add_to)

    agreed.refresh_from_db()
    assert (agreed.state, add_to.number) == (PlanState.REPLACED, 2)
    assert {(e.what, e.due_on) for e in list_own_steps(viewer=by, at=NOW, until=LATER)} == {
        ("Ring two farms", LATER), ("Speak with the school", SOON),
    }  # fmt: skip
    with pytest.raises(actions.NotInForce):
        actions.revise_plan(by=by, at=NOW, plan=agreed)


def test_what_is_done_while_the_next_version_is_written_is_done_there_too(
    by: Actor, agreed: Plan
) -> None:
    version = actions.revise_plan(by=by, at=NOW, plan=agreed)
    for what in ("Ring the farm", "Visit the farm"):
        step_actions.finish_plan_step(
            by=by, at=NOW, step=step_of(agreed, what), done_on=TODAY, evidence="A letter"
        )

    assert step_of(version, "Visit the farm").is_done
    step_actions.reopen_plan_step(by=by, at=NOW, step=step_of(agreed, "Ring the farm"))
    agree(by, version)

    done, open_again = (step_of(version, what) for what in ("Visit the farm", "Ring the farm"))
    assert (done.is_done, done.done_on, done.evidence) == (True, TODAY, "A letter")
    assert not open_again.is_done


def test_what_a_version_has_no_longer_is_not_to_be_done_any_more(by: Actor, agreed: Plan) -> None:
    version = actions.revise_plan(by=by, at=NOW, plan=agreed)
    step_actions.change_plan_step(
        by=by,
        at=NOW,
        step=step_of(version, "Ring the farm"),
        what="Ring the farm",
        doer=StepDoer.PARENT,
        due_on=SOON,
    )

    agree(by, version)

    assert NextStep.objects.get().state == StepState.DROPPED
    assert not step_of(version, "Ring the farm").is_done


def test_own_steps_carried_over_are_not_put_on_days_gone_by(by: Actor, agreed: Plan) -> None:
    version = actions.revise_plan(by=by, at=NOW, plan=agreed)
    step_actions.change_plan_step(
        by=by,
        at=NOW,
        step=step_of(version, "Ring the farm"),
        what="Ring the farm",
        doer=StepDoer.ADVISER,
        due_on=TODAY + timedelta(days=500),
    )

    with pytest.raises(step_actions.OwnStepGoneBy):
        agree(by, version)


def test_a_review_goes_on_or_closes_the_plan(by: Actor, agreed: Plan) -> None:
    said: dict[str, Any] = {"by": by, "at": NOW, "plan": agreed, "held_on": TODAY}
    with pytest.raises(actions.NoNextReview):
        actions.review_plan(**said, outcome=PlanOutcome.GOES_ON)
    with pytest.raises(actions.ReviewedInFuture):
        actions.review_plan(**said | {"held_on": SOON}, outcome=PlanOutcome.ACHIEVED)

    actions.review_plan(**said, outcome=PlanOutcome.GOES_ON, next_review_on=LATER, note="Good")
    agreed.refresh_from_db()
    assert (agreed.state, agreed.review_on) == (PlanState.AGREED, LATER)

    actions.revise_plan(by=by, at=NOW, plan=agreed)
    actions.review_plan(**said, outcome=PlanOutcome.ACHIEVED)
    agreed.refresh_from_db()
    assert (agreed.state, agreed.closed_on) == (PlanState.CLOSED, TODAY)
    assert NextStep.objects.get().state == StepState.DROPPED
    assert (Plan.objects.count(), PlanReview.objects.count()) == (1, 2)
    with pytest.raises(actions.NotInForce):
        actions.review_plan(**said, outcome=PlanOutcome.ACHIEVED)
    with pytest.raises(step_actions.PlanStepNotToDo):
        step_actions.finish_plan_step(
            by=by, at=NOW, step=step_of(agreed, "Visit the farm"), done_on=TODAY
        )


def test_the_day_of_a_copy_is_kept(by: Actor, agreed: Plan, draft: Plan) -> None:
    with pytest.raises(actions.CopyInFuture):
        actions.note_copy(by=by, at=NOW, plan=agreed, given_on=SOON)

    actions.note_copy(by=by, at=NOW, plan=agreed, given_on=TODAY)

    agreed.refresh_from_db()
    assert agreed.copy_given_on == TODAY
    assert AuditEvent.objects.latest("pk").event == Event.PLAN_COPY_GIVEN.value


def test_the_plan_is_sent_only_where_it_is_safe(
    by: Actor, agreed: Plan, person: Person, opened: Opened
) -> None:
    whole = queries.get_whole_plan(viewer=by, record=opened(by), plan=agreed)
    worded = worded_plan(whole, name="Amira")
    ContactPointFactory.create(person=person, kind="email", value="a@example.org", is_unsafe=True)
    ContactPointFactory.create(
        person=person, kind="email", value="mum@example.org", belongs_to="Mother"
    )
    with pytest.raises(NowhereSafe):
        send_plan(by=by, at=NOW, plan=agreed, worded=worded)

    own = ContactPointFactory.create(person=person, kind="email", value="amira@example.org")
    silence = SilentAddressFactory.create(
        address=own.value, reason="opted_out", how="Told me", message=None
    )
    with pytest.raises(NowhereSafe):
        send_plan(by=by, at=NOW, plan=agreed, worded=worded)
    silence.delete()
    warning = BannerFactory.create(person=person, kind="do_not_contact", text="Not by email")
    with pytest.raises(NowhereSafe):
        send_plan(by=by, at=NOW, plan=agreed, worded=worded)
    warning.delete()

    send_plan(by=by, at=NOW, plan=agreed, worded=worded)

    sent = Message.objects.get()
    assert (sent.recipient, sent.purpose) == ("amira@example.org", "plan_copy")
    assert "I want to work with animals." in sent.body
    assert "You, by" in sent.body
    assert AuditEvent.objects.latest("pk").event == Event.PLAN_SENT.value
    agreed.refresh_from_db()
    assert agreed.copy_given_on == TODAY
    version = actions.revise_plan(by=by, at=NOW, plan=agreed)
    with pytest.raises(NotToSend):
        send_plan(by=by, at=NOW, plan=version, worded=worded)


def _narrow(join: Member, person: Person, *groups: str) -> Actor:
    member: Membership = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=member, data_groups=list(groups), starts_at=NOW
    )
    return member_actor(member)


CALLS: dict[str, Callable[[Actor, Plan], object]] = {
    "change": lambda by, plan: actions.change_plan(
        by=by, at=NOW, plan=plan, goal="x", review_on=SOON, revision=1
    ),
    "agree": agree,
    "discard": lambda by, plan: actions.discard_plan(by=by, at=NOW, plan=plan),
    "revise": lambda by, plan: actions.revise_plan(by=by, at=NOW, plan=plan),
    "copy": lambda by, plan: actions.note_copy(by=by, at=NOW, plan=plan, given_on=TODAY),
    "print": lambda by, plan: actions.note_printing(by=by, at=NOW, plan=plan),
    "add": lambda by, plan: add(by, plan, "Ring", StepDoer.ADVISER),
    "done": lambda by, plan: step_actions.finish_plan_step(
        by=by, at=NOW, step=step_of(plan, "Visit the farm"), done_on=TODAY
    ),
}


@pytest.mark.parametrize("call", CALLS)
def test_plans_of_a_closed_record_or_without_its_notes_are_not_found(
    join: Member, person: Person, draft: Plan, call: str
) -> None:
    stranger = member_actor(join(is_open=False))

    for viewer in (stranger, _narrow(join, person, "contact", "education")):
        with pytest.raises(NotFound):
            CALLS[call](viewer, draft)


def test_plans_that_tell_of_special_needs_show_with_those_alone(
    by: Actor, join: Member, person: Person, opened: Opened
) -> None:
    plan = PlanFactory.create(person=person, kind="adulthood", is_agreed=True, review_on=TODAY)
    notes = _narrow(join, person, "notes", "contact")

    assert list(queries.list_plans(viewer=by, record=opened(by))) == [plan]
    assert not queries.list_plans(viewer=notes, record=opened(notes)).exists()
    assert queries.find_plan_in_force(viewer=notes, record=opened(notes)) is None
    narrow = _narrow(join, person, "notes")
    assert queries.find_safe_email(viewer=narrow, record=opened(narrow), at=NOW) is None
    with pytest.raises(NotFound):
        queries.get_plan(viewer=notes, record=opened(notes), public_id=plan.public_id)
    with pytest.raises(NotFound):
        actions.start_plan(
            by=notes, at=NOW, person=person, kind=PlanKind.ADULTHOOD, goal="x", starts_on=TODAY
        )


def test_a_step_of_another_plan_is_not_found(by: Actor, agreed: Plan, opened: Opened) -> None:
    step = PlanStepFactory.create(plan=PlanFactory.create(person=agreed.person))

    with pytest.raises(NotFound):
        queries.get_plan_step(viewer=by, record=opened(by), plan=agreed, public_id=step.public_id)


def test_reviews_of_the_own_caseload_are_due_as_far_as_it_lies_open(
    adviser: Membership, join: Member, person: Person
) -> None:
    others = PersonFactory.create(is_restricted=True)
    plain = PlanFactory.create(person=person, is_agreed=True, review_on=TODAY)
    told = PlanFactory.create(person=person, kind="adulthood", is_agreed=True, review_on=TODAY)
    PlanFactory.create(person=person, review_on=TODAY)
    PlanFactory.create(person=person, is_agreed=True, review_on=LATER)
    annual = SendRecordFactory.create(person=person, status="plan", review_due_on=TODAY)
    for each in (person, others):
        AllocationFactory.create(person=each, membership=adviser)
    PlanFactory.create(person=others, is_agreed=True, review_on=TODAY)
    SendRecordFactory.create(person=others, status="plan", review_due_on=TODAY)
    youth = join(RoleName.YOUTH_WORKER)
    AllocationFactory.create(person=person, membership=youth, role="co_worker")

    def due(member: Membership) -> tuple[list[Plan], list[object]]:
        asked: dict[str, Any] = {"viewer": member_actor(member), "at": NOW, "until": SOON}
        return (
            list(queries.list_plans_to_review(**asked)),
            list(queries.list_annual_reviews(**asked)),
        )

    assert due(adviser) == ([plain, told], [annual])
    assert due(youth) == ([plain], [])


def test_a_step_that_is_a_next_step_is_told_there_alone(agreed: Plan) -> None:
    step = step_of(agreed, "Ring the farm")
    NextStep.objects.update(state=StepState.DONE.value, done_at=NOW)

    assert (step.state, step_of(agreed, "Ring the farm").is_done) == (StepState.OPEN, True)
    assert NextStepFactory.create().state == StepState.OPEN
