"""What does the page show on which a text goes to many whose activity is not known?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from waymark.messages.rules import Channel
from waymark.participation.ports import Template
from waymark.participation.queries.replies import Addressee
from waymark.people.presenters.writing import Recipient, forbidden_words, summary_in_words

NOT_NOW = "they were tried today or often enough for now, or nobody is to try them"


@dataclass(frozen=True)
class TextPage:
    """Who gets a text and who does not; once looked at, with the words as they arrive."""

    summary: str
    recipients: tuple[Recipient, ...]
    templates: tuple[tuple[str, str], ...]
    has_looked: bool
    may_send: bool


def text_page(
    addressees: Sequence[Addressee],
    *,
    arrives: Callable[[Addressee], str] | None,
    templates: Iterable[Template],
    template_url: Callable[[Template], str],
) -> TextPage:
    """Return the page; `arrives` tells what reaches somebody, where that is to be shown."""
    recipients = tuple(
        Recipient(
            name=each.summary.name,
            text=arrives(each) if arrives and each.gets_it else "",
            forbidden=why_not(each),
        )
        for each in addressees
    )
    return TextPage(
        summary=summary_in_words(recipients, Channel.TEXT if arrives else None),
        recipients=recipients,
        templates=tuple((each.name, template_url(each)) for each in templates),
        has_looked=arrives is not None,
        may_send=any(each.gets_it for each in addressees),
    )


def why_not(addressee: Addressee) -> str:
    """Return why somebody gets no text; empty for those who do."""
    return forbidden_words(addressee.way, Channel.TEXT) if addressee.waits else NOT_NOW
