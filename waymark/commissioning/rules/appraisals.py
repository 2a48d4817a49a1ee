"""Of what is an options appraisal made, and how does it move from draft to a preferred option?

Source of the success factors and of what a shortlist holds: HM Treasury, The Green Book. Source of
the characteristics: Equality Act 2010, sections 4 and 149; care experience and rurality are local
additions.
"""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class AppraisalState(StrEnum):
    DRAFT = "draft"
    LOCKED = "locked"  # scores and weights stand; the money shows
    PREFERRED = "preferred"


APPRAISAL_MOVES: dict[AppraisalState, frozenset[AppraisalState]] = {
    AppraisalState.DRAFT: frozenset({AppraisalState.LOCKED}),
    AppraisalState.LOCKED: frozenset({AppraisalState.PREFERRED, AppraisalState.DRAFT}),
    AppraisalState.PREFERRED: frozenset({AppraisalState.LOCKED}),
}


class Verdict(StrEnum):
    """How far an option meets a success factor."""

    MEETS = "meets"
    PARTLY = "partly"
    FAILS = "fails"


class Effect(StrEnum):
    """What an option does to people who share a characteristic."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Characteristic(StrEnum):
    AGE = "age"
    DISABILITY = "disability"
    GENDER_REASSIGNMENT = "gender_reassignment"
    MARRIAGE = "marriage"
    PREGNANCY = "pregnancy"
    RACE = "race"
    RELIGION = "religion"
    SEX = "sex"
    SEXUAL_ORIENTATION = "sexual_orientation"
    CARE_EXPERIENCE = "care_experience"
    RURALITY = "rurality"


@dataclass(frozen=True)
class StandingOption:
    """An option that is nearly always on the list, ready to be added."""

    key: str
    label: str
    description: str


STANDING_OPTIONS = (
    StandingOption(
        "current-provider",
        "Current provider",
        "The contract is extended or awarded directly. That needs a right to extend in the "
        "contract or a lawful ground for a direct award.",
    ),
    StandingOption(
        "open-market", "Open market", "The service is bought by a competitive procedure."
    ),
    StandingOption(
        "mixed-economy",
        "Mixed economy",
        "A core stays in-house or with one holder; other parts go by lot or by grant.",
    ),
    StandingOption(
        "in-house",
        "In-house",
        "The contract ends and the authority provides the service itself. Staff may transfer.",
    ),
)

SUCCESS_FACTORS = (
    "Strategic fit",
    "Potential value for money",
    "Supplier capacity and capability",
    "Potential affordability",
    "Potential achievability",
)
MOST_LOCAL_FACTORS = 2


def may_move(current: AppraisalState, following: AppraisalState) -> bool:
    """Whether an appraisal may go from one state to the other."""
    return following in APPRAISAL_MOVES[current]


def shows_money(state: AppraisalState, *, is_sealed: bool) -> bool:
    """Whether the money shows beside the scores: where it is sealed, once the scores are locked."""
    return not is_sealed or state is not AppraisalState.DRAFT


def weights_fault(weights: Collection[Decimal]) -> str:
    """Return what is wrong with a set of weights, empty where nothing is."""
    if any(each < 0 for each in weights):
        return "A weight cannot be below 0."
    if not any(weights):
        return "At least one weight must be more than 0."
    return ""
