"""The smallest valid agreement on sharing, and one with whom it is made."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from tests.factories.access import MembershipFactory
from tests.factories.organisations import OrganisationFactory
from waymark.core.scoping import scoped_authorities
from waymark.partnerships.models import AgreementParty, SharingAgreement

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class SharingAgreementFactory(DjangoModelFactory[SharingAgreement]):
    class Meta:
        model = SharingAgreement

    authority_id = in_scope
    title = factory.Sequence(lambda number: f"Invented agreement {number}")
    purpose = "participation"
    starts_on = date(2024, 9, 1)
    review_on = date(2030, 9, 1)
    owner = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class AgreementPartyFactory(DjangoModelFactory[AgreementParty]):
    class Meta:
        model = AgreementParty

    authority_id = in_scope
    agreement = factory.SubFactory(SharingAgreementFactory)
    organisation = factory.SubFactory(OrganisationFactory)
