"""Is a workbook read as people see it, and is what it must not hold refused by name?"""

import io
import warnings
import zipfile
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from waymark.core.tabular import Fault, Line, Sheet, Unreadable
from waymark.core.tabular.excel_out import Offered, OutSheet, write_excel
from waymark.core.tabular.files import read_table, require_table
from waymark.core.tabular.packages import LARGEST_UNPACKED, MOST_PARTS

SHEET_PART = "xl/worksheets/sheet1.xml"
DAY = datetime(2026, 3, 8)  # noqa: DTZ001 (a workbook knows no time zones)
MOMENT = DAY + timedelta(hours=14, minutes=5)
TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\r", exclude_categories=("Cc", "Cs", "Cn")),
    max_size=20,
)


def workbook(*rows: list[Any], name: str = "responses", **sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    sheet: Any = book.active
    sheet.title = name
    for row in rows:
        sheet.append(row)
    for title, others in sheets.items():
        other = book.create_sheet(title)
        for row in others:
            other.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def repacked(content: bytes, extra: Mapping[str, bytes] | None = None, **changed: Any) -> bytes:
    """The workbook with parts added, and one part passed through a function."""
    written = io.BytesIO()
    old = zipfile.ZipFile(io.BytesIO(content))
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == changed.get("part"):
                data = changed["by"](data)
            new.writestr(part.filename, data)
        for name, data in (extra or {}).items():
            new.writestr(name, data)
    return written.getvalue()


def refusal(content: bytes, file_name: str = "answers.xlsx") -> str:
    def read() -> None:
        require_table(content, file_name=file_name)
        list(read_table(content).lines)

    with pytest.raises(Unreadable) as refused:
        read()
    fault = refused.value.fault
    assert fault.remedy
    return fault.message


def lines(content: bytes) -> list[Line]:
    return list(read_table(content).lines)


PLAIN = workbook(["a", "b"], ["1", "2"])


@given(st.lists(st.lists(TEXT, min_size=2, max_size=2), max_size=5))
def test_what_was_written_is_read(rows: list[list[str]]) -> None:
    written = io.BytesIO()
    write_excel(written, [OutSheet(name="responses", header=["a", "b"], rows=rows)], title="t")

    found = lines(written.getvalue())

    assert [line.cells for line in found] == [
        tuple(row) for row in rows if any(cell.strip() for cell in row)
    ]
    assert not any(line.fault for line in found)


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-5", "@home", "'quoted", "=cmd|' /C calc'!A0"])
def test_text_never_becomes_a_formula(text: str) -> None:
    written = io.BytesIO()
    write_excel(written, [OutSheet(name="responses", header=["a"], rows=[[text]])], title="t")

    sheet_xml = zipfile.ZipFile(written).read(SHEET_PART)

    assert b"<f>" not in sheet_xml
    assert lines(written.getvalue())[0].cells == (text,)


@pytest.mark.parametrize(
    ("value", "form", "shown"),
    [
        (3, "General", "3"),
        (3.0, "General", "3"),
        (4.25, "General", "4.25"),
        (0.1 + 0.2, "General", "0.3"),
        (-7, "General", "-7"),
        (7, "000", "007"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (True, "General", "TRUE"),
        (DAY, "dd/mm/yyyy", "2026-03-08"),
        (MOMENT, "dd/mm/yyyy hh:mm", "2026-03-08 14:05"),
        (MOMENT, "dd/mm/yyyy", "2026-03-08"),
        (date(2026, 3, 8), "yyyy-mm-dd", "2026-03-08"),
        (time(9, 30), "hh:mm", "09:30"),
        (timedelta(hours=26, minutes=3), "[h]:mm", "26:03"),
        ("line one\nline two", "General", "line one\nline two"),
    ],
)
def test_values_are_read_as_people_see_them(value: Any, form: str, shown: str) -> None:
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["a"])
    sheet["A2"] = value
    sheet["A2"].number_format = form

    assert lines(saved(book))[0].cells == (shown,)


def test_the_sheet_named_responses_is_read_and_the_others_are_named() -> None:
    content = workbook(["x"], name="Notes", Responses=[["a"], ["1"]], dictionary=[["b"]])

    sheet = read_table(content)

    assert (sheet.name, sheet.others, sheet.header) == (
        "Responses",
        ("Notes", "dictionary"),
        ("a",),
    )


def test_without_that_name_the_first_sheet_shown_is_read() -> None:
    book = Workbook()
    hidden: Any = book.active
    hidden.sheet_state = "hidden"
    book.create_sheet("Paper").append(["a"])

    assert read_table(saved(book)).name == "Paper"


def test_rows_keep_the_numbers_that_the_spreadsheet_shows() -> None:
    content = workbook(["a"], ["1"], [None], [" "], ["4"])

    assert [(line.row, line.cells) for line in lines(content)] == [(2, ("1",)), (5, ("4",))]


def test_cells_left_out_at_the_end_of_a_row_are_blank() -> None:
    assert lines(workbook(["a", "b", "c"], ["1"]))[0].cells == ("1", "", "")


def test_a_value_beyond_the_header_is_named_by_its_cell() -> None:
    fault = lines(workbook(["a", "b"], ["1", "2", None, "4"]))[0].fault

    assert fault is not None
    assert "Cell D2" in fault.message


def test_a_formula_is_named_by_its_cell_and_the_other_rows_are_read() -> None:
    found = lines(workbook(["a", "b"], ["1", "=1+1"], ["2", "3"]))

    assert found[0].fault == Fault(
        row=2,
        message="Cell B2 holds a formula.",
        remedy="Copy the column and paste it as values over itself.",
    )
    assert found[1].cells == ("2", "3")


def test_a_formula_in_the_header_is_refused() -> None:
    assert refusal(workbook(["a", '="b"'], ["1", "2"])) == "Cell B1 holds a formula."


def test_a_cell_that_shows_a_fault_is_named() -> None:
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["a"])
    sheet["A2"] = "#N/A"
    sheet["A2"].data_type = "e"

    fault = lines(saved(book))[0].fault

    assert fault is not None
    assert fault.message == "Cell A2 shows the fault #N/A."


