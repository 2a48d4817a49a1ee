"""Does access end by itself once somebody's last day has passed, and not before?"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.people import TeamMemberFactory
from waymark.access import tasks
from waymark.access.actions.members import (
    LastAdministrator,
    LeftBefore,
    StillHere,
    end_of_leaver,
    set_leaving,
)
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership, User
from waymark.access.models.teams import TeamMember
from waymark.access.queries import list_leavers, member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
TODAY = date(2026, 11, 22)


@pytest.fixture
def authority() -> Iterator[Authority]:
    made: Authority = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def administrator(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR.value
    )
    return made


@pytest.fixture
def by(administrator: Membership) -> Actor:
    return member_actor(administrator)


@pytest.fixture
def adviser(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.PERSONAL_ADVISER.value
    )
    return made


def test_access_ends_in_the_night_after_the_last_day(
    by: Actor, adviser: Membership, authority: Authority
) -> None:
    TeamMemberFactory.create(membership=adviser)
    system = Actor.system(authority.pk)
    set_leaving(by=by, member=adviser, leaves_on=TODAY, at=NOW)

    assert not list_leavers(on=TODAY)
    with pytest.raises(StillHere):
        end_of_leaver(by=system, member=adviser, at=NOW)
    after = NOW + timedelta(days=1)
    assert list(list_leavers(on=after.date())) == [adviser]
    end_of_leaver(by=system, member=adviser, at=after)

    found = Membership.objects.get(pk=adviser.pk)
    assert found.ended_at == after
    assert found.ended_by_id == by.user_id
    assert not TeamMember.objects.filter(left_at__isnull=True).exists()
    assert not User.objects.get(pk=adviser.user_id).is_active
    assert AuditEvent.objects.latest("id").event == Event.MEMBERSHIP_ENDED


def test_a_last_day_is_taken_back(by: Actor, adviser: Membership, authority: Authority) -> None:
    set_leaving(by=by, member=adviser, leaves_on=TODAY, at=NOW)

    set_leaving(by=by, member=adviser, leaves_on=None, at=NOW)

    assert not list_leavers(on=TODAY + timedelta(days=9))
    with pytest.raises(StillHere):
        end_of_leaver(by=Actor.system(authority.pk), member=adviser, at=NOW + timedelta(days=9))


def test_a_last_day_that_cannot_be_is_refused(
    by: Actor, adviser: Membership, administrator: Membership, authority: Authority
) -> None:
    with pytest.raises(LeftBefore):
        set_leaving(by=by, member=adviser, leaves_on=TODAY - timedelta(days=1), at=NOW)
    with pytest.raises(LastAdministrator):
        set_leaving(by=by, member=administrator, leaves_on=TODAY, at=NOW)
    with pytest.raises(NotAllowed):
        set_leaving(by=member_actor(adviser), member=administrator, leaves_on=TODAY, at=NOW)
    with pytest.raises(ActionRefused, match="Say who you are"):
        set_leaving(by=Actor.operator(authority.pk), member=adviser, leaves_on=TODAY, at=NOW)
    assert not Membership.objects.filter(leaves_on__isnull=False).exists()


def test_the_task_ends_leavers_and_passes_over_the_last_administrator(
    administrator: Membership, adviser: Membership
) -> None:
    Membership.objects.update(leaves_on=date(2020, 1, 1), leaving_set_by=administrator.user_id)

    tasks.end_leavers(0)

    assert Membership.objects.get(pk=adviser.pk).ended_at is not None
    assert Membership.objects.get(pk=administrator.pk).ended_at is None
