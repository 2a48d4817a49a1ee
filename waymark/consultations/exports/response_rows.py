"""How do the responses to a consultation leave as a file, without being in memory as a whole?"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import IO

from waymark.consultations.exports.response_file import response_sheets
from waymark.consultations.models.hearing.responses import STATUS_LABELS
from waymark.consultations.queries.exporting import ExportedResponse
from waymark.consultations.rules.response_file import BETWEEN_CHOICES, Column, ColumnKind, Layout
from waymark.core.tabular import Value, safe_cell
from waymark.core.tabular.excel_out import write_excel
from waymark.core.tabular.files import CSV, EXCEL

STATE_COLUMN = "state"


class FileForm(StrEnum):
    """Which kind of file responses leave in."""

    EXCEL = "xlsx"
    CSV = "csv"


class Cells(StrEnum):
    """Whether cells hold the words of an answer or its code."""

    WORDS = "words"
    CODES = "codes"


MEDIA_TYPES = {FileForm.EXCEL: EXCEL, FileForm.CSV: f"{CSV}; charset=utf-8"}


def write_responses(
    target: IO[bytes],
    *,
    layout: Layout,
    responses: Iterable[ExportedResponse],
    form: FileForm,
    cells: Cells,
    has_state: bool,
    title: str,
) -> None:
    """Write responses into a file, row by row; one of counted responses can be loaded again.

    With `has_state` a last column says what became of each.
    """
    header = [column.name for column in layout.columns] + [STATE_COLUMN] * has_state
    rows = _rows(layout, responses, cells=cells, has_state=has_state)
    if form is FileForm.EXCEL:
        sheets = response_sheets(layout, rows=rows, more=header[len(layout.columns) :])
        write_excel(target, sheets, title=title)
        return
    text = io.TextIOWrapper(target, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([safe_cell(value) for value in row] for row in rows)
    text.detach()


def _rows(
    layout: Layout, responses: Iterable[ExportedResponse], *, cells: Cells, has_state: bool
) -> Iterator[Sequence[Value]]:
    words = {
        column.name: {each.key: _word(each.code, each.label, cells) for each in column.known}
        for column in layout.columns
    }
    for each in responses:
        row: list[Value] = [
            _cell(column, each.values.get(column.name, ""), words[column.name])
            for column in layout.columns
        ]
        yield [*row, STATUS_LABELS[each.status]] if has_state else row


def _cell(column: Column, value: str, words: dict[str, str]) -> str:
    match column.kind:
        case ColumnKind.ONE_OF:
            return words.get(value, "")
        case ColumnKind.SOME_OF:
            keys = value.split(BETWEEN_CHOICES) if value else []
            return f"{BETWEEN_CHOICES} ".join(words[key] for key in keys if key in words)
    return value


def _word(code: str, label: str, cells: Cells) -> str:
    # A semicolon in a label would part it into two when the file is read again.
    return code if cells is Cells.CODES or BETWEEN_CHOICES in label else label
