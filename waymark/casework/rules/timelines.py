"""Which standard steps does a kind of plan have, and on which days do they fall?

By edition, as practice changes: a plan keeps the name of the edition that proposed its steps.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from waymark.casework.rules.vocabulary import PlanKind, StepDoer


@dataclass(frozen=True)
class StandardStep:
    """A step that plans of a kind usually have, so many days after the plan's start."""

    what: str
    doer: StepDoer
    days: int


@dataclass(frozen=True)
class Timelines:
    """The standard steps of each kind of plan that begins on the day or later."""

    name: str
    starts_on: date
    steps: dict[PlanKind, tuple[StandardStep, ...]]


@dataclass(frozen=True)
class ProposedStep:
    """A standard step on its day."""

    what: str
    doer: StepDoer
    due_on: date


_YOUNG, _ADVISER = StepDoer.YOUNG_PERSON, StepDoer.ADVISER
_PARENT, _PARTNER = StepDoer.PARENT, StepDoer.PARTNER

# Sources: Staffordshire, "Careers and Participation", support for pupils at risk in Year 11; the
# SEND code of practice, chapter 8 (preparing for adulthood) and chapter 9 (annual reviews).
EDITIONS = (
    Timelines(
        name="2014",
        starts_on=date(2014, 9, 1),
        steps={
            PlanKind.GENERAL: (),
            PlanKind.TRANSITION: (
                StandardStep("Talk about what comes after Year 11", _ADVISER, 14),
                StandardStep("Visit a college or a provider", _YOUNG, 42),
                StandardStep("Send off two applications", _YOUNG, 70),
                StandardStep("Get ready for the interviews together", _ADVISER, 98),
                StandardStep("Ask the school about what is still open", _ADVISER, 140),
                StandardStep("Check that there is an offer to take up", _ADVISER, 196),
            ),
            PlanKind.SUPPORTED_INTERNSHIP: (
                StandardStep("Find out which work to try", _YOUNG, 14),
                StandardStep("Speak with the provider and the job coach", _ADVISER, 21),
                StandardStep("Practise the way to work", _PARENT, 42),
                StandardStep("Visit the employer before the first day", _PARTNER, 49),
                StandardStep("Apply for Access to Work", _PARTNER, 56),
                StandardStep("Meet at work after the first weeks", _ADVISER, 98),
            ),
            PlanKind.ADULTHOOD: (
                StandardStep("Write down what matters most for the coming years", _YOUNG, 14),
                StandardStep("Ask everybody who helps for their advice", _ADVISER, 28),
                StandardStep("Visit places to learn or work", _YOUNG, 56),
                StandardStep("Hold the review meeting", _ADVISER, 84),
                StandardStep("Send the notes of the review to everybody who came", _ADVISER, 98),
                StandardStep("Check that the next placement is named", _ADVISER, 140),
            ),
        },
    ),
)


def timelines_on(day: date) -> Timelines:
    """Return the edition in force on a day; before the first one, the first."""
    return next((each for each in reversed(EDITIONS) if each.starts_on <= day), EDITIONS[0])


def proposed_steps(kind: PlanKind, starts_on: date) -> tuple[ProposedStep, ...]:
    """Return the standard steps of a plan of this kind, counted from the day it starts."""
    return tuple(
        ProposedStep(what=each.what, doer=each.doer, due_on=starts_on + timedelta(days=each.days))
        for each in timelines_on(starts_on).steps[kind]
    )
