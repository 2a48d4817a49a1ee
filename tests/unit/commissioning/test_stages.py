"""Do the gates of the cycle ask for what they should, and can no stage be skipped?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules import stages as rules
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import (
    CONSULTED,
    ORDER,
    Answered,
    AppraisalFact,
    ContractFact,
    GateItem,
    GateLine,
    MeasureFact,
    Outcome,
    ProcurementFact,
    ReviewFact,
    TransferFact,
)
from waymark.indicators.rules.vocabulary import Frequency

stages = st.sampled_from(ORDER)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def lacks(lines: tuple[GateLine, ...]) -> set[GateItem]:
    return {each.item for each in rules.missing(lines)}


def test_the_seven_stages_stand_in_the_order_of_the_cycle() -> None:
    assert [each.value for each in ORDER] == [
        "needs", "options", "consultation", "decision", "provision", "monitoring", "review",
    ]  # fmt: skip
    assert rules.following(CycleStage.REVIEW) is None


@given(st.lists(st.tuples(st.booleans(), stages), max_size=60))
def test_no_gate_is_passed_twice_without_opening_it_again_and_none_is_skipped(
    steps: list[tuple[bool, CycleStage]],
) -> None:
    stage, state = CycleStage.NEEDS, CycleState.OPEN
    passed: list[CycleStage] = []
    for is_passing, wanted in steps:
        if is_passing and rules.may_pass(state=state, stage=stage, gate=wanted):
            assert wanted not in passed
            assert passed == list(rules.earlier(wanted))
            passed.append(wanted)
            following = rules.following(wanted)
            stage = following or stage
            state = state if following else CycleState.COMPLETED
        elif not is_passing and rules.may_reopen(state=state, stage=stage, to=wanted):
            assert wanted in passed
            passed = list(rules.earlier(wanted))
            stage = wanted


@given(stages, stages, st.sampled_from([each for each in CycleState if each != CycleState.OPEN]))
def test_a_cycle_that_is_not_open_neither_passes_a_gate_nor_goes_back(
    stage: CycleStage, other: CycleStage, state: CycleState
) -> None:
    assert not rules.may_pass(state=state, stage=stage, gate=other)
    assert not rules.may_reopen(state=state, stage=stage, to=other)


def test_options_need_a_preferred_way_and_something_to_compare_it_with() -> None:
    draft = AppraisalFact("A", is_locked=False, is_preferred=False, compared=4)
    locked = AppraisalFact("B", is_locked=True, is_preferred=False, compared=4)
    alone = AppraisalFact("C", is_locked=True, is_preferred=True, compared=1)
    whole = AppraisalFact("D", is_locked=True, is_preferred=True, compared=2)
    both = {GateItem.PREFERRED, GateItem.SENSITIVITY}
    assert lacks(rules.options_gate([])) == both
    assert lacks(rules.options_gate([draft])) == both
    assert lacks(rules.options_gate([draft, locked])) == {GateItem.PREFERRED}
    assert lacks(rules.options_gate([alone])) == {GateItem.SENSITIVITY}
    assert lacks(rules.options_gate([draft, whole])) == set()
    # What would change the answer is asked of the appraisal whose answer is taken.
    assert lacks(rules.options_gate([locked, alone])) == {GateItem.SENSITIVITY}


@given(st.dictionaries(st.sampled_from(CONSULTED), st.booleans()))
def test_every_test_of_a_consultation_is_answered_and_met(given_: dict[GateItem, bool]) -> None:
    tests = {item: Answered(is_met, "The report") for item, is_met in given_.items()}
    met = {item for item, is_met in given_.items() if is_met}
    lines = rules.consultation_gate(tests, is_asked=True)
    assert lacks(lines) == set(CONSULTED) - met
    assert all(each.remedy for each in lines)


def test_a_decision_may_be_carried_out() -> None:
    assert lacks(rules.decision_gate(None, ())) == {GateItem.DECIDED}
    (line,) = rules.decision_gate("In-house", ["The decision is in call-in."])
    assert not line.is_met
    assert "call-in" in line.found
    assert lacks(rules.decision_gate("In-house", ())) == set()


def test_what_is_bought_and_who_comes_over_are_both_asked_for_where_both_are_gone() -> None:
    bought = ProcurementFact("Advice", is_contracted=True, notices_missing=0)
    waiting = ProcurementFact("Advice", is_contracted=False, notices_missing=2)
    public = ContractFact("C-1", is_signed=True, is_published=True)
    hidden = ContractFact("C-2", is_signed=True, is_published=False)
    draft = ContractFact("C-3", is_signed=False, is_published=False)
    day = date(2027, 4, 1)
    moved = TransferFact("Staff", day, day)
    unsent = TransferFact("Staff", day, None)
    gate = rules.provision_gate
    assert lacks(gate([], [], [])) == {GateItem.ARRANGED}
    assert lacks(gate([bought], [public], [])) == set()
    assert lacks(gate([], [public], [])) == set()
    assert lacks(gate([], [], [moved])) == set()
    assert lacks(gate([bought], [], [])) == {GateItem.SIGNED, GateItem.REGISTERED}
    assert lacks(gate([waiting], [public], [])) == {GateItem.SIGNED, GateItem.NOTICES}
    assert lacks(gate([bought], [public, hidden], [])) == {GateItem.REGISTERED}
    assert lacks(gate([], [public, draft], [])) == {GateItem.SIGNED}
    assert lacks(gate([bought], [public], [unsent])) == {GateItem.LIABILITY}


def measure(**changes: object) -> MeasureFact:
    values: dict[str, object] = {
        "name": "NEET",
        "frequency": Frequency.QUARTERLY,
        "starts_on": date(2026, 4, 1),
        "ends_on": date(2027, 3, 31),
        "rated": (),
    }
    return MeasureFact(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("today", "ended"),
    [
        (date(2026, 6, 30), 0),
        (date(2026, 7, 1), 1),
        (date(2026, 11, 23), 2),
        (date(2027, 4, 1), 4),
        (date(2030, 1, 1), 4),
    ],
)
def test_a_period_counts_from_the_day_after_it_ends(today: date, ended: int) -> None:
    found = list(rules.periods_ended(measure(), today=today))
    assert len(found) == ended
    if found:
        assert found[0] == (date(2026, 4, 1), date(2026, 6, 30))


@given(days, st.integers(0, 1500), st.sampled_from(Frequency), days)
def test_periods_follow_each_other_without_gap_and_stay_within_the_contract(
    starts_on: date, length: int, frequency: Frequency, today: date
) -> None:
    ends_on = starts_on + timedelta(days=length)
    one = measure(starts_on=starts_on, ends_on=ends_on, frequency=frequency)
    found = list(rules.periods_ended(one, today=today))
    begins = [first for first, _ in found]
    assert begins == ([starts_on, *(last + timedelta(days=1) for _, last in found)])[: len(found)]
    assert all(first <= last <= ends_on and last < today for first, last in found)
    if found and today > ends_on:
        assert found[-1][1] == ends_on


def test_each_period_that_has_ended_is_rated() -> None:
    today = date(2026, 11, 23)

    def gate(*measures: MeasureFact) -> set[GateItem]:
        return lacks(rules.monitoring_gate(measures, has_contract=True, today=today))

    assert gate() == {GateItem.RATED}
    assert gate(measure(rated={date(2026, 6, 30)})) == {GateItem.RATED}
    assert gate(measure(rated={date(2026, 6, 30), date(2026, 9, 15)})) == set()
    assert rules.monitoring_gate((), has_contract=False, today=today) == ()
    (line,) = rules.monitoring_gate(
        [measure(frequency=Frequency.MONTHLY)], has_contract=True, today=today
    )
    assert "30 April 2026" in line.found
    assert "and 4 more" in line.found


def test_a_review_has_an_approved_outcome_and_an_end_has_a_plan() -> None:
    day = date(2027, 4, 1)
    assert lacks(rules.review_gate(None)) == {GateItem.OUTCOME}
    assert lacks(rules.review_gate(ReviewFact(None, None, 3))) == {GateItem.OUTCOME}
    assert lacks(rules.review_gate(ReviewFact(Outcome.CHANGE, None, 0))) == {GateItem.OUTCOME}
    assert lacks(rules.review_gate(ReviewFact(Outcome.CHANGE, day, 0))) == set()
    assert lacks(rules.review_gate(ReviewFact(Outcome.END, day, 0))) == {GateItem.EXIT_PLAN}
    assert lacks(rules.review_gate(ReviewFact(Outcome.END, day, 1))) == set()
