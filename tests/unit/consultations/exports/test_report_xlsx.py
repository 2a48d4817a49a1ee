"""Does the workbook hold every table, numbers as numbers, with nothing that could run?"""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.factories.luton import luton_content
from waymark.consultations.exports.report_json import render_json
from waymark.consultations.exports.report_layout.blocks import Table
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_xlsx import render_xlsx
from waymark.consultations.rules.content.report import ReportContent
from waymark.documents.engines.workbook import HEADER_ROW


def opened(content: ReportContent) -> Any:
    return load_workbook(io.BytesIO(render_xlsx(content)))


@pytest.fixture(scope="module")
def book() -> Any:
    return opened(luton_content())


def records(sheet: Any) -> list[dict[str, Any]]:
    header, *rows = sheet.iter_rows(min_row=HEADER_ROW, values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_workbook_begins_with_contents_that_lead_to_every_table(book: Any) -> None:
    tables = [
        block.caption
        for section in lay_out(luton_content()).sections
        for block in section.blocks
        if isinstance(block, Table)
    ]

    links = [cell for row in book["Contents"].iter_rows() for cell in row if cell.hyperlink]

    assert book.sheetnames == ["Contents", *(cell.value for cell in links)]
    assert [book[name]["A1"].value for name in book.sheetnames[2:]] == tables
    assert [cell.hyperlink.location for cell in links] == [f"'{c.value}'!A1" for c in links]


def test_workbook_holds_the_figures_of_the_json(book: Any) -> None:
    plain = json.loads(render_json(luton_content()))
    table = plain["questions"][0]["table"]
    labels = {each["key"]: each["label"] for each in table["totals"]}
    (sheet,) = (each for each in book if each["A1"].value.startswith("How each category answered"))

    found = records(sheet)

    for row, record in zip(table["rows"], found, strict=False):
        assert record["Category"].startswith(row["label"])
        for cell in row["cells"]:
            name = labels[cell["choice"]]
            figure = cell["row"]
            assert record[f"{name}: number"] == figure["numerator"]
            assert record[f"{name}: out of"] == figure["base"]
            assert f"{record[f'{name}: %']:.1f}" == figure["percent"]
    assert len(found) == len(table["rows"]) + 1


def test_counts_are_numbers_in_the_workbook(book: Any) -> None:
    (sheet,) = (each for each in book if each["A1"].value.startswith("From the responses received"))

    assert {type(each["Number"]) for each in records(sheet)} == {int}


def test_headings_of_a_sheet_stay_in_view_and_are_marked(book: Any) -> None:
    for name in book.sheetnames[2:]:
        sheet = book[name]
        assert sheet.freeze_panes == f"B{HEADER_ROW + 1}"
        (table,) = sheet.tables.values()
        assert table.ref.startswith(f"A{HEADER_ROW}:")


def test_workbook_says_how_to_read_its_figures(book: Any) -> None:
    notes = [row[0] for row in book["Notes"].iter_rows(values_only=True)]

    for note in luton_content().notes:
        assert note.text in notes
    assert any(str(note).startswith("r: ") for note in notes)


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "＝"])
def test_no_cell_of_the_workbook_can_start_a_formula(beginning: str) -> None:
    content = luton_content()
    typed = f'{beginning}HYPERLINK("https://example.org","x")'
    question = content.questions[0]
    assert question.table
    rows = tuple(replace(row, label=typed) for row in question.table.rows)
    totals = tuple(replace(each, label=typed) for each in question.table.totals)
    table = replace(question.table, rows=rows, totals=totals)
    facts = replace(content.consultation, title=typed)

    book = opened(replace(content, consultation=facts, questions=(replace(question, table=table),)))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not [cell for cell in cells if str(cell.value).startswith(beginning)]


def test_workbook_comes_out_the_same_at_any_time() -> None:
    with time_machine.travel(datetime(2031, 1, 1, tzinfo=UTC)):
        later = render_xlsx(luton_content())

    assert later == render_xlsx(luton_content())
    modified = load_workbook(io.BytesIO(later)).properties.modified
    assert modified.isoformat() == "2026-11-21T12:00:00"


@settings(max_examples=15)
@given(st.text(max_size=60))
def test_workbook_survives_whatever_was_typed(text: str) -> None:
    content = luton_content()
    question = content.questions[0]
    assert question.table
    totals = tuple(replace(each, label=text) for each in question.table.totals)
    table = replace(question.table, totals=totals)

    assert opened(replace(content, questions=(replace(question, table=table),))).sheetnames


def test_very_long_text_is_shortened_and_says_so() -> None:
    content = luton_content()
    assert content.decision
    condition = replace(content.decision.conditions[0], text="a" * 40_000)
    decision = replace(content.decision, conditions=(condition,))

    book = opened(replace(content, decision=decision))

    (sheet,) = (each for each in book if each["A1"].value == "Conditions")
    assert sheet.cell(HEADER_ROW + 1, 1).value.endswith("the web page has all of it)")
