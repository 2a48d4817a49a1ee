"""The smallest valid offers and members of the guarantee; need an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.people import PersonFactory
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.models.offers import IntendedDestination, Offer


class OfferFactory(DjangoModelFactory[Offer]):
    class Meta:
        model = Offer

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    person = factory.SubFactory(PersonFactory)
    kind = "full_time"
    provider_name = "An invented college"
    applied_on = "2026-03-02"
    recorded_at = AN_HOUR_AGO


class IntendedDestinationFactory(DjangoModelFactory[IntendedDestination]):
    class Meta:
        model = IntendedDestination

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    person = factory.SubFactory(PersonFactory)
    code = "121"
    source = "young_person"
    said_on = "2026-03-02"
    recorded_at = AN_HOUR_AGO


class GuaranteeYearFactory(DjangoModelFactory[GuaranteeYear]):
    class Meta:
        model = GuaranteeYear

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    year = 2026
    fixed_at = AN_HOUR_AGO


class GuaranteeMemberFactory(DjangoModelFactory[GuaranteeMember]):
    class Meta:
        model = GuaranteeMember

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    guarantee = factory.SubFactory(GuaranteeYearFactory)
    person = factory.SubFactory(PersonFactory)
    year_group = 11
    is_led_here = True
