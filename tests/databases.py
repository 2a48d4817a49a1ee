"""Where does a test that commits get a database of its own, which nobody misses afterwards?"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import override_settings
from psycopg import sql

from waymark.demonstration.actions.loading import load_demonstration

DEMONSTRATED_AT = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
COPY = "_copy_"


@contextmanager
def as_database_role(role: str) -> Iterator[None]:
    """Connect as another of the three roles for a while."""
    address = settings.DATABASE_ADDRESSES[role]
    with _connected(**{key: address[key] for key in ("USER", "PASSWORD")}):
        yield


@contextmanager
def own_database(*, like: str = "") -> Iterator[None]:
    """Stand on a copy of the test database, or of the one that is named, and drop it afterwards.

    A copy is made in half a second, whatever was loaded into the other; every thread of this
    process stands on it.
    """
    with _copied(like or str(connection.settings_dict["NAME"])) as name, _connected(NAME=name):
        try:
            yield
        finally:
            cache.clear()
            _send_away()


class Demonstrations:
    """The demonstration of a moment: loaded once, and copied for each who asks for it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[datetime, tuple[str, Path]] = {}
        self._databases = ExitStack()

    @contextmanager
    def placed(self, at: datetime) -> Iterator[None]:
        """Stand on a copy of the demonstration as loaded then, beside a copy of its files."""
        if at not in self._loaded:
            self._loaded[at] = self._load(at)
        name, files = self._loaded[at]
        own = self._folder / uuid4().hex
        shutil.copytree(files, own)
        with own_database(like=name), override_settings(MEDIA_ROOT=own):
            yield
        shutil.rmtree(own)

    def drop(self) -> None:
        """Drop the databases that were loaded."""
        self._databases.close()

    def _load(self, at: datetime) -> tuple[str, Path]:
        files = self._folder / uuid4().hex
        files.mkdir()
        name = self._databases.enter_context(_copied(str(connection.settings_dict["NAME"])))
        with _connected(NAME=name), override_settings(MEDIA_ROOT=files):
            load_demonstration(at=at)
            cache.clear()
            _send_away()
        return name, files


@contextmanager
def _copied(like: str) -> Iterator[str]:
    """Copy a database, as the owner, to whom it belongs; nobody may be connected to it."""
    name = f"{like.partition(COPY)[0]}{COPY}{uuid4().hex[:8]}"
    _administer("CREATE DATABASE {} TEMPLATE {}", name, like)
    try:
        yield name
    finally:
        _administer("DROP DATABASE {}", name)


def _administer(statement: str, *names: str) -> None:
    words = sql.SQL(statement).format(*map(sql.Identifier, names))
    with as_database_role("owner"), connection._nodb_cursor() as cursor:
        cursor.execute(words)


@contextmanager
def _connected(**changes: str) -> Iterator[None]:
    connection.close()
    kept = {key: connection.settings_dict[key] for key in changes}
    connection.settings_dict.update(changes)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(kept)


def _send_away() -> None:
    """End the other connections of the run-time role: a thread of a live server may hold one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user"
            " AND datname = current_database() AND pid <> pg_backend_pid()"
        )
