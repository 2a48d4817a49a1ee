"""What do pages say on which somebody writes to young people?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.messages.rules import Channel, MessageState, text_size
from waymark.people.queries.writing import OpenWay
from waymark.people.rules.writing import Obstacle

OBSTACLES = {
    Obstacle.WARNING: "a warning on the record says not to contact them",
    Obstacle.NO_CHANNEL: "texts go to mobiles and emails to email addresses alone",
    Obstacle.ENDED: "it does not hold today",
    Obstacle.UNSAFE: "it is not safe",
    Obstacle.NOT_OWN: "it belongs to somebody else",
    Obstacle.BOUNCED: "messages come back from there",
    Obstacle.OPTED_OUT: "they want no messages there",
}
DELIVERY_LABELS = {
    MessageState.QUEUED: "waiting to be sent",
    MessageState.SENT: "sent, not known to have arrived",
    MessageState.DELIVERED: "arrived",
    MessageState.BOUNCED: "came back: there is no such address",
    MessageState.FAILED: "did not arrive",
    MessageState.WITHHELD: "not sent: nobody writes to this address",
}


@dataclass(frozen=True)
class Recipient:
    """One young person of a message to many: what they get, or what forbids it."""

    name: str
    text: str
    forbidden: str


def size_in_words(channel: Channel, text: str) -> str:
    """Return how long a message is, and of a text by how many parts it is paid."""
    if channel is Channel.EMAIL:
        return f"An email of {len(text):,} characters"
    size = text_size(text)
    why = "" if size.is_plain else ". Letters beyond the alphabet of texts make parts shorter"
    return f"A text of {size.characters:,} characters, in {_parts(size.parts)}{why}"


def forbidden_words(way: OpenWay | None, channel: Channel) -> str:
    """Return why somebody cannot be written to by a channel; empty where nothing forbids it."""
    if way is None:
        address = "mobile number" if channel is Channel.TEXT else "email address"
        return f"no {address} is known"
    return OBSTACLES[way.obstacle] if way.obstacle else ""


def summary_in_words(recipients: Sequence[Recipient], channel: Channel | None) -> str:
    """Return how many can be written to, and in how many parts the texts go."""
    going = [each for each in recipients if not each.forbidden]
    summary = f"{len(going)} of {len(recipients)} can be written to."
    if channel is Channel.TEXT and going:
        parts = sum(text_size(each.text).parts for each in going)
        summary += f" The texts have {_parts(parts)} in all."
    return summary


def _parts(number: int) -> str:
    return "1 part" if number == 1 else f"{number} parts"
