"""Which questions are shown, and which rules about it are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.showing import (
    Showing,
    ShownIf,
    dependents_of,
    fault_in_rule,
    faults_in_order,
    rule_in_words,
    shown_codes,
)


def after(question: str, *choices: str) -> ShownIf:
    return ShownIf(question=question, choices=frozenset(choices))


USES = Showing(code="uses", wording="Do you use it?", choices={"yes": "Yes", "no": "No"})
WHY = Showing(code="why", wording="Why not?", shown_if=after("uses", "no"))
OFTEN = Showing(
    code="often",
    wording="How often?",
    choices={"daily": "Daily", "less": "Less"},
    shown_if=after("uses", "yes"),
)
WHEN = Showing(code="when", wording="At what time?", shown_if=after("often", "daily"))
ALL = (USES, WHY, OFTEN, WHEN)
RULES = [(each.code, each.shown_if) for each in ALL]


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ({}, ("uses",)),
        ({"uses": ["no"]}, ("uses", "why")),
        ({"uses": ["yes"]}, ("uses", "often")),
        ({"uses": ["yes"], "often": ["daily"]}, ("uses", "often", "when")),
        ({"uses": ["yes", "no"]}, ("uses", "why", "often")),
    ],
)
def test_a_question_is_shown_after_the_answers_that_call_for_it(
    chosen: dict[str, list[str]], shown: tuple[str, ...]
) -> None:
    assert shown_codes(RULES, chosen=chosen) == shown


def test_a_question_that_hangs_on_a_hidden_one_is_hidden_whatever_was_answered_before() -> None:
    chosen = {"uses": ["no"], "often": ["daily"]}

    assert "when" not in shown_codes(RULES, chosen=chosen)


CODES = st.sampled_from("abcdef")


@given(
    rules=st.lists(st.tuples(CODES, CODES), max_size=6, unique_by=lambda pair: pair[0]),
    chosen=st.dictionaries(CODES, st.lists(st.sampled_from(["x", "y"]))),
)
def test_only_an_earlier_shown_question_ever_shows_another(
    rules: list[tuple[str, str]], chosen: dict[str, list[str]]
) -> None:
    """Whatever loops or later questions the rules name, the walk ends and is sound."""
    asked = [(code, after(needs, "x")) for code, needs in rules]

    shown = shown_codes([("z", None), *asked], chosen=chosen)

    assert shown == ("z",)


@given(chosen=st.dictionaries(st.sampled_from(["uses", "often"]), st.lists(CODES)))
def test_what_is_answered_to_a_hidden_question_changes_nothing(
    chosen: dict[str, list[str]],
) -> None:
    shown = shown_codes(RULES, chosen=chosen)
    only_shown = {code: made for code, made in chosen.items() if code in shown}

    assert shown_codes(RULES, chosen=only_shown) == shown


@pytest.mark.parametrize(
    ("rule", "of", "fault"),
    [
        (after("uses", "yes"), "when", ""),
        (after("often", "daily"), "uses", "“How often?” comes later"),
        (after("uses", "yes"), "uses", "A question cannot decide about itself"),
        (after("gone", "yes"), "when", "is not there any more"),
        (after("why", "yes"), "when", "“Why not?” has no choices"),
        (after("uses"), "when", "Tick at least one answer to “Do you use it?”"),
        (after("uses", "perhaps"), "when", "“perhaps” is no answer to “Do you use it?”"),
    ],
)
def test_a_rule_is_refused_where_it_cannot_hold(rule: ShownIf, of: str, fault: str) -> None:
    said = fault_in_rule(rule, of=of, questions=ALL)

    assert said.startswith(fault) if fault.startswith("“") else fault in said
    assert bool(said) is bool(fault)


def test_two_questions_that_wait_for_each_other_are_refused_by_their_order() -> None:
    loop = (
        Showing(code="a", wording="A?", choices={"x": "X"}, shown_if=after("b", "x")),
        Showing(code="b", wording="B?", choices={"x": "X"}, shown_if=after("a", "x")),
    )

    assert [each[:4] for each in faults_in_order(loop)] == ["“A?”"]
    assert faults_in_order(ALL) == ()


def test_a_new_question_may_hang_on_any_of_those_before_it() -> None:
    rule = after("often", "less")

    assert fault_in_rule(rule, of="", questions=ALL, is_new=True) == ""


def test_the_questions_that_hang_on_another_are_named() -> None:
    assert dependents_of("uses", ALL) == (WHY, OFTEN)
    assert dependents_of("when", ALL) == ()


def test_a_rule_reads_as_a_sentence() -> None:
    assert rule_in_words(after("uses", "no", "yes"), questions=ALL) == (
        "Only if the answer to “Do you use it?” is “Yes” or “No”"
    )
    assert "not there any more" in rule_in_words(after("gone", "x"), questions=ALL)
