"""How does a cycle go through its gates, and what do its pages show and take in?"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.appraisals import AppraisalFactory, AppraisalOptionFactory
from tests.factories.buying import begin_transfer, decision
from tests.factories.commissioning import (
    ContractFactory,
    CycleFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.factories.consultations import ConsultationFactory
from tests.factories.decisions import DecisionFactory, MatterFactory
from tests.factories.needs import NeedsAssessmentFactory, NeedsViewFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.commissioning.actions import appraisals, cycles, reviews
from waymark.commissioning.actions import stages as actions
from waymark.commissioning.actions.reviews import ExitRow, FigureRow, ReviewWritten
from waymark.commissioning.models.appraisals import Appraisal, AppraisalOption
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.reviews import CycleReview, ExitAction, ReviewFigure
from waymark.commissioning.models.stages import ConsultationTest, CycleStep
from waymark.commissioning.models.transfers import TransferPlan
from waymark.commissioning.queries import stages as queries
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.needs import NeedsState
from waymark.commissioning.rules.stages import (
    CONSULTED,
    ORDER,
    Answered,
    GateItem,
    Outcome,
    StepKind,
    missing,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.decisions.rules.decisions import DecisionStage

pytestmark = pytest.mark.usefixtures("scope")
TODAY = local_date(NOW)


def at_stage(stage: CycleStage, **more: Any) -> Cycle:
    made: Cycle = CycleFactory.create(stage=stage.value, **more)
    return made


def begun() -> Cycle:
    """Return a cycle at its first stage whose needs are assessed."""
    made: Cycle = CycleFactory.create()
    NeedsViewFactory.create(
        assessment=NeedsAssessmentFactory.create(
            cycle=made,
            state=NeedsState.APPROVED,
            provision_on=TODAY,
            approved_at=NOW,
            approved_by=Membership.objects.order_by("id")[0],
        )
    )
    return made


def lacks(cycle: Cycle, by: Actor) -> set[GateItem]:
    cycle.refresh_from_db()
    return {each.item for each in missing(queries.read_gate(cycle, viewer=by, at=NOW))}


def go(by: Actor, cycle: Cycle, gate: CycleStage, **more: Any) -> CycleStep:
    values: dict[str, Any] = {"evidence": "Agreed by the board", "at": NOW}
    return actions.pass_gate(by=by, cycle=cycle, gate=gate, **(values | more))


def written(**changes: Any) -> ReviewWritten:
    values: dict[str, Any] = {
        "period_from": date(2025, 4, 1),
        "period_to": date(2026, 3, 31),
        "changed": "More of them are in learning",
        "lessons": "Begin earlier\nAsk twice",
    }
    return ReviewWritten(**(values | changes))


def write(by: Actor, cycle: Cycle, **changes: Any) -> CycleReview:
    outcome = {"outcome": Outcome.CHANGE, "outcome_reason": "It reaches too few"}
    return reviews.write_review(
        by=by, cycle=cycle, written=written(**(outcome | changes)), version=0, at=NOW
    )


def approve(by: Actor, review: CycleReview, **changes: Any) -> CycleReview:
    values: dict[str, Any] = {"approved_by": "The children's board", "approved_on": TODAY}
    return reviews.approve_review(by=by, review=review, at=NOW, **(values | changes))


def test_a_gate_keeps_who_passed_it_when_and_what_was_on_file(by: Actor) -> None:
    cycle = begun()
    step = go(by, cycle, CycleStage.NEEDS)
    cycle.refresh_from_db()
    assert cycle.stage == CycleStage.OPTIONS
    assert (step.number, step.kind, step.stage, step.to_stage) == (1, "passed", "needs", "options")
    assert step.recorded_by_id == by.user_id
    assert step.taken_on == TODAY
    event = AuditEvent.objects.get(event="commissioning.cycle_gate_passed")
    assert event.detail == {"gate": "needs", "lacks": []}


def test_a_step_is_never_rewritten(by: Actor) -> None:
    go(by, begun(), CycleStage.NEEDS)
    steps = CycleStep.objects.all()
    with pytest.raises(DatabaseError), transaction.atomic():
        steps.update(text="Other words")
    with pytest.raises(DatabaseError), transaction.atomic():
        steps.delete()


def test_what_is_missing_is_passed_only_by_an_exception_or_from_history(by: Actor) -> None:
    cycle = at_stage(CycleStage.OPTIONS)
    with pytest.raises(actions.GateNotMet):
        go(by, cycle, CycleStage.OPTIONS)
    with pytest.raises(actions.GateNotMet):
        go(by, cycle, CycleStage.OPTIONS, exception="  ")
    step = go(by, cycle, CycleStage.OPTIONS, exception="There is one way only, by law")
    assert [each["is_met"] for each in step.seen] == [False, False]
    past = go(
        by,
        cycle,
        CycleStage.CONSULTATION,
        history_source="Minutes of the board",
        taken_on=TODAY,
    )
    assert past.is_from_history
    assert past.exception == ""
    assert len(past.seen) == len(CONSULTED)


def test_an_exception_is_kept_only_where_something_was_missing(by: Actor) -> None:
    assert go(by, begun(), CycleStage.NEEDS, exception="None is needed").exception == ""


def test_gates_are_passed_in_order_and_once(by: Actor) -> None:
    cycle = begun()
    for gate in ORDER[1:]:
        with pytest.raises(actions.GateNotHere):
            go(by, cycle, gate, exception="Skip it")
    go(by, cycle, CycleStage.NEEDS)
    with pytest.raises(actions.GateNotHere):
        go(by, cycle, CycleStage.NEEDS)


def test_a_gate_needs_evidence_and_a_day_that_fits(by: Actor, reader: Actor) -> None:
    cycle = begun()
    with pytest.raises(actions.SaysNothing):
        go(by, cycle, CycleStage.NEEDS, evidence=" ")
    with pytest.raises(actions.NotToday):
        go(by, cycle, CycleStage.NEEDS, taken_on=TODAY + timedelta(days=1))
    go(by, cycle, CycleStage.NEEDS, taken_on=TODAY - timedelta(days=9))
    with pytest.raises(actions.NotToday):
        go(
            by,
            cycle,
            CycleStage.OPTIONS,
            exception="One way",
            taken_on=TODAY - timedelta(days=10),
        )
    with pytest.raises(actions.NotToday):
        go(by, begun(), CycleStage.NEEDS, taken_on=date(2026, 8, 31))
    with pytest.raises(NotAllowed):
        go(reader, cycle, CycleStage.OPTIONS)


def test_options_rest_on_a_preferred_option_of_a_locked_appraisal(
    by: Actor, scored: Appraisal
) -> None:
    cycle = scored.cycle
    Cycle.objects.filter(pk=cycle.pk).update(stage=CycleStage.OPTIONS)
    assert lacks(cycle, by) == {GateItem.PREFERRED, GateItem.SENSITIVITY}
    appraisals.lock_scores(by=by, appraisal=scored, at=NOW)
    assert lacks(cycle, by) == {GateItem.PREFERRED}
    option = AppraisalOption.objects.filter(appraisal=scored).order_by("position").last()
    assert option is not None
    appraisals.prefer_option(by=by, appraisal=scored, option=option, reason="Best", at=NOW)
    assert lacks(cycle, by) == set()


def test_the_tests_of_a_consultation_are_answered_put_right_and_taken_back(by: Actor) -> None:
    cycle = at_stage(CycleStage.CONSULTATION, consultation=ConsultationFactory.create())
    assert lacks(cycle, by) == set(CONSULTED)
    whole = {each: Answered(True, "See the report") for each in CONSULTED}
    actions.answer_tests(by=by, cycle=cycle, answers=whole, at=NOW)
    assert lacks(cycle, by) == set()
    less = whole | {GateItem.TIME: Answered(False, "Six days")}
    del less[GateItem.CHANGED]
    actions.answer_tests(by=by, cycle=cycle, answers=less, at=NOW)
    assert lacks(cycle, by) == {GateItem.TIME, GateItem.CHANGED}
    with pytest.raises(actions.AnswerWithoutEvidence):
        actions.answer_tests(
            by=by, cycle=cycle, answers={GateItem.TIME: Answered(True, " ")}, at=NOW
        )


def test_a_decision_that_may_not_be_carried_out_holds_the_cycle(by: Actor) -> None:
    matter = MatterFactory.create()
    cycle = at_stage(CycleStage.DECISION)
    assert lacks(cycle, by) == {GateItem.DECIDED}
    cycle.matter = matter
    cycle.save()
    made = decision(DecisionStage.IN_CALL_IN)
    assert lacks(cycle, by) == {GateItem.DECIDED}
    made.matter = matter
    made.save()
    assert lacks(cycle, by) == {GateItem.DECIDED}
    made.stage = DecisionStage.EFFECTIVE.value
    made.save()
    assert lacks(cycle, by) == set()
    # A later word that only advises sets nothing aside; one that is rescinded does not count.
    made.stage = DecisionStage.RESCINDED.value
    made.save()
    assert lacks(cycle, by) == {GateItem.DECIDED}


def test_what_is_bought_is_signed_and_in_the_register(by: Actor) -> None:
    cycle = at_stage(CycleStage.PROVISION)
    contract = ContractFactory.create()
    assert lacks(cycle, by) == {GateItem.ARRANGED}
    actions.tie_contracts(by=by, cycle=cycle, contracts=[contract], at=NOW)
    assert lacks(cycle, by) == {GateItem.REGISTERED}
    Contract.objects.update(published_at=NOW)
    assert lacks(cycle, by) == set()
    elsewhere = ContractFactory.create(cycle=CycleFactory.create())
    actions.tie_contracts(by=by, cycle=cycle, contracts=[elsewhere], at=NOW)
    assert lacks(cycle, by) == {GateItem.ARRANGED}
    elsewhere.refresh_from_db()
    assert elsewhere.cycle != cycle


def test_who_comes_over_has_a_day_and_the_old_employer_has_told(by: Actor) -> None:
    plan = begin_transfer(by)
    cycle = plan.cycle
    Cycle.objects.filter(pk=cycle.pk).update(stage=CycleStage.PROVISION)
    assert lacks(cycle, by) == {GateItem.VESTING, GateItem.LIABILITY}
    TransferPlan.objects.update(vests_on=date(2027, 4, 1), liability_received_on=TODAY)
    assert lacks(cycle, by) == set()


def test_monitoring_asks_for_each_period_that_has_ended(by: Actor) -> None:
    cycle = at_stage(CycleStage.MONITORING)
    assert lacks(cycle, by) == set()
    contract = ContractFactory.create(cycle=cycle)
    assert lacks(cycle, by) == {GateItem.RATED}
    kpi = KpiFactory.create(contract=contract)
    KpiResultFactory.create(kpi=kpi, period_ends_on=date(2026, 9, 30))
    assert lacks(cycle, by) == {GateItem.RATED}
    KpiResultFactory.create(kpi=kpi, period_ends_on=date(2026, 6, 30))
    assert lacks(cycle, by) == set()


def test_the_last_gate_completes_the_cycle_and_leads_back_to_the_needs(by: Actor) -> None:
    cycle = at_stage(CycleStage.REVIEW, scope="Advice")
    with pytest.raises(actions.NotFinished):
        actions.begin_next_turn(by=by, cycle=cycle, title="Again", opened_on=TODAY, at=NOW)
    approve(by, write(by, cycle))
    go(by, cycle, CycleStage.REVIEW)
    cycle.refresh_from_db()
    assert cycle.state == CycleState.COMPLETED
    with pytest.raises(cycles.CycleTitleTaken):
        actions.begin_next_turn(by=by, cycle=cycle, title=cycle.title, opened_on=TODAY, at=NOW)
    made = actions.begin_next_turn(by=by, cycle=cycle, title="Again", opened_on=TODAY, at=NOW)
    assert (made.previous, made.stage, made.scope) == (cycle, "needs", "Advice")
    for kind in StepKind:
        with pytest.raises(actions.CannotMoveCycle):
            actions.move_cycle(by=by, cycle=cycle, kind=kind, reason="Why not", at=NOW)
    with pytest.raises(actions.CannotReopen):
        actions.reopen_stage(by=by, cycle=cycle, to=CycleStage.NEEDS, reason="Why not", at=NOW)


def test_an_end_needs_a_plan(by: Actor) -> None:
    cycle = at_stage(CycleStage.REVIEW)
    review = approve(by, write(by, cycle, outcome=Outcome.END))
    assert lacks(cycle, by) == {GateItem.EXIT_PLAN}
    rows = [ExitRow(None, "Tell young people", "Head of service", date(2027, 1, 31))]
    reviews.keep_exit_plan(by=by, review=review, rows=rows, at=NOW)
    assert lacks(cycle, by) == set()


def test_going_back_takes_the_approval_of_the_review_with_it(by: Actor) -> None:
    cycle = at_stage(CycleStage.REVIEW)
    approve(by, write(by, cycle))
    for wrong in (CycleStage.REVIEW,):
        with pytest.raises(actions.CannotReopen):
            actions.reopen_stage(by=by, cycle=cycle, to=wrong, reason="More", at=NOW)
    with pytest.raises(actions.SaysNothing):
        actions.reopen_stage(by=by, cycle=cycle, to=CycleStage.OPTIONS, reason=" ", at=NOW)
    step = actions.reopen_stage(
        by=by, cycle=cycle, to=CycleStage.OPTIONS, reason="The money is gone", at=NOW
    )
    cycle.refresh_from_db()
    assert (step.stage, step.to_stage, cycle.stage) == ("review", "options", "options")
    assert CycleReview.objects.get().approved_on is None


def test_a_cycle_rests_and_goes_on(by: Actor) -> None:
    cycle = CycleFactory.create()
    for kind, state in (
        (StepKind.HELD, CycleState.ON_HOLD),
        (StepKind.RESUMED, CycleState.OPEN),
        (StepKind.HELD, CycleState.ON_HOLD),
        (StepKind.ABANDONED, CycleState.ABANDONED),
    ):
        actions.move_cycle(by=by, cycle=cycle, kind=kind, reason="The election", at=NOW)
        cycle.refresh_from_db()
        assert cycle.state == state
        if state != CycleState.OPEN:
            with pytest.raises(actions.GateNotHere):
                go(by, cycle, CycleStage.NEEDS)
    assert [each.step.number for each in queries.list_steps(cycle, viewer=by)] == [4, 3, 2, 1]


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"period_to": date(2024, 1, 1)}, reviews.PeriodBackwards),
        ({"outcome_reason": ""}, reviews.OutcomeWithoutReason),
    ],
)
def test_a_review_that_contradicts_itself_is_refused(
    by: Actor, changes: dict[str, Any], refused: type[ActionRefused]
) -> None:
    with pytest.raises(refused):
        write(by, at_stage(CycleStage.REVIEW), **changes)


def test_a_review_is_written_late_enough_and_stays_once_approved(by: Actor) -> None:
    with pytest.raises(reviews.ReviewTooEarly):
        write(by, at_stage(CycleStage.PROVISION))
    cycle = at_stage(CycleStage.MONITORING)
    review = write(by, cycle, outcome=None)
    with pytest.raises(reviews.NothingToApprove):
        approve(by, review)
    with pytest.raises(ChangedMeanwhile):
        write(by, cycle)
    review = reviews.write_review(
        by=by,
        cycle=cycle,
        written=written(outcome=Outcome.CARRY_ON, outcome_reason="It works"),
        version=1,
        at=NOW,
    )
    for day in (date(2026, 3, 30), TODAY + timedelta(days=1)):
        with pytest.raises(reviews.ApprovedOffDay):
            approve(by, review, approved_on=day)
    figure = [FigureRow(None, "In learning", "93 %", "Monthly return", "91 %")]
    reviews.keep_figures(by=by, review=review, rows=figure, at=NOW)
    approve(by, review)
    with pytest.raises(reviews.ReviewApproved):
        reviews.keep_figures(by=by, review=review, rows=[], at=NOW)
    with pytest.raises(reviews.ReviewApproved):
        reviews.write_review(by=by, cycle=cycle, written=written(), version=2, at=NOW)
    reviews.keep_exit_plan(by=by, review=review, rows=[], at=NOW)
    assert ReviewFigure.objects.get().before == "91 %"


# Pages


@pytest.fixture
def at_work(client: Client, commissioner: Membership) -> Client:
    sign_in(client, commissioner)
    return client


@pytest.fixture
def here(authority: Authority) -> Callable[..., str]:
    def address(cycle: Cycle, route: str = "cycle") -> str:
        return reverse(
            f"commissioning:{route}",
            kwargs={"authority": authority.code, "cycle": cycle.public_id},
        )

    return address


def seen(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def day(name: str, value: date) -> dict[str, str]:
    return {
        f"{name}-day": str(value.day),
        f"{name}-month": str(value.month),
        f"{name}-year": str(value.year),
    }


def test_a_gate_is_passed_on_its_page(at_work: Client, here: Any) -> None:
    cycle = begun()
    page = seen(at_work, here(cycle))
    assert '<strong aria-current="step">1. Needs</strong>' in page
    assert "A needs assessment, approved" in page
    form = {"gate": "needs", "evidence": "The board agreed", **day("taken_on", TODAY)}
    assert at_work.post(here(cycle, "gate_pass"), form | {"evidence": ""}).status_code == 400
    assert at_work.post(here(cycle, "gate_pass"), form | {"gate": "options"}).status_code == 400
    assert at_work.post(here(cycle, "gate_pass"), form | {"gate": "x"}).status_code == 400
    assert at_work.post(here(cycle, "gate_pass"), form).status_code == 302
    page = seen(at_work, here(cycle))
    assert "Passed on" in page
    assert "2 of 2 things that this gate asks for are missing." in page
    assert "Work on the options appraisal" in page
    form |= {"gate": "options"}
    assert "options" in seen(at_work, here(cycle, "gate_pass"))
    refused = at_work.post(here(cycle, "gate_pass"), form)
    assert refused.status_code == 400
    assert "The gate asks for more than is on file" in refused.content.decode()
    assert (
        at_work.post(here(cycle, "gate_pass"), form | {"exception": "One way"}).status_code == 302
    )
    page = seen(at_work, here(cycle))
    assert "by exception" in page
    assert "Passed although something was missing: One way" in page


def test_tests_begin_with_what_the_consultation_says(at_work: Client, here: Any) -> None:
    consultation = ConsultationFactory.create(
        opened_at=NOW - timedelta(days=94), closed_at=NOW - timedelta(days=10)
    )
    matter = MatterFactory.create()
    cycle = at_stage(CycleStage.CONSULTATION, consultation=consultation, matter=matter)
    address = here(cycle, "cycle_tests")
    page = seen(at_work, address)
    assert "It was open for 84 days" in page
    assert "no decision was recorded before" in page
    DecisionFactory.create(matter=matter, decided_on=date(2026, 1, 2))
    assert "decisions were recorded before" in seen(at_work, address)
    form = version_on(at_work, address) | {"met-time": "no", "evidence-time": "Too few"}
    assert at_work.post(address, form | {"evidence-time": ""}).status_code == 400
    assert at_work.post(address, form).status_code == 302
    clash = at_work.post(address, form | {"evidence-time": "Enough"})
    assert clash.status_code == 400
    assert "Saved by somebody else" in clash.content.decode()
    assert ConsultationTest.objects.get().asked == "time"
    page = seen(at_work, here(cycle))
    assert "Not met: Too few" in page
    assert "Answer the tests of the consultation" in page


def test_a_cycle_is_moved_on_its_pages(at_work: Client, here: Any) -> None:
    cycle = at_stage(CycleStage.DECISION)
    reopen = here(cycle, "stage_reopen")
    for wrong in ({"to": "review", "reason": "Why"}, {"to": "needs", "reason": ""}):
        assert at_work.post(reopen, wrong).status_code == 400
    assert at_work.post(reopen, {"to": "needs", "reason": "New figures"}).status_code == 302
    move = here(cycle, "cycle_move")
    assert at_work.post(move, {"kind": "passed", "reason": "Why"}).status_code == 400
    assert at_work.post(move, {"kind": "held", "reason": "An election"}).status_code == 302
    page = seen(at_work, here(cycle))
    for words in ("Resume the cycle", "On hold", "Opened again: Needs", "New figures"):
        assert words in page, words
    assert "Put on hold" not in seen(at_work, move)


def version_on(client: Client, address: str) -> dict[str, str]:
    return {"version": seen(client, address).split('name="version" value="')[1].split('"')[0]}


def test_contracts_are_chosen(at_work: Client, here: Any) -> None:
    cycle, contract = CycleFactory.create(), ContractFactory.create()
    other = ContractFactory.create(cycle=CycleFactory.create())
    address = here(cycle, "cycle_contracts")
    page = seen(at_work, address)
    assert contract.title in page
    assert other.title not in page
    form = version_on(at_work, address)
    assert at_work.post(address, form | {"contracts": [str(other.public_id)]}).status_code == 400
    chosen = form | {"contracts": [str(contract.public_id)]}
    assert at_work.post(address, chosen).status_code == 302
    assert at_work.post(address, chosen).status_code == 400
    assert contract.title in seen(at_work, here(cycle))


@pytest.mark.parametrize("outcome", Outcome)
def test_the_end_is_planned_only_where_the_service_ends(
    at_work: Client, here: Any, by: Actor, outcome: Outcome
) -> None:
    cycle = at_stage(CycleStage.REVIEW)
    write(by, cycle, outcome=outcome)
    page = seen(at_work, here(cycle, "review"))
    assert ("Plan the end" in page) is (outcome is Outcome.END)


def test_a_review_is_written_filled_and_approved_on_its_pages(at_work: Client, here: Any) -> None:
    cycle = at_stage(CycleStage.REVIEW)
    assert at_work.get(here(cycle, "review")).status_code == 404
    assert "Work on the review" in seen(at_work, here(cycle))
    typed = {
        "version": "0",
        "changed": "More of them are in learning",
        "voices": "Somebody listened",
        "lessons": "Begin earlier\nAsk twice",
        "outcome": "end",
        "outcome_reason": "Nobody came",
        **day("period_from", date(2025, 4, 1)),
        **day("period_to", date(2026, 3, 31)),
    }
    write_page = here(cycle, "review_write")
    for wrong in ({"outcome": "perhaps"}, {"outcome_reason": ""}, {"changed": ""}):
        assert at_work.post(write_page, typed | wrong).status_code == 400, wrong
    assert at_work.post(write_page, typed).status_code == 302
    clash = at_work.post(write_page, typed | {"changed": "Other words"})
    assert clash.status_code == 400
    assert "Saved by somebody else" in clash.content.decode()
    figures = here(cycle, "review_figures")
    line = {"what-new0": "In learning", "after-new0": "93 %", "source-new0": "Monthly return"}
    version = version_on(at_work, figures)["version"]
    assert at_work.post(figures, line | {"version": version, "source-new0": ""}).status_code == 400
    assert at_work.post(figures, line | {"version": version}).status_code == 302
    plan = here(cycle, "review_exit")
    version = version_on(at_work, plan)["version"]
    line = {"what-new0": "Tell them", "owner-new0": "Head", "due_on-new0": "31/1/2026"}
    bad = line | {"version": version, "due_on-new0": "soon"}
    assert at_work.post(plan, bad).status_code == 400
    assert at_work.post(plan, line | {"version": version}).status_code == 302
    assert ExitAction.objects.get().owner == "Head"
    approval = {"approved_by": "The board", **day("approved_on", TODAY)}
    assert at_work.post(here(cycle, "review_approve"), approval).status_code == 302
    page = seen(at_work, here(cycle, "review"))
    for words in ("Somebody listened", "93 %", "Ask twice", "Late: not done yet", "The board"):
        assert words in page, words
    assert "Pass the gate" in seen(at_work, here(cycle))
    form = {"gate": "review", "evidence": "The board", **day("taken_on", TODAY)}
    assert at_work.post(here(cycle, "gate_pass"), form).status_code == 302
    assert "Begin the next turn" in seen(at_work, here(cycle))
    again = here(cycle, "cycle_again")
    made = at_work.post(again, {"title": "Once more", **day("opened_on", TODAY)})
    assert made.status_code == 302
    assert "previous turn" in seen(at_work, made.headers["Location"])
    page = seen(at_work, here(cycle))
    assert "Begin the next turn" not in page
    assert "next turn" in page


def test_who_may_only_read_sees_no_way_to_change(
    client: Client, assessor: Membership, here: Any
) -> None:
    sign_in(client, assessor)
    cycle = at_stage(CycleStage.OPTIONS)
    page = seen(client, here(cycle))
    assert "2 of 2 things" in page
    for words in ("Pass it by exception", "Put it on hold", "Start an options appraisal"):
        assert words not in page, words


def fill(cycle: Cycle, by: Actor) -> None:
    """Hang one more of each on the cycle."""
    kpi = KpiFactory.create(contract=ContractFactory.create(cycle=cycle))
    KpiResultFactory.create(kpi=kpi)
    AppraisalOptionFactory.create(appraisal=AppraisalFactory.create(cycle=cycle))
    TransferPlan.objects.filter(pk=begin_transfer(by).pk).update(cycle=cycle)
    for kind in (StepKind.HELD, StepKind.RESUMED):
        actions.move_cycle(by=by, cycle=cycle, kind=kind, reason="Wait", at=NOW)


@pytest.mark.parametrize("stage", ORDER)
def test_more_on_a_cycle_costs_its_page_no_more_queries(
    at_work: Client,
    here: Any,
    stage: CycleStage,
    by: Actor,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    cycle = at_stage(stage, matter=MatterFactory.create())
    fill(cycle, by)
    seen(at_work, here(cycle))
    with django_assert_max_num_queries(30) as few:
        seen(at_work, here(cycle))
    for _ in range(3):
        fill(cycle, by)

    with django_assert_max_num_queries(len(few)):
        seen(at_work, here(cycle))
