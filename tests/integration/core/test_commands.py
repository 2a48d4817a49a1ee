"""Do the machine's own commands do what they say, and refuse in a sentence?"""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from waymark.core import installation, preparation
from waymark.core.cluster import SUPERUSER, Cluster
from waymark.core.commands import commands
from waymark.core.local_database import SETTINGS


def run(*words: str) -> Result:
    return CliRunner().invoke(commands, words)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (*SETTINGS, "DATABASE_ADMIN_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WAYMARK_VAR", str(tmp_path))
    monkeypatch.setattr(installation, "PROJECT", tmp_path)
    return tmp_path


@pytest.fixture
def admin(server: Cluster, place: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    address = server.address(user=SUPERUSER, database="postgres")
    for name, role in zip(SETTINGS, ("app", "owner", "keeper"), strict=True):
        named = preparation.for_role(address, user=f"told_{role}", password="p")
        monkeypatch.setenv(name, preparation.to_database(named, "told"))
    return address


def test_prepare_lists_does_and_then_finds_nothing_to_do(admin: str) -> None:
    rehearsed = run("database", "prepare", "--as-address", admin, "--dry-run")
    done = run("database", "prepare", "--as-address", admin)
    again = run("database", "prepare", "--as-address", admin)

    assert rehearsed.output.startswith("Would do: Make the role told_owner.")
    assert "Add the extension btree_gist to told." in done.output
    assert again.output == "Nothing: it is prepared.\n"
    assert [result.exit_code for result in (rehearsed, done, again)] == [0, 0, 0]


def test_prepare_asks_for_an_administrator(admin: str) -> None:
    result = run("database", "prepare")

    assert result.exit_code == 1
    assert "--as-address or DATABASE_ADMIN_URL" in result.output


def test_prepare_names_an_absent_setting(place: Path) -> None:
    result = run("database", "prepare", "--as-address", "postgres://a@h/x")

    assert result.exit_code == 1
    assert "DATABASE_URL is not set" in result.output


def test_start_leaves_a_prepared_database_and_stop_ends_it(
    open_folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    var = open_folder / "v"
    var.mkdir()
    monkeypatch.setenv("WAYMARK_VAR", str(var))
    cluster = Cluster(folder=var / "postgres", secret_folder=var)

    started = run("database", "start")
    prepared = run("database", "prepare")
    was_running = cluster.is_running()
    stopped = run("database", "stop")

    assert started.exit_code == 0
    assert prepared.output == "Nothing: it is prepared.\n"
    assert was_running
    assert stopped.exit_code == 0
    assert not cluster.is_running()
