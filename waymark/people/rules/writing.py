"""May this address of a young person be written to, and is a text with gaps ready to go?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from waymark.messages.rules import MOST_PARTS, Channel, plainer, text_size
from waymark.people.rules.vocabulary import ContactKind

LONGEST_MESSAGE = 4_000
LONGEST_SUBJECT = 150

CHANNEL_OF_KIND = {ContactKind.MOBILE: Channel.TEXT, ContactKind.EMAIL: Channel.EMAIL}
"""The ways to reach somebody that a message can go by; a landline takes no texts."""

_GAP = re.compile(r"\(\(\s*([^()]+?)\s*\)\)")


class KnownGap(StrEnum):
    """The gaps of a template that fill themselves."""

    FIRST_NAME = "first name"
    ADVISER = "adviser"
    AUTHORITY = "authority"


class Obstacle(StrEnum):
    """Why an address is not written to."""

    WARNING = "warning"  # a banner says not to contact the young person
    NO_CHANNEL = "no_channel"
    ENDED = "ended"
    UNSAFE = "unsafe"
    NOT_OWN = "not_own"
    BOUNCED = "bounced"
    OPTED_OUT = "opted_out"


@dataclass(frozen=True)
class Way:
    """What is known of one way to reach a young person, as far as writing there goes."""

    kind: ContactKind
    is_present: bool
    is_unsafe: bool
    is_own: bool
    has_bounced: bool
    has_opted_out: bool


def obstacle_of(way: Way, *, is_warned: bool) -> Obstacle | None:
    """Return what forbids writing there, the gravest first; None where nothing does."""
    found = (
        (Obstacle.WARNING, is_warned),
        (Obstacle.NO_CHANNEL, way.kind not in CHANNEL_OF_KIND),
        (Obstacle.ENDED, not way.is_present),
        (Obstacle.UNSAFE, way.is_unsafe),
        (Obstacle.NOT_OWN, not way.is_own),
        (Obstacle.OPTED_OUT, way.has_opted_out),
        (Obstacle.BOUNCED, way.has_bounced),
    )
    return next((obstacle for obstacle, holds in found if holds), None)


def holds_on(starts_on: date | None, ends_on: date | None, day: date) -> bool:
    """Whether a way to reach somebody holds on a day; it ends at the beginning of its last day."""
    return (starts_on is None or starts_on <= day) and (ends_on is None or ends_on > day)


def gaps_of(text: str) -> tuple[str, ...]:
    """Return the names of the gaps of a text, each once, in their order."""
    return tuple(dict.fromkeys(" ".join(name.split()).casefold() for name in _GAP.findall(text)))


def fill_gaps(text: str, values: Mapping[str, str]) -> str:
    """Return a text with the gaps filled that have a value; all others stay as they are."""

    def filled(found: re.Match[str]) -> str:
        return values.get(" ".join(found[1].split()).casefold(), "") or found[0]

    return _GAP.sub(filled, text)


def ready_text(text: str, channel: Channel) -> str:
    """Return a message as it goes: a text without the marks that cost more to send."""
    return plainer(text.strip()) if channel is Channel.TEXT else text.strip()


def is_too_long(text: str, channel: Channel) -> bool:
    """Whether a message is longer than its channel takes."""
    if channel is Channel.TEXT:
        return text_size(text).parts > MOST_PARTS
    return len(text) > LONGEST_MESSAGE
