"""An authority, its commissioner, and somebody who may only read."""

import pytest
from django.test import Client

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def commissioner(authority: Authority, client: Client) -> Actor:
    with open_scope(authority.pk):
        return sign_in(
            client, MembershipFactory.create(authority=authority, role=RoleName.COMMISSIONER)
        )


@pytest.fixture
def reader(authority: Authority) -> Actor:
    with open_scope(authority.pk):
        return sign_in(
            Client(), MembershipFactory.create(authority=authority, role=RoleName.HEAD_OF_SERVICE)
        )
