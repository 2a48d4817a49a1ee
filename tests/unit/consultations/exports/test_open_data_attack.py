"""Can somebody with the open data, the printed report and a solver work out what is hidden?

The attacker reads files as they are published and knows no more: which labels are answers, which
are categories, and that everybody is counted once. Nothing of how numbers were chosen is used.
"""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.attacker import Published
from tests.factories.luton import CONSULTATION
from waymark.consultations.exports.open_data import TABLES
from waymark.consultations.exports.report_json import render_json
from waymark.consultations.exports.report_layout.blocks import Table
from waymark.consultations.exports.report_layout.full import lay_out_full
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.tidy_csv import figure_rows, render_csv
from waymark.consultations.rules.build import build_content
from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.content.facts import AuthorityFacts, SnapshotFacts
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.counted import (
    CategoryCount,
    Counts,
    CrossCount,
    EqualityCount,
    Hidden,
    QuestionCount,
)
from waymark.consultations.rules.extras.crossed import cross_table_of
from waymark.consultations.rules.hiding import hide_small_numbers
from waymark.consultations.rules.suppressing import cell_key, choice_key
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import QuestionKind, ResponseStatus

THRESHOLD = 5
CATEGORIES = ("young", "parents", "staff")
AGES = ("under 16", "older")
WAYS = ("bus", "train", "walk")
FAITHS = ("none", "christian", "muslim")
PASSED = "Did not answer"
PEOPLE = st.fixed_dictionaries(
    {
        (category, age, way): st.one_of(st.integers(0, 4), st.integers(0, 30))
        for category in CATEGORIES
        for age in (*AGES, "")
        for way in (*WAYS, "")
    }
)
FAITHFUL = st.fixed_dictionaries(
    {faith: st.one_of(st.integers(0, 4), st.integers(0, 60)) for faith in FAITHS}
)
Crowd = dict[tuple[str, str, str], int]
Hide = Callable[[Counts], tuple[Hidden | None, Hidden | None]]


def headings(labels: Sequence[str]) -> tuple[Heading, ...]:
    return tuple(Heading(key=each, label=each) for each in labels)


def question(crowd: Crowd, key: str, place: int, labels: Sequence[str]) -> QuestionCount:
    counts: Counter[tuple[str, str]] = Counter()
    for who, number in crowd.items():
        if who[place]:
            counts[who[0], who[place]] += number
    return QuestionCount(
        key=key,
        kind=QuestionKind.SINGLE_CHOICE,
        wording=key,
        choices=headings(labels),
        counts=counts,
        threshold=THRESHOLD if key == "age" else None,
    )


def published(
    crowd: Crowd, faiths: dict[str, int], *, hide: Hide = hide_small_numbers
) -> ReportContent:
    """A report on these people, as its makers put it together, and with tables of two questions."""
    pairs: Counter[tuple[str, str]] = Counter()
    for (_, age, way), number in crowd.items():
        if age and way:
            pairs[age, way] += number
    counts = Counts(
        by_status={ResponseStatus.ACCEPTED: sum(crowd.values())},
        categories=tuple(
            CategoryCount(
                key=each, label=each, responses=sum(n for who, n in crowd.items() if who[0] == each)
            )
            for each in CATEGORIES
        ),
        questions=(question(crowd, "age", 1, AGES), question(crowd, "way", 2, WAYS)),
        crosses=(
            CrossCount(first="age", second="way", counts=pairs, answering=sum(pairs.values())),
        ),
        equality=(
            EqualityCount(
                key="faith",
                wording="faith",
                threshold=THRESHOLD,
                choices=headings(FAITHS),
                counts=faiths,
                answering=sum(faiths.values()),
            ),
        ),
        equality_people=sum(faiths.values()) + 3,
    )
    hidden, hidden_equality = hide(counts)
    counts = replace(counts, hidden=hidden, hidden_equality=hidden_equality)
    content = build_content(
        edition=1,
        authority=AuthorityFacts(code="invented", name="Invented Council"),
        consultation=CONSULTATION,
        snapshot=SnapshotFacts(number=1, frozen_at=datetime(2026, 11, 21, 12, 0, tzinfo=UTC)),
        counts=counts,
    )
    crossed = [
        cross_table_of(counts, first="age", second="way"),
        cross_table_of(counts, first="way", second="age"),
    ]
    return replace(
        content, cross_tables=tuple(each for each in crossed if isinstance(each, ExtraTable))
    )


