"""Does the embedded server find its place, its programs and its own process, and no other?"""

import os
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
import pytest
from psycopg import conninfo

from waymark.core import cluster, processes
from waymark.core.cluster import Binaries, CannotRunCluster, Cluster


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cluster, "ROOTS_PLACE", tmp_path / "roots-place")
    (tmp_path / "roots-place").mkdir()
    return tmp_path


def made(folder: Path) -> Cluster:
    folder.mkdir(parents=True, exist_ok=True)
    return Cluster(folder=folder, secret_folder=folder)


def test_address_reaches_a_folder_with_capitals_blanks_and_accents(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cluster, "sockets", Path("/srv/Our Café/socket"))

    address = made(place / "data").address(user="waymark_app", database="waymark")

    assert dj_database_url.parse(address)["HOST"] == "/srv/Our Café/socket"
    assert conninfo.conninfo_to_dict(address)["host"] == "/srv/Our Café/socket"
    assert urlsplit(address).username == "waymark_app"


def test_socket_moves_when_its_path_would_be_too_long(place: Path) -> None:
    folder = made(place / ("long" * 30))

    assert len(str(folder.sockets)) < cluster.SOCKET_PATH_LIMIT
    assert folder.sockets != made(place / ("longer" * 20)).sockets


def test_process_with_the_number_of_a_dead_server_is_not_the_server(place: Path) -> None:
    server = made(place / "data")
    server.data.mkdir()
    (server.data / "postmaster.pid").write_text(f"{os.getpid()}\n{server.data}\n")

    assert processes.command_of(os.getpid())
    assert server.is_running() is False


def test_data_elsewhere_are_found_again_after_the_project_moved(place: Path) -> None:
    old, new, elsewhere = place / "old", place / "new", place / "elsewhere"
    record(old, elsewhere)

    old.rename(new)

    assert made(new).home == elsewhere
    assert (elsewhere / "belongs-to").read_text() == str(new)


def test_copy_of_a_project_does_not_share_its_data(place: Path) -> None:
    old, copy, elsewhere = place / "old", place / "copy", place / "elsewhere"
    record(old, elsewhere)
    record(copy, elsewhere, mark=False)

    assert made(copy).home != elsewhere
    assert (elsewhere / "belongs-to").read_text() == str(old)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root keeps its data elsewhere")
def test_data_whose_record_is_gone_are_left_alone(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cluster, "_can", lambda *_: False)

    first = made(place / "data").home
    again = made(place / "data").home
    (place / "data" / "location").unlink()
    anew = made(place / "data").home

    assert first == again
    assert anew.parent == first.parent
    assert anew != first


def record(folder: Path, elsewhere: Path, *, mark: bool = True) -> None:
    folder.mkdir()
    elsewhere.mkdir(exist_ok=True)
    (folder / "location").write_text(str(elsewhere))
    if mark:
        (elsewhere / "belongs-to").write_text(str(folder))


def test_missing_version_is_refused_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "list_binaries", lambda: [Binaries(folder=Path("/x"), major=18)])

    assert cluster.find_binaries().major == 18
    with pytest.raises(CannotRunCluster, match="apt install postgresql-15"):
        cluster.find_binaries(major=15)


def test_no_version_at_all_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "list_binaries", list)

    with pytest.raises(CannotRunCluster, match="DATABASE_URL"):
        cluster.find_binaries()


def test_folder_with_only_some_programs_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "postgres").touch()

    assert cluster._inspect(tmp_path) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may run the server as somebody else")
def test_root_without_an_ordinary_user_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(name: str) -> None:
        raise KeyError(name)

    monkeypatch.setattr("pwd.getpwnam", nobody)

    with pytest.raises(CannotRunCluster, match="as an ordinary user"):
        _ = made(place / "data").service
