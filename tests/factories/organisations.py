"""The smallest valid body; needs an open scope."""

import factory
from factory.django import DjangoModelFactory

from waymark.core.scoping import scoped_authorities
from waymark.organisations.models import Organisation


class OrganisationFactory(DjangoModelFactory[Organisation]):
    class Meta:
        model = Organisation

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    name = factory.Sequence(lambda number: f"Invented School {number}")
    kind = "school"
