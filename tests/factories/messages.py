"""The smallest valid messages and silent addresses; each needs an open scope."""

from datetime import UTC, datetime

import factory
from factory.django import DjangoModelFactory

from waymark.core.scoping import scoped_authorities
from waymark.core.sealed import keyed_hash
from waymark.messages.models import Message, SilentAddress
from waymark.messages.rules import MessageState, Purpose, Silence

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class MessageFactory(DjangoModelFactory[Message]):
    """One that waits to be sent, unless a state is named."""

    class Meta:
        model = Message

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    purpose = Purpose.CONSULTATION_INVITATION.value
    recipient = factory.Sequence(lambda number: f"reader{number}@example.org")
    recipient_hash = factory.LazyAttribute(lambda made: keyed_hash(made.recipient))
    subject = factory.Sequence(lambda number: f"Have your say {number}")
    body = "Dear reader"
    state = MessageState.QUEUED.value
    queued_at = NOW
    next_try_at = factory.LazyAttribute(
        lambda made: NOW if made.state == MessageState.QUEUED.value else None
    )
    sent_at = factory.LazyAttribute(
        lambda made: NOW if made.state == MessageState.SENT.value else None
    )
    ended_at = factory.LazyAttribute(
        lambda made: NOW if made.state in {"delivered", "bounced", "failed", "withheld"} else None
    )


class SentTextFactory(MessageFactory):
    """A text to a young person that has left."""

    purpose = Purpose.YOUNG_PERSON.value
    channel = "text"
    recipient = factory.Sequence(lambda _: "+447700900123")  # from the numbers kept for stories
    subject = factory.Sequence(lambda _: "")
    state = MessageState.SENT.value


class SilentAddressFactory(DjangoModelFactory[SilentAddress]):
    class Meta:
        model = SilentAddress

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    address = factory.Sequence(lambda number: f"gone{number}@example.org")
    address_hash = factory.LazyAttribute(lambda made: keyed_hash(made.address))
    reason = Silence.BOUNCED.value
    message = factory.SubFactory(MessageFactory, state=MessageState.BOUNCED.value)
    since_at = NOW
