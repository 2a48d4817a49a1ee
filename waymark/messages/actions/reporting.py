"""What is done when GOV.UK Notify tells that a message arrived, or that somebody answered?"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.scoping import scoped_authorities
from waymark.core.sealed import keyed_hash
from waymark.messages.actions.sending import mark_reported
from waymark.messages.actions.silencing import silence
from waymark.messages.models import Message, ReceivedText
from waymark.messages.queries import find_latest_to, plain_address
from waymark.messages.rules import REPORTED_STATES, Silence, asks_to_stop

TIE_TASK = "casework.tie_reply"
BY_TEXT = "They wrote it in a text"


@dataclass(frozen=True)
class Told:
    """What GOV.UK Notify says of one message: its own key, ours, and a word for the state."""

    provider_id: UUID
    message_id: UUID
    status: str


@dataclass(frozen=True)
class Incoming:
    """A text that came in."""

    provider_id: UUID
    sender: str
    body: str
    received_at: datetime


@action
def take_report(*, by: Actor, told: Told, at: datetime) -> bool:
    """Keep what became of a message; whether that is news. Safe to repeat.

    A report that names another key than the one under which the message was taken is passed over.
    """
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = Message.objects.select_for_update().get(public_id=told.message_id)
    is_ours = found.provider_id in {None, told.provider_id}
    is_news = is_ours and mark_reported(message=found, status=told.status, at=at)
    detail = {"state": found.state, "is_news": is_news}
    record(by=by, event=Event.DELIVERY_REPORTED, target=found, at=at, detail=detail)
    return is_news


@action
def take_text(*, by: Actor, text: Incoming, at: datetime) -> ReceivedText:
    """Keep a text that came in, and let it be laid to the record of whoever has the number.

    One that asks to stop makes an opt-out by itself. A text that came twice is kept once.
    """
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    stops = asks_to_stop(text.body)
    if stops:
        silence(address=text.sender, reason=Silence.OPTED_OUT, at=at, how=BY_TEXT)
    kept = _keep(text, stops=stops)
    defer(TIE_TASK, authority_id=kept.authority_id, text_id=kept.pk)
    record(by=by, event=Event.TEXT_RECEIVED, target=kept, at=at, detail={"asks_to_stop": stops})
    return kept


def is_news(status: str) -> bool:
    """Whether a word of GOV.UK Notify can change what is kept of a message."""
    return REPORTED_STATES.get(status) is not None


@action
def take_stop(*, by: Actor, text: Incoming, at: datetime) -> None:
    """Take to heart, where somebody was written to earlier, that a text asks for no more."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    stops = asks_to_stop(text.body)
    if stops:
        silence(address=text.sender, reason=Silence.OPTED_OUT, at=at, how=BY_TEXT)
    record(by=by, event=Event.TEXT_RECEIVED, at=at, detail={"asks_to_stop": stops})


def _keep(text: Incoming, *, stops: bool) -> ReceivedText:
    try:
        with transaction.atomic():
            return ReceivedText.objects.create(
                authority_id=scoped_authorities()[0],
                provider_id=text.provider_id,
                sender=text.sender,
                sender_hash=keyed_hash(plain_address(text.sender)),
                body=text.body,
                answers=find_latest_to(address=text.sender),
                asks_to_stop=stops,
                received_at=text.received_at,
            )
    except IntegrityError:
        return ReceivedText.objects.get(provider_id=text.provider_id)
