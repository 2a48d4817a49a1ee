"""How far has an action of the youth support plan got, and which years does a plan aim for?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from waymark.commissioning.rules.funding import financial_year_of

MOST_YEARS = 5
"""For how many financial years a plan may be made: each has a target of its own."""


class PlanActionState(StrEnum):
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


SETTLED = frozenset({PlanActionState.DONE, PlanActionState.DROPPED})
"""The states in which nothing more is due."""


def plan_years(starts_on: date, ends_on: date) -> range:
    """Return the financial years of a plan, by the calendar year in which each begins."""
    return range(financial_year_of(starts_on), financial_year_of(ends_on) + 1)


def is_overdue(state: PlanActionState, due_on: date, today: date) -> bool:
    """Whether the day on which an action was due has passed and it is still open."""
    return state not in SETTLED and due_on < today


@dataclass(frozen=True)
class Progress:
    """What came of an action by a day."""

    noted_on: date
    state: PlanActionState
    note: str


@dataclass(frozen=True)
class Step:
    """An action of a plan: `where` is empty where it is done all over."""

    key: str
    what: str
    owner: str
    where: str
    due_on: date
    state: PlanActionState
    progress: tuple[Progress, ...]


@dataclass(frozen=True)
class Gauge:
    """A measure of a plan, its numbers as they are written: targets by financial year."""

    title: str
    unit: str
    where: str
    baseline: str
    baseline_on: date
    source: str
    targets: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Aim:
    """One aim with what is done for it and by what it is judged."""

    key: str
    title: str
    why: str
    steps: tuple[Step, ...]
    gauges: tuple[Gauge, ...]


@dataclass(frozen=True)
class Plan:
    """A whole plan, as a page shows it and as a revision keeps it."""

    title: str
    starts_on: date
    ends_on: date
    introduction: str
    aims: tuple[Aim, ...]


def missing_to_publish(plan: Plan) -> tuple[str, ...]:
    """Return what a plan still needs before the public can read it, a sentence each."""
    sentences = [] if plan.aims else ["Add an aim."]
    sentences += [
        f"Say what is done for the aim “{aim.title}”." for aim in plan.aims if not aim.steps
    ]
    return tuple(sentences)
