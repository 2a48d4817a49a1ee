"""What must a workbook not hold, and does this one hold it? Read before anything is unpacked.

A workbook is a zip file. Its directory says what each part unpacks to, so a bomb is refused without
unpacking it; zipfile reads no more of a part than its directory entry says.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from waymark.core.tabular import Fault, Unreadable

MEGABYTE = 1_000_000
MOST_PARTS = 1_000
LARGEST_UNPACKED = 500 * MEGABYTE
LARGEST_RATIO = 250
RATIO_MATTERS_FROM = 5 * MEGABYTE
ENDING_WITH_MACROS = (".xlsm", ".xltm", ".xlam", ".xlsb")

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_IS_ENCRYPTED = 0x1
_HEAD = 4096
_MAIN = "xl/workbook.xml"
_OLD = "Open it in your spreadsheet, save it as “Excel workbook (.xlsx)” and choose the new file."
_CHUNK = 1 << 20
_BEFORE = 4096  # how much of one piece is looked at again with the next

# A sheet has 16,384 columns (XFD) and 1,048,576 rows; a name beyond them is made to fill memory.
_OUTSIDE = re.compile(rb'\sr="(?:[A-Z]{4,}|[A-Z]{0,3}[0-9]{8,})')
_ROOT = re.compile(rb"<[A-Za-z]")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([^"']+)""")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})([0-9]{1,7}):')


def is_workbook(content: bytes) -> bool:
    """Whether the bytes are those of a workbook, of an old one, or of a protected one."""
    return content.startswith((_ZIP, _OLE))


def has_macro_ending(file_name: str) -> bool:
    """Whether the name says that the workbook can hold macros."""
    return file_name.lower().endswith(ENDING_WITH_MACROS)


def open_package(content: bytes) -> zipfile.ZipFile:
    """Return the parts of a workbook that holds nothing it must not; else raise `Unreadable`."""
    if content.startswith(_OLE):
        _refuse_ole(content)
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as broken:
        raise damaged() from broken
    parts = package.infolist()
    _refuse_bomb(parts)
    if any(part.flag_bits & _IS_ENCRYPTED for part in parts):
        raise _protected()
    names = [part.filename.replace("\\", "/").lower() for part in parts]
    _refuse_contents(names)
    _refuse_declarations(package)
    return package


def merged_in_sheet(package: zipfile.ZipFile, path: str) -> list[str]:
    """The first cells of merged areas of a sheet, as A1; raises for cells that no sheet has."""
    found: list[str] = []
    for piece in _pieces(package, path):
        if _OUTSIDE.search(piece):
            raise damaged()
        for column, row in _MERGED.findall(piece):
            cell = f"{column.decode()}{row.decode()}"
            if cell not in found:
                found.append(cell)
    return found


def damaged() -> Unreadable:
    """What is said of a workbook that cannot be read."""
    return _unreadable(
        "The workbook is damaged, or is not as a spreadsheet writes it.",
        "Open it in your spreadsheet, save it under another name and choose the new file.",
    )


def macros(what: str = "The workbook holds macros, which may do harm.") -> Unreadable:
    """What is said of a workbook with macros."""
    return _unreadable(
        what, "Save it as “Excel workbook (.xlsx)”, which has no macros, and choose the new file."
    )


def _pieces(package: zipfile.ZipFile, path: str) -> Iterator[bytes]:
    """A part in pieces that overlap, so that nothing looked for falls between two."""
    before = b""
    with package.open(path) as part:
        while piece := part.read(_CHUNK):
            yield before + piece
            before = piece[-_BEFORE:]


def _refuse_ole(content: bytes) -> None:
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise _protected()
    if "_VBA_PROJECT".encode("utf-16-le") in content:
        raise macros("This is an old Excel workbook with macros, which may do harm.")
    raise _unreadable("This is an old Excel workbook (.xls).", _OLD)


def _refuse_bomb(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise _unreadable(
            f"The workbook has {len(parts):,} parts inside; at most {MOST_PARTS:,} are opened.",
            "Copy the sheet with the responses into a new workbook and choose that one.",
        )
    unpacked = sum(part.file_size for part in parts)
    if unpacked > LARGEST_UNPACKED:
        raise _unreadable(
            f"The workbook unpacks to {unpacked // MEGABYTE:,} MB; at most"
            f" {LARGEST_UNPACKED // MEGABYTE} MB are opened.",
            "Delete empty rows and columns that are formatted, or split it into several files.",
        )
    for part in parts:
        is_large = part.file_size > RATIO_MATTERS_FROM
        if is_large and part.file_size > LARGEST_RATIO * max(part.compress_size, 1):
            raise _unreadable(
                "The workbook unpacks to far more than a table of answers does.",
                "Copy the rows with responses into a new workbook and choose that one.",
            )


def _refuse_contents(names: list[str]) -> None:
    bases = [PurePosixPath(name).name for name in names]
    folders = [f"/{name}" for name in names]
    if "vbaproject.bin" in bases or any(
        "/macrosheets/" in name or "/activex/" in name for name in folders
    ):
        raise macros()
    if any("/externallinks/" in name for name in folders) or "connections.xml" in bases:
        raise _unreadable(
            "The workbook is linked to other files or to a database, and links are not followed.",
            "Copy the responses, paste them as values into a new workbook and choose that one.",
        )
    if "workbook.bin" in bases:
        raise _unreadable("This is an Excel binary workbook (.xlsb).", _OLD)
    if "content.xml" in bases and "mimetype" in bases:
        raise _unreadable("This is an OpenDocument spreadsheet (.ods).", _OLD)
    if _MAIN not in names:
        raise _unreadable("This is a zip file, not an Excel workbook.", _OLD)


def _refuse_declarations(package: zipfile.ZipFile) -> None:
    """No spreadsheet writes a document type; entities in one can unpack without end."""
    for part in package.infolist():
        if not part.filename.lower().endswith((".xml", ".rels")):
            continue
        try:
            with package.open(part) as opened:
                head = opened.read(_HEAD)
        except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError) as broken:
            raise damaged() from broken
        root = _ROOT.search(head)
        if root is None or b"<!" in head[: root.start()]:
            raise damaged()
        encoding = _ENCODING.search(head[: root.start()])
        if encoding and encoding[1].lower() not in {b"utf-8", b"us-ascii"}:
            raise damaged()


def _protected() -> Unreadable:
    return _unreadable(
        "The workbook is protected by a password.",
        "Take the password off, save it and choose it again.",
    )


def _unreadable(message: str, remedy: str) -> Unreadable:
    return Unreadable(Fault(row=0, message=message, remedy=remedy))
