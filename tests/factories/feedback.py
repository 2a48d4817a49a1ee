"""The smallest valid complaint and step of one; each needs an open scope."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.access import MembershipFactory
from tests.factories.people import PersonFactory
from waymark.casework.models.feedback import Feedback, FeedbackStep
from waymark.core.dates import local_date
from waymark.core.scoping import scoped_authorities

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class FeedbackFactory(DjangoModelFactory[Feedback]):
    """A complaint that was recorded an hour ago; give another kind for one that is never due."""

    class Meta:
        model = Feedback

    class Params:
        is_due = factory.LazyAttribute(lambda made: made.kind == "complaint")

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    kind = "complaint"
    received_on = factory.LazyAttribute(lambda made: local_date(made.recorded_at))
    way = "telephone"
    sender = "young_person"
    topic = "delay"
    words = "Nobody rang me back for three weeks."
    recorded_at = AN_HOUR_AGO
    recorded_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    state = "received"
    procedure = factory.LazyAttribute(lambda made: "corporate" if made.is_due else "")
    stage_began_on = factory.SelfAttribute("received_on")
    acknowledge_by = factory.LazyAttribute(
        lambda made: made.received_on + timedelta(days=7) if made.is_due else None
    )
    reply_by = factory.LazyAttribute(
        lambda made: made.received_on + timedelta(days=21) if made.is_due else None
    )


class FeedbackStepFactory(DjangoModelFactory[FeedbackStep]):
    """Something that was added."""

    class Meta:
        model = FeedbackStep

    authority_id = in_scope
    feedback = factory.SubFactory(FeedbackFactory)
    move = "added"
    stage = 1
    happened_on = factory.LazyAttribute(lambda made: local_date(made.recorded_at))
    recorded_at = AN_HOUR_AGO
    note = "They rang again."
