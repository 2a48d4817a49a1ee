"""How do tables become an Excel workbook that reads well, cannot run anything and stays the same?

One table to a sheet, its caption in the first row, its headings in a marked row that stays in view,
as the Government Analysis Function asks in "Releasing statistics in spreadsheets". Text is always
text: nothing that somebody typed can start a formula.
"""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from waymark.core.tabular import safe_cell
from waymark.documents.engines.office import settle, utc_moment, xml_text

LONGEST_CELL = 32_000  # Excel stops at 32,767
SHORTENED = " … (shortened; the web page has all of it)"
LONGEST_SHEET_NAME = 31
CONTENTS, NOTES = "Contents", "Notes"
HEADER_ROW = 4
WIDEST, NARROWEST = 60, 10
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\']")

Value = str | int | float | None


@dataclass(frozen=True, kw_only=True)
class SheetTable:
    """A table for a sheet of its own; a cell that is a number stays a number.

    `formats` names the number format of a column where the plain one does not do, by its place.
    """

    caption: str
    about: str
    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    formats: tuple[str, ...] = ()


def render_workbook(
    *,
    title: str,
    facts: Sequence[tuple[str, str]],
    tables: Sequence[SheetTable],
    notes: Sequence[str],
    author: str,
    created_at: str,
) -> bytes:
    """Write a workbook: contents, notes, then each table on a sheet of its own.

    `created_at` (ISO 8601, with its offset) is the date that the file bears; the same values give
    the same bytes.
    """
    book = Workbook()
    made = utc_moment(created_at)
    properties = book.properties
    properties.title, properties.creator, properties.lastModifiedBy = (
        xml_text(title),
        xml_text(author),
        xml_text(author),
    )
    properties.language = "en-GB"
    properties.created = properties.modified = made
    contents = book.active
    if not isinstance(contents, Worksheet):  # pragma: no cover  a new workbook has one
        raise TypeError("A new workbook has no sheet.")
    contents.title = CONTENTS
    _write_notes(book.create_sheet(NOTES), notes)
    names = [_sheet_name(number) for number, _ in enumerate(tables, start=1)]
    for name, table in zip(names, tables, strict=True):
        _write_table(book.create_sheet(name), table)
    _write_contents(contents, title, facts, tables, names)
    written = io.BytesIO()
    book.save(written)
    return settle(written.getvalue(), made=made)


def _sheet_name(number: int) -> str:
    return _NOT_IN_SHEET_NAMES.sub("", f"Table {number}")[:LONGEST_SHEET_NAME]


def _write_contents(
    sheet: Worksheet,
    title: str,
    facts: Sequence[tuple[str, str]],
    tables: Sequence[SheetTable],
    names: Sequence[str],
) -> None:
    _put(sheet, 1, 1, title).font = Font(bold=True, size=16)
    row = 2
    for label, text in facts:
        _put(sheet, row, 1, f"{label}: {text}")
        row += 1
    row += 1
    for column, heading in enumerate(("Sheet", "What it holds"), start=1):
        _put(sheet, row, column, heading).font = Font(bold=True)
    for name, caption in [
        (NOTES, "How to read the figures"),
        *zip(names, (each.caption for each in tables), strict=True),
    ]:
        row += 1
        link = _put(sheet, row, 1, name)
        link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{name}'!A1")
        link.font = Font(underline="single", color="1A65A6")
        _put(sheet, row, 2, caption).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions["A"].width = 14
    sheet.column_dimensions["B"].width = 90


def _write_notes(sheet: Worksheet, notes: Sequence[str]) -> None:
    _put(sheet, 1, 1, "How to read the figures").font = Font(bold=True, size=14)
    for row, note in enumerate(notes, start=2):
        _put(sheet, row, 1, note).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions["A"].width = 100


def _write_table(sheet: Worksheet, table: SheetTable) -> None:
    _put(sheet, 1, 1, table.caption).font = Font(bold=True, size=14)
    _put(sheet, 2, 1, table.about)
    header = _told_apart(table.header)
    for column, heading in enumerate(header, start=1):
        cell = _put(sheet, HEADER_ROW, column, heading)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="bottom")
    for row, values in enumerate(table.rows, start=HEADER_ROW + 1):
        for column, value in enumerate(values, start=1):
            cell = _put(sheet, row, column, value)
            if isinstance(value, str):
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            elif table.formats:
                cell.number_format = table.formats[column - 1]
    for column, heading in enumerate(header, start=1):
        held = [heading, *(str(row[column - 1] or "") for row in table.rows)]
        width = min(WIDEST, max(NARROWEST, *(len(text) for text in held)) + 2)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 2)
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if table.rows:
        corner = f"{get_column_letter(len(header))}{HEADER_ROW + len(table.rows)}"
        marked = Table(displayName=sheet.title.replace(" ", "_"), ref=f"A{HEADER_ROW}:{corner}")
        marked.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        sheet.add_table(marked)


def _told_apart(header: Sequence[str]) -> list[str]:
    """The headings as safe single lines; a marked table wants each of them once."""
    told: list[str] = []
    for heading in header:
        plain = safe_cell(" ".join(xml_text(heading).split())) or "Column"
        number, unique = 1, plain
        while unique.lower() in {each.lower() for each in told}:
            number += 1
            unique = f"{plain} ({number})"
        told.append(unique[:255])
    return told


def _put(sheet: Worksheet, row: int, column: int, value: Value) -> Cell:
    cell: Any = sheet.cell(row, column)
    if isinstance(value, str):
        text = safe_cell(xml_text(value))
        if len(text) > LONGEST_CELL:
            text = text[:LONGEST_CELL] + SHORTENED
        cell.value = text
        cell.data_type = "s"  # the library takes a leading = for a formula; here nothing is one
    else:
        cell.value = value
    found: Cell = cell
    return found
