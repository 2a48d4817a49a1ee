"""How is a table read from a CSV file, and written as one that a spreadsheet opens safely?"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

Value = str | int | None

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe_cell(value: Value) -> str:
    """The text of a cell; one that a spreadsheet would take for a formula gets an apostrophe.

    Only text is at risk: numbers are ours, and a negative one must stay a number. The beginnings
    are those of the OWASP page on CSV injection.
    """
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_BEGINS_FORMULA):
        return f"'{value}"
    return str(value)


def write_csv(header: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """A comma-separated file in UTF-8 with one header row, as RFC 4180 has it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([safe_cell(name) for name in header])
    for row in rows:
        writer.writerow([safe_cell(value) for value in row])
    return text.getvalue().encode()


SHOWN_VALUE = 60
CELLS_TOO_LONG = csv.field_size_limit()
_SIGNATURES = (
    (b"PK\x03\x04", "an Excel workbook"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF-", "a PDF"),
)
_SAVE_AS_CSV = "Open it in your spreadsheet, save it as “CSV UTF-8” and choose the new file."


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing wrong with a file: where it is, what it is and what to do.

    `row` counts as a spreadsheet does: 1 is the header, 0 the file as a whole.
    """

    row: int
    column: str = ""
    value: str = ""
    message: str
    remedy: str

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, for where the place is plain."""
        return f"{self.message} {self.remedy}"


class Unreadable(Exception):
    """The file cannot be read as a table; `fault` says why and what to do."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault.message)


@dataclass(frozen=True)
class Text:
    """The text of a file, and whether it had to be read as Windows-1252."""

    text: str
    is_windows: bool


@dataclass(frozen=True)
class Line:
    """One row of a sheet with its number, or with what keeps it from being read."""

    row: int
    cells: tuple[str, ...] = ()
    fault: Fault | None = None


@dataclass(frozen=True)
class Sheet:
    """A table as it is in its file; the lines after the header are read one by one.

    `name` is that of the sheet of a workbook, `others` are those that were not read.
    """

    header: tuple[str, ...]
    lines: Iterator[Line]
    is_windows: bool
    name: str = ""
    others: tuple[str, ...] = ()


def shorten(value: str, limit: int = SHOWN_VALUE) -> str:
    """A value as a fault shows it: on one line, without control characters, not too long."""
    shown = "".join(letter if letter.isprintable() else " " for letter in value[: limit + 1])
    return shown if len(value) <= limit else f"{shown[: limit - 1]}…"


def decode(content: bytes) -> Text:
    """The text of a CSV file in UTF-8, else in Windows-1252; else raise `Unreadable`."""
    if not content.strip():
        raise _unreadable("The file is empty.", "Choose a file with a header row and rows.")
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            raise _unreadable(f"This is {kind}, not a CSV file.", _SAVE_AS_CSV)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or content[:400].count(b"\x00") > 20:
        raise _unreadable("The file is in UTF-16, also called “Unicode text”.", _SAVE_AS_CSV)
    try:
        return Text(content.decode("utf-8-sig"), is_windows=False)
    except UnicodeDecodeError as not_utf8:
        try:
            return Text(content.decode("cp1252"), is_windows=True)
        except UnicodeDecodeError:
            row = content.count(b"\n", 0, not_utf8.start) + 1
            raise _unreadable(
                f"Line {row} holds a character that is neither UTF-8 nor Windows text.",
                _SAVE_AS_CSV,
            ) from not_utf8


def read_csv(content: bytes) -> Sheet:
    """Read a CSV file; the separator is a comma, or what its header uses instead.

    Rows without any value are passed over but counted. Raises `Unreadable`.
    """
    found = decode(content)
    lines = io.StringIO(found.text, newline="")
    first = lines.readline()
    reader = csv.reader(chain([first], lines), delimiter=_separator(first), strict=True)
    try:
        header = next(reader)
    except csv.Error as error:
        raise Unreadable(_quoting_fault(1, error)) from error
    if not any(cell.strip() for cell in header):
        raise _unreadable(
            "The first row is empty.", "Put the names of the columns into the first row."
        )
    names = [cell.strip() for cell in header]
    while not names[-1]:  # a spreadsheet leaves these where a column was emptied
        names.pop()
    return Sheet(tuple(names), _lines(reader, width=len(names)), is_windows=found.is_windows)


def _lines(reader: Iterator[list[str]], *, width: int) -> Iterator[Line]:
    row = 1
    while True:
        row += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # What follows cannot be told from what is inside the quotation marks.
            yield Line(row, fault=_quoting_fault(row, error))
            return
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) < width or any(cell.strip() for cell in cells[width:]):
            yield Line(row, fault=_width_fault(row, len(cells), width))
        else:
            yield Line(row, tuple(cells[:width]))


def _separator(header: str) -> str:
    if "," in header:
        return ","
    return max(",;\t", key=header.count)


def _width_fault(row: int, found: int, width: int) -> Fault:
    return Fault(
        row=row,
        message=f"The row has {found} cells; the header has {width}.",
        remedy="Give the row one cell for each column. A text with a comma in it stands in"
        " quotation marks.",
    )


def _quoting_fault(row: int, error: csv.Error) -> Fault:
    if "field limit" in str(error):
        return Fault(
            row=row,
            message=f"A cell is longer than {CELLS_TOO_LONG:,} characters, or a quotation mark is"
            " opened and never closed.",
            remedy='Look for a single quotation mark (") in this row and close it.',
        )
    return Fault(
        row=row,
        message="The quotation marks in this row do not match.",
        remedy='Close every quotation mark that is opened; write one inside a text twice ("").'
        " The rows after this one have not been read.",
    )


def _unreadable(message: str, remedy: str) -> Unreadable:
    return Unreadable(Fault(row=0, message=message, remedy=remedy))
