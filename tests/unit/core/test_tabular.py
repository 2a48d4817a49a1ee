"""Can nothing that somebody typed start a formula in a spreadsheet?"""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.tabular import safe_cell, write_csv


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_text_that_could_start_a_formula_gets_an_apostrophe(beginning: str) -> None:
    assert safe_cell(f"{beginning}1+1") == f"'{beginning}1+1"


@pytest.mark.parametrize(
    ("value", "cell"), [("Option 1", "Option 1"), ("a=b", "a=b"), (-3, "-3"), (None, ""), (0, "0")]
)
def test_other_values_stay_as_they_are(value: str | int | None, cell: str) -> None:
    assert safe_cell(value) == cell


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=2)))
def test_written_rows_are_read_back_as_the_same_cells(rows: list[list[str]]) -> None:
    written = write_csv(["first", "second"], rows).decode()

    header, *found = csv.reader(io.StringIO(written, newline=""))

    assert header == ["first", "second"]
    assert found == [[safe_cell(value) for value in row] for row in rows]
