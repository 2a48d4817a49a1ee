"""Does an invented team manager find closures and a step-down to decide, once each?"""

from datetime import timedelta

import pytest

from tests.factories.casework import AllocationFactory
from tests.factories.people import AccessGrantFactory, LevelOfSupportFactory, PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.queries.endings import list_waiting_endings
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import endings, staff
from waymark.demonstration.actions.acting import actor_in
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

pytestmark = pytest.mark.django_db


def _led(worker: Membership, manager: int | None, *, tier: str) -> Person:
    since = AT - timedelta(days=40)
    made: Person = PersonFactory.create()
    LevelOfSupportFactory.create(person=made, tier=tier)
    refresh_people([made])
    PersonSummary.objects.filter(person=made).update(activity_group="eet")
    AllocationFactory.create(person=made, membership=worker, starts_at=since)
    for holder in (worker.pk, manager):
        AccessGrantFactory.create(person=made, membership_id=holder, starts_at=since)
    return made


def test_manager_finds_two_closures_and_a_step_down(db: None) -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    with open_scope(authority.pk):
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        manager = actor_in(RoleName.TEAM_MANAGER, authority="marshfield")
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority="marshfield")
        worker = Membership.objects.get(pk=adviser.membership_id or 0)
        for tier in ("targeted", "targeted", "targeted", "specialist", "specialist"):
            _led(worker, manager.membership_id, tier=tier)

    for _ in range(2):
        endings.load(at=AT)

    with open_scope(authority.pk):
        kinds = sorted(each.kind for each in list_waiting_endings(viewer=manager, at=AT))
        assert kinds == ["closure", "closure", "step_down"]
