"""The smallest valid template, message to a young person and reply; each needs an open scope."""

from uuid import uuid4

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.casework import ContactFactory, in_scope
from tests.factories.messages import SentTextFactory
from waymark.casework.models.messaging import MessageReply, MessageTemplate, SentMessage
from waymark.core.sealed import keyed_hash
from waymark.messages.models import ReceivedText


class MessageTemplateFactory(DjangoModelFactory[MessageTemplate]):
    class Meta:
        model = MessageTemplate

    authority_id = in_scope
    name = factory.Sequence(lambda number: f"Reminder {number}")
    channel = "text"
    body = "Hello ((first name)), see you on ((date)). ((adviser))"


class SentMessageFactory(DjangoModelFactory[SentMessage]):
    """A text that has left, with its entry in the record."""

    class Meta:
        model = SentMessage

    authority_id = in_scope
    person = factory.SubFactory("tests.factories.people.PersonFactory")
    contact = factory.SubFactory(
        ContactFactory,
        person=factory.SelfAttribute("..person"),
        method="text_out",
        outcome="message_left",
    )
    message = factory.SubFactory(SentTextFactory)
    written_at = AN_HOUR_AGO


class ReceivedTextFactory(DjangoModelFactory[ReceivedText]):
    class Meta:
        model = ReceivedText

    authority_id = in_scope
    provider_id = factory.LazyFunction(uuid4)
    sender = "+447700900123"
    sender_hash = factory.LazyAttribute(lambda made: keyed_hash(made.sender))
    body = "Yes, I will come"
    received_at = factory.LazyFunction(timezone.now)


class MessageReplyFactory(DjangoModelFactory[MessageReply]):
    class Meta:
        model = MessageReply

    authority_id = in_scope
    person = factory.SubFactory("tests.factories.people.PersonFactory")
    text = factory.SubFactory(ReceivedTextFactory)
    received_at = factory.SelfAttribute("text.received_at")