@pytest.mark.parametrize(
    ("area", "message"),
    [
        ("A1:B1", "Cells of the header row are merged, from A1 on."),
        ("A3:A4", "Cells of the table are merged, from A3 on."),
    ],
)
def test_merged_cells_are_refused(area: str, message: str) -> None:
    book = Workbook()
    sheet: Any = book.active
    for row in (["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]):
        sheet.append(row)
    sheet.merge_cells(area)

    assert refusal(saved(book)) == message


@pytest.mark.parametrize(
    "part",
    ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/activeX/activeX1.bin"],
)
def test_macros_are_refused_whatever_the_name(part: str) -> None:
    assert "macros" in refusal(repacked(PLAIN, {part: b"<x/>"}))


def test_a_workbook_that_may_hold_macros_is_refused_by_its_name() -> None:
    assert "“answers.xlsm”" in refusal(PLAIN, "answers.xlsm")


@pytest.mark.parametrize("part", ["xl/externalLinks/externalLink1.xml", "xl/connections.xml"])
def test_links_to_elsewhere_are_refused(part: str) -> None:
    assert "linked to other files" in refusal(repacked(PLAIN, {part: b"<x/>"}))


def test_an_address_in_a_cell_is_no_link_to_elsewhere() -> None:
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["a"])
    sheet["A2"] = "robin@example.org"
    sheet["A2"].hyperlink = "mailto:robin@example.org"

    assert lines(saved(book))[0].cells == ("robin@example.org",)


@pytest.mark.parametrize(
    ("stream", "message"),
    [
        ("EncryptedPackage", "The workbook is protected by a password."),
        ("Workbook", "This is an old Excel workbook (.xls)."),
        ("_VBA_PROJECT", "This is an old Excel workbook with macros, which may do harm."),
    ],
)
def test_old_and_protected_workbooks_are_told_apart(stream: str, message: str) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le")

    assert refusal(content) == message


def test_an_encrypted_zip_is_refused() -> None:
    content = bytearray(PLAIN)
    place = content.rindex(b"PK\x01\x02")
    content[place + 8] |= 1

    assert refusal(bytes(content)) == "The workbook is protected by a password."


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"xl/workbook.bin": b"x"}, "This is an Excel binary workbook (.xlsb)."),
        ({"mimetype": b"x", "content.xml": b"<x/>"}, "This is an OpenDocument spreadsheet (.ods)."),
        ({"photo.jpg": b"x"}, "This is a zip file, not an Excel workbook."),
    ],
)
def test_other_packages_are_named(parts: dict[str, bytes], message: str) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)

    assert refusal(written.getvalue()) == message


