"""What stands between a draft and its opening, and what a reason can stand in for."""

from dataclasses import replace

import pytest

from waymark.consultations.rules.calendar import TimeGiven
from waymark.consultations.rules.gates import (
    ANSWERABLE,
    Gate,
    GateFacts,
    GateLine,
    GateState,
    check_gates,
    missing_at_gates,
)
from waymark.consultations.rules.vocabulary import DocumentKind

ENOUGH = TimeGiven(
    days=42,
    working_days=30,
    bank_holidays=0,
    school_holiday_days=0,
    school_holidays=(),
    pre_election=(),
)
FAIR = GateFacts(
    still_open="Which place it is.",
    asks_options=True,
    options_set_aside=1,
    documents=frozenset({DocumentKind.EQUALITY_IMPACT_ASSESSMENT, DocumentKind.EASY_READ}),
    time=ENOUGH,
)
LACKING = [
    (Gate.STILL_OPEN, {"still_open": " "}),
    (Gate.OPTIONS, {"options_without_costs_or_risks": ("Stay",)}),
    (Gate.ALTERNATIVES, {"options_set_aside": 0}),
    (Gate.EQUALITY, {"documents": frozenset({DocumentKind.EASY_READ})}),
    (Gate.EASY_READ, {"documents": frozenset({DocumentKind.EQUALITY_IMPACT_ASSESSMENT})}),
    (Gate.TIME, {"time": replace(ENOUGH, days=27)}),
    (Gate.ELECTION, {"time": replace(ENOUGH, pre_election=("Local elections",))}),
]


def _line(facts: GateFacts, gate: Gate) -> GateLine:
    return next(each for each in check_gates(facts) if each.gate is gate)


def test_what_is_fair_has_nothing_in_the_way() -> None:
    assert missing_at_gates(FAIR) == ()
    assert {each.gate for each in check_gates(FAIR)} == set(Gate)
    assert all(each.source for each in check_gates(FAIR))


@pytest.mark.parametrize(("gate", "change"), LACKING)
def test_what_is_lacking_is_named_alone(gate: Gate, change: dict[str, object]) -> None:
    facts = replace(FAIR, **change)  # type: ignore[arg-type]

    assert _line(facts, gate).state is GateState.MISSING
    assert len(missing_at_gates(facts)) == 1


@pytest.mark.parametrize(("gate", "change"), LACKING)
def test_a_reason_stands_in_where_it_may(gate: Gate, change: dict[str, object]) -> None:
    facts = replace(FAIR, **change, reasons={gate: "It is a poll."})  # type: ignore[arg-type]

    assert bool(missing_at_gates(facts)) is (gate not in ANSWERABLE)
    if gate in ANSWERABLE:
        assert _line(facts, gate).state is GateState.NOT_NEEDED
        assert _line(facts, gate).reason == "It is a poll."


def test_a_decision_that_stands_blocks_whatever_the_reason() -> None:
    facts = replace(FAIR, standing_decisions=("Final",), reasons={Gate.FORMATIVE: "All the same"})

    assert _line(facts, Gate.FORMATIVE).state is GateState.BLOCKED
    assert "decided already" in missing_at_gates(facts)[0]


def test_without_dates_there_is_no_time_and_no_reason_for_it() -> None:
    facts = replace(FAIR, time=None, reasons={Gate.TIME: "Later"})

    assert _line(facts, Gate.TIME).state is GateState.MISSING


def test_options_need_no_costs_where_nobody_chooses_between_them() -> None:
    facts = replace(FAIR, asks_options=False, options_without_costs_or_risks=("Stay",))

    assert _line(facts, Gate.OPTIONS).state is GateState.MET


def test_holidays_inside_are_said_in_words() -> None:
    time = replace(
        ENOUGH, bank_holidays=1, school_holiday_days=9, school_holidays=("Christmas holidays",)
    )

    assert _line(replace(FAIR, time=time), Gate.TIME).detail == (
        "People have 42 days, 30 working days among them. 1 bank holiday falls inside. "
        "9 days fall in school holidays (Christmas holidays)."
    )
