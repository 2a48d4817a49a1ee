"""What do pages and commands say of editions, and of what differs between two of them?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from waymark.core.dates import day_in_words, local_date
from waymark.participation.models.editions import SUBJECT_LABELS, LoadedEdition
from waymark.participation.rules.editions import Currency, Route
from waymark.participation.rules.next_editions import (
    Held,
    HeldEdition,
    NextEdition,
    Subject,
)

STANDING_WORDS = {
    Route.FULL_TIME.value: "full-time education",
    Route.APPRENTICESHIP.value: "an apprenticeship",
    Route.OTHER.value: "another way of participating",
    "outside_base": "outside the figures",
}
COHORT_WORDS = {
    "youngest": "Youngest academic age",
    "oldest": "Oldest academic age",
    "oldest_with_plan": "Oldest academic age with a plan",
    "headline": "Academic ages of the figures",
}


@dataclass(frozen=True)
class Row:
    """One edition: from and until when it holds, whose word it is, what differs from the last."""

    name: str
    days: str
    source: str
    origin: str
    differences: tuple[str, ...]
    file_url: str
    take_back_url: str


@dataclass(frozen=True)
class Part:
    """The editions of one subject, the newest first."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class EditionsPage:
    """Everything that holds, held and will hold."""

    parts: tuple[Part, ...]
    load_url: str


@dataclass(frozen=True)
class CheckedPage:
    """What a file would load."""

    what: str
    differences: tuple[str, ...]
    notes: tuple[str, ...]


def editions_page(
    held: Held,
    loaded: Sequence[LoadedEdition],
    *,
    today: date,
    load_url: str,
    file_url: Callable[[Subject, HeldEdition], str],
    take_back_url: Callable[[UUID], str],
) -> EditionsPage:
    """Return the page."""
    own = {(each.subject, each.name): each for each in loaded}
    return EditionsPage(
        load_url=load_url,
        parts=tuple(
            Part(
                title=SUBJECT_LABELS[subject],
                rows=tuple(
                    _row(
                        subject,
                        edition,
                        before,
                        own.get((subject.value, edition.name)) if edition.is_loaded else None,
                        days=_days(edition, until, today),
                        file_url=file_url(subject, edition),
                        take_back_url=take_back_url,
                    )
                    for before, edition, until in reversed(list(in_turn(found)))
                ),
            )
            for subject, found in held.items()
        ),
    )


def in_turn(
    found: Sequence[HeldEdition],
) -> Iterator[tuple[HeldEdition | None, HeldEdition, date | None]]:
    """Yield each edition with the one before it, and its last day where another follows."""
    ends = [each.starts_on - timedelta(days=1) for each in found[1:]]
    yield from zip([None, *found[:-1]], found, [*ends, None], strict=True)


def checked_page(found: NextEdition) -> CheckedPage:
    """Return what a file would load, before it is."""
    notes = []
    if found.without_period:
        notes.append(
            f"No period of currency names {', '.join(found.without_period)}: what is recorded by "
            "these lapses the day after. An edition of the periods of currency can name them."
        )
    return CheckedPage(
        what=f"{SUBJECT_LABELS[found.subject]}, edition {found.edition.name}, from "
        f"{day_in_words(found.edition.starts_on)}. It follows edition {found.before.name}.",
        differences=differences(found.subject, found.before, found.edition),
        notes=tuple(notes),
    )


def checked_in_words(found: NextEdition, *, is_loaded: bool) -> str:
    """Return the same for a terminal, and whether it was loaded."""
    page = checked_page(found)
    done = "Loaded." if is_loaded else "Not loaded: this was a look at the file alone."
    return "\n".join([page.what, *page.notes, *page.differences, done])


def editions_in_words(held: Held) -> str:
    """Return every edition in a line of its own, for a terminal."""
    return "\n".join(
        f"{SUBJECT_LABELS[subject]}, {each.name}, from {day_in_words(each.starts_on)}: "
        + ("loaded here" if each.is_loaded else "comes with Waymark")
        for subject, found in held.items()
        for each in found
    )


def differences(
    subject: Subject, before: HeldEdition | None, after: HeldEdition
) -> tuple[str, ...]:
    """Return in words what an edition says other than the one before it."""
    if before is None:
        return ()
    was, now = _told(subject, before.facts), _told(subject, after.facts)
    return (
        *(f"Added: {key}, {now[key]}" for key in now if key not in was),
        *(f"Taken out: {key}, {was[key]}" for key in was if key not in now),
        *(
            f"Changed: {key}, {now[key]}; before, {was[key]}"
            for key in now
            if key in was and was[key] != now[key]
        ),
    )


def _row(
    subject: Subject,
    edition: HeldEdition,
    before: HeldEdition | None,
    own: LoadedEdition | None,
    *,
    days: str,
    file_url: str,
    take_back_url: Callable[[UUID], str],
) -> Row:
    return Row(
        name=edition.name,
        days=days,
        source=edition.facts["source"],
        origin=_origin(own),
        differences=differences(subject, before, edition),
        file_url=file_url,
        take_back_url=take_back_url(own.public_id) if own else "",
    )


def _origin(own: LoadedEdition | None) -> str:
    if own is None:
        return "Comes with Waymark"
    by = f" by {own.loaded_by.user}" if own.loaded_by else ""
    return f"Loaded{by} on {day_in_words(local_date(own.loaded_at))}"


def _days(edition: HeldEdition, until: date | None, today: date) -> str:
    words = f"From {day_in_words(edition.starts_on)}"
    if until is not None:
        words = f"{words} to {day_in_words(until)}"
    if edition.starts_on > today:
        return f"{words}, to come"
    return words if until is not None and until < today else f"{words}, in force"


def _told(subject: Subject, facts: Mapping[str, Any]) -> dict[str, str]:
    """Return in words what an edition says, by code or key."""
    if subject is Subject.CURRENCY:
        return {
            code: _period(each["kind"], each.get("number", 0))
            for each in facts["rules"]
            for code in each["codes"]
        }
    if subject is Subject.STANDING:
        return {code: words for key, words in STANDING_WORDS.items() for code in facts[key]}
    if subject is Subject.COHORT:
        found = {words: facts[key] for key, words in COHORT_WORDS.items()}
        return {
            words: ", ".join(map(str, each)) if isinstance(each, list) else str(each)
            for words, each in found.items()
        }
    return {each["code"]: _code(each) for each in facts["codes"]}


def _code(each: Mapping[str, Any]) -> str:
    words = f"{each['words']} ({each['group']})"
    return f"{words}, until {day_in_words(each['ends_on'])}" if "ends_on" in each else words


def _period(kind: str, number: int) -> str:
    unit = "month" if kind == Currency.MONTHS else "day"
    counted = f"{number} {unit}" if number == 1 else f"{number} {unit}s"
    return {
        Currency.SCHOOL_YEAR.value: "current to the end of the school year",
        Currency.MONTHS.value: f"current for {counted}",
        Currency.DAYS_AFTER_REVIEW.value: f"current until {counted} after the day to look again",
        Currency.NEVER.value: "does not lapse",
    }[kind]
