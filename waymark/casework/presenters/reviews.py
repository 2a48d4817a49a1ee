"""Which reviews are due, as my day lists them?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.casework.models.plans import Plan
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import Person

LONGEST_GOAL_SHOWN = 80


@dataclass(frozen=True)
class Review:
    """Something that is to be looked at again by a day, and where that is written down."""

    person: Person
    words: str
    due_on: date
    url: str


def reviews_due(
    plans: Iterable[Plan],
    annual: Iterable[SendRecord],
    *,
    plan_url: Callable[[Plan], str],
    annual_url: Callable[[Person], str],
) -> list[Review]:
    """Word the reviews of plans and of education, health and care plans, by their days."""
    found = [
        Review(each.person, f"{each}: {_short(each.goal)}", each.review_on, plan_url(each))
        for each in plans
    ]
    found += [
        Review(
            each.person,
            "Annual review of the education, health and care plan",
            each.review_due_on,
            annual_url(each.person),
        )
        for each in annual
        if each.review_due_on
    ]
    return sorted(found, key=lambda each: each.due_on)


def _short(goal: str) -> str:
    text = " ".join(goal.split())
    if len(text) <= LONGEST_GOAL_SHOWN:
        return text
    return f"{text[:LONGEST_GOAL_SHOWN].rstrip()}…"
