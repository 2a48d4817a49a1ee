"""Does an invented manager have a complaint in hand, and a compliment shared with the worker?"""

from datetime import timedelta

import pytest

from tests.factories.casework import AllocationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.casework.queries.feedback import count_waiting, list_feedback
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import feedback, staff
from waymark.demonstration.actions.acting import actor_in
from waymark.people.actions.summaries import refresh_people

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("is_open_to_manager", [True, False])
def test_one_complaint_is_in_hand_and_one_compliment_is_shared(
    db: None, is_open_to_manager: bool
) -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    with open_scope(authority.pk):
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority="marshfield")
        manager = actor_in(RoleName.TEAM_MANAGER, authority="marshfield")
        person = PersonFactory.create()
        since = AT - timedelta(days=40)
        holder = {"person": person, "membership_id": adviser.membership_id}
        AllocationFactory.create(**holder, starts_at=since)
        AccessGrantFactory.create(**holder, starts_at=since)
        if is_open_to_manager:
            AccessGrantFactory.create(
                person=person, membership_id=manager.membership_id, starts_at=since
            )
        refresh_people([person])

    for _ in range(2):
        feedback.load(at=AT)

    with open_scope(authority.pk):
        found = list_feedback(viewer=manager, at=AT)
        assert [(each.kind, each.state) for each in found] == [
            ("complaint", "in_hand"),
            ("compliment", "received"),
            ("compliment", "replied"),
        ]
        assert (found[0].person == person) is is_open_to_manager
        assert count_waiting(viewer=manager, at=AT) == (1, 1)
        shown = list_feedback(viewer=adviser, at=AT)
        assert sorted((each.kind, each.shared_at is not None) for each in shown) == [
            ("complaint", False),
            ("compliment", True),
        ]
