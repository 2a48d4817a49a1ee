"""Is every fault of a file found, with its row, and nothing else taken for one?"""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.tabular import Fault, Line, Unreadable, read_csv, shorten

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)


def cells(content: bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in read_csv(content).lines]


def refusal(content: bytes) -> Fault:
    with pytest.raises(Unreadable) as refused:
        read_csv(content)
    return refused.value.fault


@given(st.lists(st.lists(TEXT, min_size=2, max_size=2), max_size=5))
def test_what_was_written_is_read(rows: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows([["first", "second"], *rows])

    found = cells(written.getvalue().encode())

    assert found == [tuple(row) for row in rows if any(cell.strip() for cell in row)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_what_the_header_uses(separator: str) -> None:
    content = f"a{separator}b\n1{separator}2\n".encode()

    assert read_csv(content).header == ("a", "b")
    assert cells(content) == [("1", "2")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(end: str) -> None:
    assert cells(f"a,b{end}1,2{end}3,4".encode()) == [("1", "2"), ("3", "4")]


def test_a_byte_order_mark_is_no_part_of_the_first_name() -> None:
    assert read_csv("\ufeffa,b\n1,2".encode()).header == ("a", "b")


def test_windows_text_is_read_and_said() -> None:
    sheet = read_csv("a,b\ncafé,£5".encode("cp1252"))

    assert sheet.is_windows
    assert next(sheet.lines).cells == ("café", "£5")


def test_utf8_is_not_said_to_be_windows_text() -> None:
    assert not read_csv("a\ncafé".encode()).is_windows


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"PK\x03\x04rest", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0rest", "old Excel workbook"),
        (b"%PDF-1.7", "PDF"),
        ("a,b\n1,2".encode("utf-16"), "UTF-16"),
        ("a,b\n1,2\n3,4\n5,6\n7,8\n9,0\n1,2\n3,4".encode("utf-16-le"), "UTF-16"),
        (b"a,b\n1,2\n3,\x81\x8d", "Line 3"),
        (b",,\n1,2,3", "first row is empty"),
    ],
)
def test_what_is_no_csv_file_is_refused_with_a_way_out(content: bytes, words: str) -> None:
    fault = refusal(content)

    assert words in fault.message
    assert fault.remedy


def test_rows_of_another_width_are_faults_with_their_row() -> None:
    lines = list(read_csv(b"a,b\n1\n1,2\n1,2,3\n").lines)

    assert [(line.row, line.fault is not None) for line in lines] == [
        (2, True),
        (3, False),
        (4, True),
    ]
    assert lines[0].fault is not None
    assert lines[0].fault.message == "The row has 1 cells; the header has 2."


def test_empty_cells_beyond_the_header_are_passed_over() -> None:
    assert list(read_csv(b"a,b,,\n1,2,,\n").lines) == [Line(2, ("1", "2"))]


def test_rows_without_a_value_are_passed_over_and_counted() -> None:
    rows = [line.row for line in read_csv(b"a,b\n\n1,2\n,\n , \n3,4\n").lines]

    assert rows == [3, 6]


@pytest.mark.parametrize("content", [b'a,b\n1,2\n"x"y,2\n3,4', b'a,b\n1,2\n"never closed,2\n3,4'])
def test_quotation_marks_that_do_not_match_are_a_fault_of_their_row(content: bytes) -> None:
    *_, last = read_csv(content).lines

    assert last.row == 3
    assert last.fault is not None
    assert "quotation mark" in last.fault.message + last.fault.remedy


def test_a_line_break_inside_a_cell_does_not_move_the_row_numbers() -> None:
    lines = list(read_csv(b'a,b\n"one\ntwo",2\n3,4\n').lines)

    assert [(line.row, line.cells[0]) for line in lines] == [(2, "one\ntwo"), (3, "3")]


def test_a_cell_longer_than_any_is_a_fault() -> None:
    (line,) = read_csv(b"a,b\n" + b"x" * 200_000 + b",2\n").lines

    assert line.fault is not None
    assert "longer than" in line.fault.message


@given(st.text(max_size=100))
def test_a_shown_value_is_short_and_on_one_line(value: str) -> None:
    shown = shorten(value)

    assert len(shown) <= 60
    assert shown.isprintable()
