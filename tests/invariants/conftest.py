"""One world for all the tests of a module; what a test changes is taken back."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog
import time_machine
from django.db import connection, transaction
from django.test import override_settings
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.world.building import build_world
from tests.world.places import World


@contextmanager
def _quiet() -> Iterator[None]:
    """Thousands of requests that are refused on purpose would log a trace each."""
    requests = logging.getLogger("django.request")
    requests.setLevel(logging.CRITICAL)
    kept = structlog.get_config()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    try:
        yield
    finally:
        structlog.configure(**kept)
        requests.setLevel(logging.NOTSET)


@pytest.fixture(scope="module")
def built(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[World]:
    """The clock stands still: no sign-in grows old, and none has to be written down again."""
    with (
        _quiet(),
        django_db_blocker.unblock(),
        override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")),
        time_machine.travel(NOW, tick=False),
    ):
        try:
            with transaction.atomic():
                world = build_world()
                for client in world.signed_in:
                    client.get("/health/")  # which writes down that somebody was seen
                yield world
                transaction.set_rollback(True)
        finally:
            connection.close()


@pytest.fixture
def world(built: World) -> Iterator[World]:
    with transaction.atomic():
        yield built
        transaction.set_rollback(True)
