"""Do the official files arrive whole, with the right content, or not at all?"""

import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.fakes.file_server import FileServer, file_server
from waymark.core import standards
from waymark.core.commands import commands
from waymark.core.standards import CannotFetch, Standard, from_copy, from_publisher

FILES = {"schema/release.json": b'{"type": "object"}', "codelists/+role.csv": b"Code\nbuyer\n"}


@pytest.fixture
def server() -> Iterator[FileServer]:
    with file_server({path.replace("+", "%2B"): FILES[path] for path in FILES}) as found:
        yield found


@pytest.fixture
def standard(server: FileServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Standard:
    """An invented standard at an invented publisher's, and a folder of its own for standards."""
    made = Standard(
        name="invented",
        title="Invented data standard",
        version="1.0",
        licence="CC0",
        source=server.url,
        folder="invented/1.0",
        files={path: sha256(content).hexdigest() for path, content in FILES.items()},
    )
    monkeypatch.setattr(standards, "list_standards", lambda: (made,))
    monkeypatch.setenv("WAYMARK_STANDARDS", str(tmp_path / "standards"))
    return made


def run(*options: str) -> tuple[int, str]:
    result = CliRunner().invoke(commands, ["standards", "fetch", *options])
    return result.exit_code, result.output


def kept(place: Path) -> set[str]:
    """Return every file under a folder."""
    return {str(each.relative_to(place)) for each in place.rglob("*") if each.is_file()}


def test_the_files_are_fetched_once_and_lie_where_the_tests_look(
    standard: Standard, server: FileServer, tmp_path: Path
) -> None:
    assert run() == (0, "invented: 2 files, checked\n")
    assert kept(standards.folder()) == {f"invented/1.0/{path}" for path in FILES}
    assert standard.missing(tmp_path / "standards") == []

    server.files.clear()
    assert run("invented") == (0, "invented: there already\n")
    assert run("--list")[1].endswith("(CC0): there\n")


def test_a_list_fetches_nothing(standard: Standard) -> None:
    assert "2 of 2 files missing" in run("--list")[1]
    assert not standards.folder().exists()


def test_an_answer_broken_off_leaves_what_was_there(standard: Standard, server: FileServer) -> None:
    place = standards.folder() / "invented/1.0/schema"
    place.mkdir(parents=True)
    (place / "release.json").write_text("older")
    server.broken_off.add("schema/release.json")

    code, output = run()

    assert code == 1
    assert "invented, schema/release.json: The other machine broke its answer off." in output
    assert kept(standards.folder()) == {"invented/1.0/schema/release.json"}
    assert (place / "release.json").read_text() == "older"


def test_every_file_at_fault_is_named(standard: Standard, server: FileServer) -> None:
    server.files = {"schema/release.json": b"something else"}

    code, output = run()

    assert code == 1
    assert "invented, schema/release.json: It is not the file that was looked at" in output
    assert "invented, codelists/+role.csv: The other machine refused, with the status 404" in output
    assert not standards.folder().exists()


def test_where_nobody_answers_one_sentence_says_so(standard: Standard, tmp_path: Path) -> None:
    away = replace(standard, source="http://127.0.0.1:1/")

    with pytest.raises(CannotFetch) as caught:
        standards.fetch(away, read=from_publisher, into=tmp_path)

    assert caught.value.problems == (
        "invented, schema/release.json: The other machine could not be reached.",
    )


@pytest.mark.parametrize("kind", ["folder", "zip", "tar"])
def test_a_copy_serves_however_it_is_laid_out(
    standard: Standard, server: FileServer, tmp_path: Path, kind: str
) -> None:
    server.files.clear()
    copy = tmp_path / "copy"
    for number, (path, content) in enumerate(FILES.items()):
        file = copy / f"other-{number}" / Path(path).name
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
    if kind == "zip":
        with zipfile.ZipFile(tmp_path / "copy.zip", "w") as archive:
            for file in copy.rglob("*.*"):
                archive.write(file, str(file.relative_to(copy)))
    if kind == "tar":
        with tarfile.open(tmp_path / "copy.tar", "w:gz") as tar:
            tar.add(copy, "copy")
    place = copy if kind == "folder" else tmp_path / f"copy.{kind}"

    assert run("--from", str(place)) == (0, "invented: 2 files, checked\n")
    assert standard.missing(standards.folder()) == []


def test_a_copy_with_other_content_is_refused(standard: Standard, tmp_path: Path) -> None:
    (tmp_path / "release.json").write_text("something else")

    code, output = run("--from", str(tmp_path))

    assert code == 1
    assert "schema/release.json: " in output
    assert "does not hold it with this checksum" in output


@pytest.mark.parametrize("name", ["cut.tar", "cut.zip", "notes.txt"])
def test_a_file_that_is_no_whole_archive_is_a_sentence(
    standard: Standard, tmp_path: Path, name: str
) -> None:
    whole = tmp_path / "whole.tar"
    (tmp_path / "release.json").write_bytes(b"x" * 100_000)
    with tarfile.open(whole, "w:gz") as tar:
        tar.add(tmp_path / "release.json", "release.json")
    content = b"notes" if name == "notes.txt" else whole.read_bytes()[:60]
    (tmp_path / name).write_bytes(content)

    code, output = run("--from", str(tmp_path / name))

    assert code == 1
    assert f"{name} cannot be read" in output


def test_a_name_that_is_none_is_wrong_use(standard: Standard) -> None:
    code, output = run("other")

    assert code == 2
    assert "There is no standard other. There are: invented." in output


def test_each_official_file_is_named_with_its_checksum_at_one_commit() -> None:
    found = standards.list_standards()

    assert {"ocds", "ocds-uk", "oruk", "hsds"} <= {each.name for each in found}
    assert len({each.folder for each in found}) == len(found)
    for each in found:
        assert each.source.startswith("https://")
        assert each.source.endswith("/")
        assert any(len(part) == 40 for part in each.source.split("/"))
        assert all(len(checksum) == 64 for checksum in each.files.values())
        assert not any(".." in path or path.startswith("/") for path in each.files)


def test_from_copy_reads_only_files_of_a_sensible_size(
    standard: Standard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standards, "LARGEST", 3)
    (tmp_path / "release.json").write_bytes(FILES["schema/release.json"])

    with pytest.raises(CannotFetch):
        standards.fetch(standard, read=from_copy(tmp_path), into=tmp_path / "into")
