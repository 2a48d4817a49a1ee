"""How is a hand-over worded: while it is made, once it is there, and to whom it went?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from waymark.access.models.members import Membership
from waymark.casework.models.allocations import ROLE_LABELS
from waymark.casework.models.handovers import HandedOver, HandOver
from waymark.casework.presenters.work import Waits
from waymark.casework.queries.handovers import OpenHandOver, Plan
from waymark.casework.rules.teams import UNDO_DAYS, Obstacle
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.dates import day_in_words, local_date
from waymark.people.models.people import Person

GOES_ALONG = "Roles, points, open next steps and booked appointments go along."
OBSTACLES = {
    Obstacle.GONE: "no longer waits here: somebody else has taken them on, or the work has ended",
    Obstacle.COVERED: "is held as cover, which ends by itself",
    Obstacle.WORKS_WITH: "is with this worker already",
    Obstacle.NOT_ON_LIST: "has a restricted record: name the worker for it first",
}
MOST_NAMED = 50
"""How many names the preview of a hand-over shows; the rest are counted."""


@dataclass(frozen=True)
class HandOverPage:
    """A hand-over that is being made; `stays` and `goes` are filled once it was asked for."""

    intro: str
    names: tuple[str, ...]
    is_preview: bool
    goes: str
    stays: tuple[str, ...]
    submit: str


@dataclass(frozen=True)
class HandOverRow:
    """One young person who was handed over."""

    name: str
    url: str
    role: str
    note: str


@dataclass(frozen=True)
class HandOverDetail:
    """What was handed over, by whom to whom, and what was said."""

    lines: tuple[str, ...]
    note: str
    rows: tuple[HandOverRow, ...]
    undo_url: str
    undo_hint: str


@dataclass(frozen=True)
class UnreadHandOver:
    """What was handed over to the viewer, and what was said."""

    heading: str
    line: str
    note: str
    rows: tuple[HandOverRow, ...]


@dataclass(frozen=True)
class UnreadPage:
    """Everything that was handed over to the viewer and is not read yet."""

    parts: tuple[UnreadHandOver, ...]


@dataclass(frozen=True)
class Said:
    """What was said of one young person at the hand-over, for their record."""

    heading: str
    texts: tuple[str, ...]
    url: str


def hand_over_page(
    people: Sequence[Person], *, worker_before: Membership | None, worker: str, plan: Plan | None
) -> HandOverPage:
    """Word a hand-over that is being made."""
    count = young_people(len(people))
    whose = f"{count} of {worker_before.user}" if worker_before else f"{count} without a worker"
    number = len(plan.moves) if plan else 0
    return HandOverPage(
        intro=f"You are handing over {whose}. {GOES_ALONG}"
        if people
        else "Nobody is ticked. Go back to the list and tick whom you want to hand over.",
        names=_names(people),
        is_preview=plan is not None,
        goes=f"{young_people(number)} will go to {worker}."
        if number
        else f"Nobody can go to {worker}.",
        stays=tuple(f"{each.person} {OBSTACLES[each.obstacle]}" for each in plan.stays)
        if plan
        else (),
        submit=f"Hand over {young_people(number)}" if number else "Look again",
    )


def hand_over_detail(
    opened: OpenHandOver,
    *,
    may_undo: bool,
    person_url: Callable[[str, Person], str],
    undo_url: str,
) -> HandOverDetail:
    """Word a hand-over."""
    found = opened.hand_over
    lines = [_made_line(found)]
    if found.undone_at is not None:
        lines.append(f"It was undone on {day_in_words(local_date(found.undone_at))}.")
    elif found.read_at is not None:
        lines.append(f"{found.worker.user} has read it.")
    return HandOverDetail(
        lines=tuple(lines),
        note=found.note,
        rows=_handed_over(opened, person_url),
        undo_url=undo_url if may_undo else "",
        undo_hint=f"For {UNDO_DAYS} days, and as long as the new worker has not begun.",
    )


def unread_page(
    found: Iterable[OpenHandOver], *, person_url: Callable[[str, Person], str]
) -> UnreadPage:
    """Word what was handed over to the viewer."""
    return UnreadPage(
        parts=tuple(
            UnreadHandOver(
                heading=title_of_unread(each.hand_over),
                line=_made_line(each.hand_over),
                note=each.hand_over.note,
                rows=_handed_over(each, person_url),
            )
            for each in found
        )
    )


def title_of(found: HandOver) -> str:
    """Return what a hand-over is called."""
    before = f" from {found.worker_before.user}" if found.worker_before else ""
    return f"Hand-over{before} to {found.worker.user}"


def said_of(found: HandedOver, *, url: str) -> Said:
    """Word what was said of one young person."""
    before = found.hand_over.worker_before
    whose = f" by {before.user}" if before else ""
    texts = tuple(text for text in (found.note, found.hand_over.note) if text)
    return Said(
        heading=f"Handed over to you{whose}",
        texts=texts or ("Nothing was written to it.",),
        url=url,
    )


def unread(found: Iterable[HandOver], *, url: str) -> tuple[Waits, ...]:
    """Word what was handed over to the viewer, for my day."""
    return tuple(
        Waits(
            text=title_of_unread(each),
            url=url,
            hint=_shortened(each.note) or "Read who it is",
        )
        for each in found
    )


def title_of_unread(found: HandOver) -> str:
    """Return what a hand-over is called to whom it went."""
    before = f" by {found.worker_before.user}" if found.worker_before else ""
    return f"Handed over to you{before}"


def _made_line(found: HandOver) -> str:
    by = str(found.made_by.user) if found.made_by else "The installation"
    return f"{by} made this hand-over on {day_in_words(local_date(found.made_at))}."


def _handed_over(
    opened: OpenHandOver, url: Callable[[str, Person], str]
) -> tuple[HandOverRow, ...]:
    return tuple(
        HandOverRow(
            name=str(row.person),
            url=url("casework:record", row.person),
            role=ROLE_LABELS[AllocationRole(row.made.role)],
            note=row.note,
        )
        for row in opened.rows
    )


def _names(people: Sequence[Person]) -> tuple[str, ...]:
    names = tuple(str(each) for each in people[:MOST_NAMED])
    rest = len(people) - len(names)
    return (*names, f"and {rest:,} more") if rest else names


def young_people(number: int) -> str:
    """Return how many young people, in words."""
    return f"{number:,} young {'person' if number == 1 else 'people'}"


def _shortened(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:119].rstrip()}…"
