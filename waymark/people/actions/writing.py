"""Is a message to a young person ready to go? A step of the actions that send one."""

from collections.abc import Mapping
from dataclasses import dataclass

from waymark.core.refusals import ActionRefused
from waymark.messages.rules import Channel
from waymark.people.rules.writing import fill_gaps, gaps_of, is_too_long, ready_text


class NothingToSend(ActionRefused):
    """Enter what the message says."""


class NoSubject(ActionRefused):
    """Enter a subject. An email without one looks like spam."""


class GapLeft(ActionRefused):
    """The message has a gap that is not filled."""


class TooLong(ActionRefused):
    """The message is too long. A text has at most 6 parts, an email 4,000 characters."""


@dataclass(frozen=True)
class Words:
    """What a message says, with its gaps; the subject is for emails alone."""

    text: str
    subject: str = ""


def checked_words(words: Words, *, channel: Channel, values: Mapping[str, str]) -> tuple[str, str]:
    """Return subject and text as they go; refuse what is empty, too long or has a gap."""
    text = ready_text(fill_gaps(words.text, values), channel)
    subject = ""
    if channel is Channel.EMAIL:
        subject = fill_gaps(words.subject, values).strip()
        if not subject:
            raise NoSubject(field="subject")
    if not text:
        raise NothingToSend(field="text")
    for name in gaps_of(f"{subject} {text}"):
        sentence = f"Write what belongs in the gap (({name})), or take it out."
        raise GapLeft(sentence, field="text")
    if is_too_long(text, channel):
        raise TooLong(field="text")
    return subject, text
