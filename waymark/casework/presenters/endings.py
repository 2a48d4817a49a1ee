"""How are closures and step-downs worded: on the record, in the queue, for whoever decides?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.casework.models.endings import (
    CIRCUMSTANCE_LABELS,
    OUTCOME_LABELS,
    REASON_LABELS,
    Ending,
)
from waymark.casework.presenters.work import Waits
from waymark.casework.rules.vocabulary import (
    Circumstance,
    ClosureOutcome,
    ClosureReason,
    EndingKind,
    EndingState,
)
from waymark.core.dates import day_in_words, days_ago_in_words, local_date
from waymark.people.models.needs import TIER_LABELS
from waymark.people.rules.vocabulary import Tier


@dataclass(frozen=True)
class Line:
    """One fact of a proposal."""

    label: str
    text: str


@dataclass(frozen=True)
class EndingSection:
    """What stands proposed or closed, for the record; addresses only for who may go there."""

    heading: str
    lines: tuple[Line, ...]
    withdraw_url: str
    decide_url: str


@dataclass(frozen=True)
class QueueRow:
    """One proposal in the queue."""

    name: str
    url: str
    what: str
    who: str
    since: str


@dataclass(frozen=True)
class QueuePage:
    """What waits for the viewer's decision."""

    rows: tuple[QueueRow, ...]


@dataclass(frozen=True)
class DecidePage:
    """A proposal that is decided; `state` says so where it was decided already."""

    lines: tuple[Line, ...]
    means: str
    state: str


def heading_of(ending: Ending) -> str:
    """Return what a proposal is called by where it stands."""
    is_closure = ending.kind == EndingKind.CLOSURE
    return {
        EndingState.WAITING: "Closure proposed" if is_closure else "Step-down proposed",
        EndingState.APPROVED: "Work closed" if is_closure else "Stepped down",
        EndingState.SENT_BACK: "Closure sent back" if is_closure else "Step-down sent back",
        EndingState.WITHDRAWN: "Withdrawn",
    }[EndingState(ending.state)]


def section(ending: Ending, *, withdraw_url: str, decide_url: str) -> EndingSection:
    """Word what stands, for the record."""
    return EndingSection(
        heading=heading_of(ending),
        lines=lines_of(ending),
        withdraw_url=withdraw_url,
        decide_url=decide_url,
    )


def lines_of(ending: Ending) -> tuple[Line, ...]:
    """Word what a proposal says, and what was decided."""
    return tuple(_lines(ending))


def queue_page(found: Iterable[Ending], *, today: date, url: Callable[[Ending], str]) -> QueuePage:
    """Word the queue."""
    return QueuePage(
        rows=tuple(
            QueueRow(
                name=str(each.person),
                url=url(each),
                what=_what(each),
                who=str(each.proposed_by.user) if each.proposed_by else "",
                since=days_ago_in_words(local_date(each.proposed_at), today),
            )
            for each in found
        )
    )


def decide_page(ending: Ending) -> DecidePage:
    """Word one proposal for whoever decides."""
    means = (
        "Approving ends everybody’s work with the young person, and the access that goes with it."
        if ending.kind == EndingKind.CLOSURE
        else "Approving sets the new level of support from today. The work goes on."
    )
    is_waiting = ending.state == EndingState.WAITING
    return DecidePage(
        lines=(Line("What is proposed", _what(ending)), *lines_of(ending)),
        means=means if is_waiting else "",
        state="" if is_waiting else f"{heading_of(ending)}: nothing is left to decide.",
    )


def waiting(number: int, *, url: str) -> tuple[Waits, ...]:
    """Word how many wait, for the day of whoever decides."""
    if not number:
        return ()
    words = "1 approval waits" if number == 1 else f"{number:,} approvals wait"
    return (Waits(text=words, url=url, hint="Closures and step-downs that your workers propose"),)


def _what(ending: Ending) -> str:
    if ending.kind == EndingKind.STEP_DOWN:
        return f"Step down to {TIER_LABELS[Tier(ending.tier)].lower()}"
    return f"Close: {OUTCOME_LABELS[ClosureOutcome(ending.outcome)].lower()}"


def _lines(ending: Ending) -> Iterable[Line]:
    by = f" by {ending.proposed_by.user}" if ending.proposed_by else ""
    yield Line("Proposed", f"{day_in_words(local_date(ending.proposed_at))}{by}")
    if ending.kind == EndingKind.CLOSURE:
        yield Line("Circumstance", CIRCUMSTANCE_LABELS[Circumstance(ending.circumstance)])
        yield Line("Reason", REASON_LABELS[ClosureReason(ending.reason)])
        yield Line("Outcome", OUTCOME_LABELS[ClosureOutcome(ending.outcome)])
    else:
        yield Line("New level of support", TIER_LABELS[Tier(ending.tier)])
    yield Line("Why", ending.note)
    if ending.decided_at is not None:
        who = f" by {ending.decided_by.user}" if ending.decided_by else ""
        yield Line("Decided", f"{day_in_words(local_date(ending.decided_at))}{who}")
    if ending.answer:
        yield Line("Answer", ending.answer)
