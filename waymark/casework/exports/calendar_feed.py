"""How does a diary become a calendar file (RFC 5545) that Outlook and telephones read?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from unicodedata import category

LINE = 75
"""How many octets of a line there are before it is folded: RFC 5545, section 3.1."""


@dataclass(frozen=True)
class Entry:
    """One event: at a time, or on a whole day where `starts` is a day; `key` never changes."""

    key: str
    starts: datetime | date
    minutes: int
    title: str
    place: str = ""
    url: str = ""


def write_calendar(entries: Iterable[Entry], *, name: str, at: datetime) -> bytes:
    """Return the calendar file; times are in UTC, so that it needs no table of clock changes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Waymark//Diary//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ]
    for entry in entries:
        lines += _event(entry, at=at)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def escaped(text: str) -> str:
    """Return a text as a value: marks escaped, line breaks too, and no control characters.

    Breaks at its end are left out.
    """
    lines = "\n".join(text.splitlines())
    plain = "".join(each for each in lines if each == "\n" or category(each) != "Cc")
    plain = plain.rstrip("\n")
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return plain.replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line in pieces of at most 75 octets, none of them cut inside a character."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + character, size + octets
    return "\r\n".join([*pieces, piece])


def _event(entry: Entry, *, at: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.key}@waymark",
        f"DTSTAMP:{_moment(at)}",
        *_times(entry),
        f"SUMMARY:{escaped(entry.title)}",
    ]
    if entry.place:
        lines.append(f"LOCATION:{escaped(entry.place)}")
    if entry.url:
        lines += [f"URL:{entry.url}", f"DESCRIPTION:{escaped(entry.url)}"]
    return [*lines, "END:VEVENT"]


def _times(entry: Entry) -> list[str]:
    if isinstance(entry.starts, datetime):
        ends = entry.starts.astimezone(UTC) + timedelta(minutes=entry.minutes)
        return [f"DTSTART:{_moment(entry.starts)}", f"DTEND:{_moment(ends)}"]
    until = entry.starts + timedelta(days=1)
    return [
        f"DTSTART;VALUE=DATE:{entry.starts:%Y%m%d}",
        f"DTEND;VALUE=DATE:{until:%Y%m%d}",
        "TRANSP:TRANSPARENT",
    ]


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
