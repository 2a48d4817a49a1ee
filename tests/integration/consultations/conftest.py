"""An authority whose scope is open, an officer of it, and what the officer works on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import Settings

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
    return MembershipFactory.create(authority=authority)


@pytest.fixture
def officer(membership: Membership) -> Actor:
    return member_actor(membership)


@pytest.fixture
def councillor(authority: Authority, scope: None) -> Actor:
    return member_actor(MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR))


@pytest.fixture
def file_store(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path
