"""Do the invented teams hold sessions that their youth worker can go on with?"""

from collections.abc import Iterator

import pytest

from tests.factories.access import MembershipFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.casework.actions.loading import CannotLoadByHand
from waymark.casework.actions.loading_sessions import load_sessions
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.models.sessions import (
    Attendance,
    Evaluation,
    HeadCount,
    Project,
    Session,
    SessionOutcome,
)
from waymark.casework.queries.registers import get_register
from waymark.casework.queries.sessions import list_own
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import sessions, staff, young_people
from waymark.demonstration.rules.authorities import AUTHORITIES
from waymark.demonstration.rules.places import BLOCK

pytestmark = pytest.mark.django_db


@pytest.fixture
def marshfield() -> Iterator[Authority]:
    for code, name, short_name, _colour in AUTHORITIES[2:]:
        made = Authority.objects.create(code=code, name=name, short_name=short_name)
        with open_scope(made.pk):
            staff.load(by=Actor.operator(made.pk), code=code, at=AT)
    young_people.load(at=AT, most=4 * BLOCK)
    sessions.load(at=AT)
    found = Authority.objects.get(code="marshfield")
    with open_scope(found.pk):
        yield found


def test_youth_worker_has_a_session_today_at_which_people_are_expected(
    marshfield: Authority,
) -> None:
    for member in Membership.objects.filter(role=RoleName.YOUTH_WORKER.value):
        viewer = member_actor(member)
        today = list_own(viewer=viewer, at=AT).today
        assert today
        register = get_register(viewer=viewer, session=today[0], at=AT)
        assert register.expected
        assert all(card.is_open for _, card in register.expected)


def test_half_a_year_was_held_with_everything_that_is_kept(marshfield: Authority) -> None:
    assert Project.objects.count() == 2 * Team.objects.count()
    assert set(Session.objects.values_list("state", flat=True)) == {
        "planned",
        "held",
        "cancelled",
    }
    for model in (Attendance, Evaluation, HeadCount, SessionOutcome, ActivityConsent):
        assert model.objects.exists()
    assert not Attendance.objects.filter(person__is_restricted=True).exists()
    assert not Attendance.objects.filter(arrived_at__gt=AT).exists()
    firsts = Attendance.objects.filter(is_first_time=True, person__isnull=False)
    pairs = list(firsts.values_list("session__project_id", "person_id"))
    assert len(pairs) == len(set(pairs))


def test_loading_again_adds_nothing(marshfield: Authority) -> None:
    before = Attendance.objects.count()

    sessions.load(at=AT)

    assert Attendance.objects.count() == before
    assert AuditEvent.objects.filter(event="casework.sessions_loaded").count() == 1


def test_a_member_cannot_load_sessions(marshfield: Authority) -> None:
    manager = MembershipFactory.create(authority=marshfield, role=RoleName.TEAM_MANAGER.value)

    with pytest.raises(CannotLoadByHand):
        load_sessions(by=member_actor(manager), at=AT, projects=[], consents=[])
