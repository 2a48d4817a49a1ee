"""How is a file of responses laid out, and what does its data dictionary say?"""

import io
from collections.abc import Iterable, Sequence

from waymark.consultations.presenters.intake import present_columns
from waymark.consultations.rules.response_file import ColumnKind, Layout
from waymark.core.tabular import Value, write_csv
from waymark.core.tabular.excel_out import Offered, OutSheet, write_excel

RESPONSES_SHEET = "responses"
DICTIONARY_SHEET = "dictionary"
DICTIONARY_HEADER = (
    "Column", "What it is about", "Needed", "What its cells hold", "Code", "In words",
)  # fmt: skip
DICTIONARY_WIDTHS = (24, 50, 22, 40, 24, 50)
IN_WORDS = 6
LONG_TEXT_WIDTH = 60


def empty_csv(layout: Layout) -> bytes:
    """A CSV file with nothing but the header row."""
    return write_csv([column.name for column in layout.columns], [])


def empty_workbook(layout: Layout, *, title: str) -> bytes:
    """A workbook to fill in: columns that take one of a list offer it, a second sheet explains."""
    target = io.BytesIO()
    write_excel(target, response_sheets(layout, rows=()), title=title)
    return target.getvalue()


def response_sheets(
    layout: Layout, *, rows: Iterable[Sequence[Value]], more: Sequence[str] = ()
) -> list[OutSheet]:
    """The sheet of responses with these rows, and the dictionary of its columns.

    `more` are columns after those of the layout, which explain themselves.
    """
    described, places = _dictionary(layout)
    return [
        OutSheet(
            name=RESPONSES_SHEET,
            header=[*(column.name for column in layout.columns), *more],
            rows=rows,
            widths=[
                LONG_TEXT_WIDTH if column.kind is ColumnKind.TEXT else len(column.name) + 6
                for column in layout.columns
            ],
            offered=places,
        ),
        OutSheet(
            name=DICTIONARY_SHEET,
            header=DICTIONARY_HEADER,
            rows=described,
            widths=DICTIONARY_WIDTHS,
        ),
    ]


def _dictionary(layout: Layout) -> tuple[list[list[Value]], dict[int, Offered]]:
    """The rows of the dictionary, and where in it each list of values stands."""
    rows: list[list[Value]] = []
    places: dict[int, Offered] = {}
    lines = zip(layout.columns, present_columns(layout), strict=True)
    for number, (column, line) in enumerate(lines, start=1):
        first = len(rows) + 2
        head: list[Value] = [line.name, line.about, line.need, line.holds]
        values = column.known[:1]
        rows.append([*head, *([values[0].code, values[0].label] if values else ["", ""])])
        rows += [["", "", "", "", each.code, each.label] for each in column.known[1:]]
        if column.kind is ColumnKind.ONE_OF:
            places[number] = Offered(
                sheet=DICTIONARY_SHEET,
                column=IN_WORDS,
                first_row=first,
                last_row=len(rows) + 1,
                hint=line.about,
            )
    return rows, places
