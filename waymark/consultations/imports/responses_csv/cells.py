"""How is a sound cell stored, and which responses are there already?"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import polars as pl

from waymark.consultations.imports.response_rules import read_days, tidied
from waymark.consultations.imports.responses_csv.rows import ROW, ROWS_AT_ONCE
from waymark.consultations.rules import response_file as row_rules
from waymark.consultations.rules.response_file import REFERENCE, Column, ColumnKind, Existing


def stored_cells(frame: pl.DataFrame, columns: Sequence[Column]) -> pl.DataFrame:
    """Every sound cell as it is stored, in text, as `response_file.stored` has it."""
    return frame.select(
        pl.col(ROW), *(stored_column(frame[each.name], each).alias(each.name) for each in columns)
    )


def stored_column(cells: pl.Series, column: Column) -> pl.Series:
    """Return faultless cells as they are stored, as `response_file.stored` does one."""
    name = pl.col(cells.name)
    match column.kind:
        case ColumnKind.TEXT:
            plain = name.str.replace_all("\r\n", "\n", literal=True).str.replace_all(
                "\r", "\n", literal=True
            )
            stored = pl.when(tidied(name) == "").then(pl.lit("")).otherwise(plain)
        case ColumnKind.REFERENCE | ColumnKind.BODY:
            stored = tidied(name)
        case ColumnKind.DAY | ColumnKind.DATE:
            stored = read_days(name).dt.to_string("%Y-%m-%d").fill_null("")
        case _:
            # Few values are written differently: each is worked out once.
            words = cells.unique().to_list()
            stored = name.replace_strict(
                words, [row_rules.stored(column, word) for word in words], return_dtype=pl.String
            )
    return cells.to_frame().select(stored).to_series()


def existing_cells(existing: Iterable[Existing], columns: Sequence[Column]) -> pl.DataFrame:
    """The responses that are there already, in the columns of the file."""
    names = [column.name for column in columns if column.name != REFERENCE]
    rows = ([each.reference, *map(each.values.get, names)] for each in existing)
    schema = dict.fromkeys([REFERENCE, *names], pl.String)
    slices = [
        pl.DataFrame(part, schema=schema, orient="row") for part in _in_slices(rows, ROWS_AT_ONCE)
    ]
    return pl.concat(slices) if slices else pl.DataFrame(schema=schema)


def _in_slices(rows: Iterable[list[str | None]], size: int) -> Iterator[list[list[str | None]]]:
    iterator = iter(rows)
    return iter(lambda: list(islice(iterator, size)), [])
