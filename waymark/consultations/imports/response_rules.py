"""What is wrong with a file of responses? One table of rules, each over a whole column at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

import polars as pl

from waymark.consultations.rules import response_file as row_rules
from waymark.consultations.rules.response_file import (
    BETWEEN_CHOICES,
    BODY,
    CONTROLS,
    EARLIEST,
    ENGLISH_DAY,
    ISO_DAY,
    KIND,
    LONGEST,
    NUMBER,
    POSTCODE,
    SPACES,
    Column,
    ColumnKind,
    ColumnSet,
    SetRule,
)
from waymark.consultations.rules.vocabulary import RespondentKind

CHOSEN = (ColumnKind.ONE_OF, ColumnKind.SOME_OF)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One thing that can be wrong with a cell.

    `expression` is true where a column of cells breaks the rule; `breaks` says the same of one row.
    """

    name: str
    column: str
    message: str
    remedy: Callable[[str], str]
    expression: pl.Expr
    breaks: Callable[[Mapping[str, str]], bool]


def rules_for(
    columns: Sequence[Column], *, today: date, sets: Sequence[ColumnSet] = ()
) -> tuple[Rule, ...]:
    """Return the rules for the columns that a file has, in their order."""
    rules = [rule for column in columns for rule in _column_rules(column, today=today)]
    names = {column.name for column in columns}
    whole = [each for each in sets if names.issuperset(each.columns)]
    return (
        *rules,
        *(_body_rules() if {KIND, BODY} <= names else ()),
        *(_set_rule(each) for each in whole),
    )


def folded(cells: pl.Expr) -> pl.Expr:
    """Return the cells as they are compared, as `response_file.fold` does one."""
    return tidied(cells).str.to_lowercase()


def tidied(cells: pl.Expr) -> pl.Expr:
    """Return names as they are stored, as `response_file.tidy` does one."""
    return cells.str.replace_all(SPACES, " ").str.strip_chars(" ")


def _column_rules(column: Column, *, today: date) -> Iterator[Rule]:
    cells = pl.col(column.name)
    rule = partial(_cell_rule, column)
    yield rule(
        name="control_characters",
        message="The cell holds a hidden control character.",
        remedy="Type the value afresh, without what was pasted in.",
        expression=cells.str.contains(CONTROLS),
        breaks=row_rules.has_control_characters,
    )
    if column.is_required:
        yield rule(
            name="missing",
            message="The cell is blank; every response needs a value here.",
            remedy=_fill_in(column),
            expression=folded(cells) == "",
            breaks=partial(row_rules.is_missing, column),
        )
    if column.kind in LONGEST:
        limit = LONGEST[column.kind]
        yield rule(
            name="too_long",
            message=f"The cell is longer than {limit:,} characters.",
            remedy="Shorten it; the whole of it can be put before readers as a document.",
            expression=cells.str.len_chars() > limit,
            breaks=partial(row_rules.is_too_long, column),
        )
    if column.kind is ColumnKind.ONE_OF:
        known = folded(cells).is_in([*column.by_word, ""])
        yield rule(
            name="unknown",
            message="This is not one of the known values.",
            remedy=partial(row_rules.suggest, column),
            expression=~known,
            breaks=partial(row_rules.is_unknown, column),
        )
    if column.kind is ColumnKind.SOME_OF:
        yield from _several_rules(column)
    if column.kind in {ColumnKind.DAY, ColumnKind.DATE}:
        yield from _day_rules(column, today=today)
    if column.kind is ColumnKind.NUMBER:
        yield from _number_rules(column)
    if column.kind is ColumnKind.POSTCODE:
        text = cells.str.strip_chars(" ").str.to_uppercase()
        yield rule(
            name="no_postcode",
            message="This is no postcode.",
            remedy="Write a postcode, such as LU1 2BQ, or its first half.",
            expression=(folded(cells) != "") & ~text.str.contains(f"^(?:{POSTCODE})$"),
            breaks=row_rules.is_no_postcode,
        )


def _several_rules(column: Column) -> Iterator[Rule]:
    cells = pl.col(column.name)
    known = list(column.by_word)
    parts = cells.str.split(BETWEEN_CHOICES).list.eval(folded(pl.element()))
    rule = partial(_cell_rule, column)
    yield rule(
        name="unknown",
        message="One of these is not a known value.",
        remedy=partial(row_rules.suggest, column),
        expression=parts.list.eval(~pl.element().is_in([*known, ""])).list.any(),
        breaks=partial(row_rules.has_unknown, column),
    )
    exclusive = [each for each in column.known if each.is_exclusive]
    if exclusive:
        keys = {word: each.key for word, each in column.by_word.items()}
        alone = [each.key for each in exclusive]
        chosen = parts.list.eval(
            pl.element().replace_strict(keys, default=None, return_dtype=pl.String)
        )
        chosen = chosen.list.drop_nulls().list.unique()
        yield rule(
            name="excludes_others",
            message=f"“{exclusive[0].label}” cannot stand beside another choice."
            if len(exclusive) == 1
            else "One of these choices cannot stand beside another.",
            remedy=lambda _: "Leave either that choice or the others.",
            expression=(chosen.list.len() > 1)
            & chosen.list.eval(pl.element().is_in(alone)).list.any(),
            breaks=partial(row_rules.breaks_exclusion, column),
        )


