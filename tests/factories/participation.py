"""The smallest valid activity; needs an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.people import PersonFactory
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.activities import Activity


class ActivityFactory(DjangoModelFactory[Activity]):
    class Meta:
        model = Activity

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    person = factory.SubFactory(PersonFactory)
    code = "619"
    starts_on = "2026-10-03"
    source = "young_person"
    recorded_at = AN_HOUR_AGO
