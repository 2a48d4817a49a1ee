"""What do the answers of ModernGov's public web service say in our words?

The shapes are those of `GetCommittees`, `GetMeetings` and `GetMeeting`. Days are written dd/mm/yyyy
and text is encoded twice. The service says that an item is restricted, never under which paragraph.
"""

import html
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from waymark.decisions.rules.agendas import ItemKind
from waymark.decisions.rules.closing import Access
from waymark.decisions.rules.meetings import MeetingState

SYSTEM = "moderngov"
SERVICE = "/mgwebservice.asmx"
RESTRICTED = "Restricted in ModernGov, which does not say under which paragraph."
OFF_THE_AGENDA = "No longer on the agenda in ModernGov."
LONGEST_TITLE = 200
LONGEST_TEXT = 5000
HIDDEN = frozenset({"script", "style"})
BLOCKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", *HIDDEN})


class SourceKind(StrEnum):
    BODY = "body"
    MEETING = "meeting"
    ITEM = "item"


class Outcome(StrEnum):
    """What taking a file in does with one thing that it tells of."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OURS = "ours"  # a row of our own that is never touched, but known by the source's number now
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class FoundBody:
    """A committee as the service tells of it."""

    source_id: str
    title: str
    is_deleted: bool = False


@dataclass(frozen=True)
class FoundItem:
    """An item of an agenda, in the order of the file."""

    source_id: str
    title: str
    text: str
    is_restricted: bool


@dataclass(frozen=True)
class FoundMeeting:
    """A meeting; `place` and `items` are None where the answer tells nothing of them."""

    source_id: str
    body_id: str
    held_on: date
    starts_at: time | None
    place: str | None
    status: str
    has_agenda: bool
    items: tuple[FoundItem, ...] | None = None


@dataclass(frozen=True)
class Answer:
    """What one file tells of."""

    bodies: tuple[FoundBody, ...] = ()
    meetings: tuple[FoundMeeting, ...] = ()


TOGETHER: tuple[frozenset[str], ...] = (
    frozenset({"state", "cancelled_reason"}),
    frozenset({"access", "paragraphs_unknown", "closed_reason"}),
)
"""Fields that change together or not at all."""


def once_more(text: str) -> str:
    """Return text that was encoded twice, read once by the parser, as plain text on one line."""
    return " ".join(html.unescape(text).split())


def plain(markup: str) -> str:
    """Return the words of markup that was encoded twice, each block on a line of its own."""
    reader = _Words()
    reader.feed(html.unescape(markup))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.found).splitlines())
    return "\n".join(line for line in lines if line)[:LONGEST_TEXT]


class _Words(HTMLParser):
    """Gathers the words of markup, without scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in HIDDEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in BLOCKS:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(data)


def body_kind(title: str) -> str:
    """Return what kind of body a title names; the service does not say."""
    words = set(re.findall(r"[a-z]+", title.lower()))
    if words & {"cabinet", "executive"} and not words & {"scrutiny", "overview", "panel"}:
        return "executive"
    is_council = "council" in words and not words & {"committee", "board", "panel", "forum"}
    return "council" if is_council else "committee"


def body_values(found: FoundBody) -> dict[str, Any]:
    """Return a body as it is kept."""
    return {"name": found.title[:LONGEST_TITLE], "kind": body_kind(found.title)}


def meeting_values(found: FoundMeeting, *, today: date) -> dict[str, Any]:
    """Return a meeting as it is kept; one that does not take place on its day is cancelled."""
    fell_out = bool(re.search("cancel|postpone|withdrawn", found.status, re.IGNORECASE))
    if fell_out:
        state = MeetingState.CANCELLED
    elif found.held_on < today:
        state = MeetingState.HELD
    else:
        state = MeetingState.CALLED if found.has_agenda else MeetingState.PLANNED
    place = {} if found.place is None else {"place": found.place[:300]}
    return place | {
        "held_on": found.held_on.isoformat(),
        "starts_at": found.starts_at.isoformat() if found.starts_at else "",
        "state": state.value,
        "cancelled_reason": f"{found.status}, as ModernGov says"[:300] if fell_out else "",
    }


def item_values(found: FoundItem, *, position: int) -> dict[str, Any]:
    """Return an item as it is kept: nothing but the title of one that is restricted."""
    closed = found.is_restricted
    return {
        "position": position,
        "title": found.title[:LONGEST_TITLE],
        "kind": ItemKind.BUSINESS.value,
        "text": "" if closed else found.text,
        "access": (Access.EXEMPT if closed else Access.OPEN).value,
        "paragraphs_unknown": closed,
        "closed_reason": RESTRICTED if closed else "",
        "withdrawn_reason": "",
    }


def places(count: int, *, taken: Collection[int]) -> Iterator[int]:
    """Return the places on an agenda that are free, in order."""
    free = (each for each in range(1, count + len(taken) + 1) if each not in taken)
    return (place for place, _ in zip(free, range(count), strict=False))


def changes(
    *, said: Mapping[str, Any], ours: Mapping[str, Any], now: Mapping[str, Any]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what to change in a row that came from a source, and what stays as somebody made it.

    `said` is what the source said before, nothing where it did not tell; `ours` is how the row
    stands and `now` what the source says.
    A field that somebody changed here stays, and with it those that go together with it.
    """
    before = {name: said.get(name, "") for name in now}
    differing = {name for name, value in now.items() if value != before[name]}
    own = {name for name in now if ours[name] != before[name]}
    for group in TOGETHER:
        if own & group:
            own |= group & set(now)
    wanted = {name: now[name] for name in now if name in differing - own}
    kept = [name for name in now if name in differing & own and ours[name] != now[name]]
    return {name: value for name, value in wanted.items() if ours[name] != value}, tuple(kept)


def page_of(url: str, kind: SourceKind, source_id: str, *, parents: Sequence[str] = ()) -> str:
    """Return the page for people about something, on the site whose service a file came from."""
    split = urlsplit(url)
    if not split.scheme or not split.netloc:
        return ""
    at = split.path.lower().find(SERVICE)
    folder = split.path[:at] if at >= 0 else split.path.rstrip("/")
    page = {
        SourceKind.BODY: f"mgCommitteeDetails.aspx?ID={source_id}",
        SourceKind.MEETING: f"ieListDocuments.aspx?CId={(*parents, '0')[0]}&MId={source_id}",
        SourceKind.ITEM: f"mgAi.aspx?ID={source_id}",
    }[kind]
    return f"{split.scheme}://{split.netloc}{folder}/{page}"
