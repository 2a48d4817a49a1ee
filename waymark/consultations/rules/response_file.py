"""Which columns has a file of responses, and what is wrong with one row of it?

Each rule here is about one row on its own and says whether the row breaks it. The import says the
same of whole columns at once (`imports.response_rules`); a test shows that both agree.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property

from waymark.consultations.rules.vocabulary import RespondentKind
from waymark.core.dates import local_moment
from waymark.core.tabular import Fault

REFERENCE = "response_id"
CATEGORY = "category"
KIND = "kind"
BODY = "body"
CHANNEL = "channel"
RECEIVED_ON = "received_on"

LONGEST_REFERENCE = 60
LONGEST_BODY = 200
LONGEST_TEXT = 10_000
EARLIEST = date(1900, 1, 1)
BETWEEN_CHOICES = ";"
KNOWN_SHOWN = 12

SPACES = "[ \t\r\n\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]+"
CONTROLS = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
ISO_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
NUMBER = "-?[0-9]{1,10}([.][0-9]{1,4})?"
POSTCODE = "([A-Z]{1,2}[0-9][A-Z0-9]?)(?: ?[0-9][A-Z]{2})?"
ENGLISH_DAY = "[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"

_SPACES = re.compile(SPACES)
_CONTROLS = re.compile(CONTROLS)
_ISO_DAY = re.compile(ISO_DAY)
_ENGLISH_DAY = re.compile(ENGLISH_DAY)
_NUMBER = re.compile(NUMBER)
_POSTCODE = re.compile(POSTCODE)


class ColumnKind(StrEnum):
    """What the cells of a column hold."""

    REFERENCE = "reference"
    ONE_OF = "one_of"  # the code or the label of one known value
    SOME_OF = "some_of"  # any number of them, separated by semicolons
    TEXT = "text"
    BODY = "body"
    DAY = "day"
    NUMBER = "number"
    DATE = "date"  # an answer: it may lie ahead
    POSTCODE = "postcode"  # of which the first half is kept


PART_KINDS = frozenset({ColumnKind.NUMBER, ColumnKind.DATE, ColumnKind.POSTCODE})
LONGEST = {
    ColumnKind.REFERENCE: LONGEST_REFERENCE,
    ColumnKind.TEXT: LONGEST_TEXT,
    ColumnKind.BODY: LONGEST_BODY,
}


@dataclass(frozen=True, kw_only=True)
class Known:
    """One value that a cell may hold; `key` is what is stored, `also` is another spelling."""

    code: str
    label: str
    key: str
    also: str = ""
    is_exclusive: bool = False


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: its name, what it is about, and what its cells may hold.

    `is_expected` columns have to be in the file; `is_required` cells may not be blank. A column
    with a `question_id` holds the answers to that question, or with `choice_id` or `row_id` the
    part of them that is about one choice or one row of a grid.
    """

    name: str
    about: str
    kind: ColumnKind
    is_expected: bool = False
    is_required: bool = False
    known: tuple[Known, ...] = ()
    question_id: int | None = None
    choice_id: int | None = None
    row_id: int | None = None
    least: Decimal | None = None
    most: Decimal | None = None
    is_whole: bool = False

    @property
    def key(self) -> str:
        """What stands for the column where answers are gathered: question, choice and row."""
        return f"{self.question_id}.{self.choice_id or ''}.{self.row_id or ''}"

    @property
    def is_part(self) -> bool:
        """Whether an answer in it is more than a tick or a text."""
        return bool(self.row_id) or self.kind in PART_KINDS

    @cached_property
    def by_word(self) -> Mapping[str, Known]:
        """Every known value by its folded code and its folded label; labels win."""
        by_code = {fold(each.code): each for each in self.known}
        by_code |= {fold(each.also): each for each in self.known if each.also}
        return by_code | {fold(each.label): each for each in self.known}


class SetRule(StrEnum):
    """What the columns of one question have to keep to together."""

    RANKING = "ranking"  # places from 1 up, each once
    POINTS = "points"  # all of them or none, and together the sum


