"""What do my day and a caseload show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from waymark.casework.models.contacts import NoteDraft
from waymark.casework.models.referrals import Referral
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters.cover_words import row_words
from waymark.casework.presenters.messaging import WaitingRow
from waymark.casework.presenters.referrals import answer_words, stands_since
from waymark.casework.presenters.reviews import Review
from waymark.casework.queries.caseloads import Lapsing, Load, Needs
from waymark.casework.rules.caseloads import is_overdue
from waymark.core.dates import day_in_words, days_ago_in_words
from waymark.participation.rules.codes import words_of
from waymark.participation.rules.currency import has_lapsed
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.people import Person
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS, PersonSummary
from waymark.people.rules.vocabulary import ActivityGroup, Tier
from waymark.web.jinja import show_datetime
from waymark.web.narrowing import Chosen

NO_TIER = "No tier yet"
MOST_IN_PART = 20
"""How many rows a part of the day shows; the others follow where all of it is asked for."""

Found = TypeVar("Found")


@dataclass(frozen=True)
class Row:
    """Somebody who needs something: who, what, and what can be done at once."""

    name: str
    url: str
    text: str
    note: str
    is_late: bool
    note_url: str
    attempt_url: str
    done_url: str = ""
    put_off_url: str = ""
    review_url: str = ""


@dataclass(frozen=True)
class Part:
    """One part of the day; `key` is where the count at the top leads.

    `number` counts the rows that are left out too; `more_url` shows them.
    """

    key: str
    title: str
    rows: tuple[Row, ...]
    number: int
    more_url: str = ""


@dataclass(frozen=True)
class DayPage:
    """My day."""

    heading: str
    parts: tuple[Part, ...]
    caseload: str
    caseload_url: str
    nothing: str


@dataclass(frozen=True)
class Waits:
    """Something that waits for the viewer, on my day."""

    text: str
    url: str
    hint: str = ""


@dataclass(frozen=True)
class CaseRow:
    """One young person of a caseload; `key` names them in a form."""

    key: str
    name: str
    url: str
    tier: str
    points: int
    contact: str
    step: str
    is_late: bool
    status: str
    status_age: str
    note_url: str
    cover: str = ""


@dataclass(frozen=True)
class Tile:
    """A number of the caseload, and what it counts."""

    number: str
    label: str


@dataclass(frozen=True)
class CaseloadPage:
    """A caseload."""

    tiles: tuple[Tile, ...]
    rows: tuple[CaseRow, ...]
    shows_status: bool
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str
    more_url: str
    message_url: str = ""
    templates_url: str = ""


@dataclass(frozen=True)
class DayAddresses:
    """Where the rows of my day lead."""

    person: Callable[[str, Person], str]
    step: Callable[[str, NextStep], str]
    referral: Callable[[Referral], str]
    caseload: str
    message: Callable[[WaitingRow], str] | None = None


def day_page(
    *,
    today: date,
    steps: Sequence[NextStep],
    needs: Needs,
    answers: Sequence[Referral],
    reviews: Sequence[Review],
    asks_status: bool,
    urls: DayAddresses,
    messages: Sequence[WaitingRow] = (),
    own_id: int | None = None,
    whole: str = "",
) -> DayPage:
    """Word the day: what is late, what is for today, whom to ask again, what comes next.

    Each part is cut where it is long, but for the `whole` one, named by its key.
    """

    def part(
        key: str,
        title: str,
        found: Sequence[Found],
        words: Callable[[Sequence[Found]], Iterable[Row]],
    ) -> Part:
        shown = found if key == whole else found[:MOST_IN_PART]
        return Part(
            key=key,
            title=title,
            rows=tuple(words(shown)),
            number=len(found),
            more_url=f"?all={key}#{key}" if len(shown) < len(found) else "",
        )

    def steps_words(found: Sequence[NextStep]) -> Iterable[Row]:
        return _steps(found, today, urls, own_id)

    late = [each for each in steps if is_overdue(each.due_on, today)]
    now = [each for each in steps if each.due_on == today]
    soon = [each for each in steps if each.due_on > today]
    parts = [
        part("late", "Late", late, steps_words),
        part("today", "Today", now, steps_words),
        part("reviews", "Reviews due", reviews, lambda found: _reviews(found, today, urls)),
        part("messages", "Messages", messages, lambda found: _messages(found, urls)),
        part("new", "New to you", needs.new, lambda found: _new(found, urls)),
        part("referrals", "Your referrals", answers, lambda found: _answers(found, today, urls)),
        part(
            "lapsing",
            "Ask again",
            needs.lapsing if asks_status else (),
            lambda found: _lapsing(found, today, urls),
        ),
        part("drafts", "Half written", needs.drafts, lambda found: _drafts(found, urls)),
        part("soon", "In the next 7 days", soon, steps_words),
    ]
    return DayPage(
        heading=f"Today, {today:%A} {day_in_words(today)}",
        parts=tuple(each for each in parts if each.rows),
        caseload=_caseload_words(needs.number),
        caseload_url=urls.caseload,
        nothing="Look at your caseload for whom you have not been in contact with for longest."
        if needs.number
        else "Nobody is allocated to you yet. Your team manager does that on the page of a young "
        "person.",
    )


def caseload_page(
    *,
    rows: Sequence[Any],
    loads: Sequence[Load],
    today: date,
    shows_status: bool,
    url: Callable[[str, Person], str],
    chosen: Sequence[Chosen],
    clear_url: str,
    first_url: str,
    more_url: str,
    message_url: str = "",
    templates_url: str = "",
) -> CaseloadPage:
    """Word a caseload."""
    return CaseloadPage(
        tiles=tuple(_tiles(loads)),
        rows=tuple(_case(each, today=today, url=url) for each in rows),
        shows_status=shows_status,
        chosen=tuple(chosen),
        clear_url=clear_url,
        first_url=first_url,
        more_url=more_url,
        message_url=message_url,
        templates_url=templates_url,
    )


def _steps(
    steps: Iterable[NextStep], today: date, urls: DayAddresses, own_id: int | None
) -> Iterable[Row]:
    for each in steps:
        yield _row(
            each.person,
            urls,
            text=each.what,
            note=f"Due {_when(each.due_on, today)}{_for_whom(each, own_id)}",
            is_late=is_overdue(each.due_on, today),
            done_url=urls.step("casework:step_done", each),
            put_off_url=urls.step("casework:step_put_off", each),
        )


def _for_whom(step: NextStep, own_id: int | None) -> str:
    """Name whose step it is, where it is a colleague's for whom the viewer covers."""
    return "" if step.owner_id == own_id or step.owner is None else f", for {step.owner.user}"


