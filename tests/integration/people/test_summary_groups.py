"""Do the row of somebody and the list that is narrowed agree on what an activity counts as?"""

from datetime import date, timedelta

import pytest

from tests.factories.people import PersonFactory
from waymark.access.models.authorities import Authority
from waymark.people.actions.summaries import summarise_activity
from waymark.people.models.summaries import PersonSummary, counting_as
from waymark.people.rules.vocabulary import ActivityGroup

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 1)


@pytest.mark.parametrize("lapses_on", [None, DAY - timedelta(days=1), DAY, DAY + timedelta(days=1)])
@pytest.mark.parametrize("group", ["", *(each.value for each in ActivityGroup)])
def test_rule_and_statement_agree(in_scope: Authority, group: str, lapses_on: date | None) -> None:
    person = PersonFactory.create()
    summarise_activity(
        person_id=person.pk, code="", group=group, since=None, verified_on=None, lapses_on=lapses_on
    )
    row = PersonSummary.objects.get(person=person)

    found = {
        each
        for each in ActivityGroup
        if PersonSummary.objects.filter(counting_as(each, DAY)).exists()
    }

    assert found == ({row.counts_as(DAY)} if group else set())
