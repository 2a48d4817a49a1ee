"""The smallest valid service, place, and service at a place; each needs an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.factories.organisations import OrganisationFactory
from waymark.core.scoping import scoped_authorities
from waymark.directory.models import Place, Service, ServiceAtPlace

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class ServiceFactory(DjangoModelFactory[Service]):
    """A service of no team, for everybody."""

    class Meta:
        model = Service

    authority_id = in_scope
    organisation = factory.SubFactory(OrganisationFactory)
    name = factory.Sequence(lambda number: f"Invented service {number}")
    description = "Somebody to talk to."
    kind = "wellbeing"
    tier = "universal"
    route = "both"


class PlaceFactory(DjangoModelFactory[Place]):
    class Meta:
        model = Place

    authority_id = in_scope
    name = factory.Sequence(lambda number: f"Invented house {number}")


class ServiceAtPlaceFactory(DjangoModelFactory[ServiceAtPlace]):
    class Meta:
        model = ServiceAtPlace

    authority_id = in_scope
    service = factory.SubFactory(ServiceFactory)
    place = factory.SubFactory(PlaceFactory)
