"""How does a plan read for the young person whose plan it is? In plain words, addressed to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from waymark.casework.rules.vocabulary import StepDoer
from waymark.core.dates import day_in_words

SUBJECT = "Your plan"


@dataclass(frozen=True)
class WordedStep:
    """What is to be done, by whom, by when, and whether it is done."""

    what: str
    who: str
    when: str
    is_done: bool


@dataclass(frozen=True)
class WordedPlan:
    """A plan as the young person reads it."""

    name: str
    goal: str
    steps: tuple[WordedStep, ...]
    agreed: str
    review: str
    helper: str


def who_does(doer: StepDoer, name: str, helper: str) -> str:
    """Return who does a step, said to the young person."""
    words = {
        StepDoer.YOUNG_PERSON: "You",
        StepDoer.ADVISER: helper or "Your adviser",
        StepDoer.PARENT: "Your parent or carer",
        StepDoer.PARTNER: "Somebody else who helps you",
    }
    return name or words[doer]


def by_when(day: date) -> str:
    """Return the day of a step, in words."""
    return f"by {day_in_words(day)}"


def as_letter(plan: WordedPlan, *, authority: str) -> str:
    """Return a plan as the text of an email to the young person."""
    lines = [f"Hello {plan.name},", "", "this is the plan that we agreed.", ""]
    lines += ["What you want", plan.goal, "", "Who does what"]
    lines += [_line(each) for each in plan.steps]
    lines += ["", plan.agreed, plan.review, ""]
    if plan.helper:
        lines += [f"Ask {plan.helper} if something is not right or has changed.", ""]
    return "\n".join([*lines, authority])


def in_order(steps: Sequence[WordedStep]) -> tuple[WordedStep, ...]:
    """Return the steps that are still to do first, then those that are done."""
    return tuple(sorted(steps, key=lambda each: each.is_done))


def _line(step: WordedStep) -> str:
    state = " (done)" if step.is_done else ""
    return f"- {step.who}, {step.when}: {step.what}{state}"
