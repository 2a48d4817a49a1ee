"""The smallest valid opportunity, application, step and follow-up; each needs an open scope."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.people import PersonFactory
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.applications import Application, ApplicationMove, FollowUp
from waymark.participation.models.opportunities import Opportunity

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class OpportunityFactory(DjangoModelFactory[Opportunity]):
    """An open course for everybody, without a last day and without counted places."""

    class Meta:
        model = Opportunity

    authority_id = in_scope
    provider_name = "Invented College"
    title = factory.Sequence(lambda number: f"Invented course {number}")
    kind = "course"
    state = "open"
    added_at = AN_HOUR_AGO


class ApplicationFactory(DjangoModelFactory[Application]):
    """An application that was submitted."""

    class Meta:
        model = Application

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    opportunity = factory.SubFactory(OpportunityFactory)
    state = "submitted"
    submitted_on = date(2026, 11, 1)
    moved_on = date(2026, 11, 1)
    made_at = AN_HOUR_AGO


class ApplicationMoveFactory(DjangoModelFactory[ApplicationMove]):
    class Meta:
        model = ApplicationMove

    authority_id = in_scope
    application = factory.SubFactory(ApplicationFactory)
    state = "submitted"
    on = date(2026, 11, 1)
    at = AN_HOUR_AGO


class FollowUpFactory(DjangoModelFactory[FollowUp]):
    class Meta:
        model = FollowUp

    authority_id = in_scope
    application = factory.SubFactory(ApplicationFactory)
    week = 4
    due_on = date(2026, 11, 20)
