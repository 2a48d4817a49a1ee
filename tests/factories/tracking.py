"""The smallest valid tries to reach somebody; need an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.messages import SentTextFactory
from tests.factories.messaging import ReceivedTextFactory
from tests.factories.people import PersonFactory
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.tracking import (
    AttemptBatch,
    StatusClaim,
    TrackingAttempt,
    TrackingReply,
)

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class TrackingAttemptFactory(DjangoModelFactory[TrackingAttempt]):
    class Meta:
        model = TrackingAttempt

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    method = "call"
    outcome = "no_answer"
    made_at = AN_HOUR_AGO


class AttemptBatchFactory(DjangoModelFactory[AttemptBatch]):
    class Meta:
        model = AttemptBatch

    authority_id = in_scope
    method = "letter"
    outcome = "message_left"
    made_at = AN_HOUR_AGO


class StatusClaimFactory(DjangoModelFactory[StatusClaim]):
    class Meta:
        model = StatusClaim

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    code = "820"
    evidence = "Moved out; the neighbours do not know where"
    state = "waiting"
    claimed_at = AN_HOUR_AGO


class SentTryFactory(TrackingAttemptFactory):
    """A text to many that has left, as it reached one of them."""

    method = "text"
    outcome = "sent"
    batch = factory.SubFactory(
        AttemptBatchFactory, method="text", outcome="sent", words="Hello ((first name)), all well?"
    )
    message = factory.SubFactory(SentTextFactory)


class TrackingReplyFactory(DjangoModelFactory[TrackingReply]):
    class Meta:
        model = TrackingReply

    authority_id = in_scope
    text = factory.SubFactory(ReceivedTextFactory)
    person = factory.SubFactory(PersonFactory)
