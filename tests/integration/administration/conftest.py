"""What the tests of the administration's pages stand on."""

from typing import Any

import pytest
from django.urls import reverse

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.integration.web.test_account_pages import faults_of
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope


@pytest.fixture
def authority() -> Authority:
    """An authority of the test's own."""
    made: Authority = AuthorityFactory.create()
    return made


def member_of(authority: Authority, role: RoleName, **more: Any) -> Membership:
    """Return a new member in a role."""
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority, role=role.value, **more)
    return made


def page(authority: Authority, route: str, **kwargs: Any) -> str:
    """Return the address of a page; of the administration where no app is named."""
    named = route if ":" in route else f"administration:{route}"
    return reverse(named, kwargs={"authority": authority.code, **kwargs})


def text(response: Any) -> str:
    """Return what a page says, which is well formed."""
    html: str = response.content.decode()
    assert faults_of(html) == []
    return html
