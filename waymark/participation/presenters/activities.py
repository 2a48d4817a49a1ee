"""What do the pages of a young person's learning and work say?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.participation.models.activities import (
    CONFIDENCE_LABELS,
    LEAVING_LABELS,
    LEVEL_LABELS,
    Activity,
)
from waymark.participation.queries.activities import State
from waymark.participation.rules.codes import group_of, words_of
from waymark.participation.rules.currency import has_lapsed
from waymark.participation.rules.vocabulary import Confidence, LearningLevel, LeavingReason
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS
from waymark.people.rules.vocabulary import ActivityGroup, Source

COLOURS = {
    ActivityGroup.EET: "green",
    ActivityGroup.NEET: "red",
    ActivityGroup.NOT_KNOWN: "orange",
}


@dataclass(frozen=True)
class Row:
    """One activity: what, when, whose word, and what may be done with it."""

    what: str
    days: str
    group: str
    colour: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    states_url: str
    correct_url: str
    withdraw_url: str
    bring_back_url: str


@dataclass(frozen=True)
class HistoryPage:
    """Everything that is recorded, the latest first; those withdrawn apart."""

    rows: tuple[Row, ...]
    withdrawn: tuple[Row, ...]
    add_url: str


@dataclass(frozen=True)
class StatesPage:
    """What a row said, from which moment on: heads and lines of a table."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def history_page(
    found: Iterable[Activity],
    *,
    today: date,
    add_url: str,
    may_change: bool,
    url: Callable[[str, Activity], str],
) -> HistoryPage:
    """Word the activities of a person."""
    rows = [_row(each, today=today, may_change=may_change, url=url) for each in found]
    return HistoryPage(
        rows=tuple(row for row in rows if not row.bring_back_url and row.group),
        withdrawn=tuple(row for row in rows if row.bring_back_url or not row.group),
        add_url=add_url if may_change else "",
    )


def states_page(states: Iterable[State]) -> StatesPage:
    """Word the states of a row, the latest first."""
    return StatesPage(
        head=("Known from", "What", "From", "Until", "Verified", "Current until", "By"),
        rows=tuple(
            (
                day_in_words(each.known_on),
                words_of(each.code) + (" (withdrawn)" if each.is_withdrawn else ""),
                day_in_words(each.starts_on),
                _day(each.ends_on, "Goes on"),
                _day(each.verified_on, "Not verified"),
                _day(each.lapses_on, "Does not lapse"),
                each.by or "Not said",
            )
            for each in states
        ),
    )


def _row(
    each: Activity, *, today: date, may_change: bool, url: Callable[[str, Activity], str]
) -> Row:
    is_withdrawn = each.withdrawn_at is not None
    group = group_of(each.code)
    offers = may_change and not is_withdrawn
    return Row(
        what=words_of(each.code),
        days=days_in_words(each),
        group="" if is_withdrawn else ACTIVITY_GROUP_LABELS[group],
        colour=COLOURS.get(group, "grey"),
        lines=tuple(_lines(each)),
        notes=tuple(_notes(each, today=today)),
        states_url=url("participation:activity_states", each),
        correct_url=url("participation:activity_correct", each) if offers else "",
        withdraw_url=url("participation:activity_withdraw", each) if offers else "",
        bring_back_url=url("participation:activity_bring_back", each)
        if may_change and is_withdrawn
        else "",
    )


def days_in_words(each: Activity) -> str:
    """Return since when, and until when, something was done."""
    if each.ends_on is None:
        return f"Since {day_in_words(each.starts_on)}"
    return f"{day_in_words(each.starts_on)} to {day_in_words(each.ends_on)}"


def _lines(each: Activity) -> Iterable[str]:
    """Yield where and what: provider, course, level."""
    place = str(each.provider) if each.provider else each.provider_name
    level = LEVEL_LABELS[LearningLevel(each.level)] if each.level else ""
    told = ", ".join(part for part in (place, each.course, level) if part)
    if told:
        yield told
    if each.left_because:
        yield f"Ended because: {LEAVING_LABELS[LeavingReason(each.left_because)].lower()}"
    if each.withdrawn_because:
        yield f"Withdrawn: {each.withdrawn_because}"


def _notes(each: Activity, *, today: date) -> Iterable[str]:
    """Yield whose word it is, how sure, when verified, and until when it is current."""
    if not each.is_primary:
        yield "Beside something else: counts in no figure"
    source = SOURCE_LABELS[Source(each.source)]
    sure = f", {CONFIDENCE_LABELS[Confidence(each.confidence)].lower()}" if each.confidence else ""
    yield f"Told by: {source.lower()}{sure}"
    if each.evidence:
        yield f"Evidence: {each.evidence}"
    if each.verified_on:
        by = f" by {each.verified_by.user}" if each.verified_by else ""
        yield f"Verified on {day_in_words(each.verified_on)}{by}"
    if each.ends_on is None and each.lapses_on:
        lapsed = has_lapsed(each.lapses_on, today)
        word = "Not current since" if lapsed else "Current until"
        yield f"{word} {day_in_words(each.lapses_on)}"
    if each.ends_on is None and each.expected_end_on:
        yield f"Expected to end on {day_in_words(each.expected_end_on)}"
    if each.ends_on is None and each.review_on:
        yield f"Look again on {day_in_words(each.review_on)}"


def _day(day: date | None, without: str) -> str:
    return day_in_words(day) if day else without
