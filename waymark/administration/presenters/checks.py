"""What do the pages about trainings and checks of staff show?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME
from waymark.access.queries.checks import Line, MemberLines
from waymark.access.rules.checks import Standing
from waymark.core.dates import day_in_words

STANDING_WORDS = {
    Standing.CURRENT: ("In order", "green"),
    Standing.LAPSING: ("Lapses soon", "yellow"),
    Standing.LAPSED: ("Lapsed", "red"),
    Standing.MISSING: ("Missing", "red"),
}
NOT_RECORDED = ("Not recorded", "grey")


@dataclass(frozen=True)
class LineRow:
    """How it stands with one kind for one member."""

    kind: str
    state: str
    colour: str
    until: str
    consequence: str


@dataclass(frozen=True)
class EntryRow:
    """One entry: what was done when; `remove_url` for those who may take it back."""

    kind: str
    done_on: date
    until: str
    reference: str
    seen_by: str
    remove_url: str


@dataclass(frozen=True)
class MemberChecks:
    """The page of one member's trainings and checks, their own or somebody else's."""

    name: str
    closed_line: str
    lines: list[LineRow]
    entries: list[EntryRow]
    record_url: str
    kinds_url: str


@dataclass(frozen=True)
class AskingRow:
    """One thing that somebody has to see to."""

    name: str
    url: str
    line: LineRow


@dataclass(frozen=True)
class CheckList:
    """The page of what lapses, has lapsed or is missing."""

    rows: list[AskingRow]
    earlier_url: str
    later_url: str
    kinds_url: str
    is_of_own_teams: bool


@dataclass(frozen=True)
class KindRow:
    """One kind in the list."""

    name: str
    holds: str
    required_of: str
    grace: str
    change_url: str
    end_url: str


@dataclass(frozen=True)
class KindList:
    """The page of the kinds of trainings and checks."""

    present: list[KindRow]
    past: list[str]
    add_url: str


@dataclass(frozen=True)
class About:
    """What a form about a kind or an entry is about."""

    name: str
    other: str = ""


def until_words(expires_on: date | None) -> str:
    """Return until when it holds, in words."""
    return day_in_words(expires_on) if expires_on else "for good"


def line_row(line: Line, *, on: date) -> LineRow:
    """Word how it stands with one kind."""
    is_wanting = line.standing is Standing.MISSING and not line.is_required
    state, colour = NOT_RECORDED if is_wanting else STANDING_WORDS[line.standing]
    return LineRow(
        kind=line.kind.name,
        state=state,
        colour=colour,
        until=until_words(line.best.expires_on) if line.best else "",
        consequence=_consequence(line, on=on),
    )


def _consequence(line: Line, *, on: date) -> str:
    if line.closes_on is None:
        return ""
    day = day_in_words(line.closes_on)
    if line.closes_on <= on:
        return f"Records closed since {day}"
    return "" if line.standing is Standing.CURRENT else f"Records close on {day}"


def entry_row(check: StaffCheck, *, remove_url: str = "") -> EntryRow:
    """Word one entry."""
    return EntryRow(
        kind=check.kind.name,
        done_on=check.done_on,
        until=until_words(check.expires_on),
        reference=check.reference,
        seen_by=str(check.seen_by.user) if check.seen_by else "",
        remove_url=remove_url,
    )


def closed_line(member: Membership, *, on: date, is_own: bool) -> str:
    """Return the sentence about records that are closed, or will be; empty for neither."""
    closing = member.records_close_on
    if closing is None:
        return ""
    if closing <= on:
        whom = "you" if is_own else str(member.user)
        return f"Records of young people have been closed to {whom} since {day_in_words(closing)}."
    return ""


def member_checks(
    found: MemberLines,
    *,
    entries: Iterable[EntryRow],
    on: date,
    is_own: bool,
    record_url: str = "",
    kinds_url: str = "",
) -> MemberChecks:
    """Word the page of one member."""
    return MemberChecks(
        name=str(found.member.user),
        closed_line=closed_line(found.member, on=on, is_own=is_own),
        lines=[line_row(line, on=on) for line in found.lines],
        entries=list(entries),
        record_url=record_url,
        kinds_url=kinds_url,
    )


def asking_rows(
    found: Iterable[MemberLines], *, on: date, url: Callable[[Membership], str]
) -> list[AskingRow]:
    """Word what everybody has to see to, one row each."""
    return [
        AskingRow(name=str(each.member.user), url=url(each.member), line=line_row(line, on=on))
        for each in found
        for line in each.lines
    ]


def kind_row(kind: CheckKind, *, change_url: str, end_url: str) -> KindRow:
    """Word one kind."""
    roles = ", ".join(ROLES_BY_NAME[role].label for role in kind.required_of)
    return KindRow(
        name=kind.name,
        holds=f"{kind.months_valid} months" if kind.months_valid else "As its paper says",
        required_of=roles or "Nobody",
        grace=f"{kind.grace_days} days" if roles else "",
        change_url=change_url,
        end_url=end_url,
    )
