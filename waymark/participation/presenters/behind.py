"""What do the lists of people behind figures and changes say?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.participation.presenters.figures import MEASURE_LABELS
from waymark.participation.queries.behind import Changes, Counted
from waymark.participation.queries.status import AsKnown
from waymark.participation.rules.changes import Stand, Why
from waymark.participation.rules.codes import words_of
from waymark.participation.rules.figures import Measure
from waymark.people.models.people import Person
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS, PersonSummary
from waymark.people.rules.vocabulary import ActivityGroup
from waymark.web.paging import Stretch

WHY_LABELS = {
    Why.OF_AGE: "Came of age for the cohort",
    Why.NEW_HERE: "New on record, or moved here",
    Why.TOO_OLD: "Grew out of the cohort",
    Why.MOVED: "Moved away",
    Why.DIED: "Died",
    Why.MERGED: "Was one person with another record",
    Why.OUTSIDE: "Came into or out of custody, or the base changed",
    Why.CHANGED: "Does something else since",
    Why.LEARNT: "Was learnt of, or corrected, later",
    Why.LAPSED: "What was known lapsed",
    Why.CONFIRMED: "What had lapsed was confirmed",
}


@dataclass(frozen=True)
class PersonRow:
    """One person of a list, in words."""

    name: str
    url: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PeoplePage:
    """The people behind a figure."""

    what: str
    count: str
    rows: tuple[PersonRow, ...]
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class ChangesPage:
    """What changed: by how, by why, and person by person."""

    days: str
    moves: tuple[tuple[str, str, str], ...]
    reasons: tuple[tuple[str, str], ...]
    rows: tuple[PersonRow, ...]
    earlier_url: str
    later_url: str


def people_page(
    stretch: Stretch[PersonSummary],
    *,
    stood: Mapping[int, Counted],
    count: int,
    what: str,
    url: Callable[[Person], str],
    today: date,
) -> PeoplePage:
    """Word the people behind a figure."""
    return PeoplePage(
        what=what,
        count="1 young person" if count == 1 else f"{count:,} young people",
        rows=tuple(
            PersonRow(
                name=row.name, url=url(row.person), cells=_cells(row, stood[row.person_id], today)
            )
            for row in stretch.rows
        ),
        earlier_url=stretch.earlier_url,
        later_url=stretch.later_url,
    )


def figure_in_words(measure: Measure | None, month_end: date, known_on: date | None) -> str:
    """Return which figure it is."""
    label = MEASURE_LABELS[measure] if measure else "The cohort"
    words = f"{label} on {day_in_words(month_end)}"
    return f"{words}, as known on {day_in_words(known_on)}" if known_on else words


def changes_page(
    found: Changes,
    stretch: Stretch[PersonSummary],
    *,
    first: AsKnown,
    second: AsKnown,
    url: Callable[[Person], str],
) -> ChangesPage:
    """Word what changed."""
    moves = sorted(found.by_move.items(), key=lambda each: (-each[1], str(each[0])))
    reasons = sorted(found.by_reason.items(), key=lambda each: (-each[1], each[0].value))
    return ChangesPage(
        days=f"From {_asked(first)} to {_asked(second)}",
        moves=tuple((_group(was), _group(now), f"{number:,}") for (was, now), number in moves),
        reasons=tuple((WHY_LABELS[reason], f"{number:,}") for reason, number in reasons),
        rows=tuple(
            PersonRow(
                name=row.name,
                url=url(row.person),
                cells=(
                    _stand(found.changed[row.person_id].before),
                    _stand(found.changed[row.person_id].after),
                    WHY_LABELS[found.changed[row.person_id].why],
                ),
            )
            for row in stretch.rows
        ),
        earlier_url=stretch.earlier_url,
        later_url=stretch.later_url,
    )


def _cells(row: PersonSummary, stood: Counted, day: date) -> tuple[str, ...]:
    if not stood.code:
        what, since = "Nothing recorded", ""
    else:
        what = words_of(stood.code)
        since = day_in_words(stood.starts_on) if stood.starts_on else ""
    if stood.is_lapsed and stood.lapses_on:
        what += f" (not current since {day_in_words(stood.lapses_on)})"
    neet = ""
    if stood.neet_since:
        neet = f"{day_in_words(stood.neet_since)}, {(day - stood.neet_since).days} days"
    return (
        str(stood.academic_age),
        str(row.locality) if row.locality else "Not recorded",
        what,
        since or "Not recorded",
        neet,
        str(row.lead.user) if row.lead else "Nobody",
    )


def _asked(asked: AsKnown) -> str:
    words = day_in_words(asked.day)
    if asked.known_at:
        words += f" (as known on {day_in_words(local_date(asked.known_at))})"
    return words


def _group(group: ActivityGroup | None) -> str:
    return ACTIVITY_GROUP_LABELS[group] if group else "Not counted"


def _stand(stand: Stand | None) -> str:
    if stand is None:
        return "Not on record"
    if not stand.is_in_base:
        return "Not counted"
    what = words_of(stand.code) if stand.code else "Nothing recorded"
    return f"{what}, not current" if stand.is_lapsed else what
