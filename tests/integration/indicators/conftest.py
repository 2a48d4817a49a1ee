"""An authority whose scope is open, and who keeps its indicators."""

from collections.abc import Iterator

import pytest
from django.test import Client

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope

OWN = "996"


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        AuthorityIdentifier.objects.create(authority=made, scheme="dfe", value=OWN)
        yield made


@pytest.fixture
def manager(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.DATA_MANAGER.value
    )
    return made


@pytest.fixture
def keeper(manager: Membership) -> Actor:
    return member_actor(manager)


@pytest.fixture
def signed_in(client: Client, manager: Membership) -> Client:
    sign_in(client, manager)
    return client
