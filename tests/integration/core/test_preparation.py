"""Does preparation put in place what a PostgreSQL lacks, once, and refuse what cannot do?"""

from collections.abc import Iterator
from itertools import count

import psycopg
import pytest

from waymark.core import preparation
from waymark.core.cluster import SUPERUSER, Cluster
from waymark.core.preparation import Addresses, CannotPrepare

names = (f"area{number}" for number in count())


@pytest.fixture
def admin(server: Cluster) -> str:
    return server.address(user=SUPERUSER, database="postgres")


@pytest.fixture
def connection(admin: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(admin, autocommit=True) as opened:
        yield opened


@pytest.fixture
def addresses(admin: str) -> Addresses:
    passwords = {"app": "a'1", "owner": "o@2", "keeper": "k/3"}
    return preparation.own_addresses(admin, passwords=passwords, database=next(names))


def attributes(connection: psycopg.Connection, address: str) -> tuple[bool, bool, bool]:
    row = connection.execute(
        "SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = %s",
        [preparation.part_of(address, "user")],
    ).fetchone()
    assert row is not None
    return row[0], row[1], row[2]


def test_empty_server_is_prepared_once(admin: str, addresses: Addresses) -> None:
    first = preparation.prepare(admin=admin, addresses=addresses)
    second = preparation.prepare(admin=admin, addresses=addresses)

    assert len(first) == 9
    assert second == []


def test_rehearsal_changes_nothing(
    admin: str, addresses: Addresses, connection: psycopg.Connection
) -> None:
    rehearsed = preparation.prepare(admin=admin, addresses=addresses, rehearse=True)

    found = connection.execute(
        "SELECT count(*) FROM pg_roles WHERE rolname LIKE %s", [f"{addresses.database}%"]
    ).fetchone()
    assert len(rehearsed) == 5
    assert found == (0,)


def test_roles_have_just_the_powers_they_need(
    admin: str, addresses: Addresses, connection: psycopg.Connection
) -> None:
    preparation.prepare(admin=admin, addresses=addresses)

    assert attributes(connection, addresses.app) == (False, False, False)
    assert attributes(connection, addresses.owner) == (False, False, False)
    assert attributes(connection, addresses.keeper) == (False, True, False)


def test_owner_makes_tables_and_the_others_use_them(admin: str, addresses: Addresses) -> None:
    preparation.prepare(admin=admin, addresses=addresses)
    with psycopg.connect(addresses.owner) as owner:
        owner.execute("CREATE TABLE note (id bigserial, words text)")

    for address in (addresses.app, addresses.keeper):
        with psycopg.connect(address) as role:
            role.execute("INSERT INTO note (words) VALUES ('x')")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                role.execute("CREATE TABLE mine (id bigint)")


def test_row_security_binds_the_run_time_role_and_not_the_keeper(
    admin: str, addresses: Addresses
) -> None:
    preparation.prepare(admin=admin, addresses=addresses)
    with psycopg.connect(addresses.owner) as owner:
        owner.execute("CREATE TABLE note (words text)")
        owner.execute("INSERT INTO note VALUES ('x')")
        owner.execute("ALTER TABLE note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")

    seen = {}
    for name in ("app", "owner", "keeper"):
        with psycopg.connect(getattr(addresses, name)) as role:
            seen[name] = role.execute("SELECT count(*) FROM note").fetchone()

    assert seen == {"app": (0,), "owner": (0,), "keeper": (1,)}


def test_roles_that_gained_powers_lose_them(
    admin: str, addresses: Addresses, connection: psycopg.Connection
) -> None:
    preparation.prepare(admin=admin, addresses=addresses)
    connection.execute(f"ALTER ROLE {addresses.database}_app SUPERUSER BYPASSRLS".encode())

    done = preparation.prepare(admin=admin, addresses=addresses)

    assert done == [f"Correct the role {addresses.database}_app: NOSUPERUSER, NOBYPASSRLS."]
    assert attributes(connection, addresses.app) == (False, False, False)


def test_changed_password_is_set_again(
    admin: str, addresses: Addresses, connection: psycopg.Connection
) -> None:
    preparation.prepare(admin=admin, addresses=addresses)
    connection.execute(f"ALTER ROLE {addresses.database}_app PASSWORD 'other'".encode())

    done = preparation.prepare(admin=admin, addresses=addresses)

    assert done == [f"Set the password of the role {addresses.database}_app."]
    psycopg.connect(addresses.app).close()


def test_owner_may_make_test_databases_that_start_out_furnished(
    admin: str, addresses: Addresses
) -> None:
    preparation.prepare(
        admin=admin, addresses=addresses, may_create_databases=True, furnish_template=True
    )
    with psycopg.connect(addresses.owner, autocommit=True) as owner:
        owner.execute(f"CREATE DATABASE test_{addresses.database}".encode())

    inside = preparation.to_database(addresses.owner, f"test_{addresses.database}")
    with psycopg.connect(inside) as owner:
        found = {row[0] for row in owner.execute("SELECT extname FROM pg_extension")}
        owner.execute("CREATE TABLE note (words text)")
    assert set(preparation.EXTENSIONS) <= found
    with psycopg.connect(preparation.to_database(addresses.app, inside.rpartition("/")[2])) as app:
        assert app.execute("SELECT count(*) FROM note").fetchone() == (0,)


def test_administrator_is_told_from_an_ordinary_role(admin: str, addresses: Addresses) -> None:
    preparation.prepare(admin=admin, addresses=addresses)

    assert preparation.is_administrator(preparation.to_database(admin, "does_not_exist"))
    assert not preparation.is_administrator(addresses.owner)


def test_administrator_without_bypass_is_told_what_the_server_refused(
    admin: str, addresses: Addresses, connection: psycopg.Connection
) -> None:
    name = f"maker_{addresses.database}"
    connection.execute(f"CREATE ROLE {name} LOGIN CREATEROLE CREATEDB PASSWORD 'x'".encode())
    maker = preparation.for_role(admin, user=name, password="x")

    with pytest.raises(CannotPrepare, match=r"_keeper\. The server refused"):
        preparation.prepare(admin=maker, addresses=addresses)


def test_database_in_another_alphabet_is_refused(
    admin: str, addresses: Addresses, connection: psycopg.Connection
) -> None:
    connection.execute(
        f"CREATE DATABASE {addresses.database} TEMPLATE template0"
        " ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'".encode()
    )

    with pytest.raises(CannotPrepare, match="LATIN1; Waymark needs UTF8"):
        preparation.prepare(admin=admin, addresses=addresses)


def test_three_addresses_must_name_one_database_and_three_roles(
    admin: str, addresses: Addresses
) -> None:
    elsewhere = preparation.to_database(addresses.app, "elsewhere")
    two_databases = Addresses(app=elsewhere, owner=addresses.owner, keeper=addresses.keeper)
    two_roles = Addresses(app=addresses.owner, owner=addresses.owner, keeper=addresses.keeper)

    with pytest.raises(CannotPrepare, match="one database"):
        preparation.prepare(admin=admin, addresses=two_databases)
    with pytest.raises(CannotPrepare, match="three roles"):
        preparation.prepare(admin=admin, addresses=two_roles)


def test_server_that_is_too_old_is_refused(admin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "OLDEST_SERVER", 990000)

    with pytest.raises(CannotPrepare, match="PostgreSQL 15 or newer; this server is version"):
        preparation.require_version(admin)


def test_server_that_is_not_there_is_refused_in_one_line() -> None:
    with pytest.raises(CannotPrepare, match="cannot be reached") as refusal:
        preparation.require_version("postgres://a:b@%2Fnowhere/x")

    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("postgres://a@h/", "waymark"),
        ("postgres://a@h/postgres", "waymark"),
        ("postgres://a@h/youth%20work", "youth work"),
    ],
)
def test_database_meant_by_an_address(address: str, expected: str) -> None:
    assert preparation.default_database(address) == expected


def test_address_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(CannotPrepare, match="cannot be read"):
        preparation.part_of("postgres://a:b@%zz/x", "host")
