"""The smallest valid concern, step of one, draft and front door; each needs an open scope."""

from datetime import time, timedelta

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.access import MembershipFactory
from tests.factories.people import PersonFactory
from waymark.casework.models.concerns import Concern, ConcernDraft, ConcernStep, FrontDoor
from waymark.core.scoping import scoped_authorities

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class FrontDoorFactory(DjangoModelFactory[FrontDoor]):
    class Meta:
        model = FrontDoor

    authority_id = in_scope
    name = "The front door"
    telephone = "+441632960001"
    opens = time(9)
    closes = time(17)
    hours = 4
    starts_at = AN_HOUR_AGO


class ConcernFactory(DjangoModelFactory[Concern]):
    """A concern that was raised an hour ago, about a person unless a name is given."""

    class Meta:
        model = Concern

    authority_id = in_scope
    person = factory.Maybe("subject_name", None, factory.SubFactory(PersonFactory))
    subject_name = ""
    kind = "neglect"
    words = "Said that there was nothing to eat at home."
    happened_at = factory.SelfAttribute("raised_at")
    is_immediate = False
    told = "young_person"
    raised_at = AN_HOUR_AGO
    raised_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    state = "raised"
    receipt_due_at = factory.LazyAttribute(lambda made: made.raised_at + timedelta(hours=4))


class ConcernStepFactory(DjangoModelFactory[ConcernStep]):
    """Something that was added to a concern."""

    class Meta:
        model = ConcernStep

    authority_id = in_scope
    concern = factory.SubFactory(ConcernFactory)
    move = "added"
    note = "Spoke with the school."
    happened_at = AN_HOUR_AGO
    recorded_at = factory.SelfAttribute("happened_at")


class ConcernDraftFactory(DjangoModelFactory[ConcernDraft]):
    """A draft that was begun on my day."""

    class Meta:
        model = ConcernDraft

    authority_id = in_scope
    writer = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    typed = factory.LazyFunction(lambda: {"words": "Half a sentence"})
    number = 1
    saved_at = AN_HOUR_AGO
