"""Which official files is published data checked against, and how do they come to this machine?

They are other people's and no part of Waymark. `data/standards.toml` names each with its publisher
and its checksum; nothing is kept whose content is another than the one that was looked at.
"""

import os
import tarfile
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from urllib.parse import quote

from waymark.core import outgoing
from waymark.core.installation import PROJECT, read_values, var_folder
from waymark.core.refusals import ActionRefused

SETTING = "WAYMARK_STANDARDS"
LARGEST = 5_000_000
LIMITS = outgoing.Limits(seconds=30, size=LARGEST)
UNREADABLE = (OSError, EOFError, tarfile.TarError, zipfile.BadZipFile, zlib.error, RuntimeError)


@dataclass(frozen=True)
class Standard:
    """Files of one publisher, as they were at one moment: their checksums by path."""

    name: str
    title: str
    version: str
    licence: str
    source: str
    folder: str
    files: dict[str, str]

    def missing(self, place: Path) -> list[str]:
        """Return the files that are not in this place, or are there with other content."""
        return [
            path
            for path, checksum in self.files.items()
            if _checksum_at(place / self.folder / path) != checksum
        ]


Read = Callable[[Standard, str], bytes]


class CannotFetch(ActionRefused):
    """Not every file could be fetched. What was there before is there still."""


def folder() -> Path:
    """Return where the files are kept: what WAYMARK_STANDARDS names, else var/standards."""
    named = os.environ.get(SETTING) or read_values(PROJECT / ".env").get(SETTING)
    return PROJECT / named if named else var_folder() / "standards"


@cache
def list_standards() -> tuple[Standard, ...]:
    """Return every standard that Waymark's data is checked against."""
    text = files("waymark.core").joinpath("data/standards.toml").read_text("utf-8")
    return tuple(Standard(**each) for each in tomllib.loads(text)["standards"])


def fetch(standard: Standard, *, read: Read, into: Path) -> None:
    """Put a standard in its place, whole and checked, or leave all as it was.

    Raises `CannotFetch` with a sentence for each fault; where nobody answers, the first ends it.
    """
    found, problems = {}, []
    for path, checksum in standard.files.items():
        try:
            found[path] = read(standard, path)
        except outgoing.NotReached as fault:
            raise CannotFetch(problems=[f"{standard.name}, {path}: {fault}"]) from fault
        except outgoing.OutgoingFailed as fault:
            problems.append(f"{standard.name}, {path}: {fault}")
            continue
        if sha256(found[path]).hexdigest() != checksum:
            sentence = "It is not the file that was looked at: its checksum is another."
            problems.append(f"{standard.name}, {path}: {sentence}")
    if problems:
        raise CannotFetch(problems=problems)
    try:
        _place(found, target=into / standard.folder, near=into)
    except OSError as fault:
        raise CannotFetch(problems=[f"{standard.name}: {fault}"]) from fault


def from_publisher(standard: Standard, path: str) -> bytes:
    """Return a file as its publisher sends it."""
    return outgoing.get_bytes(standard.source + quote(path), limits=LIMITS)


def from_copy(place: Path) -> Read:
    """Return how to read from a folder or an archive, in which files are found by their content.

    So a copy of this folder serves as well as the publishers' own archives, however they are laid
    out.
    """
    names = {PurePath(path).name for each in list_standards() for path in each.files}
    try:
        held = {sha256(content).hexdigest(): content for content in _contents(place, names)}
    except UNREADABLE as fault:
        raise CannotFetch(problems=[f"{place} cannot be read: {fault}"]) from fault

    def read(standard: Standard, path: str) -> bytes:
        content = held.get(standard.files[path])
        if content is None:
            raise outgoing.OutgoingFailed(f"{place.name} does not hold it with this checksum.")
        return content

    return read


def _contents(place: Path, names: set[str]) -> Iterator[bytes]:
    """Read the files with these names, those of a sensible size; nothing is unpacked to disk."""
    if place.is_dir():
        for path in place.rglob("*"):
            if path.name in names and path.is_file() and path.stat().st_size <= LARGEST:
                yield path.read_bytes()
    elif zipfile.is_zipfile(place):
        with zipfile.ZipFile(place) as archive:
            for each in archive.infolist():
                if PurePath(each.filename).name in names and each.file_size <= LARGEST:
                    yield archive.read(each)
    else:
        with tarfile.open(place) as archive:
            for member in archive:
                if PurePath(member.name).name in names and member.size <= LARGEST:
                    file = archive.extractfile(member)
                    if file is not None:
                        yield file.read()


def _place(found: dict[str, bytes], *, target: Path, near: Path) -> None:
    """Write the files beside their place, then exchange the whole folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=near, prefix=".new-") as draft:
        made = Path(draft) / "made"
        for path, content in found.items():
            file = made / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        if target.exists():
            target.rename(Path(draft) / "before")
        made.rename(target)


def _checksum_at(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
