"""Is it reckoned in an invented authority who is at risk, and by what schools said?"""

import pytest

from tests.factories.access import MembershipFactory, UserFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import risk
from waymark.demonstration.rules.staff import email_of
from waymark.organisations.models import Organisation
from waymark.participation.models.risk import RiskResult, RiskRun, SchoolFact
from waymark.participation.queries.risk import list_agreements_with

pytestmark = pytest.mark.django_db


def test_schools_tell_and_two_of_them_are_told_however_often_it_is_loaded() -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    email = email_of(RoleName.INFORMATION_GOVERNANCE_LEAD, authority="marshfield")
    with open_scope(authority.pk):
        MembershipFactory.create(
            authority=authority,
            user=UserFactory.create(email=email),
            role=RoleName.INFORMATION_GOVERNANCE_LEAD.value,
        )
        OrganisationFactory.create_batch(3, kind="school")
        PersonFactory.create_batch(30, born_on="2011-02-28", added_at=AT)

    for _ in range(2):
        risk.load(at=AT)

    with open_scope(authority.pk):
        assert RiskRun.objects.count() == 2
        assert RiskResult.objects.count() == 60
        told = SchoolFact.objects.values("person").distinct().count()
        assert 20 < told <= 30
        assert SchoolFact.objects.latest("as_of").as_of <= local_date(AT)
        agreed = list_agreements_with(
            viewer=Actor.operator(authority.pk),
            schools=Organisation.objects.values_list("pk", flat=True),
            day=local_date(AT),
        )
        assert len(agreed) == 2