def _reviews(reviews: Iterable[Review], today: date, urls: DayAddresses) -> Iterable[Row]:
    for each in reviews:
        row = _row(
            each.person,
            urls,
            text=each.words,
            note=f"Review by {_when(each.due_on, today)}",
            is_late=is_overdue(each.due_on, today),
        )
        yield replace(row, review_url=each.url)


def _messages(rows: Iterable[WaitingRow], urls: DayAddresses) -> Iterable[Row]:
    for each in rows:
        yield _row(
            each.person,
            urls,
            text=each.text,
            note=each.note,
            done_url=urls.message(each) if urls.message else "",
            note_query=f"&{each.note_query}",
        )


def _new(found: Iterable[PersonSummary], urls: DayAddresses) -> Iterable[Row]:
    for each in found:
        yield _row(each.person, urls, text="No contact with you yet", note="Allocated to you")


def _caseload_words(number: int) -> str:
    if not number:
        return "My caseload"
    return f"My caseload: {number} young {'person' if number == 1 else 'people'}"


def _answers(answers: Iterable[Referral], today: date, urls: DayAddresses) -> Iterable[Row]:
    for each in answers:
        yield _row(
            each.person,
            urls,
            text=answer_words(each, today=today),
            note=stands_since(each),
            url=urls.referral(each),
        )


def _lapsing(found: Iterable[Lapsing], today: date, urls: DayAddresses) -> Iterable[Row]:
    for each in found:
        yield _row(
            each.summary.person,
            urls,
            text=words_of(each.summary.activity_code),
            note=f"Ask by {_when(each.ask_on, today)}",
            is_late=is_overdue(each.ask_on, today),
        )


def _drafts(found: Iterable[NoteDraft], urls: DayAddresses) -> Iterable[Row]:
    for each in found:
        yield _row(
            each.person,
            urls,
            text="A note that is not saved yet",
            note=f"Written {show_datetime(each.saved_at)}",
        )


def _row(
    person: Person,
    urls: DayAddresses,
    *,
    text: str,
    note: str,
    is_late: bool = False,
    done_url: str = "",
    put_off_url: str = "",
    url: str = "",
    note_query: str = "",
) -> Row:
    return Row(
        name=str(person),
        url=url or urls.person("casework:record", person),
        text=text,
        note=note,
        is_late=is_late,
        note_url=f"{urls.person('casework:note', person)}?from=day{note_query}",
        attempt_url=f"{urls.person('casework:attempt', person)}?from=day",
        done_url=f"{done_url}?from=day" if done_url else "",
        put_off_url=f"{put_off_url}?from=day" if put_off_url else "",
    )


def _when(day: date, today: date) -> str:
    days = (day - today).days
    if days in {0, 1, -1}:
        return {0: "today", 1: "tomorrow", -1: "yesterday"}[days]
    return f"{day:%A} {day_in_words(day)}"


def _tiles(loads: Sequence[Load]) -> Iterable[Tile]:
    yield Tile(f"{sum(each.points for each in loads):,}", "points in all")
    by_tier = {each.tier: each for each in loads}
    for tier in ("", *reversed(Tier)):
        if tier in by_tier:
            found = by_tier[tier]
            label = TIER_LABELS[Tier(tier)] if tier else NO_TIER
            yield Tile(f"{found.number:,}", f"{label}: {found.points:,} points")


def _case(row: Any, *, today: date, url: Callable[[str, Person], str]) -> CaseRow:
    due_on = row.next_step_on
    verified_on = row.activity_verified_on
    group = row.activity_group
    status = words_of(row.activity_code) if row.activity_code else ""
    if group == ActivityGroup.NEET:
        status = f"{ACTIVITY_GROUP_LABELS[ActivityGroup.NEET]}: {status.lower()}"
    return CaseRow(
        key=str(row.person.public_id),
        name=row.name,
        url=url("casework:record", row.person),
        tier=TIER_LABELS[Tier(row.tier)] if row.tier else NO_TIER,
        points=row.points,
        contact=_ago(row.latest_contact_on, today) or "Never",
        step=f"{row.next_step}, {_when(due_on, today)}" if due_on else "None",
        is_late=due_on is not None and is_overdue(due_on, today),
        status=status or "Not recorded",
        status_age=(f"verified {_ago(verified_on, today)}" if verified_on else "not verified")
        + (", not current" if has_lapsed(row.activity_lapses_on, today) else ""),
        note_url=url("casework:note", row.person),
        cover=row_words(row.covered_for, row.covered_until),
    )


def _ago(day: date | None, today: date) -> str:
    if day is None:
        return ""
    return days_ago_in_words(day, today)
