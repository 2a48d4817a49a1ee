"""An authority whose scope is open, and a commissioner who works for it."""

from collections.abc import Iterator

import pytest

from tests.factories.access import AuthorityFactory, MembershipFactory
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope


@pytest.fixture
def authority(db: None) -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def scope(authority: Authority) -> Iterator[None]:
    with open_scope(authority.pk):
        yield


@pytest.fixture
def membership(authority: Authority, scope: None) -> Membership:
    return MembershipFactory.create(authority=authority, role=RoleName.COMMISSIONER)


@pytest.fixture
def commissioner(membership: Membership) -> Actor:
    return member_actor(membership)
