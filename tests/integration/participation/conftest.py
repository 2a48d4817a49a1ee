"""An authority whose scope is open, and the team that tracks there."""

from collections.abc import Iterator

import pytest
from django.test import Client

from tests.factories.access import AuthorityFactory
from tests.integration.participation.tracking import Trackers, make_trackers
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.core.scoping import open_scope


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def at_work(client: Client, trackers: Trackers) -> Client:
    """The browser of the tracking officer."""
    sign_in(client, trackers.officer)
    return client


@pytest.fixture
def trackers(authority: Authority) -> Trackers:
    return make_trackers()
