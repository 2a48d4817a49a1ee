"""Does each role let do what it says, and nothing to the public?"""

import pytest

from waymark.access.permissions import ROLES, Permission, may, require, role_in_sentence
from waymark.access.rules import RoleName
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import NotAllowed


def member(role: str | None) -> Actor:
    return Actor(kind=ActorKind.MEMBER, authority_id=1, user_id=1, membership_id=1, role=role)


def test_every_role_has_one_entry() -> None:
    assert sorted(role.name for role in ROLES) == sorted(RoleName)


def test_role_begins_small_in_a_sentence_but_keeps_its_capitals() -> None:
    assert role_in_sentence(RoleName.PERSONAL_ADVISER.value) == "personal adviser"
    assert role_in_sentence(RoleName.SEND_ADVISER.value) == "SEND adviser"


@pytest.mark.parametrize("permission", Permission)
def test_every_permission_belongs_to_somebody(permission: Permission) -> None:
    assert any(permission in role.permissions for role in ROLES)


@pytest.mark.parametrize("permission", Permission)
@pytest.mark.parametrize(
    "actor", [Actor.public(1), Actor.respondent(1), member(None), member("unheard_of")]
)
def test_who_has_no_role_may_do_nothing(actor: Actor, permission: Permission) -> None:
    assert not may(actor, permission)
    with pytest.raises(NotAllowed):
        require(actor, permission)


@pytest.mark.parametrize("permission", Permission)
def test_machines_and_operators_may(permission: Permission) -> None:
    assert may(Actor.system(1), permission)
    assert may(Actor.operator(None), permission)


def test_an_analyst_never_sees_contact_details() -> None:
    assert not may(member(RoleName.CONSULTATION_ANALYST), Permission.RESPONSES_CONTACT)


def test_who_gives_roles_does_not_read_the_trail_that_watches_it() -> None:
    assert not may(member(RoleName.SYSTEM_ADMINISTRATOR), Permission.AUDIT_READ)
    assert not may(member(RoleName.INFORMATION_GOVERNANCE_LEAD), Permission.USERS_MANAGE)
