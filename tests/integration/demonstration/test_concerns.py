"""Is one concern of the demonstration received, while another waits?"""

from datetime import timedelta

import pytest

from tests.factories.casework import AllocationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.casework.queries.concerns import find_front_door, list_concerns, list_waiting_concerns
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import concerns, staff
from waymark.demonstration.actions.acting import actor_in
from waymark.people.actions.summaries import refresh_people

pytestmark = pytest.mark.django_db


def test_one_concern_is_received_and_one_waits_for_the_youth_worker(db: None) -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    with open_scope(authority.pk):
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority="marshfield")
        person = PersonFactory.create()
        since = AT - timedelta(days=40)
        holder = {"person": person, "membership_id": adviser.membership_id}
        AllocationFactory.create(**holder, starts_at=since)
        AccessGrantFactory.create(**holder, starts_at=since)
        refresh_people([person])

    for _ in range(2):
        concerns.load(at=AT)

    with open_scope(authority.pk):
        lead = actor_in(RoleName.SAFEGUARDING_LEAD, authority="marshfield")
        youth = actor_in(RoleName.YOUTH_WORKER, authority="marshfield")
        found = list_concerns(viewer=lead, at=AT)
        assert [each.state for each in found] == ["raised", "received"]
        assert list_waiting_concerns(viewer=youth, at=AT).get().subject_name.startswith("Shadow")
        assert find_front_door() is not None
