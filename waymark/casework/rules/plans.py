"""When may a plan be changed, when is it reviewed, who sees it, and what does a version change?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from waymark.casework.rules.vocabulary import PlanKind, StepDoer
from waymark.people.rules.vocabulary import DataGroup

LONGEST_GOAL = 2_000
LONGEST_STEP = 200
LONGEST_REMARK = 1_000
MOST_STEPS = 40
REVIEW_DAYS = 42
"""A plan is looked at again after six weeks, unless another day is agreed."""
FARTHEST_DAYS = 3 * 366
"""How far ahead a step or a review may lie: from Year 9 to Year 12."""

GROUPS_OF_KIND = {
    PlanKind.GENERAL: frozenset({DataGroup.NOTES}),
    PlanKind.TRANSITION: frozenset({DataGroup.NOTES}),
    PlanKind.SUPPORTED_INTERNSHIP: frozenset({DataGroup.NOTES, DataGroup.SEND}),
    PlanKind.ADULTHOOD: frozenset({DataGroup.NOTES, DataGroup.SEND}),
}
"""The last two say by their name that there is an education, health and care plan."""


@dataclass(frozen=True)
class PlannedStep:
    """A step as one version of a plan has it."""

    key: UUID
    what: str
    doer: StepDoer
    due_on: date


@dataclass(frozen=True)
class Changes:
    """What a version has that the one before had not, has no longer, and has otherwise."""

    added: tuple[PlannedStep, ...]
    dropped: tuple[PlannedStep, ...]
    changed: tuple[tuple[PlannedStep, PlannedStep], ...]


def review_day(starts_on: date) -> date:
    """Return when a plan is looked at again if no other day is agreed."""
    return starts_on + timedelta(days=REVIEW_DAYS)


def is_within_plan(day: date, starts_on: date) -> bool:
    """Whether a step or a review may be on the day: from the plan's start, within three years."""
    return starts_on <= day <= starts_on + timedelta(days=FARTHEST_DAYS)


def kinds_seen(groups: Iterable[DataGroup]) -> tuple[PlanKind, ...]:
    """Return the kinds of plan that somebody may see who sees these groups of data."""
    seen = frozenset(groups)
    return tuple(kind for kind, needed in GROUPS_OF_KIND.items() if needed <= seen)


def changes_between(before: Iterable[PlannedStep], after: Iterable[PlannedStep]) -> Changes:
    """Return what changed from one version's steps to the next, matched by their keys."""
    old = {each.key: each for each in before}
    new = {each.key: each for each in after}
    return Changes(
        added=tuple(each for key, each in new.items() if key not in old),
        dropped=tuple(each for key, each in old.items() if key not in new),
        changed=tuple(
            (old[key], each) for key, each in new.items() if key in old and old[key] != each
        ),
    )
