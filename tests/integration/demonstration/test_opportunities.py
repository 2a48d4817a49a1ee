"""Do the invented authorities have vacancies and courses, and somebody who applied for them?"""

from datetime import timedelta

import pytest

from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import opportunities, staff
from waymark.demonstration.actions.acting import actor_in
from waymark.participation.actions.summarising import summarise
from waymark.participation.models.applications import Application
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.queries.applications import list_due
from waymark.people.models.summaries import PersonSummary

pytestmark = pytest.mark.django_db


def test_opportunities_come_once_and_applications_stand_in_every_state() -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    since = AT - timedelta(days=60)
    with open_scope(authority.pk):
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority="marshfield")
        worker = Membership.objects.get(pk=adviser.membership_id or 0)
        for _ in opportunities.WAYS:
            person = PersonFactory.create(born_on="2009-06-01")
            AccessGrantFactory.create(person=person, membership=worker, starts_at=since)
            ActivityFactory.create(person=person, starts_on=since.date(), recorded_at=since)
            summarise(person)
            PersonSummary.objects.filter(person=person).update(lead=worker)

    for _ in range(2):
        opportunities.load(at=AT)

    with open_scope(authority.pk):
        assert Opportunity.objects.filter(state="open").count() == 40
        stand = sorted(Application.objects.values_list("state", flat=True))
        assert stand == sorted(way[-1].value for way in opportunities.WAYS)
        assert [each.week for each in list_due(viewer=adviser, at=AT)] == [4]
