"""Which PostgreSQL does a local set-up use: its own, or the one that DATABASE_URL names?"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from waymark.core import installation, preparation
from waymark.core.cluster import SUPERUSER, Cluster
from waymark.core.installation import say
from waymark.core.preparation import Addresses, CannotPrepare

NAME = "waymark"
ROLES = ("app", "owner", "keeper")
SETTINGS = ("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_KEEPER_URL")


@dataclass(frozen=True)
class LocalDatabase:
    """The database in use, prepared: its three addresses, and the server if it is our own."""

    addresses: Addresses
    cluster: Cluster | None

    @property
    def settings(self) -> dict[str, str]:
        """The settings by which everything else reaches it."""
        found = (self.addresses.app, self.addresses.owner, self.addresses.keeper)
        return dict(zip(SETTINGS, found, strict=True))


@contextmanager
def open_database(var: Path, *, for_tests: bool = False) -> Iterator[LocalDatabase]:
    """Start our own server, or reach the one DATABASE_URL names; prepare it; stop ours after.

    `for_tests` lets the owner make test databases on a server that is not ours, and has every
    database made there later start out furnished.
    """
    given = {name: os.environ.get(name, "") for name in SETTINGS}
    if not any(given.values()):
        kept = installation.read_values(installation.PROJECT / ".env")
        given = {name: kept.get(name, "") for name in SETTINGS}
    if given["DATABASE_URL"]:
        yield _given_database(var, given, for_tests=for_tests)
        return
    cluster = own_cluster(var)
    try:
        yield start(cluster)
    finally:
        cluster.stop()


def own_cluster(var: Path) -> Cluster:
    """Return this installation's own server, running or not."""
    return Cluster(folder=var / "postgres", secret_folder=var)


def start(cluster: Cluster) -> LocalDatabase:
    """Start our own server and put in place what it lacks."""
    is_new = not (cluster.data / "PG_VERSION").exists()
    say("Starting the embedded database" + (" (made now, the first time)" if is_new else ""))
    if cluster.start():
        say("It ran already, left by an earlier start; nothing that was saved is lost")
    return furnish(cluster)


def furnish(cluster: Cluster, *, name: str = NAME) -> LocalDatabase:
    """Put roles, database, extensions and grants into a server of our own."""
    app, owner, keeper = (cluster.address(user=f"{name}_{role}", database=name) for role in ROLES)
    addresses = Addresses(app=app, owner=owner, keeper=keeper)
    admin = cluster.address(user=SUPERUSER, database="postgres")
    # Tests make databases of their own here; they start out furnished like the first.
    _say_prepared(admin, addresses, may_create=True, template=True)
    return LocalDatabase(addresses=addresses, cluster=cluster)


def _given_database(var: Path, given: dict[str, str], *, for_tests: bool) -> LocalDatabase:
    """Use a server by three given roles, or by an administrator who makes ours there."""
    address, owner, keeper = (given[name] for name in SETTINGS)
    admin = os.environ.get("DATABASE_ADMIN_URL", "")
    preparation.require_version(admin or owner or address)
    if owner and keeper:
        say("Using the PostgreSQL that DATABASE_URL names")
        addresses = Addresses(app=address, owner=owner, keeper=keeper)
        if admin:
            _say_prepared(admin, addresses, may_create=for_tests, template=for_tests)
        return LocalDatabase(addresses=addresses, cluster=None)
    if not preparation.is_administrator(admin or address):
        raise CannotPrepare(
            "DATABASE_URL names a role that may not make other roles. Either name an administrator "
            "there (Waymark then makes three roles of its own and does not run as the "
            "administrator), or name the owner and the keeper as well, in DATABASE_OWNER_URL and "
            "DATABASE_KEEPER_URL."
        )
    admin = admin or address
    name = preparation.default_database(address)
    server = " ".join(preparation.part_of(admin, part) for part in ("host", "port"))
    place = hashlib.sha256(server.encode()).hexdigest()
    passwords = {
        role: installation.password_for(var, place=place, role=f"{name}_{role}") for role in ROLES
    }
    say(f"Using the PostgreSQL that DATABASE_URL names: database {name}, with roles of its own")
    addresses = preparation.own_addresses(admin, passwords=passwords, database=name)
    _say_prepared(admin, addresses, may_create=for_tests, template=for_tests)
    return LocalDatabase(addresses=addresses, cluster=None)


def _say_prepared(
    admin: str, addresses: Addresses, *, may_create: bool = False, template: bool = False
) -> None:
    done = preparation.prepare(
        admin=admin,
        addresses=addresses,
        may_create_databases=may_create,
        furnish_template=template,
    )
    if done:
        say(f"Prepared the database: roles, extensions, grants ({len(done)} steps)")
