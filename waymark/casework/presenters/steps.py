"""What do the pages about next steps and about who works with whom show?"""

from dataclasses import dataclass

from waymark.casework.models.allocations import Allocation
from waymark.casework.models.steps import NextStep
from waymark.core.dates import day_in_words


@dataclass(frozen=True)
class StepPage:
    """The step that a page is about."""

    what: str
    due: str
    submit: str


@dataclass(frozen=True)
class AllocatePage:
    """Who works with the young person now."""

    present: tuple[str, ...]


def step_page(step: NextStep, *, submit: str) -> StepPage:
    """Word a step."""
    return StepPage(what=step.what, due=f"Due {day_in_words(step.due_on)}", submit=submit)


def allocate_page(present: list[Allocation]) -> AllocatePage:
    """Word who works with the young person now."""
    return AllocatePage(
        present=tuple(f"{each.membership.name_at_work}, {str(each).lower()}" for each in present)
    )
