"""How is a message put into the queue? Called within the action that has something to say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from waymark.core.jobs import defer
from waymark.core.scoping import scoped_authorities
from waymark.core.sealed import keyed_hash
from waymark.messages.models import Message
from waymark.messages.queries import plain_address, silences_of
from waymark.messages.rules import CONFIDENTIAL, Channel, MessageState, Purpose, is_silenced

SEND_TASK = "messages.send_waiting"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A message to be queued."""

    purpose: Purpose
    recipient: str
    subject: str
    body: str
    about_id: UUID | None = None
    language: str = "en-GB"
    unsubscribe_url: str = ""
    channel: Channel = Channel.EMAIL


def queue_message(*, draft: Draft, at: datetime) -> Message:
    """Put one message into the queue, or withhold it where its address is left alone."""
    return queue_messages(drafts=[draft], at=at)[0]


def queue_messages(*, drafts: Iterable[Draft], at: datetime) -> Sequence[Message]:
    """Put messages into the queue and have them sent soon; a rollback takes them back.

    One to an address that is left alone is kept without its text, so that it can be told why
    nothing went there.
    """
    authority = scoped_authorities()[0]
    wanted = list(drafts)
    silences = silences_of([draft.recipient for draft in wanted])
    made = Message.objects.bulk_create(
        [
            _message(
                draft,
                is_withheld=is_silenced(draft.purpose, silences[plain_address(draft.recipient)]),
                authority=authority,
                at=at,
            )
            for draft in wanted
        ]
    )
    if any(each.state == MessageState.QUEUED for each in made):
        defer(SEND_TASK, lock=f"{SEND_TASK}.{authority}", authority_id=authority)
    return made


def forget_text(message: Message) -> None:
    """Empty what a message says, once it is not to be sent; the caller saves.

    Of one in a young person's record the subject too: it may be in the worker's own words.
    """
    message.body = message.unsubscribe_url = ""
    if message.purpose in CONFIDENTIAL:
        message.subject = ""


def _message(draft: Draft, *, is_withheld: bool, authority: int, at: datetime) -> Message:
    made = Message(
        authority_id=authority,
        purpose=draft.purpose.value,
        channel=draft.channel.value,
        about_id=draft.about_id,
        recipient=draft.recipient.strip(),
        recipient_hash=keyed_hash(plain_address(draft.recipient)),
        subject=" ".join(draft.subject.split())[:300],  # a line break would forge a header
        body=draft.body,
        unsubscribe_url=draft.unsubscribe_url,
        language=draft.language,
        state=(MessageState.WITHHELD if is_withheld else MessageState.QUEUED).value,
        queued_at=at,
        next_try_at=None if is_withheld else at,
        ended_at=at if is_withheld else None,
    )
    if is_withheld:
        forget_text(made)
    return made
