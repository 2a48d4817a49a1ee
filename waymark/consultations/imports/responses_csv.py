"""What does a CSV file of responses hold, and what in it is wrong?"""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from itertools import islice

import polars as pl

from waymark.consultations.imports.response_rules import Rule, read_days, rules_for, tidied
from waymark.consultations.rules import response_file as row_rules
from waymark.consultations.rules.response_file import (
    BETWEEN_CHOICES,
    BODY,
    CATEGORY,
    CHANNEL,
    KIND,
    RECEIVED_ON,
    REFERENCE,
    CheckedFile,
    Column,
    ColumnKind,
    Existing,
    Layout,
    Moments,
)
from waymark.consultations.rules.vocabulary import Channel, RespondentKind
from waymark.core.tabular import Fault, Line, Sheet, Unreadable, read_csv, shorten

ROW = "\0row"  # no column of a file can have this name
ROWS_AT_ONCE = 20_000
Found = Callable[[Sequence[str]], Iterable[Existing]]


@dataclass(frozen=True)
class Sample:
    """The header and the first rows of a file, as they are."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_sample(content: bytes, *, rows: int) -> Sample:
    """Return the first rows of a file that was found free of faults."""
    sheet = read_csv(content)
    lines = islice(sheet.lines, rows)
    return Sample(sheet.header, tuple(line.cells for line in lines))


def check_file(
    content: bytes,
    *,
    layout: Layout,
    existing: Found,
    moments: Moments,
    most_rows: int,
    most_faults: int | None = None,
) -> CheckedFile:
    """Read a file and look at every row; return what it holds, or everything wrong with it.

    `existing` gives the responses that already have some of the references. At most `most_faults`
    faults are returned; all are counted.
    """
    try:
        sheet = read_csv(content)
        columns = _columns(sheet, layout)
        frame, faults = _read_rows(sheet.lines, columns, most_rows=most_rows)
    except Unreadable as unreadable:
        return CheckedFile(faults=(unreadable.fault,), fault_count=1)
    except _WrongHeader as wrong:
        return CheckedFile(faults=tuple(wrong.faults), fault_count=len(wrong.faults))
    found = _Faults(faults, columns, most=most_faults)
    is_sound = found.apply(frame, rules_for(columns, today=moments.today))
    found.find_repeats(frame)
    stored = _stored(frame.filter(is_sound), columns)
    there = _existing_frame(existing(stored[REFERENCE].to_list()), columns)
    found.find_changes(frame, stored, there, columns)
    if found.count:
        return CheckedFile(
            row_count=frame.height,
            faults=found.first(),
            fault_count=found.count,
            is_windows=sheet.is_windows,
        )
    added = stored.join(there, on=REFERENCE, how="anti", maintain_order="left")
    return CheckedFile(
        row_count=frame.height,
        added=added.height,
        unchanged=frame.height - added.height,
        is_windows=sheet.is_windows,
        absent=tuple(
            each.name for each in layout.columns if each.question_id and each not in columns
        ),
        by_category=_count(added, CATEGORY) if CATEGORY in added.columns else {},
        by_choice={
            each.name: _count(added, each.name)
            for each in columns
            if each.question_id and each.kind is not ColumnKind.TEXT
        },
        responses=_as_csv(_responses(added, columns, moments)),
        answers=partial(_answers, added, columns),
    )


# The header -----------------------------------------------------------------------------------


class _WrongHeader(Exception):
    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults


def _columns(sheet: Sheet, layout: Layout) -> list[Column]:
    """The columns of the file in its order; raises with every fault of the header."""
    names = [_header_name(name, layout) for name in sheet.header]
    fault = partial(Fault, row=1)
    every = ", ".join(layout.by_name)
    faults = []
    for place, (name, written) in enumerate(zip(names, sheet.header, strict=True), start=1):
        column = shorten(written)
        if not written:
            faults.append(
                fault(
                    message=f"Column {place} has no name.",
                    remedy="Name it, or take the column out.",
                )
            )
        elif name in names[: place - 1]:
            faults.append(
                fault(
                    column=column,
                    message="There are two columns with this name.",
                    remedy="Take one of them out.",
                )
            )
        elif name in layout.unheld:
            faults.append(
                fault(
                    column=column,
                    message="The set-up says that answers to this question are not held here.",
                    remedy="Take the column out.",
                )
            )
        elif name not in layout.by_name:
            near = get_close_matches(name, list(layout.by_name), n=1)
            begin = f"Did you mean “{near[0]}”? " if near else ""
            faults.append(
                fault(
                    column=column,
                    message="This consultation has no such column.",
                    remedy=shorten(f"{begin}Take it out, or use one of: {every}.", 400),
                )
            )
    faults += [
        fault(
            column=column.name,
            message="This column is missing.",
            remedy=f"Add a column with the name {column.name} to the header row.",
        )
        for column in layout.columns
        if column.is_expected and column.name not in names
    ]
    if faults:
        raise _WrongHeader(faults)
    return [layout.by_name[name] for name in names]


def _header_name(written: str, layout: Layout) -> str:
    folded = row_rules.fold(written)
    joined = folded.replace(" ", "_")
    known = {*layout.by_name, *layout.unheld}
    return joined if joined in known else folded


# The rows -------------------------------------------------------------------------------------


def _read_rows(
    lines: Iterator[Line], columns: Sequence[Column], *, most_rows: int
) -> tuple[pl.DataFrame, list[Fault]]:
    """Every row as text with its number, and the faults of rows that cannot be read."""
    faults: list[Fault] = []
    slices = []
    count = 0
    while batch := list(islice(lines, ROWS_AT_ONCE)):
        count += len(batch)
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


class _Faults:
    """Collects faults, the first of them in the order of the file."""

    def __init__(self, faults: list[Fault], columns: Sequence[Column], *, most: int | None) -> None:
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


# What is stored -------------------------------------------------------------------------------


def _stored(frame: pl.DataFrame, columns: Sequence[Column]) -> pl.DataFrame:
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
        case ColumnKind.DAY:
            stored = read_days(name).dt.to_string("%Y-%m-%d").fill_null("")
        case _:
            # Few values are written differently: each is worked out once.
            words = cells.unique().to_list()
            stored = name.replace_strict(
                words, [row_rules.stored(column, word) for word in words], return_dtype=pl.String
            )
    return cells.to_frame().select(stored).to_series()


def _existing_frame(existing: Iterable[Existing], columns: Sequence[Column]) -> pl.DataFrame:
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


def _count(frame: pl.DataFrame, name: str) -> dict[str, int]:
    """How many responses hold each stored value, blank ones left out."""
    keys = frame[name].str.split(BETWEEN_CHOICES).explode()
    counts = keys.to_frame().filter(pl.col(name) != "").group_by(name).len()
    return dict(counts.sort(name).iter_rows())


def _responses(added: pl.DataFrame, columns: Sequence[Column], moments: Moments) -> pl.DataFrame:
    present = {column.name for column in columns}
    blank = pl.lit("")
    body = pl.col(BODY) if BODY in present else blank
    kind = pl.col(KIND) if KIND in present else blank
    channel = pl.col(CHANNEL) if CHANNEL in present else blank
    day = pl.col(RECEIVED_ON) if RECEIVED_ON in present else blank
    category = pl.col(CATEGORY) if CATEGORY in present else blank
    days = added[RECEIVED_ON].unique().to_list() if RECEIVED_ON in present else [""]
    read = [row_rules.read_day(each) for each in days]
    moment = {
        text: row_rules.received_at(found, moments).isoformat()
        for text, found in zip(days, read, strict=True)
    }
    late = {text: row_rules.is_late(found, moments) for text, found in zip(days, read, strict=True)}
    spoken_for = pl.when(body != "").then(pl.lit(RespondentKind.BODY.value))
    return added.select(
        pl.col(ROW),
        pl.col(REFERENCE),
        pl.when(kind != "")
        .then(kind)
        .otherwise(spoken_for.otherwise(pl.lit(RespondentKind.INDIVIDUAL.value)))
        .alias("kind"),
        pl.when(category != "").then(category).cast(pl.Int64).alias("category"),
        body.alias("body"),
        pl.when(channel != "")
        .then(channel)
        .otherwise(pl.lit(Channel.IMPORT_FILE.value))
        .alias("channel"),
        day.replace_strict(moment, return_dtype=pl.String).alias("received_at"),
        day.replace_strict(late, return_dtype=pl.Boolean).alias("late"),
    )


def _answers(added: pl.DataFrame, columns: Sequence[Column]) -> Iterator[bytes]:
    """What each question's column stores; one question is in memory at a time."""
    for column in columns:
        if not column.question_id:
            continue
        given = added.select(pl.col(ROW), value=pl.col(column.name)).filter(pl.col("value") != "")
        question = pl.lit(column.question_id).alias("question")
        if column.kind is ColumnKind.TEXT:
            choice = pl.lit(None, dtype=pl.Int64).alias("choice")
            yield _as_csv(given.select(ROW, question, choice, "value"))
        else:
            ticked = given.with_columns(pl.col("value").str.split(BETWEEN_CHOICES)).explode("value")
            yield _as_csv(
                ticked.select(ROW, question, pl.col("value").cast(pl.Int64), text=pl.lit(""))
            )


def _as_csv(frame: pl.DataFrame) -> bytes:
    """Text in quotation marks, so that nothing in it is taken for the end or for null."""
    written = io.BytesIO()
    frame.write_csv(written, include_header=False, quote_style="non_numeric")
    return written.getvalue()
