"""Does an invented team manager find cover and supervision, once each?"""

import pytest

from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.casework.models.supervision import SupervisionSession
from waymark.casework.queries.covering import list_covers
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import oversight, staff
from waymark.demonstration.actions.acting import actor_in

pytestmark = pytest.mark.django_db


def test_manager_finds_a_running_cover_and_two_supervisions(db: None) -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    with open_scope(authority.pk):
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        manager = actor_in(RoleName.TEAM_MANAGER, authority="marshfield")

    for _ in range(2):
        oversight.load(at=AT)

    with open_scope(authority.pk):
        (cover,) = list_covers(viewer=manager, at=AT)
        assert cover.starts_at == AT
        held = SupervisionSession.objects.filter(manager_id=manager.membership_id)
        assert sorted(each.signed_at is None for each in held) == [False, True]
