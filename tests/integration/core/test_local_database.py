"""Does DATABASE_URL lead to a database of three roles, whoever it names?"""

from pathlib import Path

import psycopg
import pytest

from waymark.core import installation, local_database, preparation
from waymark.core.cluster import SUPERUSER, Cluster
from waymark.core.local_database import SETTINGS
from waymark.core.preparation import Addresses, CannotPrepare


@pytest.fixture(autouse=True)
def var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (*SETTINGS, "DATABASE_ADMIN_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(installation, "PROJECT", tmp_path)
    return tmp_path


@pytest.fixture
def admin(server: Cluster) -> str:
    return server.address(user=SUPERUSER, database="postgres")


def role_of(address: str) -> tuple[str, str]:
    with psycopg.connect(address) as connection:
        row = connection.execute("SELECT current_user, current_database()").fetchone()
    assert row is not None
    return row[0], row[1]


def test_administrator_makes_roles_of_our_own_and_is_not_used_after(
    admin: str, var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", preparation.to_database(admin, "given"))

    with local_database.open_database(var) as found:
        first = found
    with local_database.open_database(var) as found:
        second = found

    assert found.cluster is None
    assert first == second
    assert [role_of(address) for address in found.settings.values()] == [
        ("given_app", "given"),
        ("given_owner", "given"),
        ("given_keeper", "given"),
    ]


def test_three_given_roles_are_used_as_they_are(
    admin: str, var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passwords = {"app": "1", "owner": "2", "keeper": "3"}
    named = preparation.own_addresses(admin, passwords=passwords, database="named")
    for name, address in zip(SETTINGS, (named.app, named.owner, named.keeper), strict=True):
        monkeypatch.setenv(name, address)
    monkeypatch.setenv("DATABASE_ADMIN_URL", admin)

    with local_database.open_database(var) as found:
        assert found.addresses == Addresses(app=named.app, owner=named.owner, keeper=named.keeper)
        assert role_of(found.addresses.app) == ("named_app", "named")


def test_address_in_the_settings_file_counts_too(admin: str, var: Path) -> None:
    (var / ".env").write_text(f"DATABASE_URL={preparation.to_database(admin, 'written')}\n")

    with local_database.open_database(var) as found:
        assert role_of(found.addresses.owner) == ("written_owner", "written")


def test_role_that_can_do_nothing_alone_is_refused_with_the_way_out(
    admin: str, var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(admin) as connection:
        connection.execute("CREATE ROLE plain LOGIN PASSWORD 'x'")
    address = preparation.for_role(admin, user="plain", password="x")
    monkeypatch.setenv("DATABASE_URL", preparation.to_database(address, "postgres"))

    with (
        pytest.raises(CannotPrepare, match="DATABASE_OWNER_URL and DATABASE_KEEPER_URL"),
        local_database.open_database(var),
    ):
        pass
