"""Authorities and members that the tests of the front pages share."""

import pytest

from tests.factories.access import AuthorityFactory
from waymark.access.models.authorities import Authority


@pytest.fixture
def ours() -> Authority:
    """The authority that a test is about."""
    return AuthorityFactory.create(name="Marshfield Borough Council", code="marshfield")


@pytest.fixture
def theirs() -> Authority:
    """Another authority, of which ours must never show anything."""
    return AuthorityFactory.create(name="Fenbridge County Council", code="fenbridge")
