"""Which states may a message pass through, when is it tried again, and when is an address gone?

For texts also: how many parts has one, and does an answer ask for no more of them?
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class Channel(StrEnum):
    """By which way a message goes."""

    EMAIL = "email"
    TEXT = "text"


class MessageState(StrEnum):
    QUEUED = "queued"  # to be sent, or tried again
    SENT = "sent"  # a server took it; whether it arrived is not known
    DELIVERED = "delivered"  # a server says that it arrived
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
    PLAN_COPY = "plan_copy"
    YOUNG_PERSON = "young_person"
    CONCERN = "concern"
    LONE_VISIT = "lone_visit"
    WEEKLY_DIGEST = "weekly_digest"
    CONTRACT_REMINDER = "contract_reminder"


CONFIDENTIAL = frozenset(
    {
        Purpose.YOUNG_PERSON,
        Purpose.PLAN_COPY,
        Purpose.CONCERN,
        Purpose.LONE_VISIT,
        Purpose.WEEKLY_DIGEST,
    }
)
"""What stands in a record, or is about a worker: the list of messages does not show it."""

UNASKED = frozenset({Purpose.CONSULTATION_INVITATION, Purpose.CONSULTATION_REMINDER})
"""What the authority sends of its own accord; everything else its reader has asked for."""


class Silence(StrEnum):
    """Why nobody writes to an address."""

    BOUNCED = "bounced"  # no such mailbox: nothing is sent
    UNSUBSCRIBED = "unsubscribed"  # its reader wants only what they ask for
    OPTED_OUT = "opted_out"  # a young person wants no messages there


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
    provider_id: UUID | None = None  # by which the server knows the message, where it says so


@dataclass(frozen=True)
class Letter:
    """A message as a server gets it; `attempt` is 1 for the first one."""

    message_id: UUID
    recipient: str
    subject: str
    body: str
    language: str = "en-GB"
    unsubscribe_url: str = ""
    channel: Channel = Channel.EMAIL
    attempt: int = 1


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
    MessageState.SENT: frozenset(
        {MessageState.DELIVERED, MessageState.BOUNCED, MessageState.FAILED}
    ),
    MessageState.DELIVERED: frozenset({MessageState.BOUNCED}),
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

INVALID_RECIPIENT = "invalid-recipient"
PERMANENT_FAILURE = "permanent-failure"
GONE = frozenset({INVALID_RECIPIENT, PERMANENT_FAILURE})
"""Codes of GOV.UK Notify for a number or address that does not exist."""

REPORTED_STATES: Mapping[str, MessageState | None] = {
    "created": None,
    "sending": None,
    "pending": None,
    "sent": None,  # abroad: no network there says more
    "delivered": MessageState.DELIVERED,
    PERMANENT_FAILURE: MessageState.BOUNCED,
    "temporary-failure": MessageState.FAILED,
    "technical-failure": MessageState.FAILED,
}
"""What GOV.UK Notify's words for a state mean here; None changes nothing ("Message statuses")."""

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
    """Whether a refusal says that the address does not exist, so that nobody writes to it again.

    By the enhanced code where there is one: 5.1.x is the address, 5.2.1 a mailbox that takes no
    mail (RFC 3463, 3.2 and 3.3). A full mailbox, a policy and a fault of the message are not it.
    """
    if code in GONE:
        return True
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
    if Silence.OPTED_OUT in reasons and purpose in UNASKED | CONFIDENTIAL:
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


# Texts ----------------------------------------------------------------------------------------

MOST_PARTS = 6
"""GOV.UK Notify takes texts of up to 918 characters, six parts ("Text message pricing")."""

GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = frozenset("\f^{}\\[~]|€")
"""The alphabet of texts, and what takes two places of it (3GPP TS 23.038, 6.2.1)."""

_PLAINER = str.maketrans(
    {
        **dict.fromkeys("‘’‚′`", "'"),
        **dict.fromkeys("“”„″", '"'),
        **dict.fromkeys("‐‑‒–—", "-"),
        "…": "...",
        **dict.fromkeys("\u00a0\u2009\u202f\t", " "),
    }
)
STOP_WORDS = frozenset(
    {"stop", "stopall", "stop all", "unsubscribe", "cancel", "end", "quit", "opt out", "optout"}
)


@dataclass(frozen=True)
class TextSize:
    """How long a text is: its characters, the parts it is paid by, and which alphabet it needs."""

    characters: int
    parts: int
    is_plain: bool


def plainer(text: str) -> str:
    """Return a text with typographic marks as the plain ones, which cost less to send."""
    return text.replace("\r\n", "\n").translate(_PLAINER)


def text_size(text: str) -> TextSize:
    """Return how many parts a text has: 160 places, or 153 each of several; 70 and 67 beyond GSM.

    What takes two places is never parted (3GPP TS 23.040, 9.2.3.24.1).
    """
    is_plain = all(letter in GSM or letter in GSM_EXTENDED for letter in text)
    if is_plain:
        places = [2 if letter in GSM_EXTENDED else 1 for letter in text]
        alone, together = 160, 153
    else:
        places = [2 if ord(letter) > 0xFFFF else 1 for letter in text]
        alone, together = 70, 67
    if sum(places) <= alone:
        parts = 1 if places else 0
    else:
        parts, taken = 1, 0
        for place in places:
            if taken + place > together:
                parts, taken = parts + 1, 0
            taken += place
    return TextSize(characters=len(text), parts=parts, is_plain=is_plain)


def asks_to_stop(text: str) -> bool:
    """Whether a text that came in asks for no more, and says nothing else."""
    words = re.sub(r"[^\w\s]", " ", text.casefold()).split()
    return " ".join(words) in STOP_WORDS


def number_of_sender(text: str) -> str:
    """Return the number of a text that came in as numbers are kept, +447700900123.

    GOV.UK Notify leaves the plus out. A sender that is a word stays as it is.
    """
    digits = re.sub(r"[\s()+-]", "", text)
    if not digits.isdecimal():
        return text.strip()
    return f"+44{digits[1:]}" if digits.startswith("0") else f"+{digits}"
