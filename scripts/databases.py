"""Where do checks and benchmarks get a database of their own, which nobody misses afterwards?"""

from __future__ import annotations

import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import toolbox

SETTINGS = {
    "SECRET_KEY": "only-for-checks-" + "0123456789abcdefghijklmnopqrstuvwxyz" * 2,
    "WAYMARK_FIELD_KEYS": "b25seS1mb3ItY2hlY2tzLTAwMDAwMDAwMDAwMDAwMDA=",
    "ALLOWED_HOSTS": "localhost,127.0.0.1,[::1],testserver",
    "EMAIL_URL": "consolemail://",
    "WAYMARK_SECURE": "false",
    "WAYMARK_DEMONSTRATION": "false",
}


@contextmanager
def throw_away(
    *, name: str, durable: bool = False, major: int | None = None
) -> Iterator[dict[str, str]]:
    """Run a PostgreSQL of our own, prepared and empty, and give the settings that reach it.

    One that DATABASE_URL names is used instead, unless a version is asked for.
    """
    sys.path.insert(0, str(toolbox.PROJECT))
    from waymark.core import installation, local_database
    from waymark.core.cluster import CannotRunCluster, Cluster
    from waymark.core.preparation import CannotPrepare

    var = installation.var_folder()
    try:
        if os.environ.get("DATABASE_URL") and major is None:
            with local_database.open_database(var, for_tests=True) as database:
                yield SETTINGS | database.settings
            return
        with _free_folder(var, f"{name}-postgres") as folder:
            cluster = Cluster(
                folder=folder, secret_folder=folder, is_durable=durable, wanted_major=major
            )
            cluster.stop()
            for old in (cluster.data, cluster.home / "draft"):
                shutil.rmtree(old, ignore_errors=True)
            try:
                cluster.start()
                yield SETTINGS | local_database.furnish(cluster).settings
            finally:
                cluster.stop()
    except (CannotRunCluster, CannotPrepare) as refusal:
        raise toolbox.CannotGoOn(str(refusal)) from refusal


@contextmanager
def _free_folder(var: Path, name: str) -> Iterator[Path]:
    """Give a folder that no other run uses now; the system gives it back however we end."""
    for number in range(1, 20):
        folder = var / (name if number == 1 else f"{name}-{number}")
        folder.mkdir(exist_ok=True)
        with (folder / "lock").open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            yield folder
            return
    raise toolbox.CannotGoOn("Too many checks run at once here.")