class Read:
    """What the attacker has read: numbers by what they count, and that some are hidden."""

    def __init__(self) -> None:
        self.known: dict[Hashable, int] = {}
        self.hidden: set[Hashable] = set()

    def number(self, key: Hashable, number: int) -> None:
        assert self.known.setdefault(key, number) == number, f"{key} is printed in two ways"

    def cell(self, key: Hashable, text: str, *, base: Hashable = None) -> None:
        """Take in a cell as it is printed: a share with its numbers, a count, or a mark."""
        if "hidden" in text:
            self.hidden.add(key)
        elif found := re.search(r"\(([\d,]+) of ([\d,]+)\)", text):
            self.number(key, plain(found[1]))
            if base is not None:
                self.number(base, plain(found[2]))
        elif re.fullmatch(r"[\d,]+", text):
            self.number(key, plain(text))


def plain(text: str) -> int:
    return int(text.replace(",", ""))


def joint(*, category: str = "", age: str | None = None, way: str | None = None) -> Hashable:
    """The name of a number of people; a part that is not named is all of them."""
    return (
        "people",
        category or "any",
        "any" if age is None else age,
        "any" if way is None else way,
    )


def place(table: str, row: str, column: str) -> tuple[Hashable, Hashable] | None:
    """What a cell of a table counts, and what the base of its share does; None where neither."""
    answer = "" if column == PASSED else column
    if table.endswith("small numbers hidden"):
        who = "" if row == "Everyone" else row
        return joint(category=who, age=answer), ("answered age", who)
    if table == "“age” by “way”":
        return joint(age=row, way=answer), joint(age=row)
    if table == "“way” by “age”":
        return joint(way=row, age=answer), joint(way=row)
    if table == "faith":
        return ("faith", row), ("told faith",)
    return None


def open_rows(content: ReportContent) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(io.StringIO(render_csv(content).decode("utf-8-sig")))


def read_open_data(content: ReportContent, read: Read) -> None:
    """Take in the table of every figure."""
    for line in open_rows(content):
        table, row, column = line["table"].removeprefix("age: "), line["row"], line["column"]
        found = place(table.removeprefix("way: "), row, column)
        if found and line["direction"] == "hidden":
            assert not line["numerator"]
            assert not line["base"]
            read.hidden.add(found[0])
        elif found:
            read.number(found[0], plain(line["numerator"]))
            if line["base"]:
                read.number(found[1], int(line["base"]))
        elif table == "Responses by category":
            read.number(joint(category=row), int(line["numerator"]))
            read.number(joint(), int(line["base"]))
        elif table == "way" and line["direction"] in {"row", "total"}:
            read_way(line, read)


def read_way(line: dict[str, str], read: Read) -> None:
    """Take in a line of the question that hides nothing."""
    who, column = line["row"], line["column"]
    category = "" if who == "All" else who
    is_of_category = line["direction"] == "row" or who == "All"
    if column == "Answered":
        left = int(line["base"]) - int(line["numerator"])
        read.number(joint(category=category, way=""), left)
    elif is_of_category:
        read.number(joint(category=category, way=column), int(line["numerator"]))


def read_report(content: ReportContent, read: Read) -> None:
    """Take in every table of both layouts."""
    for layout in (lay_out_full(content), lay_out(content)):
        for table in tables_in(layout):
            for row in table.rows:
                for column, cell in zip(table.columns[1:], row[1:], strict=True):
                    found = place(table.caption, row[0].text, column.text)
                    if found:
                        read.cell(found[0], cell.text, base=found[1])


def tables_in(layout: Any) -> list[Table]:
    return [block for part in layout.sections for block in part.blocks if isinstance(block, Table)]


