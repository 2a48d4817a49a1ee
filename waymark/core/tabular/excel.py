"""How is a table read from an Excel workbook, row by row, as people see it?"""

import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from io import BytesIO
from itertools import islice
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_from_string
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException

from waymark.core.tabular import Fault, Line, Sheet, Unreadable
from waymark.core.tabular.packages import damaged, merged_in_sheet, open_package

WANTED_SHEET = "responses"
MOST_ROWS = 1_048_576  # a sheet of Excel has no more
MERGED_NAMED = 5
ROWS_AT_ONCE = 500

# What reading a workbook that somebody put together by hand can raise.
_DAMAGED = (
    AttributeError, EOFError, IndexError, InvalidFileException, KeyError, NotImplementedError,
    OSError, OverflowError, SyntaxError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


def read_excel(content: bytes, *, wanted: str = WANTED_SHEET) -> Sheet:
    """Read one sheet of a workbook: the one with the wanted name, else the first one shown.

    Nothing of a workbook is read before `open_package` found that it holds nothing it must not.
    Days come as 2026-03-08, whole numbers without a point. Raises `Unreadable`.
    """
    package = open_package(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a workbook has beside its cells
            book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
        sheets = [each for each in book.worksheets if each.sheet_state == "visible"]
        names = [each.title for each in sheets]
        chosen = next((each for each in sheets if each.title.strip().lower() == wanted), None)
        sheet: Any = chosen or (sheets[0] if sheets else None)
        if sheet is None:
            raise _unreadable(
                "The workbook has no sheet with cells.", "Put the responses on its first sheet."
            )
        merged = merged_in_sheet(package, sheet._worksheet_path)
    except _DAMAGED as broken:
        raise damaged() from broken
    if merged:
        raise _merged(merged)
    sheet.reset_dimensions()  # what the file says of its size need not be true
    rows = _rows(sheet)
    header = _header(rows)
    return Sheet(
        header,
        _lines(rows, width=len(header)),
        is_windows=False,
        name=sheet.title,
        others=tuple(name for name in names if name != sheet.title),
    )


def _rows(sheet: Any) -> Iterator[tuple[int, Sequence[Any]]]:
    """Every row with its number; raises `Unreadable` where the file breaks off."""
    rows = islice(sheet.iter_rows(), MOST_ROWS)
    number = 0
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                some = list(islice(rows, ROWS_AT_ONCE))
        except _DAMAGED as broken:
            raise damaged() from broken
        if not some:
            return
        for row in some:
            number += 1
            yield number, row


def _header(rows: Iterator[tuple[int, Sequence[Any]]]) -> tuple[str, ...]:
    for number, row in rows:
        names = [_read(cell, row=number) for cell in row]
        fault = next((each for each in names if isinstance(each, Fault)), None)
        if fault:
            raise Unreadable(fault)
        header = [str(name).strip() for name in names]
        while header and not header[-1]:
            header.pop()
        if not header:
            break
        return tuple(header)
    raise _unreadable("The first row is empty.", "Put the names of the columns into the first row.")


def _lines(rows: Iterator[tuple[int, Sequence[Any]]], *, width: int) -> Iterator[Line]:
    for number, row in rows:
        cells = [_read(cell, row=number) for cell in row]
        fault = next((each for each in cells if isinstance(each, Fault)), None)
        if fault:
            yield Line(number, fault=fault)
            continue
        texts = [str(cell) for cell in cells]
        if not any(text.strip() for text in texts):
            continue
        beyond = next((place for place, text in enumerate(texts) if place >= width and text), None)
        if beyond is not None:
            yield Line(number, fault=_beyond(number, beyond, width))
        else:
            yield Line(number, (*texts, *("" for _ in range(width - len(texts))))[:width])


def _read(cell: Any, *, row: int) -> str | Fault:
    """What a cell shows, or what keeps it from being read."""
    value = cell.value
    if value is None:
        return ""
    kind = cell.data_type
    if kind == "s":
        return unescape(value) if "_x" in value else str(value)
    if kind == "f":
        return _cell_fault(
            cell, row, "holds a formula.", "Copy the column and paste it as values over itself."
        )
    if kind == "e":
        return _cell_fault(cell, row, f"shows the fault {value}.", "Write the value that is meant.")
    return _shown(value, cell.number_format)


def _shown(value: Any, form: str) -> str:
    """A value that is no text, as people see it."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case datetime():
            has_time = any(letter in form.lower() for letter in "hs") and value.time() != time()
            return f"{value:%Y-%m-%d %H:%M}" if has_time else _day(value.date())
        case date():
            return _day(value)
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            minutes = int(value.total_seconds()) // 60
            return f"{minutes // 60}:{minutes % 60:02}"
    number = f"{value:.15g}"  # as many figures as a spreadsheet keeps
    if isinstance(value, float) and "e" not in number and value.is_integer():
        number = f"{value:.0f}"
    if form.strip("0") == "" and number.isdecimal():
        return number.zfill(len(form))
    if "%" in form and "e" not in number:
        return f"{value * 100:.12g}%"
    return number


def _day(day: date) -> str:
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def _cell_fault(cell: Any, row: int, what: str, remedy: str) -> Fault:
    place = f"{get_column_letter(cell.column)}{row}"
    return Fault(row=row, message=f"Cell {place} {what}", remedy=remedy)


def _beyond(row: int, place: int, width: int) -> Fault:
    return Fault(
        row=row,
        message=f"Cell {get_column_letter(place + 1)}{row} has no column: the header has {width}.",
        remedy="Name its column in the first row, or empty the cell.",
    )


def _merged(cells: Sequence[str]) -> Unreadable:
    fault = partial(_unreadable, remedy="Select them, take the merging off and fill in each cell.")
    heads = [cell for cell in cells if coordinate_from_string(cell)[1] == 1]
    if heads:
        return fault(f"Cells of the header row are merged, from {heads[0]} on.")
    named = ", ".join(cells[:MERGED_NAMED])
    return fault(f"Cells of the table are merged, from {named} on.")


def _unreadable(message: str, remedy: str) -> Unreadable:
    return Unreadable(Fault(row=0, message=message, remedy=remedy))
