"""How do the figures of the September Guarantee look as a file for a spreadsheet?"""

from collections.abc import Iterable

from waymark.core.tabular import Value, write_csv
from waymark.participation.presenters.guarantee import number_words, percent_of, value_words
from waymark.participation.rules.guarantee import GuaranteeGroup
from waymark.participation.rules.guarantee_figures import FigureRow

HEADER = (
    "year", "year_group", "by", "value", "cohort",
    *(f"{group.value}{part}" for group in GuaranteeGroup for part in ("", "_percent")),
)  # fmt: skip


def guarantee_csv(rows: Iterable[FigureRow], *, year: int, threshold: int | None) -> bytes:
    """Return every table as one: a row each, with its numbers, its base and its shares."""
    return write_csv(HEADER, (_row(each, year=year, threshold=threshold) for each in rows))


def _row(row: FigureRow, *, year: int, threshold: int | None) -> tuple[Value, ...]:
    return (
        year,
        str(row.year_group or "11 and 12"),
        row.breakdown.value if row.breakdown else "everybody",
        value_words(row) if row.breakdown else "",
        number_words(row.cohort, threshold),
        *(
            value
            for group in GuaranteeGroup
            for value in (number_words(row.numbers[group], threshold), percent_of(row, group))
        ),
    )
