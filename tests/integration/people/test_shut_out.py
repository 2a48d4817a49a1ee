"""Are records closed to whoever lacks a training or check, whatever reason they hold?"""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.actions.glass import ShutOut, break_glass
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.permissions import is_shut_out, reach
from waymark.people.queries.people import get_record, list_reachable

pytestmark = pytest.mark.django_db

TODAY = local_date(NOW)


def lacking(viewer: Actor, *, days: int) -> Actor:
    return replace(viewer, records_close_on=TODAY + timedelta(days=days))


def test_a_record_closes_on_the_day_and_not_before(adviser: Actor, person: Person) -> None:
    before, after = lacking(adviser, days=1), lacking(adviser, days=0)

    assert reach(viewer=before, person=person, at=NOW).is_open
    assert list_reachable(viewer=before, at=NOW).count() == 1
    assert is_shut_out(after, at=NOW)
    assert not list_reachable(viewer=after, at=NOW)
    with pytest.raises(NotFound):
        get_record(viewer=after, public_id=person.public_id, at=NOW)


def test_breaking_the_glass_does_not_get_around_it(adviser: Actor, in_scope: Authority) -> None:
    other = PersonFactory.create()

    with pytest.raises(ShutOut):
        break_glass(by=lacking(adviser, days=0), person=other, reason="At the desk tonight", at=NOW)
    assert not AccessGrant.objects.filter(person=other).exists()


def test_not_even_those_who_see_hidden_records_get_around_it(
    safeguarding_lead: Actor, in_scope: Authority
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    AccessGrantFactory.create(
        person=hidden, membership_id=safeguarding_lead.membership_id, kind="named"
    )
    after = lacking(safeguarding_lead, days=0)

    assert reach(viewer=safeguarding_lead, person=hidden, at=NOW).is_open
    assert not reach(viewer=after, person=hidden, at=NOW).is_open
    assert hidden.pk not in list_reachable(viewer=after, at=NOW).values_list("person", flat=True)