def attack(read: Read) -> Published:
    """Everything that was read, bound together by who each person is."""
    numbers: dict[Hashable, int | None] = dict.fromkeys(read.hidden)
    numbers |= read.known
    sums: list[tuple[Hashable, list[Hashable]]] = []
    people = [(c, a, w) for c in CATEGORIES for a in (*AGES, "") for w in (*WAYS, "")]
    for each in people:
        numbers.setdefault(("one", *each), None)
    for key in list(numbers):
        if isinstance(key, tuple) and key[0] == "people":
            _, category, age, way = key
            sums.append(
                (
                    key,
                    [
                        ("one", c, a, w)
                        for c, a, w in people
                        if category in {"any", c} and age in {"any", a} and way in {"any", w}
                    ],
                )
            )
        elif isinstance(key, tuple) and key[0] == "answered age":
            sums.append((key, [("one", c, a, w) for c, a, w in people if a and key[1] in {"", c}]))
    if ("told faith",) in numbers:
        sums.append((("told faith",), [("faith", each) for each in FAITHS]))
    return Published(numbers=numbers, sums=sums)


def everything_read(content: ReportContent) -> Read:
    read = Read()
    read_open_data(content, read)
    read_report(content, read)
    return read


@settings(max_examples=12, deadline=None)
@given(PEOPLE, FAITHFUL)
def test_no_hidden_number_is_solved_from_open_data_and_report_together(
    crowd: Crowd, faiths: dict[str, int]
) -> None:
    content = published(crowd, faiths)
    read = everything_read(content)

    assert not read.hidden & read.known.keys(), "hidden in one place and printed in another"
    found = attack(read)

    solved = [key for key in read.hidden if found.width(key) == 0]
    assert not solved


def test_attacker_reads_what_is_published_and_wins_where_only_small_numbers_are_hidden() -> None:
    crowd = {(category, age, way): 9 for category in CATEGORIES for age in AGES for way in WAYS} | {
        ("young", "under 16", way): number for way, number in zip(WAYS, (2, 0, 0), strict=True)
    }
    crowd |= {(c, a, w): 0 for c in CATEGORIES for a in (*AGES, "") for w in (*WAYS, "")
              if (c, a, w) not in crowd}  # fmt: skip
    faiths = {"none": 40, "christian": 30, "muslim": 2}

    def only_small(counts: Counts) -> tuple[Hidden, Hidden]:
        return (
            Hidden(threshold=THRESHOLD, keys=(cell_key("age", "young", "under 16"),)),
            Hidden(threshold=THRESHOLD, keys=(choice_key("faith", "muslim"),)),
        )

    naive = everything_read(published(crowd, faiths, hide=only_small))
    read = everything_read(published(crowd, faiths))

    assert naive.hidden == {joint(category="young", age="under 16"), ("faith", "muslim")}
    assert attack(naive).stretch(joint(category="young", age="under 16")) == (2, 2)
    assert attack(naive).stretch(("faith", "muslim")) == (2, 2)
    assert naive.hidden < read.hidden
    assert not [key for key in read.hidden if attack(read).width(key) == 0]


@settings(max_examples=12, deadline=None)
@given(PEOPLE, FAITHFUL)
def test_every_file_hides_the_same_numbers(crowd: Crowd, faiths: dict[str, int]) -> None:
    content = published(crowd, faiths)

    figures = TABLES["figures"]
    held = [dict(zip(figures.header, row, strict=True)) for row in figure_rows(content)]
    lines = list(open_rows(content))
    cells = list(hidden_cells(json.loads(render_json(content))))

    assert [{key: "" if value is None else str(value) for key, value in row.items()}
            for row in held] == lines  # fmt: skip
    assert len(cells) == sum(line["direction"] == "hidden" for line in lines)
    assert all(each["figure"] is None and "hidden" in each["text"] for each in cells)


def hidden_cells(plain_json: Any) -> Iterator[dict[str, Any]]:
    """The cells of a published JSON file that are marked as hidden, however deep they lie."""
    if isinstance(plain_json, dict):
        if plain_json.get("is_hidden"):
            yield plain_json
        for value in plain_json.values():
            yield from hidden_cells(value)
    elif isinstance(plain_json, list):
        for value in plain_json:
            yield from hidden_cells(value)
