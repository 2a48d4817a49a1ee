"""Which states may a message pass through, when is it tried again, and when is an address gone?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class MessageState(StrEnum):
    QUEUED = "queued"  # to be sent, or tried again
    SENT = "sent"  # a mail server took it; whether it arrived is not known
    BOUNCED = "bounced"  # refused for its address, at once or later
    FAILED = "failed"  # given up, without blame on the address
    WITHHELD = "withheld"  # never sent: nobody may write to this address


class Purpose(StrEnum):
    """What a message is for; the stored value never changes."""

    CONSULTATION_INVITATION = "consultation_invitation"
    CONSULTATION_REMINDER = "consultation_reminder"
    ANSWERS_SAVED = "answers_saved"
    ANSWERS_RECEIVED = "answers_received"
    OUTCOME_CONFIRM = "outcome_confirm"
    OUTCOME_TOLD = "outcome_told"
    SUBSCRIPTION_CONFIRM = "subscription_confirm"
    CONSULTATION_OPENED = "consultation_opened"
    CONSULTATION_REPORTED = "consultation_reported"


UNASKED = frozenset({Purpose.CONSULTATION_INVITATION, Purpose.CONSULTATION_REMINDER})
"""What the authority sends of its own accord; everything else its reader has asked for."""


class Silence(StrEnum):
    """Why nobody writes to an address."""

    BOUNCED = "bounced"  # no such mailbox: nothing is sent
    UNSUBSCRIBED = "unsubscribed"  # its reader wants only what they ask for


class Outcome(StrEnum):
    """What came of one attempt to send."""

    TAKEN = "taken"
    REFUSED = "refused"  # the server will not take it for this address, now or later
    REJECTED = "rejected"  # the server will not take this message, whoever it is for
    DEFERRED = "deferred"  # not now; the server answers
    UNREACHABLE = "unreachable"  # no server answers, so no other message will go either


@dataclass(frozen=True)
class Delivery:
    """What came of an attempt, with the code of the server and never its text: it may hold names.

    `code` looks like 550 or 550 5.1.1; empty where no server answered.
    """

    outcome: Outcome
    code: str = ""


@dataclass(frozen=True)
class Letter:
    """A message as a mail server gets it."""

    message_id: UUID
    recipient: str
    subject: str
    body: str
    language: str = "en-GB"
    unsubscribe_url: str = ""


class ReportKind(StrEnum):
    """What a mail server reports later of a message that it had taken (RFC 3464, 2.3.3)."""

    FAILED = "failed"
    DELAYED = "delayed"
    ARRIVED = "arrived"  # delivered, relayed or expanded


@dataclass(frozen=True)
class DeliveryReport:
    """One message of which a report tells, and what it tells."""

    message_id: UUID
    kind: ReportKind
    status: str  # the enhanced code, such as 5.1.1


MESSAGE_MOVES: Mapping[MessageState, frozenset[MessageState]] = {
    MessageState.QUEUED: frozenset(
        {MessageState.SENT, MessageState.BOUNCED, MessageState.FAILED, MessageState.WITHHELD}
    ),
    MessageState.SENT: frozenset({MessageState.BOUNCED}),
    MessageState.BOUNCED: frozenset(),
    MessageState.FAILED: frozenset({MessageState.BOUNCED}),
    MessageState.WITHHELD: frozenset(),
}

RETRY_AFTER = (
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=8),
    timedelta(hours=24),
)
"""How long to wait after each attempt; RFC 5321, 4.5.4.1 asks for days, not hours."""

ADDRESSES_KEPT = timedelta(days=365)
"""How long after its last state the address of a message is kept."""

TEXT_KEPT = timedelta(days=30)
"""How long the text of a message that was given up is kept; one that was sent loses it at once."""

_RETURN_PATH = re.compile(r"\+([0-9a-f]{32})@", re.ASCII | re.IGNORECASE)
_MESSAGE_ID = re.compile(r"<([0-9a-f]{32})@[^<>\s]+>", re.ASCII | re.IGNORECASE)
_ENHANCED = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_NO_SUCH_ADDRESS = frozenset({550, 551, 553})
"""Answers that RFC 5321, 4.2.3 gives for a mailbox; 552 is a full one, 554 blames the message."""


def may_move(now: MessageState, to: MessageState) -> bool:
    """Whether a message may pass from one state into another."""
    return to in MESSAGE_MOVES[now]


def next_try(*, attempts: int, at: datetime) -> datetime | None:
    """Return when to try again after so many attempts; None when it is given up."""
    if attempts > len(RETRY_AFTER):
        return None
    return at + RETRY_AFTER[attempts - 1]


def server_code(number: int, text: str) -> str:
    """Return the code of an answer with its enhanced one (RFC 2034), and none of its words."""
    found = _ENHANCED.search(text)
    return f"{number} {found[0]}" if found else str(number)


def is_address_gone(code: str) -> bool:
    """Whether a refusal says that the mailbox does not exist, so that nobody writes to it again.

    By the enhanced code where there is one: 5.1.x is the address, 5.2.1 a mailbox that takes no
    mail (RFC 3463, 3.2 and 3.3). A full mailbox, a policy and a fault of the message are not it.
    """
    found = _ENHANCED.search(code)
    if found:
        kind, subject, detail = found.groups()
        return kind == "5" and (subject == "1" or (subject, detail) == ("2", "1"))
    return code.isdecimal() and int(code) in _NO_SUCH_ADDRESS


def refusal_of(code: int, text: str) -> Delivery:
    """Return what a server's answer about one recipient means."""
    words = server_code(code, text)
    if 400 <= code < 500:
        return Delivery(Outcome.DEFERRED, words)
    found = _ENHANCED.search(words)
    if found and found[2] not in {"1", "2"}:  # neither the address nor the mailbox
        return Delivery(Outcome.REJECTED, words)
    if not found and code not in _NO_SUCH_ADDRESS | {552}:
        return Delivery(Outcome.REJECTED, words)
    return Delivery(Outcome.REFUSED, words)


def is_silenced(purpose: Purpose, reasons: frozenset[Silence]) -> bool:
    """Whether a message may not be sent to an address that is silent for these reasons."""
    if Silence.BOUNCED in reasons:
        return True
    return Silence.UNSUBSCRIBED in reasons and purpose in UNASKED


def return_path(address: str, message_id: UUID) -> str:
    """Return the address to which a mail server reports of this message alone."""
    name, _, host = address.rpartition("@")
    return f"{name}+{message_id.hex}@{host}"


def message_header(message_id: UUID, host: str) -> str:
    """Return the Message-ID, by which a report that quotes the message is matched too."""
    return f"<{message_id.hex}@{host}>"


def message_in_return_path(text: str) -> UUID | None:
    """Return which message an address for reports stands for."""
    found = _RETURN_PATH.search(text)
    return UUID(found[1]) if found else None


def message_in_header(text: str) -> UUID | None:
    """Return which of our messages a Message-ID names."""
    found = _MESSAGE_ID.search(text)
    return UUID(found[1]) if found else None
