"""How is a table written as an Excel workbook that holds values and nothing else?"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from waymark.core.tabular import Value

ROWS_WITH_LISTS = 10_000
NARROWEST, WIDEST = 12, 60
LONGEST_CELL = 32_767  # a cell of Excel holds no more characters

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BOLD = Font(bold=True)
_TOP = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True, kw_only=True)
class Offered:
    """Values that the cells of a column offer: the cells of another sheet, and a hint."""

    sheet: str
    column: int
    first_row: int
    last_row: int
    hint: str


@dataclass(frozen=True, kw_only=True)
class OutSheet:
    """One sheet: a header row that stays in sight, then rows; `offered` is by column from 1."""

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Value]] = ()
    widths: Sequence[int] = ()
    offered: Mapping[int, Offered] = field(default_factory=dict)


def write_excel(target: IO[bytes], sheets: Sequence[OutSheet], *, title: str) -> None:
    """Write sheets into a file, row by row, so that a long one is never in memory as a whole.

    Text stays text: nothing that somebody wrote becomes a formula.
    """
    book = Workbook(write_only=True)
    book.properties.title = title
    book.properties.creator = "Waymark"
    for each in sheets:
        sheet: Any = book.create_sheet(each.name)
        sheet.freeze_panes = "A2"
        for number, name in enumerate(each.header, start=1):
            letter = get_column_letter(number)
            wide = each.widths[number - 1] if number <= len(each.widths) else len(name) + 4
            sheet.column_dimensions[letter].width = min(max(wide, NARROWEST), WIDEST)
            if number in each.offered:
                sheet.data_validations.append(_validation(letter, each.offered[number]))
        sheet.append([_cell(sheet, name, font=_BOLD) for name in each.header])
        for row in each.rows:
            sheet.append([_cell(sheet, value) for value in row])
    book.save(target)


def _cell(sheet: Any, value: Value, *, font: Font | None = None) -> Any:
    if value is None or value == "":
        return None
    plain = _NOT_IN_XML.sub("", value)[:LONGEST_CELL] if isinstance(value, str) else value
    if font is None and not (isinstance(plain, str) and (plain[:1] in "=+-@'" or "\n" in plain)):
        return plain
    cell = WriteOnlyCell(sheet, value=plain)
    if isinstance(plain, str):
        cell.data_type = "s"
        cell.quotePrefix = True  # stays text when somebody edits the cell
    cell.alignment = _TOP
    if font:
        cell.font = font
    return cell


def _validation(letter: str, offered: Offered) -> DataValidation:
    column = get_column_letter(offered.column)
    values = f"'{offered.sheet}'!${column}${offered.first_row}:${column}${offered.last_row}"
    found = DataValidation(
        type="list",
        formula1=values,
        allow_blank=True,
        showErrorMessage=True,
        showInputMessage=True,
        errorStyle="warning",
        errorTitle="Not in the list",
        error="Choose from the list, or write the code of the value.",
        promptTitle="Choose from the list",
        prompt=offered.hint[:255],
    )
    found.add(f"{letter}2:{letter}{ROWS_WITH_LISTS}")
    return found
