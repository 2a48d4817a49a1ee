"""Does somebody of the demonstration wait to come to the neighbour?"""

from datetime import timedelta

import pytest

from tests.factories.casework import AllocationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.models.moves import MoveOut
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import moves, staff
from waymark.demonstration.actions.acting import actor_in

pytestmark = pytest.mark.django_db


def test_neighbour_is_asked_once_to_take_somebody_over() -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    neighbour = Authority.objects.create(code="aldermere", name="Aldermere", short_name="A")
    moves.load(at=AT)
    with open_scope(authority.pk):
        assert not MoveOut.objects.exists(), "nobody is there yet"
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        manager = actor_in(RoleName.TEAM_MANAGER, authority="marshfield")
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority="marshfield")
        led = PersonFactory.create()
        AllocationFactory.create(
            person=led, membership=Membership.objects.get(pk=adviser.membership_id or 0)
        )
        AccessGrantFactory.create(
            person=led, membership_id=manager.membership_id, starts_at=AT - timedelta(days=4)
        )

    for _ in range(2):
        moves.load(at=AT)

    with open_scope(neighbour.pk):
        assert MoveOut.shared.count() == 1
