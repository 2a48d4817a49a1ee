"""What does an invented young person want, what was agreed, and how far have they come?"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from waymark.casework.rules.assessments import AssessmentForm, QuestionType, latest_form
from waymark.casework.rules.plan_loading import PlanStepRow
from waymark.casework.rules.timelines import proposed_steps
from waymark.casework.rules.vocabulary import AssessmentKind, PlanKind, StepDoer
from waymark.demonstration.engines.chance import happens, one_of, seeded, working_day
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import Place
from waymark.people.rules.ages import year_group
from waymark.people.rules.vocabulary import SendStatus

SHARE_WITH_PLAN = 0.55
SHARE_ASSESSED = 0.4
SHARE_ASSESSED_AGAIN = 0.6
"""Of those who were assessed, how many were again, so that a distance can be seen."""

GOALS = (
    "I want to work with animals.",
    "I want a job outdoors, not in an office.",
    "I want to finish my English and maths.",
    "I want to get on the plumbing course in September.",
    "I want to get up in the morning and have somewhere to go.",
    "I want to look after children, like my aunt does.",
    "I want to fix cars and have my own garage one day.",
    "I want to stay at college until I am done.",
    "I want to earn my own money.",
    "I want to make music and learn how to record it.",
    "I want to live on my own when I am 18.",
    "I want to take the bus alone.",
)
OWN_STEPS = (
    ("Visit the open evening", StepDoer.YOUNG_PERSON),
    ("Write down three things that I am good at", StepDoer.YOUNG_PERSON),
    ("Bring the certificates to the next meeting", StepDoer.YOUNG_PERSON),
    ("Ask the tutor about the trial week", StepDoer.YOUNG_PERSON),
    ("Practise the way to college", StepDoer.PARENT),
    ("Find out about the travel pass", StepDoer.PARENT),
    ("Write the reference", StepDoer.PARTNER),
)
STRENGTHS = (
    "Comes on time when it matters to them.",
    "Good with younger children.",
    "Draws well and knows it.",
    "Has one friend who is always there.",
    "Asks when something is not clear.",
)
EVIDENCE = ("They said so.", "The tutor told us.", "Seen at the last visit.")
PLACEMENTS = ("Riverside College", "The Orchard School", "Hillfoot Training")
VIEWS = ("It is better than last year.", "I know what I want now.", "It is OK.", "")


@dataclass(frozen=True)
class InventedAssessment:
    """A completed assessment."""

    kind: AssessmentKind
    done_on: date
    answers: dict[str, dict[str, Any]]
    own_view: str


@dataclass(frozen=True)
class InventedPlanning:
    """What somebody wants and has agreed, if they have, and how they were assessed."""

    goal: str = ""
    kind: PlanKind = PlanKind.GENERAL
    starts_on: date = date.min
    review_on: date = date.min
    steps: tuple[PlanStepRow, ...] = ()
    assessments: tuple[InventedAssessment, ...] = field(default=())


def invent_planning(place: Place, person: Invented, *, on: date) -> InventedPlanning:
    """Return plan and assessments of somebody; the same again for the same day."""
    chance = seeded(place.code, "planning", person.row.number)
    has_plan = any(each.status is SendStatus.PLAN for each in person.row.send)
    assessments = tuple(_assessments(chance, is_led=bool(person.lead), has_plan=has_plan, on=on))
    if not person.lead or not happens(chance, SHARE_WITH_PLAN):
        return InventedPlanning(assessments=assessments)
    kind = _kind(person, has_plan=has_plan, on=on)
    starts_on = working_day(on - timedelta(days=chance.randint(15, 150)))
    return InventedPlanning(
        goal=one_of(chance, GOALS),
        kind=kind,
        starts_on=starts_on,
        review_on=max(starts_on, working_day(on + timedelta(days=chance.randint(-8, 60)))),
        steps=tuple(_steps(chance, kind, starts_on=starts_on, on=on)),
        assessments=assessments,
    )


def _kind(person: Invented, *, has_plan: bool, on: date) -> PlanKind:
    if has_plan:
        return PlanKind.ADULTHOOD
    is_leaving = person.row.born_on is not None and year_group(person.row.born_on, on) == 11
    return PlanKind.TRANSITION if is_leaving else PlanKind.GENERAL


def _steps(
    chance: random.Random, kind: PlanKind, *, starts_on: date, on: date
) -> Iterable[PlanStepRow]:
    proposed: list[tuple[str, StepDoer, date]] = [
        (each.what, each.doer, each.due_on)
        for each in proposed_steps(kind, starts_on)
        if each.doer is not StepDoer.ADVISER
    ] or [
        (what, doer, starts_on + timedelta(days=14 * place))
        for place, (what, doer) in enumerate(chance.sample(OWN_STEPS, 3), start=1)
    ]
    for what, doer, due_on in proposed:
        is_done = due_on < on and happens(chance, 0.8)
        yield PlanStepRow(what=what, doer=doer, due_on=due_on, done_on=due_on if is_done else None)


def _assessments(
    chance: random.Random, *, is_led: bool, has_plan: bool, on: date
) -> Iterable[InventedAssessment]:
    if has_plan:
        yield _assessed(chance, AssessmentKind.EHC_PLAN, on=on - timedelta(days=400))
        yield _assessed(chance, AssessmentKind.EHC_REVIEW, on=on - timedelta(days=340))
    if is_led and happens(chance, SHARE_ASSESSED):
        kind = one_of(chance, (AssessmentKind.TARGETED, AssessmentKind.READINESS))
        first = _assessed(chance, kind, on=on - timedelta(days=chance.randint(120, 300)))
        yield first
        if happens(chance, SHARE_ASSESSED_AGAIN):
            yield _again(chance, first, on=on - timedelta(days=chance.randint(5, 90)))


def _assessed(chance: random.Random, kind: AssessmentKind, *, on: date) -> InventedAssessment:
    return InventedAssessment(
        kind=kind,
        done_on=on,
        answers=dict(_answers(chance, latest_form(kind), on)),
        own_view=one_of(chance, VIEWS),
    )


def _answers(
    chance: random.Random, form: AssessmentForm, on: date
) -> Iterable[tuple[str, dict[str, Any]]]:
    for part in form.parts:
        if part.is_scored and happens(chance, 0.85):
            yield (
                part.key,
                {
                    "score": chance.randint(1, len(form.scale)),
                    "strengths": one_of(chance, STRENGTHS),
                    "evidence": one_of(chance, EVIDENCE),
                },
            )
        facts: dict[str, Any] = {
            each.key: on - timedelta(days=365 * chance.randint(1, 6))
            if each.type is QuestionType.DAY
            else one_of(chance, each.choices)[0]
            for each in part.questions
            if each.is_required
        }
        if facts:
            facts |= {
                each.key: one_of(chance, PLACEMENTS)
                for each in part.questions
                if each.key == "placement"
            }
            yield part.key, facts


def _again(chance: random.Random, first: InventedAssessment, *, on: date) -> InventedAssessment:
    most = len(latest_form(first.kind).scale)
    moved = {
        key: given | {"score": min(most, max(1, given["score"] + one_of(chance, (-1, 0, 1, 1, 2))))}
        for key, given in first.answers.items()
    }
    return InventedAssessment(
        kind=first.kind, done_on=on, answers=moved, own_view=one_of(chance, VIEWS)
    )
