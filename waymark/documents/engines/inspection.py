"""Is this file what its name says, and is it of a kind that may be kept and handed on?"""

import io
import zipfile
from dataclasses import dataclass
from pathlib import PurePath

import puremagic

from waymark.core.refusals import ActionRefused

MEGABYTE = 1024 * 1024
LARGEST = 20 * MEGABYTE
MOST_PARTS = 5_000
LARGEST_UNPACKED = 500 * MEGABYTE
LARGEST_RATIO = 250
RATIO_MATTERS_FROM = 5 * MEGABYTE


@dataclass(frozen=True)
class FileKind:
    """A kind of file that may be kept: its media type, its name in a sentence, its main part."""

    media_type: str
    name: str
    main_part: str = ""


_OFFICE = "application/vnd.openxmlformats-officedocument"
_JPEG = FileKind("image/jpeg", "a JPEG picture")
ALLOWED = {
    ".pdf": FileKind("application/pdf", "a PDF"),
    ".docx": FileKind(
        f"{_OFFICE}.wordprocessingml.document", "a Word document", "word/document.xml"
    ),
    ".odt": FileKind(
        "application/vnd.oasis.opendocument.text", "an OpenDocument text", "content.xml"
    ),
    ".xlsx": FileKind(f"{_OFFICE}.spreadsheetml.sheet", "an Excel workbook", "xl/workbook.xml"),
    ".csv": FileKind("text/csv", "a CSV file"),
    ".txt": FileKind("text/plain", "a plain text file"),
    ".png": FileKind("image/png", "a PNG picture"),
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
}
MACRO_ENABLED = {
    ".docm": "Word",
    ".dotm": "Word",
    ".xlsm": "Excel",
    ".xltm": "Excel",
    ".xlam": "Excel",
    ".xlsb": "Excel",
    ".pptm": "PowerPoint",
    ".potm": "PowerPoint",
    ".ppsm": "PowerPoint",
}

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACRO_PARTS = ("vbaproject.bin", "basic/", "scripts/")
_TEXT = frozenset({".csv", ".txt"})


class FileRefused(ActionRefused):
    """This file cannot be kept."""


def inspect(name: str, content: bytes, *, largest: int = LARGEST) -> str:
    """The media type of a file that may be kept; raises `FileRefused` with the reason.

    The kind is read from the bytes; the ending of the name has to agree with it.
    """
    ending = PurePath(name).suffix.lower()
    if ending in MACRO_ENABLED:
        raise FileRefused(
            f"“{name}” is a {MACRO_ENABLED[ending]} file that can hold macros, which may do harm. "
            "Save it without macros, or as a PDF, and choose it again."
        )
    if ending not in ALLOWED:
        raise FileRefused(
            f"“{name}” is not of a kind that can be kept here. "
            f"The kinds are {', '.join(each[1:] for each in ALLOWED)}."
        )
    if not content:
        raise FileRefused(f"“{name}” is empty. Check the file and choose it again.")
    if len(content) > largest:
        raise FileRefused(
            f"“{name}” is larger than {largest // MEGABYTE} MB. "
            "Make its pictures smaller, or split it, and choose it again."
        )
    kind = ALLOWED[ending]
    if ending in _TEXT:
        _require_text(name, kind, content)
    else:
        if kind.main_part:
            _require_office(name, kind, content)
        # Only Office files need their name to be told apart; elsewhere it would count as evidence.
        if _detected(content, name if kind.main_part else "") != kind.media_type:
            raise _mismatch(name, kind, content)
    return kind.media_type


def _require_text(name: str, kind: FileKind, content: bytes) -> None:
    if b"\x00" in content or content.startswith((b"PK\x03\x04", b"%PDF-", _OLD_OFFICE)):
        raise _mismatch(name, kind, content)
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise FileRefused(
            f"“{name}” is not in UTF-8: line {line} has a character that cannot be read. "
            "Save it as “CSV UTF-8” or as text in UTF-8 and choose it again."
        ) from fault


def _require_office(name: str, kind: FileKind, content: bytes) -> None:
    """Look inside the package: Word, Excel and OpenDocument all begin like any zip file."""
    if content.startswith(_OLD_OFFICE):
        raise FileRefused(
            f"“{name}” is in an old Office format or protected by a password. "
            "Save it in the present format without a password, or as a PDF, and choose it again."
        )
    try:
        members = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except zipfile.BadZipFile:
        raise _mismatch(name, kind, content) from None
    _refuse_bomb(name, members)
    parts = [each.filename for each in members]
    if any(_is_macro(part) for part in parts):
        raise FileRefused(
            f"“{name}” holds macros, which may do harm. "
            "Save it without macros, or as a PDF, and choose it again."
        )
    if kind.main_part not in parts:
        raise _mismatch(name, kind, content)


def _refuse_bomb(name: str, members: list[zipfile.ZipInfo]) -> None:
    """Nothing is unpacked for it: the directory of the package says what each part unpacks to."""
    if len(members) > MOST_PARTS:
        raise FileRefused(
            f"“{name}” has {len(members):,} parts inside; at most {MOST_PARTS:,} are kept. "
            "Save it as a PDF and choose that."
        )
    unpacked = sum(each.file_size for each in members)
    is_bomb = unpacked > LARGEST_UNPACKED or any(
        each.file_size > RATIO_MATTERS_FROM
        and each.file_size > LARGEST_RATIO * max(each.compress_size, 1)
        for each in members
    )
    if is_bomb:
        raise FileRefused(
            f"“{name}” unpacks to {max(unpacked // MEGABYTE, 1):,} MB, far more than a document "
            "does. Save it as a PDF and choose that."
        )


def _is_macro(part: str) -> bool:
    folded = part.lower()
    return folded.endswith(_MACRO_PARTS[0]) or folded.startswith(_MACRO_PARTS[1:])


def _detected(content: bytes, name: str) -> str:
    """The media type that the bytes speak for, or nothing."""
    try:
        found = puremagic.magic_string(content, name)
    except puremagic.PureError:
        return ""
    return found[0].mime_type if found else ""


def _mismatch(name: str, kind: FileKind, content: bytes) -> FileRefused:
    """The refusal of a file whose bytes are of another kind, naming that kind where it is known."""
    kinds = {each.media_type: each.name for each in ALLOWED.values()}
    found = _package_kind(content) or kinds.get(_detected(content, ""), "")
    seems = f" It seems to be {found}." if found and found != kind.name else ""
    return FileRefused(
        f"“{name}” is not {kind.name}, although its name says so.{seems} "
        "Give it the right ending, or save it again in the right format."
    )


def _package_kind(content: bytes) -> str:
    if not content.startswith(b"PK\x03\x04"):
        return ""
    try:
        parts = set(zipfile.ZipFile(io.BytesIO(content)).namelist())
    except zipfile.BadZipFile:
        return "a damaged Office file"
    packages = (each for each in ALLOWED.values() if each.main_part in parts)
    return next((each.name for each in packages), "a zip file")