@dataclass(frozen=True, kw_only=True)
class ColumnSet:
    """The columns of one question that are filled in together; `total` is that of points."""

    rule: SetRule
    columns: tuple[str, ...]
    total: int = 0


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The columns that a file of responses to one consultation may have, in their order.

    `sets` are of columns that belong together. `unheld` names questions whose answers are not taken
    from a file: a column for one is a fault.
    """

    columns: tuple[Column, ...]
    sets: tuple[ColumnSet, ...] = ()
    unheld: tuple[str, ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """Every column by its name."""
        return {column.name: column for column in self.columns}


@dataclass(frozen=True, kw_only=True)
class Moments:
    """What the import has to know of time: the day it is, and when undated responses came."""

    today: date
    undated: datetime
    closes_on: date | None


@dataclass(frozen=True, kw_only=True)
class Existing:
    """One response as it stands, by column, in the form that stored values have in a file."""

    reference: str
    values: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class CheckedFile:
    """What a file holds once every row has been looked at.

    `faults` may be cut short; `fault_count` counts all. `sheet` is the one of a workbook that was
    read. Without faults, `responses` is what the new rows store and `answers` gives what each
    question's column stores, both as CSV without a header: row, reference, kind, category, body,
    channel, received at, late; row, question, choice, text. `parts` gives the same of answers that
    are more than that: row, question, choice, row of the grid, number, day, text. The counts by
    category and by choice are of the new rows, by stored key.
    """

    row_count: int = 0
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0
    added: int = 0
    unchanged: int = 0
    is_windows: bool = False
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    by_category: Mapping[str, int] = field(default_factory=dict)
    by_choice: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    responses: bytes = b""
    answers: Callable[[], Iterator[bytes]] = lambda: iter(())
    parts: Callable[[], Iterator[bytes]] = lambda: iter(())


def kind_column() -> Column:
    """The column that says for whom a response speaks; groups are entered by hand."""
    return Column(
        name=KIND,
        about="For whom the response speaks; blank for somebody who answers as themselves",
        kind=ColumnKind.ONE_OF,
        known=(
            Known(
                code=RespondentKind.INDIVIDUAL.value,
                label="As myself",
                key=RespondentKind.INDIVIDUAL.value,
            ),
            Known(
                code=RespondentKind.BODY.value,
                label="On behalf of an organisation",
                key=RespondentKind.BODY.value,
            ),
        ),
    )


def tidy(text: str) -> str:
    """A name or a reference as it is stored: one space at most, none around it."""
    return _SPACES.sub(" ", text).strip(" ")


def fold(text: str) -> str:
    """A text as it is compared: one space at most, none around it, no capitals."""
    return tidy(text).lower()


def is_blank(value: str) -> bool:
    """Whether a cell holds nothing but space."""
    return fold(value) == ""


def pieces(value: str) -> list[str]:
    """The folded choices of a cell that holds several."""
    return [piece for piece in map(fold, value.split(BETWEEN_CHOICES)) if piece]


def read_day(value: str) -> date | None:
    """The day that a cell names, as 2026-03-08 or 8/3/2026; None where there is no such day."""
    text = value.strip(" ")
    if _ISO_DAY.fullmatch(text):
        parts = text.split("-")
    elif _ENGLISH_DAY.fullmatch(text):
        parts = text.split("/")[::-1]
    else:
        return None
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def read_number(value: str) -> Decimal | None:
    """The number that a cell names, as 12 or 12.5; None where it is written otherwise."""
    text = value.strip(" ")
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def is_no_number(value: str) -> bool:
    """Whether a cell that holds a number holds something else."""
    return not is_blank(value) and read_number(value) is None


def is_out_of_range(column: Column, value: str) -> bool:
    """Whether a number is too small, too large, or should be whole and is not."""
    number = read_number(value)
    if number is None:
        return False
    is_below = column.least is not None and number < column.least
    is_above = column.most is not None and number > column.most
    return is_below or is_above or (column.is_whole and number % 1 != 0)


def is_no_postcode(value: str) -> bool:
    """Whether a cell holds neither a postcode nor the first half of one."""
    return not is_blank(value) and _POSTCODE.fullmatch(value.strip(" ").upper()) is None


def breaks_set(rule: ColumnSet, row: Mapping[str, str]) -> bool:
    """Whether the cells of one question do not fit together; cells that are no number aside."""
    numbers = [read_number(row[name]) for name in rule.columns]
    given = [number for number in numbers if number is not None]
    if not given or any(
        number is None and row[name].strip(" ")
        for name, number in zip(rule.columns, numbers, strict=True)
    ):
        return False
    if rule.rule is SetRule.RANKING:
        return sorted(given) != list(range(1, len(given) + 1))
    return len(given) < len(numbers) or sum(given) != rule.total


def is_missing(column: Column, value: str) -> bool:
    """Whether a cell that must be filled in is blank."""
    return column.is_required and is_blank(value)


def has_control_characters(value: str) -> bool:
    """Whether a cell holds characters that cannot be seen or kept."""
    return _CONTROLS.search(value) is not None


def is_too_long(column: Column, value: str) -> bool:
    """Whether a cell holds more characters than are kept."""
    return len(value) > LONGEST[column.kind]


def is_unknown(column: Column, value: str) -> bool:
    """Whether a cell that holds one of the known values holds something else."""
    return not is_blank(value) and fold(value) not in column.by_word


def has_unknown(column: Column, value: str) -> bool:
    """Whether a cell that holds some of the known values holds something else."""
    return any(piece not in column.by_word for piece in pieces(value))


def breaks_exclusion(column: Column, value: str) -> bool:
    """Whether a choice that excludes all others stands beside another."""
    chosen = {column.by_word[piece].key for piece in pieces(value) if piece in column.by_word}
    exclusive = {each.key for each in column.known if each.is_exclusive}
    return len(chosen) > 1 and bool(chosen & exclusive)


def is_no_day(value: str) -> bool:
    """Whether a cell names no day there is."""
    return not is_blank(value) and read_day(value) is None


def is_out_of_time(value: str, *, today: date) -> bool:
    """Whether a cell names a day still to come, or one too long ago to be meant."""
    day = read_day(value)
    return day is not None and not EARLIEST <= day <= today


def lacks_body(row: Mapping[str, str]) -> bool:
    """Whether a response speaks for a body that it does not name."""
    return _speaks_for(row) == RespondentKind.BODY and is_blank(row.get(BODY, ""))


def has_body_of_individual(row: Mapping[str, str]) -> bool:
    """Whether a response of somebody for themselves names a body."""
    return _speaks_for(row) == RespondentKind.INDIVIDUAL and not is_blank(row.get(BODY, ""))


def _speaks_for(row: Mapping[str, str]) -> str:
    found = kind_column().by_word.get(fold(row.get(KIND, "")))
    return found.key if found else ""


def suggest(column: Column, value: str) -> str:
    """What to write in place of an unknown value: the nearest known one, and which there are."""
    words = pieces(value) if column.kind is ColumnKind.SOME_OF else [fold(value)]
    unknown = next((word for word in words if word not in column.by_word), fold(value))
    near = get_close_matches(unknown, list(column.by_word), n=1, cutoff=0.75)
    labels = [each.label for each in column.known]
    shown = ", ".join(labels[:KNOWN_SHOWN])
    if len(labels) > KNOWN_SHOWN:
        shown += f" and {len(labels) - KNOWN_SHOWN} more"
    begin = f"Did you mean “{column.by_word[near[0]].label}”? " if near else ""
    between = ", several of them with a semicolon between" * (column.kind is ColumnKind.SOME_OF)
    return f"{begin}Write one of{between}: {shown}."


def received_at(day: date | None, moments: Moments) -> datetime:
    """When a response came: midday of its day, or the moment for undated ones."""
    return local_moment(day) if day else moments.undated


def is_late(day: date | None, moments: Moments) -> bool:
    """Whether a response came after the day on which the consultation closes."""
    return bool(day and moments.closes_on and day > moments.closes_on)


def plain_number(number: Decimal) -> str:
    """A number as the database writes it, without noughts that say nothing."""
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"-0", ""} else text


def stored(column: Column, value: str) -> str:
    """What a faultless cell stores: keys, a day as 2026-03-08, or text; "" for a blank one."""
    if is_blank(value):
        return ""
    match column.kind:
        case ColumnKind.ONE_OF:
            return column.by_word[fold(value)].key
        case ColumnKind.SOME_OF:
            keys = {column.by_word[piece].key for piece in pieces(value)}
            return BETWEEN_CHOICES.join(sorted(keys, key=int))
        case ColumnKind.DAY | ColumnKind.DATE:
            day = read_day(value)
            return day.isoformat() if day else ""
        case ColumnKind.NUMBER:
            number = read_number(value)
            return plain_number(number) if number is not None else ""
        case ColumnKind.POSTCODE:
            code = _POSTCODE.fullmatch(value.strip(" ").upper())
            return code[1] if code else ""
        case ColumnKind.TEXT:
            return value.replace("\r\n", "\n").replace("\r", "\n")
    return tidy(value)
