"""What do the pages about messages show, and in which words?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from waymark.messages.models import (
    PURPOSE_LABELS,
    SILENCE_LABELS,
    STATE_LABELS,
    Message,
    SilentAddress,
)
from waymark.messages.rules import MessageState, Purpose, Silence, is_address_gone
from waymark.web.jinja import show_datetime
from waymark.web.narrowing import Chosen

STATE_COLOURS = {
    MessageState.QUEUED: "yellow",
    MessageState.SENT: "green",
    MessageState.DELIVERED: "green",
    MessageState.BOUNCED: "red",
    MessageState.FAILED: "orange",
    MessageState.WITHHELD: "grey",
}


@dataclass(frozen=True)
class Tile:
    """A number, what it counts and where it leads."""

    number: str
    label: str
    url: str


@dataclass(frozen=True)
class Row:
    """One message of the list."""

    subject: str
    url: str
    purpose: str
    state: str
    colour: str
    queued_at: datetime
    why: str


@dataclass(frozen=True)
class MessageList:
    """The messages of an authority."""

    tiles: tuple[Tile, ...]
    rows: tuple[Row, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str | None
    more_url: str | None
    bounces_url: str
    silent_url: str


@dataclass(frozen=True)
class MessageView:
    """One message."""

    state: str
    colour: str
    facts: tuple[tuple[str, str], ...]
    retry_url: str


@dataclass(frozen=True)
class SilentRow:
    """One address that is left alone."""

    address: str
    reason: str
    since_at: datetime
    lift_url: str


@dataclass(frozen=True)
class SilentList:
    """The addresses that are left alone."""

    rows: tuple[SilentRow, ...]


@dataclass(frozen=True)
class ConfirmPage:
    """What is about to be done."""

    sentence: str
    submit: str
    cancel_url: str


def tiles(
    counts: Mapping[MessageState, int], *, url: Callable[[MessageState], str]
) -> tuple[Tile, ...]:
    """Return how many messages are in each state that people look for."""
    labels = {
        MessageState.QUEUED: _("waiting"),
        MessageState.SENT: _("sent"),
        MessageState.BOUNCED: _("came back"),
        MessageState.FAILED: _("given up"),
    }
    return tuple(
        Tile(number=f"{counts[state]:,}", label=label, url=url(state))
        for state, label in labels.items()
    )


def message_row(found: Message, *, url: str) -> Row:
    """Return one message of the list."""
    state = MessageState(found.state)
    return Row(
        subject=found.subject,
        url=url,
        purpose=PURPOSE_LABELS[Purpose(found.purpose)],
        state=STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        queued_at=found.queued_at,
        why=why(found),
    )


def message_view(found: Message, *, address: str, retry_url: str) -> MessageView:
    """Return one message; its text is not kept once it has left."""
    state = MessageState(found.state)
    facts = [
        (_("To"), address or _("Not kept any longer")),
        (_("What it is for"), PURPOSE_LABELS[Purpose(found.purpose)]),
        (_("Queued"), show_datetime(found.queued_at)),
        (_("Tries"), str(found.attempts)),
    ]
    for name, moment in (
        (_("Next try"), found.next_try_at),
        (_("Sent"), found.sent_at),
        (_("Ended"), found.ended_at),
    ):
        if moment is not None:
            facts.append((name, show_datetime(moment)))
    reason = why(found)
    if reason:
        facts.append((_("Why"), reason))
    return MessageView(
        state=STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        facts=tuple(facts),
        retry_url=retry_url,
    )


def why(found: Message) -> str:
    """Return in words what a mail server answered, with its code for whoever looks after mail."""
    state = MessageState(found.state)
    if state is MessageState.WITHHELD:
        return _("This address is left alone")
    if not found.reason or state in {MessageState.SENT, MessageState.DELIVERED}:
        return ""
    code = found.reason
    if state is MessageState.BOUNCED:
        words = (
            _("There is no such mailbox")
            if is_address_gone(code)
            else _("The mailbox did not take it: it is full, closed or protected")
        )
    elif state is MessageState.FAILED:
        words = _("The mail server did not take it")
    else:
        words = _("The mail server could not take it yet")
    return f"{words} ({code})"


def silent_row(found: SilentAddress, *, lift_url: str) -> SilentRow:
    """Return one address that is left alone."""
    return SilentRow(
        address=found.address,
        reason=SILENCE_LABELS[Silence(found.reason)],
        since_at=found.since_at,
        lift_url=lift_url,
    )


def read_sentence(
    *, bounced: int, known: int, others: int, unmatched: int, not_reports: int
) -> str:
    """Return what was done with the reports of a file."""
    sentences: Sequence[tuple[int, str]] = (
        (
            bounced,
            ngettext("%(n)s message came back.", "%(n)s messages came back.", bounced),
        ),
        (known, _("%(n)s were known to have come back.")),
        (others, _("%(n)s reports told of delay or arrival.")),
        (unmatched, _("%(n)s told of no message of ours.")),
        (not_reports, _("%(n)s mails were no reports.")),
    )
    told = [text % {"n": number} for number, text in sentences if number]
    return " ".join(told) or _("There was no report in the file.")
