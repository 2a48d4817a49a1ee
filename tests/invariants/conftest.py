"""One world for all the tests of a module; what a test changes is taken back."""

from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.test import override_settings
from pytest_django.plugin import DjangoDbBlocker

from tests.world import World, build_world


@pytest.fixture(scope="module")
def built(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[World]:
    with (
        django_db_blocker.unblock(),
        override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")),
    ):
        try:
            with transaction.atomic():
                yield build_world()
                transaction.set_rollback(True)
        finally:
            connection.close()


@pytest.fixture
def world(built: World) -> Iterator[World]:
    with transaction.atomic():
        yield built
        transaction.set_rollback(True)
