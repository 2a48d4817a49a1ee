"""Are forms of assessment read as data, answers checked by them, and totals silent on the rest?"""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.svg import svg_is_safe
from waymark.casework.rules import assessments as rules
from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.documents.engines.scores import Score, then_and_now
from waymark.people.rules.vocabulary import DataGroup

TARGETED = rules.latest_form(AssessmentKind.TARGETED)
EHC = rules.latest_form(AssessmentKind.EHC_PLAN)
FORM = """
kind = "profile"
version = 9
starts_on = 2026-01-01
source = "x"
intro = "x"
scale = ["a"]
"""
scores = st.dictionaries(
    st.sampled_from([part.key for part in TARGETED.parts]),
    st.fixed_dictionaries({"score": st.integers(1, 5)}),
)


def test_every_kind_has_a_form_and_is_read_by_its_version() -> None:
    for kind in AssessmentKind:
        latest = rules.latest_form(kind)
        assert rules.form_of(kind, latest.version) is latest


@pytest.mark.parametrize(
    "parts",
    [
        "parts = []",
        '[[parts]]\nkey = "a"\nlabel = "A"',
        '[[parts]]\nkey="a"\nlabel="A"\nis_scored=true\n' * 2,
    ],
)
def test_a_form_that_contradicts_itself_is_refused(parts: str) -> None:
    with pytest.raises(rules.FaultyForm):
        rules.read_form(FORM + parts)


@pytest.mark.parametrize(
    "answers",
    [
        {"dragons": {"score": 1}},
        {"learning": {"fire": 1}},
        {"learning": {"score": 6}},
        {"learning": {"score": "five"}},
        {"learning": {"evidence": "x" * 2_001}},
    ],
)
def test_answers_that_the_form_does_not_ask_for_are_refused(answers: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="."):
        rules.accepted(TARGETED, answers)


def test_days_choices_and_lines_are_kept_plain() -> None:
    found = rules.accepted(
        EHC,
        {"plan": {"issued_on": date(2020, 2, 29), "placement": " Farm ", "placement_kind": ""}},
    )

    assert found == {"plan": {"issued_on": "2020-02-29", "placement": "Farm"}}
    assert rules.accepted(EHC, found) == found
    with pytest.raises(ValueError, match="longer"):
        rules.accepted(EHC, {"plan": {"placement": "x" * 201}})
    (first, *_) = rules.missing(EHC.parts, {})
    assert first.key == "issued_on"
    assert not rules.missing(EHC.parts, found)


@given(scores, st.frozensets(st.sampled_from([DataGroup.SENSITIVE, DataGroup.JUSTICE])))
def test_a_total_is_the_same_whatever_hidden_parts_say(
    answers: dict[str, Any], groups: frozenset[DataGroup]
) -> None:
    parts = rules.parts_seen(TARGETED, groups)
    shown = {part.key for part in parts}
    without = {key: given for key, given in answers.items() if key in shown}

    assert rules.total_of(TARGETED, parts, answers) == rules.total_of(TARGETED, parts, without)
    assert rules.total_of(TARGETED, parts, answers).most == 5 * len(without)


@given(scores, scores)
def test_distance_is_the_difference_where_both_are_known(
    then: dict[str, Any], now: dict[str, Any]
) -> None:
    for each in rules.distance_travelled(TARGETED.parts, then, now):
        is_known = each.key in then and each.key in now
        assert each.change == (
            now[each.key]["score"] - then[each.key]["score"] if is_known else None
        )


@given(st.frozensets(st.sampled_from(DataGroup)))
def test_forms_about_special_needs_show_with_those_alone(groups: frozenset[DataGroup]) -> None:
    seen = rules.assessments_seen(groups)

    assert (AssessmentKind.EHC_PLAN in seen) == (groups >= {DataGroup.NOTES, DataGroup.SEND})
    assert (AssessmentKind.PROFILE in seen) == (DataGroup.NOTES in groups)


def test_forms_of_the_past_take_days_of_the_past_alone() -> None:
    past = rules.latest_form(AssessmentKind.LEARNING_DIFFICULTY)
    today = date(2026, 11, 2)

    assert past.may_be_done_on(date(2014, 8, 31), today)
    assert not past.may_be_done_on(date(2014, 9, 1), today)
    assert TARGETED.may_be_done_on(today, today)
    assert not TARGETED.may_be_done_on(date(2026, 11, 3), today)
    assert past.has_ended(today)
    assert not past.has_ended(date(2014, 8, 31))
    assert not TARGETED.has_ended(today)


def test_the_picture_is_safe_named_and_in_words() -> None:
    svg = then_and_now(
        key="k",
        title="Distance <travelled>",
        description="Better",
        scores=[Score("Health & more", 1, 3), Score("Money", None, 2), Score("Home", 2, None)],
        most=5,
    )

    assert svg_is_safe(svg)
    assert 'aria-labelledby="k-title k-text"' in svg
    assert "Health &amp; more: 1 then, 3 now" in svg
    assert "Money: no score then, 2 now" in svg
    assert "Distance &lt;travelled&gt;" in svg
