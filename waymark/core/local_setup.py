"""What is left to do before a local set-up can be served: tables, static files, demonstration?

Each step leaves a stamp that says for what it was done, so that a second start does nothing.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import LiteralString

import psycopg

from waymark.core import installation
from waymark.core.installation import PROJECT, say
from waymark.core.local_database import LocalDatabase

LOCAL_CHOICES = {
    "ALLOWED_HOSTS": "localhost,127.0.0.1,[::1]",
    "EMAIL_URL": "consolemail://",
    "WAYMARK_DEMONSTRATION": "true",
    "WAYMARK_SECURE": "false",
}


class CannotSetUp(Exception):
    """A step of the set-up failed; the text says which."""


def make_ready(var: Path, database: LocalDatabase, *, site: str) -> dict[str, str]:
    """Do what is left to do, and return the environment in which the site runs."""
    environment = local_environment(var, database, site=site)
    stamps = var / "run" / "done"
    stamps.mkdir(parents=True, exist_ok=True)
    _migrate(stamps / "migrated", database, environment)
    _collect(stamps / "collected", environment)
    if installation.is_true(environment["WAYMARK_DEMONSTRATION"]):
        _load_demonstration(stamps, database, environment)
    return environment


def local_environment(var: Path, database: LocalDatabase, *, site: str) -> dict[str, str]:
    """Keep the local choices in a file for every later command, and return them for our own.

    The three addresses come last: DATABASE_URL may name an administrator in the environment, and
    the site never runs as one.
    """
    chosen = LOCAL_CHOICES | database.settings | {"WAYMARK_SITE_URL": site}
    path = installation.write_local_values(var, chosen)
    environment = (
        installation.read_values(path)
        | installation.read_values(PROJECT / ".env")
        | os.environ
        | database.settings
        | {"DJANGO_SETTINGS_MODULE": "config.settings", "PYTHONUNBUFFERED": "1"}
    )
    environment.pop("DATABASE_ADMIN_URL", None)
    return environment


def run_django(*words: str, environment: dict[str, str]) -> None:
    """Run one of Django's own commands."""
    _call([sys.executable, "-m", "django", *words], environment)


def migrate(environment: dict[str, str], *, verbosity: int = 1) -> None:
    """Bring the tables up to date, as their owner."""
    as_owner = environment | {"WAYMARK_DATABASE_ROLE": "owner"}
    # First, so that the grants that follow every migration cover the cache's table too.
    run_django("createcachetable", "--verbosity=0", environment=as_owner)
    run_django("migrate", "--noinput", f"--verbosity={verbosity}", environment=as_owner)


def _migrate(stamp: Path, database: LocalDatabase, environment: dict[str, str]) -> None:
    owner = database.addresses.owner
    code = _digest(
        *(PROJECT / "waymark").glob("*/migrations/*.py"),
        *(PROJECT / "waymark" / "core").glob("*.py"),
        PROJECT / "requirements" / "run.txt",
        PROJECT / "config" / "settings.py",
    )
    extent = "SELECT count(*) || ' ' || max(applied) FROM django_migrations"
    if _read(stamp) != f"{code} {_ask(owner, extent)}":
        say("Bringing the database's tables up to date")
        migrate(environment, verbosity=0)
        stamp.write_text(f"{code} {_ask(owner, extent)}")


def _collect(stamp: Path, environment: dict[str, str]) -> None:
    files = _digest(
        *(path for path in (PROJECT / "waymark").glob("*/static/**/*") if path.is_file()),
        PROJECT / "requirements" / "run.txt",
    )
    if _read(stamp) != files:
        say("Gathering styles and scripts")
        run_django("collectstatic", "--noinput", "--verbosity=0", environment=environment)
        stamp.write_text(files)


def _load_demonstration(stamps: Path, database: LocalDatabase, environment: dict[str, str]) -> None:
    """Load it once for each database; the moment of the first migration tells them apart."""
    birth = _ask(database.addresses.owner, "SELECT min(applied)::text FROM django_migrations")
    stamp = stamps / f"demonstration-{hashlib.sha256(birth.encode()).hexdigest()[:16]}"
    if not stamp.exists():
        say("Loading the demonstration: invented people, and the public Luton papers of 2007")
        _call([sys.executable, "-m", "waymark", "demo", "load"], environment)
        stamp.touch()


def _digest(*paths: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(str(path).encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _ask(address: str, question: LiteralString) -> str:
    """Return the one answer, or nothing from a database that has no tables yet."""
    with psycopg.connect(address, connect_timeout=10) as connection:
        try:
            row = connection.execute(question).fetchone()
        except psycopg.errors.UndefinedTable:
            return ""
    return str(row[0]) if row and row[0] is not None else ""


def _call(command: list[str], environment: dict[str, str]) -> None:
    result = subprocess.run(command, env=environment, cwd=PROJECT, check=False)
    if result.returncode:
        name = " ".join(command[2:4])
        raise CannotSetUp(f"'{name}' failed with exit code {result.returncode}; see above.")
