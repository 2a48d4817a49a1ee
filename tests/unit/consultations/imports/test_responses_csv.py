"""Is a file of responses read into what it stores, and every fault reported where it is?"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest

from waymark.consultations.imports.responses_csv.files import check_file, read_sample
from waymark.consultations.rules.response_file import (
    CheckedFile,
    Column,
    ColumnKind,
    Existing,
    Known,
    Layout,
    Moments,
)

LAYOUT = Layout(
    columns=(
        Column(
            name="response_id",
            about="",
            kind=ColumnKind.REFERENCE,
            is_expected=True,
            is_required=True,
        ),
        Column(
            name="category",
            about="",
            kind=ColumnKind.ONE_OF,
            is_expected=True,
            is_required=True,
            known=(Known(code="schools", label="Schools/colleges", key="11"),),
        ),
        Column(
            name="preferred_option",
            about="",
            kind=ColumnKind.ONE_OF,
            is_expected=True,
            known=(
                Known(code="option_1", label="Option 1", key="21"),
                Known(code="option_4", label="Option 4", key="24"),
            ),
            question_id=1,
        ),
        Column(name="reasons", about="", kind=ColumnKind.TEXT, question_id=2),
    ),
    unheld=("structure",),
)
MOMENTS = Moments(
    today=date(2026, 11, 21),
    undated=datetime(2007, 3, 8, 17, tzinfo=UTC),
    closes_on=date(2007, 3, 8),
)
HEADER = "response_id,category,preferred_option"


def nothing(_: Sequence[str]) -> Iterable[Existing]:
    return ()


def check(text: str, **changes: Any) -> CheckedFile:
    options: dict[str, Any] = {
        "layout": LAYOUT,
        "existing": nothing,
        "moments": MOMENTS,
        "most_rows": 100,
    }
    return check_file(text.encode(), **(options | changes))


def places(checked: CheckedFile) -> list[tuple[int, str]]:
    return [(fault.row, fault.column) for fault in checked.faults]


def test_a_file_with_the_columns_that_have_to_be_there_is_taken_as_it_is() -> None:
    checked = check(f"{HEADER}\nR001,Schools/colleges,Option 1\nR002,schools,\n")

    assert checked.fault_count == 0
    assert (checked.added, checked.unchanged, checked.absent) == (2, 0, ("reasons",))
    assert checked.by_category == {"11": 2}
    assert checked.by_choice == {"preferred_option": {"21": 1}}
    assert checked.responses.decode().splitlines() == [
        '2,"R001","individual",11,"","import_file","2007-03-08T17:00:00+00:00","false"',
        '3,"R002","individual",11,"","import_file","2007-03-08T17:00:00+00:00","false"',
    ]
    assert b"".join(checked.answers()) == b'2,1,21,""\n'


def test_text_is_stored_as_it_is_whatever_is_in_it() -> None:
    checked = check(f'{HEADER},reasons\nR1,schools,,"=1+1, ""so""\r\n\\N"\n')

    assert b"".join(checked.answers()) == b'2,2,,"=1+1, ""so""\n\\N"\n'


def test_names_of_columns_may_be_written_with_capitals_and_spaces() -> None:
    checked = check("Response ID,Category, Preferred option \nR001,schools,Option 4\n")

    assert checked.fault_count == 0


@pytest.mark.parametrize(
    ("header", "column", "words"),
    [
        ("response_id,category", "preferred_option", "missing"),
        ("category,preferred_option", "response_id", "missing"),
        (f"{HEADER},colour", "colour", "no such column"),
        (f"{HEADER},category", "category", "two columns"),
        (f"{HEADER},structure", "structure", "not taken from a file"),
        ("response_id,,category,preferred_option", "", "no name"),
    ],
)
def test_faults_of_the_header_name_the_column(header: str, column: str, words: str) -> None:
    checked = check(f"{header}\n")

    (fault,) = checked.faults
    assert (fault.row, fault.column) == (1, column)
    assert words in fault.message


def test_a_mistyped_column_is_suggested() -> None:
    checked = check("response_id,categry,preferred_option\n")

    found = {fault.column: fault.remedy for fault in checked.faults}
    assert set(found) == {"categry", "category"}
    assert "Did you mean “category”?" in found["categry"]


def test_every_fault_is_found_at_once_in_the_order_of_the_file() -> None:
    checked = check(
        f"{HEADER},reasons\n"
        ",schools,Option 1,\n"
        "R2,nobody,Option 9,\n"
        "R3,,Option 1,a\x07b\n"
        "R4,schools\n"
        "R2,schools,,\n"
        f"R6,schools,,{'x' * 10_001}\n"
    )

    assert places(checked) == [
        (2, "response_id"),
        (3, "category"),
        (3, "preferred_option"),
        (4, "category"),
        (4, "reasons"),
        (5, ""),
        (6, "response_id"),
        (7, "reasons"),
    ]
    assert checked.fault_count == 8
    assert all(fault.message and fault.remedy for fault in checked.faults)
    assert checked.faults[-2].message == "Row 3 has the same identifier."
    assert len(checked.faults[-1].value) == 60


def test_all_faults_are_counted_though_only_the_first_are_returned() -> None:
    rows = "".join(f"R{number},nobody,Option 1\n" for number in range(20))

    checked = check(f"{HEADER}\n{rows}", most_faults=3)

    assert [fault.row for fault in checked.faults] == [2, 3, 4]
    assert checked.fault_count == 20


def test_a_file_with_only_a_header_is_a_fault() -> None:
    (fault,) = check(f"{HEADER}\n,,\n").faults

    assert "no responses" in fault.message


def test_more_rows_than_allowed_are_refused_with_their_number() -> None:
    rows = "".join(f"R{number},schools,Option 1\n" for number in range(101))

    (fault,) = check(f"{HEADER}\n{rows}").faults

    assert "101 rows" in fault.message
    assert "Split it" in fault.remedy


def test_as_many_rows_as_allowed_are_taken() -> None:
    rows = "".join(f"R{number},schools,Option 1\n" for number in range(100))

    assert check(f"{HEADER}\n{rows}").added == 100


def test_rows_that_are_here_already_are_told_from_new_and_changed_ones() -> None:
    here = [
        Existing(reference="R1", values={"category": "11", "preferred_option": "21"}),
        Existing(reference="R2", values={"category": "11", "preferred_option": "24"}),
    ]
    text = f"{HEADER}\nR1,schools,option_1\nR2,schools,{{}}\nR3,schools,Option 1\n"

    same = check(text.format("Option 4"), existing=lambda _: here)
    changed = check(text.format("Option 1"), existing=lambda _: here)

    assert (same.added, same.unchanged, same.fault_count) == (1, 2, 0)
    assert b"R3" in same.responses
    assert b"R1" not in same.responses
    assert places(changed) == [(3, "preferred_option")]


def test_what_is_asked_of_the_database_are_the_references_of_sound_rows() -> None:
    asked: list[str] = []

    def remember(references: Sequence[str]) -> Iterable[Existing]:
        asked.extend(references)
        return ()

    check(f"{HEADER}\nR1,schools,\n R2 ,schools,\nR3,nobody,\n", existing=remember)

    assert asked == ["R1", "R2"]


def test_a_workbook_with_the_wrong_name_is_one_fault() -> None:
    checked = check_file(
        b"PK\x03\x04", layout=LAYOUT, existing=nothing, moments=MOMENTS, most_rows=9
    )

    assert places(checked) == [(0, "")]


def test_the_sample_shows_the_first_rows_as_they_are() -> None:
    sample = read_sample(b"response_id,category\nR1, =x\nR2,y\nR3,z\n", rows=2)

    assert sample.header == ("response_id", "category")
    assert sample.rows == (("R1", " =x"), ("R2", "y"))
