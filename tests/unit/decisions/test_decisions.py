"""Properties of stages and conditions, and what must be so before a decision is recorded."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import (
    ConditionDraft,
    ConditionKind,
    ConditionState,
    DecisionDraft,
    DecisionStage,
    Finality,
)

TODAY = date(2026, 11, 21)
DRAFT = DecisionDraft(
    title="Where the youth hub opens",
    decided_on=date(2026, 11, 16),
    wording="The hub opens in the old library.",
    finality=Finality.FINAL,
    stage=DecisionStage.DECIDED,
    reasons="It is near the station.",
)
LEASE = ConditionDraft(text="The lease is signed", kind=ConditionKind.PRECEDENT)

stages = st.sampled_from(DecisionStage)
finalities = st.sampled_from(Finality)


def faulty_fields(draft: DecisionDraft, **changes: object) -> set[str]:
    arguments: dict[str, object] = {
        "today": TODAY,
        "stages": rules.first_stages(is_from_history=draft.is_from_history),
        "after_consultation": False,
        "names_report": False,
        "confirms_reading": False,
        **changes,
    }
    return {fault.field for fault in rules.faults(draft, **arguments)}  # type: ignore[arg-type]


# Stages


@given(stages, finalities)
def test_offered_moves_are_moves_that_the_table_allows(
    stage: DecisionStage, finality: Finality
) -> None:
    assert all(
        rules.may_move(stage, each) for each in rules.offered_moves(finality=finality, stage=stage)
    )


@given(stages, finalities)
def test_nobody_is_offered_a_call_in_or_to_supersede_by_hand(
    stage: DecisionStage, finality: Finality
) -> None:
    offered = set(rules.offered_moves(finality=finality, stage=stage))

    assert not offered & {DecisionStage.IN_CALL_IN, DecisionStage.SUPERSEDED}


@given(stages)
def test_a_decision_in_principle_is_never_put_in_force(stage: DecisionStage) -> None:
    offered = set(rules.offered_moves(finality=Finality.IN_PRINCIPLE, stage=stage))

    assert not offered & {DecisionStage.EFFECTIVE, DecisionStage.IMPLEMENTED}


@given(st.lists(stages, min_size=2, max_size=12))
def test_no_walk_through_the_stages_comes_back(walk: list[DecisionStage]) -> None:
    taken = [walk[0]]
    for following in walk[1:]:
        if rules.may_move(taken[-1], following):
            taken.append(following)

    assert len(set(taken)) == len(taken)


@pytest.mark.parametrize(
    "stage", [DecisionStage.LAPSED, DecisionStage.RESCINDED, DecisionStage.SUPERSEDED]
)
def test_a_stage_at_the_end_leads_nowhere(stage: DecisionStage) -> None:
    assert not any(rules.may_move(stage, following) for following in DecisionStage)


def test_a_change_of_the_record_does_not_take_a_decision_back() -> None:
    allowed = rules.stages_on_change(stage=DecisionStage.EFFECTIVE, is_from_history=False)

    assert allowed == (DecisionStage.EFFECTIVE,)


def test_a_change_of_the_record_puts_a_slip_right() -> None:
    allowed = rules.stages_on_change(stage=DecisionStage.DECIDED, is_from_history=False)

    assert DecisionStage.RECOMMENDED in allowed


@given(finalities, stages)
def test_only_what_stands_in_principle_is_confirmed(
    finality: Finality, stage: DecisionStage
) -> None:
    stands = finality is Finality.IN_PRINCIPLE and rules.may_move(stage, DecisionStage.SUPERSEDED)

    assert rules.may_confirm(finality=finality, stage=stage) is stands


# The headline


@given(stages, st.booleans())
def test_the_headline_of_a_decision_in_principle_always_says_so_and_never_final(
    stage: DecisionStage, has_open_conditions: bool
) -> None:
    words = rules.headline(
        finality=Finality.IN_PRINCIPLE, stage=stage, has_open_conditions=has_open_conditions
    )

    assert "in principle, subject to review" in words.lower()
    assert "final" not in words.lower()


def test_the_headline_of_a_decision_in_principle_is_the_phrase_alone_while_it_stands() -> None:
    words = rules.headline(finality=Finality.IN_PRINCIPLE, stage=DecisionStage.DECIDED)

    assert words == "In principle, subject to review"


def test_the_headline_of_a_final_decision_names_open_conditions() -> None:
    plain = rules.headline(finality=Finality.FINAL, stage=DecisionStage.DECIDED)
    waiting = rules.headline(
        finality=Finality.FINAL, stage=DecisionStage.DECIDED, has_open_conditions=True
    )

    assert (plain, waiting) == ("Final decision", "Final decision, subject to conditions")


def test_a_recommendation_does_not_read_as_decided() -> None:
    words = rules.headline(finality=Finality.FINAL, stage=DecisionStage.RECOMMENDED)

    assert words == "Recommended, not yet decided"


# Before recording


def test_a_complete_live_decision_has_no_fault() -> None:
    assert faulty_fields(DRAFT) == set()


@pytest.mark.parametrize("field", ["title", "wording", "reasons"])
def test_a_live_decision_needs(field: str) -> None:
    assert faulty_fields(replace(DRAFT, **{field: "  "})) == {field}  # type: ignore[arg-type]


@given(st.dates())
def test_the_date_of_a_decision_lies_between_1900_and_today(decided_on: date) -> None:
    fits = date(1900, 1, 1) <= decided_on <= TODAY

    assert ("decided_on" in faulty_fields(replace(DRAFT, decided_on=decided_on))) is not fits


@given(st.integers(-400, 400))
def test_a_review_comes_after_the_decision(days: int) -> None:
    draft = replace(DRAFT, review_on=DRAFT.decided_on + timedelta(days=days))

    assert ("review_on" in faulty_fields(draft)) is (days <= 0)


def test_a_decision_in_principle_needs_a_condition_or_a_review_date() -> None:
    bare = replace(DRAFT, finality=Finality.IN_PRINCIPLE)

    assert faulty_fields(bare) == {"finality"}
    assert faulty_fields(replace(bare, conditions=(LEASE,))) == set()
    assert faulty_fields(replace(bare, review_on=date(2027, 3, 1))) == set()


def test_after_a_consultation_the_report_is_named_and_read() -> None:
    assert faulty_fields(DRAFT, after_consultation=True) == {"report_edition", "report_read"}
    assert faulty_fields(DRAFT, after_consultation=True, names_report=True) == {"report_read"}
    assert (
        faulty_fields(DRAFT, after_consultation=True, names_report=True, confirms_reading=True)
        == set()
    )


def test_history_needs_its_source_in_place_of_reasons_and_report() -> None:
    told = replace(DRAFT, reasons="", is_from_history=True)

    assert faulty_fields(told, after_consultation=True) == {"history_source"}
    assert (
        faulty_fields(replace(told, history_source="Minutes of 1907"), after_consultation=True)
        == set()
    )


def test_history_may_begin_at_a_later_stage() -> None:
    live = replace(DRAFT, stage=DecisionStage.IMPLEMENTED)
    told = replace(live, is_from_history=True, history_source="Minutes of 1907")

    assert faulty_fields(live) == {"stage"}
    assert faulty_fields(told) == set()


def test_what_was_decided_in_principle_is_not_recorded_as_in_effect() -> None:
    draft = replace(
        DRAFT,
        finality=Finality.IN_PRINCIPLE,
        stage=DecisionStage.EFFECTIVE,
        conditions=(LEASE,),
        is_from_history=True,
        history_source="Minutes of 1907",
    )

    assert faulty_fields(draft) == {"stage"}


def test_a_condition_needs_words_and_a_due_date_after_the_decision() -> None:
    draft = replace(
        DRAFT,
        conditions=(
            LEASE,
            ConditionDraft(
                text=" ", kind=ConditionKind.PRECEDENT, due_on=DRAFT.decided_on - timedelta(days=1)
            ),
        ),
    )

    assert faulty_fields(draft) == {"condition_2_text", "condition_2_due_on"}


# Conditions


@given(st.sampled_from(ConditionState), st.sampled_from(ConditionState))
def test_only_an_open_condition_is_settled(before: ConditionState, after: ConditionState) -> None:
    settles = before is ConditionState.OPEN and after is not ConditionState.OPEN

    assert rules.may_settle(before, after) is settles


@given(st.integers(-5, 10))
def test_a_condition_is_settled_between_the_decision_and_today(days: int) -> None:
    settled_on = DRAFT.decided_on + timedelta(days=days)
    found = rules.faults_of_settling(
        settled_on=settled_on, decided_on=DRAFT.decided_on, today=TODAY, evidence="Signed copy"
    )

    assert (found == ()) is (DRAFT.decided_on <= settled_on <= TODAY)


def test_a_condition_is_settled_with_what_shows_it() -> None:
    found = rules.faults_of_settling(
        settled_on=TODAY, decided_on=DRAFT.decided_on, today=TODAY, evidence=" "
    )

    assert [fault.field for fault in found] == ["evidence"]


def test_an_open_condition_from_history_is_not_known() -> None:
    assert not rules.is_known(ConditionState.OPEN, is_from_history=True)
    assert rules.is_known(ConditionState.OPEN, is_from_history=False)
    assert rules.is_known(ConditionState.MET, is_from_history=True)


def test_only_an_unmet_precedent_keeps_a_decision_from_taking_effect() -> None:
    blocking = {
        (kind, state)
        for kind in ConditionKind
        for state in ConditionState
        if rules.blocks_effect(kind=kind, state=state)
    }

    assert blocking == {
        (ConditionKind.PRECEDENT, ConditionState.OPEN),
        (ConditionKind.PRECEDENT, ConditionState.FAILED),
    }


# Words


def test_what_a_source_does_not_give_is_named() -> None:
    missing = rules.not_given(
        reasons="",
        alternatives="Doing nothing",
        conditions=[("The treasurer", None)],
        needs_review_date=True,
    )

    assert missing == ("reasons", "when each condition is due", "review date")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The hub opens. It has a café.", "The hub opens."),
        ("The hub opens at 9.30 a.m. on weekdays", "The hub opens at 9.30 a.m. on weekdays"),
        ("One line\nthat runs on.\n\nAnother paragraph.", "One line that runs on."),
        ("", ""),
    ],
)
def test_the_first_sentence_stands_for_a_text(text: str, first: str) -> None:
    assert rules.first_sentence(text) == first
