"""What does the page about the review of a cycle show?"""

from collections.abc import Sequence
from datetime import date

from waymark.commissioning.models.reviews import (
    OUTCOME_LABELS,
    CycleReview,
    ExitAction,
    ReviewFigure,
)
from waymark.commissioning.presenters.records import Section
from waymark.commissioning.rules.stages import Outcome
from waymark.decisions.presenters.parts import Fact
from waymark.web.jinja import show_date


def review_facts(review: CycleReview) -> tuple[Fact, ...]:
    """Return what a review says, a line each."""
    approved = (
        f"{review.approved_by}, {show_date(review.approved_on)}"
        if review.approved_on
        else "Not approved yet"
    )
    outcome = OUTCOME_LABELS[Outcome(review.outcome)] if review.outcome else "Not settled yet"
    return (
        Fact("Period", f"{show_date(review.period_from)} to {show_date(review.period_to)}"),
        Fact("What changed for young people", review.changed),
        Fact("What young people say", review.voices or "Nothing is written down"),
        Fact("Outcome", outcome),
        Fact("Why", review.outcome_reason or "Not said yet"),
        Fact("Approved by", approved),
    )


def figures_section(figures: Sequence[ReviewFigure]) -> Section:
    """Return what changed in figures."""
    return Section(
        title="In figures",
        head=("What is counted", "Before", "After", "Source"),
        rows=tuple(
            (each.what, each.before or "Not known", each.after, each.source) for each in figures
        ),
        empty="No figures are entered.",
    )


def lessons_section(review: CycleReview) -> Section:
    """Return the lessons, one a row."""
    lines = [line.strip() for line in review.lessons.splitlines() if line.strip()]
    return Section(
        title="Lessons learned",
        head=("Number", "Lesson"),
        rows=tuple((str(number), line) for number, line in enumerate(lines, 1)),
        empty="No lessons are written down.",
    )


def exit_section(actions: Sequence[ExitAction], *, today: date) -> Section:
    """Return the plan for the end; what is late says so."""
    return Section(
        title="Plan for the end",
        head=("What is to be done", "Owner", "Due", "Done"),
        rows=tuple(
            (each.what, each.owner, show_date(each.due_on), _done(each, today)) for each in actions
        ),
        empty="There is no plan for the end.",
    )


def _done(action: ExitAction, today: date) -> str:
    if action.done_on is not None:
        return show_date(action.done_on)
    return "Late: not done yet" if action.due_on < today else "Not yet"
