"""Can the file that is handed out be filled in, and does it say what may stand where?"""

import io
from datetime import UTC, date, datetime
from typing import Any

from openpyxl import load_workbook

from waymark.consultations.exports.response_file import (
    DICTIONARY_SHEET,
    RESPONSES_SHEET,
    empty_csv,
    empty_workbook,
)
from waymark.consultations.imports.responses_csv.files import check_file
from waymark.consultations.rules.response_file import (
    CATEGORY,
    REFERENCE,
    CheckedFile,
    Column,
    ColumnKind,
    Known,
    Layout,
    Moments,
)
from waymark.core.tabular.files import read_table

LAYOUT = Layout(
    columns=(
        Column(name=REFERENCE, about="An identifier", kind=ColumnKind.REFERENCE, is_expected=True,
               is_required=True),
        Column(name=CATEGORY, about="Who", kind=ColumnKind.ONE_OF, is_expected=True, known=(
            Known(code="schools", label="Schools", key="1"),
            Known(code="health", label="Health", key="2"),
        )),
        Column(name="comments", about="What else?", kind=ColumnKind.TEXT, question_id=3),
    )
)  # fmt: skip


def workbook() -> Any:
    return load_workbook(io.BytesIO(empty_workbook(LAYOUT, title="Buses")))


def test_both_empty_files_have_the_columns_of_the_consultation() -> None:
    names = tuple(column.name for column in LAYOUT.columns)

    assert read_table(empty_csv(LAYOUT)).header == names
    assert read_table(empty_workbook(LAYOUT, title="Buses")).header == names


def test_the_dictionary_says_what_each_column_may_hold() -> None:
    rows = list(workbook()[DICTIONARY_SHEET].iter_rows(values_only=True))

    assert [row[:2] for row in rows if row[0]][1:] == [
        (column.name, column.about) for column in LAYOUT.columns
    ]
    assert [row[4:6] for row in rows if row[4]][1:] == [
        ("schools", "Schools"),
        ("health", "Health"),
    ]


def test_a_column_with_known_values_offers_them_and_no_others() -> None:
    book = workbook()
    (offered,) = book[RESPONSES_SHEET].data_validations.dataValidation
    sheet, cells = offered.formula1.replace("'", "").replace("$", "").split("!")

    assert str(offered.sqref).startswith("B2")
    assert [cell.value for (cell,) in book[sheet][cells]] == ["Schools", "Health"]


def test_a_workbook_that_was_filled_in_loads() -> None:
    book = workbook()
    book[RESPONSES_SHEET].append(["R1", "Schools", "Keep it"])
    book[RESPONSES_SHEET].append(["R2", "health", None])
    filled = io.BytesIO()
    book.save(filled)

    checked: CheckedFile = check_file(
        filled.getvalue(),
        layout=LAYOUT,
        existing=lambda _: (),
        moments=Moments(
            today=date(2026, 11, 1), undated=datetime(2026, 11, 1, tzinfo=UTC), closes_on=None
        ),
        most_rows=10,
    )

    assert (checked.fault_count, checked.added) == (0, 2)
    assert (checked.sheet, checked.other_sheets) == (RESPONSES_SHEET, (DICTIONARY_SHEET,))
