"""How is it said who covers for whom, and until when?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.access.models.members import Membership
from waymark.casework.models.cover import REASON_LABELS, Cover
from waymark.casework.presenters.cover_words import covering_words, until_words
from waymark.casework.presenters.handovers import young_people
from waymark.casework.presenters.work import Waits
from waymark.casework.rules.cover import CoverReason
from waymark.core.dates import day_in_words, local_date


@dataclass(frozen=True)
class CoverLine:
    """A cover that runs or is to come."""

    text: str
    hint: str
    note: str
    end_url: str
    end_words: str


@dataclass(frozen=True)
class CoverSection:
    """The covers of a team, or of a worker; an address where another can be arranged."""

    title: str
    lines: tuple[CoverLine, ...]
    add_url: str = ""


@dataclass(frozen=True)
class GiveCoverPage:
    """What stands above the form for a new cover."""

    sentences: tuple[str, ...]


def cover_section(
    found: Iterable[Cover],
    *,
    at: datetime,
    end_url: Callable[[Cover], str],
    title: str = "Cover",
    add_url: str = "",
) -> CoverSection:
    """Word who covers for whom."""
    lines = tuple(_line(each, at=at, end_url=end_url(each)) for each in found)
    return CoverSection(title=title, lines=lines, add_url=add_url)


def give_cover_page(worker: Membership, *, number: int) -> GiveCoverPage:
    """Say what will be covered, and what will not."""
    people = young_people(number)
    return GiveCoverPage(
        sentences=(
            f"{worker.user} works with {people} whose records are open to you.",
            "Each colleague whom you tick covers all of them, from the first day to the last.",
            "They see the records for as long; then the access ends by itself.",
            f"Whoever is allocated to {worker.user} during the cover is covered too.",
            "Restricted records are covered only by colleagues who are named for them.",
            f"{worker.user} keeps the caseload. The colleague sees the next steps that fall due.",
        )
    )


def covered_words(made: Sequence[tuple[Cover, int]]) -> str:
    """Say what was arranged, in one sentence: each cover with how many young people it holds."""
    names = _together([f"{each.colleague.user} ({young_people(n)})" for each, n in made])
    covers = "covers" if len(made) == 1 else "cover"
    first = made[0][0]
    return f"{names} {covers} for {first.worker.user} {_span(first)}"


def title_of(found: Cover) -> str:
    """Return what a cover is called."""
    return f"{found.colleague.user} covers for {found.worker.user}"


def covering_waits(found: Iterable[Cover], *, url: str) -> tuple[Waits, ...]:
    """Word for whom the viewer covers, for my day."""
    return tuple(Waits(text=covering_words(each), url=url, hint=each.note) for each in found)


def _line(found: Cover, *, at: datetime, end_url: str) -> CoverLine:
    reason = REASON_LABELS[CoverReason(found.reason)]
    is_running = found.starts_at <= at
    return CoverLine(
        text=f"{title_of(found)} {_span(found)}",
        hint=f"{reason}. {'Runs now' if is_running else 'Still to begin'}",
        note=found.note,
        end_url=end_url,
        end_words="End now" if is_running else "Call off",
    )


def _span(found: Cover) -> str:
    starts_on = day_in_words(local_date(found.starts_at))
    return f"from {starts_on} until {until_words(found.ends_at)}"


def _together(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
