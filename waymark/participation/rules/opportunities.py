"""Does a vacancy or a course suit a young person, and what speaks for and against it?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from waymark.core.dates import day_in_words
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.rules.ages import academic_age

YOUNGEST = 13
OLDEST = 25
MOST_PLACES = 10_000

NEEDS_A_PLAN = "Needs an education, health and care plan"


class OpportunityKind(StrEnum):
    """What is offered. Working list; ours."""

    COURSE = "course"
    APPRENTICESHIP = "apprenticeship"
    JOB_WITH_TRAINING = "job_with_training"
    JOB = "job"
    TRAINEESHIP = "traineeship"
    SUPPORTED_INTERNSHIP = "supported_internship"
    VOLUNTEERING = "volunteering"
    TASTER = "taster"


class Sector(StrEnum):
    """What it is about: the areas of "Sector subject area classification", Ofqual, first tier."""

    HEALTH = "health"
    SCIENCE = "science"
    LAND = "land"
    ENGINEERING = "engineering"
    CONSTRUCTION = "construction"
    TECHNOLOGY = "technology"
    RETAIL = "retail"
    LEISURE = "leisure"
    ARTS = "arts"
    HISTORY = "history"
    SOCIETY = "society"
    LANGUAGES = "languages"
    EDUCATION = "education"
    PREPARATION = "preparation"
    BUSINESS = "business"


class OpportunityState(StrEnum):
    """How it stands: written down, to be applied for, closed for now, or taken back for good."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


OPPORTUNITY_MOVES: Mapping[OpportunityState, frozenset[OpportunityState]] = {
    OpportunityState.DRAFT: frozenset({OpportunityState.OPEN, OpportunityState.WITHDRAWN}),
    OpportunityState.OPEN: frozenset({OpportunityState.CLOSED, OpportunityState.WITHDRAWN}),
    OpportunityState.CLOSED: frozenset({OpportunityState.OPEN, OpportunityState.WITHDRAWN}),
    OpportunityState.WITHDRAWN: frozenset(),
}

LEVELS = (
    LearningLevel.NONE,
    LearningLevel.ENTRY,
    LearningLevel.ONE,
    LearningLevel.TWO,
    LearningLevel.THREE,
    LearningLevel.FOUR,
)
"""The levels of learning, the lowest first."""

USUAL_CODES: Mapping[OpportunityKind, str] = {
    OpportunityKind.COURSE: "230",
    OpportunityKind.APPRENTICESHIP: "310",
    OpportunityKind.JOB_WITH_TRAINING: "320",
    OpportunityKind.JOB: "330",
    OpportunityKind.TRAINEESHIP: "450",
    OpportunityKind.SUPPORTED_INTERNSHIP: "460",
    OpportunityKind.VOLUNTEERING: "540",
    OpportunityKind.TASTER: "530",
}
"""Which activity somebody usually begins with it; whoever confirms the start may say another."""