def test_a_bomb_is_refused_by_the_directory_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = repacked(PLAIN, {"xl/media/image1.bin": bytes(20_000_000)})

    def read(*_: Any, **__: Any) -> Any:
        raise AssertionError("Something was unpacked.")

    monkeypatch.setattr(zipfile.ZipFile, "open", read)

    with pytest.raises(Unreadable) as refused:
        require_table(bomb, file_name="answers.xlsx")
    assert "far more than a table" in refused.value.fault.message


def test_a_workbook_that_unpacks_to_too_much_is_refused() -> None:
    content = bytearray(PLAIN)
    place = content.rindex(b"PK\x01\x02")
    content[place + 24 : place + 28] = (LARGEST_UNPACKED + 5_000_000).to_bytes(4, "little")

    assert refusal(bytes(content)).startswith("The workbook unpacks to 505 MB")


def test_a_workbook_of_too_many_parts_is_refused() -> None:
    parts = {f"xl/media/image{number}.png": b"x" for number in range(MOST_PARTS)}

    assert "parts inside" in refusal(repacked(PLAIN, parts))


@pytest.mark.parametrize(
    "prolog",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]>',
        b"<!-- " + b"x" * 5000 + b" -->",
    ],
)
def test_declarations_are_refused(prolog: bytes) -> None:
    head = b'<?xml version="1.0"?>'
    content = repacked(
        PLAIN, part=SHEET_PART, by=lambda data: head + prolog + data[data.index(b"<worksheet") :]
    )

    assert "damaged" in refusal(content)


@pytest.mark.parametrize("place", [b"ZZZZZZ2", b"B99999999"])
def test_cells_that_no_sheet_has_are_refused(place: bytes) -> None:
    content = repacked(
        PLAIN, part=SHEET_PART, by=lambda data: data.replace(b'r="B2"', b'r="' + place + b'"')
    )

    assert "damaged" in refusal(content)


@pytest.mark.parametrize("cut", [60, 400, -200])
def test_a_workbook_cut_short_is_refused(cut: int) -> None:
    assert "damaged" in refusal(PLAIN[:cut])


def test_a_sheet_that_breaks_off_is_refused() -> None:
    content = repacked(PLAIN, part=SHEET_PART, by=lambda data: data[: len(data) // 2])

    assert "damaged" in refusal(content)


def test_the_size_that_a_file_claims_is_not_believed() -> None:
    content = repacked(
        PLAIN,
        part=SHEET_PART,
        by=lambda data: data.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"'),
    )

    assert [line.cells for line in lines(content)] == [("1", "2")]


def test_columns_offer_the_values_of_another_sheet() -> None:
    written = io.BytesIO()
    offered = Offered(sheet="dictionary", column=1, first_row=2, last_row=3, hint="One of these")
    write_excel(
        written,
        [
            OutSheet(name="responses", header=["a"], offered={1: offered}),
            OutSheet(name="dictionary", header=["value"], rows=[["Yes"], ["No"]]),
        ],
        title="t",
    )

    sheet_xml = zipfile.ZipFile(written).read(SHEET_PART).decode()

    assert "<formula1>'dictionary'!$A$2:$A$3</formula1>" in sheet_xml
    assert 'sqref="A2:A10000"' in sheet_xml


def test_what_openpyxl_warns_of_is_no_error() -> None:
    extension = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    content = repacked(
        PLAIN, part=SHEET_PART, by=lambda data: data.replace(b"</worksheet>", extension)
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sheet: Sheet = read_table(content)
        found = list(sheet.lines)

    assert found[0].cells == ("1", "2")
