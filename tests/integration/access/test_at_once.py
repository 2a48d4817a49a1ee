"""What happens when two people do the same thing at one moment?"""

from collections.abc import Callable
from datetime import UTC, datetime
from datetime import time as clock

import pytest

from tests.at_once import at_once
from tests.factories.access import AuthorityFactory, InvitationFactory, MembershipFactory
from waymark.access import queries
from waymark.access.actions import invitations, members
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership, User
from waymark.access.rules import RoleName
from waymark.casework.actions import front_doors
from waymark.casework.models.concerns import FrontDoor
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MODULES = (invitations, members, front_doors)

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


def test_the_last_two_administrators_cannot_end_each_other(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_scope(authority.pk):
        one, other = (
            MembershipFactory.create(authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR)
            for _ in range(2)
        )

    def end(by: Membership, member: Membership) -> object:
        return members.end_membership(by=queries.member_actor(by), member=member, at=NOW)

    outcomes = at_once(
        authority, [lambda: end(one, other), lambda: end(other, one)], MODULES, monkeypatch
    )

    assert outcomes == ["LastAdministrator", "done"]
    with open_scope(authority.pk):
        assert Membership.objects.filter(ended_at__isnull=True).count() == 1


def test_an_invitation_taken_up_twice_at_once_makes_one_account(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_scope(authority.pk):
        invitation = InvitationFactory.create()

    def accept() -> object:
        return invitations.accept_invitation(
            by=Actor.public(authority.pk),
            invitation=invitation,
            name="Jo Newcomer",
            password="three plain invented words",
            at=NOW,
        )

    outcomes = at_once(authority, [accept, accept], MODULES, monkeypatch)

    assert outcomes == ["InvitationNotOpen", "done"]
    assert User.objects.count() == 1


def test_two_invitations_to_one_address_at_once_make_one(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    def invite() -> object:
        return invitations.invite_member(
            by=Actor.system(authority.pk),
            email="jo@example.org",
            name="Jo Newcomer",
            role=RoleName.COUNCILLOR,
            at=NOW,
        )

    assert at_once(authority, [invite, invite], MODULES, monkeypatch) == ["CannotInvite", "done"]


def test_of_two_first_front_doors_the_second_is_told(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_scope(authority.pk):
        member = MembershipFactory.create(authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR)
        by = queries.member_actor(member)

    def save(name: str) -> Callable[[], object]:
        said = front_doors.FrontDoorSaid(
            name=name,
            telephone="+441632960001",
            opens=clock(9),
            closes=clock(17),
            hours=4,
        )
        return lambda: front_doors.save_front_door(by=by, at=NOW, said=said)

    outcomes = at_once(authority, [save("MASH"), save("The hub")], MODULES, monkeypatch)

    assert outcomes == ["ChangedMeanwhile", "done"]
    with open_scope(authority.pk):
        assert FrontDoor.objects.count() == 1
