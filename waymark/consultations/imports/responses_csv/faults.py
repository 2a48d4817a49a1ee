"""What is wrong with the rows of a file?"""

from collections.abc import Callable, Sequence

import polars as pl

from waymark.consultations.imports.response_rules import Rule, tidied
from waymark.consultations.imports.responses_csv.rows import ROW
from waymark.consultations.rules.response_file import CHANNEL, KIND, RECEIVED_ON, REFERENCE, Column
from waymark.core.tabular import Fault, shorten


class Faults:
    """Collects faults, the first of them in the order of the file."""

    def __init__(self, faults: list[Fault], columns: Sequence[Column], *, most: int | None) -> None:
        """Begin with the faults of the rows that cannot be read."""
        self.faults = faults
        self.count = len(faults)
        self.place = {column.name: number for number, column in enumerate(columns)}
        self.most = most

    def first(self) -> tuple[Fault, ...]:
        """The faults in the order of rows and columns, no more than were asked for."""
        ordered = sorted(self.faults, key=lambda each: (each.row, self.place.get(each.column, -1)))
        return tuple(ordered[: self.most])

    def apply(self, frame: pl.DataFrame, rules: Sequence[Rule]) -> pl.Series:
        """Add what breaks a rule; return which rows break none."""
        broken = frame.select(
            rule.expression.fill_null(value=False).alias(str(number))
            for number, rule in enumerate(rules)
        )
        for number, rule in enumerate(rules):
            self._add(
                frame.filter(broken[str(number)]),
                column=rule.column,
                message=rule.message,
                remedy=rule.remedy,
            )
        return broken.select(~pl.any_horizontal(pl.all())).to_series()

    def find_repeats(self, frame: pl.DataFrame) -> None:
        """Add references that stand in an earlier row already."""
        references = frame.select(ROW, key=tidied(pl.col(REFERENCE))).filter(pl.col("key") != "")
        earliest = references.group_by("key").agg(pl.col(ROW).min().alias("earliest"))
        repeats = references.join(earliest, on="key").filter(pl.col(ROW) > pl.col("earliest"))
        self.count += repeats.height
        for row, key, earlier in repeats.sort(ROW).head(self._wanted).iter_rows():
            self.faults.append(
                Fault(
                    row=row,
                    column=REFERENCE,
                    value=shorten(key),
                    message=f"Row {earlier} has the same identifier.",
                    remedy="Give each response an identifier of its own, or take one row out.",
                )
            )

    def find_changes(
        self,
        frame: pl.DataFrame,
        stored: pl.DataFrame,
        there: pl.DataFrame,
        columns: Sequence[Column],
    ) -> None:
        """Add rows whose response is there already with other values."""
        if not there.height:
            return
        both = stored.join(there, on=REFERENCE, suffix="\0there")
        for column in columns:
            if column.name == REFERENCE:
                continue
            now, then = pl.col(column.name), pl.col(f"{column.name}\0there")
            differs = now != then
            if column.name in (KIND, CHANNEL, RECEIVED_ON):
                differs &= now != ""  # a blank one says nothing
            rows = both.filter(differs)[ROW]
            self._add(
                frame.filter(pl.col(ROW).is_in(rows.implode())),
                column=column.name,
                message="A response with this identifier is here already, with another value.",
                remedy=lambda _: (
                    "Put back the value it had, or take the row out: a file never"
                    " replaces a response."
                ),
            )

    @property
    def _wanted(self) -> int:
        return 2**31 if self.most is None else self.most

    def _add(
        self, rows: pl.DataFrame, *, column: str, message: str, remedy: Callable[[str], str]
    ) -> None:
        self.count += rows.height
        for row, value in rows.select(ROW, column).head(self._wanted).iter_rows():
            self.faults.append(
                Fault(
                    row=row,
                    column=column,
                    value=shorten(value),
                    message=message,
                    remedy=shorten(remedy(value), 400),
                )
            )
