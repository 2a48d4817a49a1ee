"""Which rows of a file can be read at all?"""

from collections.abc import Iterator, Sequence
from itertools import islice

import polars as pl

from waymark.consultations.rules.response_file import Column
from waymark.core.progress import Tell, nobody
from waymark.core.tabular import Fault, Line, Unreadable

ROW = "\0row"  # no column of a file can have this name
ROWS_AT_ONCE = 20_000


def read_rows(
    lines: Iterator[Line],
    columns: Sequence[Column],
    *,
    most_rows: int,
    expected: int = 0,
    tell: Tell = nobody,
) -> tuple[pl.DataFrame, list[Fault]]:
    """Every row as text with its number, and the faults of rows that cannot be read.

    `expected` is about how many there are, for telling how far the reading has come.
    """
    faults: list[Fault] = []
    slices = []
    count = 0
    while batch := list(islice(lines, ROWS_AT_ONCE)):
        count += len(batch)
        tell(min(100, 100 * count // max(expected, count)))
        if count > most_rows:
            count += sum(1 for _ in lines)
            raise Unreadable(
                Fault(
                    row=0,
                    message=f"The file has {count:,} rows; at most {most_rows:,} can be taken in"
                    " at once.",
                    remedy="Split it into several files, each with the header row, and load one"
                    " after the other.",
                )
            )
        faults += [line.fault for line in batch if line.fault]
        slices.append(_slice([line for line in batch if not line.fault], columns))
    if not count:
        raise Unreadable(
            Fault(
                row=0,
                message="The file has a header row and no responses under it.",
                remedy="Add one row for each response.",
            )
        )
    return pl.concat(slices), faults


def _slice(lines: Sequence[Line], columns: Sequence[Column]) -> pl.DataFrame:
    rows = pl.Series([line.row for line in lines], dtype=pl.Int64)
    cells = zip(*(line.cells for line in lines), strict=True) if lines else [()] * len(columns)
    return pl.DataFrame(
        {ROW: rows}
        | {
            column.name: pl.Series(list(values), dtype=pl.String)
            for column, values in zip(columns, cells, strict=True)
        }
    )