def _day_rules(column: Column, *, today: date) -> Iterator[Rule]:
    cells = pl.col(column.name)
    day = read_days(cells)
    rule = partial(_cell_rule, column)
    yield rule(
        name="no_day",
        message="There is no such day, or it is not written as a day.",
        remedy="Write it as 2026-03-08 or 8/3/2026.",
        expression=(folded(cells) != "") & day.is_null(),
        breaks=row_rules.is_no_day,
    )
    if column.kind is ColumnKind.DATE:
        return
    yield rule(
        name="out_of_time",
        message="The day is still to come, or too long ago.",
        remedy=f"Write a day from {EARLIEST.year} up to today.",
        expression=day.is_between(EARLIEST, today).not_().fill_null(value=False),
        breaks=partial(row_rules.is_out_of_time, today=today),
    )


def _number_rules(column: Column) -> Iterator[Rule]:
    cells = pl.col(column.name)
    number = read_numbers(cells)
    rule = partial(_cell_rule, column)
    yield rule(
        name="no_number",
        message="This is no number.",
        remedy="Write it in figures, such as 12 or 12.5.",
        expression=(folded(cells) != "") & number.is_null(),
        breaks=row_rules.is_no_number,
    )
    outside = []
    if column.least is not None:
        outside.append(number < pl.lit(column.least))
    if column.most is not None:
        outside.append(number > pl.lit(column.most))
    if column.is_whole:
        outside.append(number != number.floor())
    if not outside:
        return
    yield rule(
        name="out_of_range",
        message="The number is outside what can be answered.",
        remedy=_range_remedy(column),
        expression=pl.any_horizontal(outside).fill_null(value=False),
        breaks=partial(row_rules.is_out_of_range, column),
    )


def read_numbers(cells: pl.Expr) -> pl.Expr:
    """Return the numbers that cells name, as `response_file.read_number` does one."""
    text = cells.str.strip_chars(" ")
    number = text.cast(pl.Decimal(precision=14, scale=4), strict=False)
    return pl.when(text.str.contains(f"^(?:{NUMBER})$")).then(number)


def _range_remedy(column: Column) -> str:
    whole = "a whole number" if column.is_whole else "a number"
    least = f" of {column.least:f} or more" if column.least is not None else ""
    most = f"{' and' if least else ' of'} {column.most:f} or less" if column.most else ""
    return f"Write {whole}{least}{most}."


def _set_rule(columns: ColumnSet) -> Rule:
    numbers = [read_numbers(pl.col(name)) for name in columns.columns]
    given = pl.concat_list(numbers).list.drop_nulls()
    is_read = pl.all_horizontal(
        (pl.col(name).str.strip_chars(" ") == "") | number.is_not_null()
        for name, number in zip(columns.columns, numbers, strict=True)
    )
    is_used = is_read & (given.list.len() > 0)
    if columns.rule is SetRule.RANKING:
        is_wrong = (
            (given.list.max() != given.list.len().cast(pl.Decimal(14, 4)))
            | (given.list.n_unique() != given.list.len())
            | (given.list.min() != pl.lit(Decimal(1)))
        )
        message = "The places do not run 1, 2, 3 with each of them once."
        remedy = "Write 1 beside what comes first, 2 beside the next; leave out what has no place."
    else:
        is_short = given.list.len() < len(numbers)
        is_wrong = is_short | (given.list.sum() != pl.lit(Decimal(columns.total)))
        message = f"The points do not come to {columns.total}."
        remedy = "Fill in every column of this question, with 0 where there are no points."
    return Rule(
        name=columns.rule.value,
        column=columns.columns[0],
        message=message,
        remedy=lambda _: remedy,
        expression=(is_used & is_wrong).fill_null(value=False),
        breaks=partial(row_rules.breaks_set, columns),
    )


def read_days(cells: pl.Expr) -> pl.Expr:
    """Return the days that cells name, as `response_file.read_day` does one."""
    text = cells.str.strip_chars(" ")
    formats = ((ISO_DAY, "%Y-%m-%d"), (ENGLISH_DAY, "%d/%m/%Y"))
    read = [
        pl.when(text.str.contains(f"^(?:{pattern})$")).then(text.str.to_date(form, strict=False))
        for pattern, form in formats
    ]
    day = pl.coalesce(read)
    return pl.when(day.dt.year() >= 1).then(day)  # Python knows no year 0


def _body_rules() -> tuple[Rule, ...]:
    words = {word: each.key for word, each in row_rules.kind_column().by_word.items()}
    kind = folded(pl.col(KIND)).replace_strict(words, default="", return_dtype=pl.String)
    has_body = folded(pl.col(BODY)) != ""
    return (
        Rule(
            name="lacks_body",
            column=BODY,
            message="The response speaks for a body, and the body is not named.",
            remedy=lambda _: f"Name the body, or write individual under {KIND}.",
            expression=(kind == RespondentKind.BODY.value) & ~has_body,
            breaks=row_rules.lacks_body,
        ),
        Rule(
            name="body_of_individual",
            column=BODY,
            message="Somebody answers as themselves, and a body is named.",
            remedy=lambda _: f"Empty the cell, or write body under {KIND}.",
            expression=(kind == RespondentKind.INDIVIDUAL.value) & has_body,
            breaks=row_rules.has_body_of_individual,
        ),
    )


def _cell_rule(
    column: Column,
    *,
    name: str,
    message: str,
    remedy: str | Callable[[str], str],
    expression: pl.Expr,
    breaks: Callable[[str], bool],
) -> Rule:
    return Rule(
        name=name,
        column=column.name,
        message=message,
        remedy=remedy if callable(remedy) else lambda _: remedy,
        expression=expression,
        breaks=lambda row: breaks(row[column.name]),
    )


def _fill_in(column: Column) -> str:
    if column.kind in CHOSEN:
        return row_rules.suggest(column, "")
    if column.kind is ColumnKind.REFERENCE:
        return "Give every response an identifier of its own, such as R001."
    return "Fill it in."
