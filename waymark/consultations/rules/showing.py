"""Which questions does somebody see, given what they have answered before?

A question may be shown only where an earlier choice question was answered with one of some
choices. A question that hangs on a hidden one is hidden too, whatever was answered to that before
it was hidden.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class ShownIf:
    """The earlier question that decides, and the choices of which one must have been made."""

    question: str
    choices: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Showing:
    """What has to be known of a question to say when it is shown.

    `choices` are the codes of the answers that can decide about a later question, each with its
    words; empty where the kind of the question cannot decide.
    """

    code: str
    wording: str
    choices: Mapping[str, str] = field(default_factory=dict)
    shown_if: ShownIf | None = None


def read_rule(plain: Mapping[str, Any]) -> ShownIf | None:
    """Return the rule that `plain_rule` wrote; nothing written is no rule."""
    if not plain:
        return None
    return ShownIf(question=plain["question"], choices=frozenset(plain["choices"]))


def plain_rule(rule: ShownIf | None) -> dict[str, Any]:
    """Return a rule as plain values, which a question keeps."""
    return {"question": rule.question, "choices": sorted(rule.choices)} if rule else {}


def shown_codes(
    rules: Iterable[tuple[str, ShownIf | None]], *, chosen: Mapping[str, Collection[str]]
) -> tuple[str, ...]:
    """Return the codes of the questions that are shown, in their order.

    `rules` are the questions in their order, each with its rule; `chosen` are the choices made, by
    the code of the question.
    """
    shown: dict[str, None] = {}
    for code, rule in rules:
        if rule is None or (
            rule.question in shown and rule.choices.intersection(chosen.get(rule.question, ()))
        ):
            shown[code] = None
    return tuple(shown)


def fault_in_rule(
    rule: ShownIf, *, of: str, questions: Sequence[Showing], is_new: bool = False
) -> str:
    """Return the sentence that says why a question cannot be shown by this rule; empty if it can.

    `of` is the code of the question that has the rule; a new one stands after all others.
    """
    order = [each.code for each in questions]
    if rule.question == of:
        return "A question cannot decide about itself: choose an earlier question"
    found = next((each for each in questions if each.code == rule.question), None)
    if found is None:
        return "The question that decides is not there any more: choose another one"
    if not is_new and of in order and order.index(rule.question) > order.index(of):
        return f"“{found.wording}” comes later: choose a question that people have answered before"
    if not found.choices:
        return f"“{found.wording}” has no choices, so it cannot decide: choose another question"
    if not rule.choices:
        return f"Tick at least one answer to “{found.wording}”"
    unknown = rule.choices - found.choices.keys()
    if unknown:
        return f"“{min(unknown)}” is no answer to “{found.wording}”: tick the answers anew"
    return ""


def dependents_of(code: str, questions: Iterable[Showing]) -> tuple[Showing, ...]:
    """Return the questions that are shown by the answer to this one."""
    return tuple(each for each in questions if each.shown_if and each.shown_if.question == code)


def faults_in_order(questions: Sequence[Showing]) -> tuple[str, ...]:
    """Return a sentence for every question whose rule does not hold where it stands."""
    return tuple(
        f"“{each.wording}” cannot be shown as you said. {fault}"
        for each in questions
        if each.shown_if
        and (fault := fault_in_rule(each.shown_if, of=each.code, questions=questions))
    )


def rule_in_words(rule: ShownIf, *, questions: Iterable[Showing]) -> str:
    """Say when a question is shown, by the words of the question and the choices that decide."""
    found = next((each for each in questions if each.code == rule.question), None)
    if found is None:
        return "Only after a question that is not there any more"
    labels = [f"“{label}”" for code, label in found.choices.items() if code in rule.choices]
    return f"Only if the answer to “{found.wording}” is {' or '.join(labels)}"
