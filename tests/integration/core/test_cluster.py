"""Does the embedded server start, keep what was saved, and come back after being killed?"""

import os
import signal
import stat
import time
from pathlib import Path

import psycopg
import pytest

from waymark.core import cluster, processes
from waymark.core.cluster import SUPERUSER, Cluster

IS_DURABLE = True


def ask(server: Cluster, question: str) -> object:
    with psycopg.connect(server.address(user=SUPERUSER, database="postgres")) as connection:
        row = connection.execute(question.encode()).fetchone()
    return row[0] if row else None


def number_of(server: Cluster) -> int:
    return int((server.data / "postmaster.pid").read_text().splitlines()[0])


def test_server_folds_accented_letters_and_asks_for_a_password(server: Cluster) -> None:
    assert ask(server, "SELECT lower('ÉŴ')") == "éŵ"
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(f"postgres://{SUPERUSER}@/postgres?host={server.sockets}")


def test_server_listens_on_no_network_port_and_its_folders_are_private(server: Cluster) -> None:
    assert ask(server, "SHOW listen_addresses") == ""
    modes = {stat.S_IMODE(folder.stat().st_mode) for folder in (server.data, server.sockets)}
    assert modes == {0o700}


def test_running_server_is_taken_over(server: Cluster) -> None:
    before = number_of(server)

    assert server.start() is True
    assert number_of(server) == before


def test_server_keeps_what_was_saved_when_killed(server: Cluster) -> None:
    with psycopg.connect(server.address(user=SUPERUSER, database="postgres")) as connection:
        connection.execute("CREATE TABLE kept (one integer)")
        connection.execute("INSERT INTO kept VALUES (42)")
    number = number_of(server)
    os.kill(number, signal.SIGKILL)
    while processes.command_of(number):
        time.sleep(0.02)

    assert server.start() is False
    assert ask(server, "SELECT one FROM kept") == 42


def test_server_starts_over_a_lock_that_names_a_stranger(server: Cluster) -> None:
    server.stop()
    (server.data / "postmaster.pid").write_text(f"{os.getpid()}\n{server.data}\n")

    assert server.start() is False
    assert server.is_running()


def test_stopped_server_is_gone(server: Cluster) -> None:
    server.start()
    number = number_of(server)

    server.stop()

    assert server.is_running() is False
    assert processes.command_of(number) == []
    server.start()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as somebody else")
def test_data_live_elsewhere_when_the_project_cannot_be_reached(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ROOTS_PLACE", open_folder)
    closed = open_folder / "closed"
    closed.mkdir(mode=0o700)

    hidden = Cluster(folder=closed / "postgres", secret_folder=closed, is_durable=False)
    hidden.start()
    number = number_of(hidden)
    hidden.stop()

    assert hidden.home.parent == open_folder
    assert (closed / "postgres" / "location").read_text() == str(hidden.home)
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert processes.command_of(number) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as somebody else")
def test_programs_are_copied_when_they_cannot_be_reached(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Cluster._can
    wheel = cluster.list_binaries()[0]
    if "site-packages" not in str(wheel.folder):
        pytest.skip("the wheel does not exist for this machine")

    def can(server: Cluster, test: str, path: Path) -> bool:
        return path != wheel.folder / "postgres" and plain(server, test, path)

    monkeypatch.setattr(Cluster, "_can", can)
    copied = Cluster(folder=open_folder / "copied", secret_folder=open_folder, is_durable=False)

    copied.start()
    version = ask(copied, "SHOW server_version_num")
    copied.stop()

    assert copied.binaries.folder.is_relative_to(open_folder / "copied")
    assert int(str(version)) // 10000 == wheel.major