class Weight(StrEnum):
    """Which way a reason points: for it, against it, or to a question that has to be asked."""

    FOR = "for"
    ASK = "ask"
    AGAINST = "against"


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for or against, in words; `is_personal` if not true of everybody."""

    weight: Weight
    words: str
    is_personal: bool = True


@dataclass(frozen=True)
class Offer:
    """What the fit needs to know of an opportunity; empty where nobody has said."""

    kind: OpportunityKind
    state: OpportunityState = OpportunityState.OPEN
    starts_on: date | None = None
    closes_on: date | None = None
    places_left: int | None = None
    age_from: int | None = None
    age_to: int | None = None
    entry_level: LearningLevel | None = None
    area: str = ""
    has_send_places: bool = False


@dataclass(frozen=True)
class Candidate:
    """What the fit needs to know of a young person; None where it is not known or not seen."""

    born_on: date | None = None
    level: LearningLevel | None = None
    area: str = ""
    has_plan: bool | None = None
    has_send: bool | None = None
    has_applied: bool = False


@dataclass(frozen=True)
class Fit:
    """Everything that speaks for and against; it fits as long as nothing speaks against it."""

    reasons: tuple[Reason, ...]

    @property
    def fits(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.of(Weight.AGAINST)

    @property
    def strength(self) -> int:
        """How many more reasons speak for it than have to be asked about."""
        return len(self.of(Weight.FOR)) - len(self.of(Weight.ASK))

    def of(self, weight: Weight) -> tuple[str, ...]:
        """Return the words of the reasons that point one way."""
        return tuple(each.words for each in self.reasons if each.weight is weight)


def may_become(state: OpportunityState, to: OpportunityState) -> bool:
    """Whether an opportunity may move from one state to another."""
    return to in OPPORTUNITY_MOVES[state]


def why_closed(offer: Offer, *, today: date) -> str:
    """Return in words why nobody can apply any more; empty where somebody can."""
    if offer.state is not OpportunityState.OPEN:
        return "Not open for applications"
    if offer.closes_on is not None and offer.closes_on < today:
        return f"Closed for applications on {day_in_words(offer.closes_on)}"
    if offer.places_left == 0:
        return "No places left"
    return ""


def fit(offer: Offer, candidate: Candidate, *, today: date) -> Fit:
    """Weigh an opportunity for a young person; every reason is said, whichever way it points."""
    return Fit(reasons=tuple(_weigh(offer, candidate, today)))


def _weigh(offer: Offer, candidate: Candidate, today: date) -> Iterator[Reason]:
    if candidate.has_applied:
        yield Reason(Weight.AGAINST, "Has applied already")
    if closed := why_closed(offer, today=today):
        yield Reason(Weight.AGAINST, closed)
    elif offer.places_left is not None:
        left = f"{offer.places_left} place{'' if offer.places_left == 1 else 's'} left"
        yield Reason(Weight.FOR, left, is_personal=False)
    yield from _weigh_age(offer, candidate, today)
    yield from _weigh_level(offer, candidate)
    yield from _weigh_plan(offer, candidate)
    yield from _weigh_place(offer, candidate)


def _weigh_age(offer: Offer, candidate: Candidate, today: date) -> Iterator[Reason]:
    """Weigh the age on 31 August before the school year in which it starts."""
    if offer.age_from is None and offer.age_to is None:
        return
    ages = ages_in_words(offer.age_from, offer.age_to)
    if candidate.born_on is None:
        yield Reason(Weight.ASK, f"For academic age {ages}; the date of birth is not known")
        return
    age = academic_age(candidate.born_on, max(offer.starts_on or today, today))
    if is_between(age, offer.age_from, offer.age_to):
        yield Reason(Weight.FOR, f"Academic age {age} when it starts")
    else:
        yield Reason(Weight.AGAINST, f"For academic age {ages}; they are {age} when it starts")


def _weigh_level(offer: Offer, candidate: Candidate) -> Iterator[Reason]:
    needed = offer.entry_level
    if needed is None or needed is LearningLevel.NONE:
        return
    if candidate.level is None:
        yield Reason(
            Weight.ASK, f"Needs {level_in_words(needed)}; what they have reached is not recorded"
        )
    elif LEVELS.index(candidate.level) >= LEVELS.index(needed):
        yield Reason(Weight.FOR, f"Has {level_in_words(candidate.level)}")
    else:
        yield Reason(
            Weight.AGAINST,
            f"Needs {level_in_words(needed)}; has {level_in_words(candidate.level)}",
        )


def _weigh_plan(offer: Offer, candidate: Candidate) -> Iterator[Reason]:
    """Weigh special needs. A supported internship is for those with a plan alone.

    Source: "Providing supported internships for young people with an EHC plan", Department for
    Education.
    """
    if offer.kind is OpportunityKind.SUPPORTED_INTERNSHIP:
        if candidate.has_plan is None:
            yield Reason(Weight.ASK, f"{NEEDS_A_PLAN}; you cannot see whether they have one")
        elif candidate.has_plan:
            yield Reason(Weight.FOR, "Has an education, health and care plan")
        else:
            yield Reason(Weight.AGAINST, NEEDS_A_PLAN)
    elif offer.has_send_places and candidate.has_send:
        yield Reason(Weight.FOR, "Has places with support for special needs")


def _weigh_place(offer: Offer, candidate: Candidate) -> Iterator[Reason]:
    """Weigh the way there: somewhere else is a question, as nobody is shut out by an area."""
    if not offer.area or not candidate.area:
        return
    if offer.area == candidate.area:
        yield Reason(Weight.FOR, f"In {offer.area}, where they live")
    else:
        yield Reason(Weight.ASK, f"In {offer.area}; they live in {candidate.area}")


def is_between(age: int, age_from: int | None, age_to: int | None) -> bool:
    """Whether an age lies within both limits, where there are any."""
    return (age_from is None or age >= age_from) and (age_to is None or age <= age_to)


def ages_in_words(age_from: int | None, age_to: int | None) -> str:
    """Return limits of age in words."""
    if age_from is None and age_to is None:
        return "any"
    if age_to is None:
        return f"{age_from} and over"
    if age_from is None:
        return f"up to {age_to}"
    return f"{age_from}" if age_from == age_to else f"{age_from} to {age_to}"


def level_in_words(level: LearningLevel) -> str:
    """Return a level as it stands inside a sentence."""
    return {
        LearningLevel.NONE: "no level",
        LearningLevel.ENTRY: "entry level",
        LearningLevel.FOUR: "level 4 or above",
    }.get(level, f"level {level.value}")


def highest(levels: Iterable[LearningLevel]) -> LearningLevel | None:
    """Return the highest of some levels; None for none."""
    return max(levels, key=LEVELS.index, default=None)
