"""Do the rules over whole columns say the same of every row as the rules for one row?"""

from datetime import date
from decimal import Decimal

import polars as pl
from hypothesis import example, given
from hypothesis import strategies as st

from waymark.consultations.imports.response_rules import folded, read_days, rules_for
from waymark.consultations.imports.responses_csv.cells import stored_column
from waymark.consultations.rules import response_file as row_rules
from waymark.consultations.rules.response_file import Column, ColumnKind, ColumnSet, Known, SetRule

TODAY = date(2026, 11, 21)
COLUMNS = (
    Column(name="response_id", about="", kind=ColumnKind.REFERENCE, is_required=True),
    Column(
        name="category",
        about="",
        kind=ColumnKind.ONE_OF,
        is_required=True,
        known=(
            Known(code="schools", label="Schools and colleges", key="11"),
            Known(code="health", label="Health", key="12"),
        ),
    ),
    Column(
        name="topics",
        about="",
        kind=ColumnKind.SOME_OF,
        question_id=1,
        known=(
            Known(code="bus", label="Bus fares", key="21"),
            Known(code="home", label="Housing", key="9"),
            Known(code="none", label="None of these", key="23", is_exclusive=True),
        ),
    ),
    Column(name="comments", about="", kind=ColumnKind.TEXT, question_id=2),
    row_rules.kind_column(),
    Column(name="body", about="", kind=ColumnKind.BODY),
    Column(name="received_on", about="", kind=ColumnKind.DAY),
    Column(
        name="rank.a", about="", kind=ColumnKind.NUMBER, question_id=3, choice_id=31,
        least=Decimal(1), most=Decimal(3), is_whole=True,
    ),
    Column(name="rank.b", about="", kind=ColumnKind.NUMBER, question_id=3, choice_id=32),
    Column(name="rank.c", about="", kind=ColumnKind.NUMBER, question_id=3, choice_id=33),
    Column(name="when", about="", kind=ColumnKind.DATE, question_id=4),
    Column(name="where", about="", kind=ColumnKind.POSTCODE, question_id=5),
)  # fmt: skip
NAMES = ("rank.a", "rank.b", "rank.c")
SETS = (
    ColumnSet(rule=SetRule.RANKING, columns=NAMES),
    ColumnSet(rule=SetRule.POINTS, columns=NAMES, total=6),
)
SPACE = st.sampled_from(["", " ", "\u00a0", "\t", "\n", "\r\n", "\u200b", "  ", "\x0b", "\x1c"])
WORDS = {
    column.name: [word for each in column.known for word in (each.code, each.label)]
    for column in COLUMNS
}
DAYS = st.one_of(
    st.dates().map(str),
    st.dates().map(lambda day: f"{day.day}/{day.month}/{day.year}"),
    st.from_regex(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}", fullmatch=True),
    st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", fullmatch=True),
    st.just("٢٠٢٦-٠٣-٠٨"),
)
# Letters that this Python does not know yet may be folded by a newer Polars.
ANY = st.text(st.characters(codec="utf-8", exclude_categories=["Cn"]), max_size=12)
LONG = st.integers(190, 210).map("x".__mul__) | st.integers(9_995, 10_005).map("é".__mul__)


def _around(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("{}{}{}".format, SPACE, inside, SPACE)


def _cell(column: Column) -> st.SearchStrategy[str]:
    plain = [st.just(""), ANY, LONG, _around(ANY)]
    if column.known:
        word = st.sampled_from(WORDS[column.name])
        cased = word | word.map(str.upper) | word.map(str.title)
        plain += [_around(cased), st.lists(_around(cased | ANY), max_size=4).map(";".join)]
    if column.kind in {ColumnKind.DAY, ColumnKind.DATE}:
        plain.append(_around(DAYS))
    if column.kind is ColumnKind.NUMBER:
        plain += [st.sampled_from(["0", "1", "2", "3", " 2 ", "1.0", "-0", "4"]), NUMBERS]
    if column.kind is ColumnKind.POSTCODE:
        plain.append(_around(st.sampled_from(["LU1 2BQ", "lu12bq", "W1A", "LU1  2BQ", "LU"])))
    return st.one_of(plain)


NUMBERS = _around(st.from_regex(r"-?[0-9]{1,11}(\.[0-9]{0,5})?", fullmatch=True))
ROWS = st.lists(
    st.fixed_dictionaries({column.name: _cell(column) for column in COLUMNS}),
    min_size=1,
    max_size=8,
)


def _frame(rows: list[dict[str, str]]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=dict.fromkeys([each.name for each in COLUMNS], pl.String))


BLANK = dict.fromkeys([column.name for column in COLUMNS], "")


@given(ROWS)
@example([BLANK | {"received_on": "29/2/2023"}, BLANK | {"received_on": "2024-02-29"}])
@example([BLANK | {"received_on": "0000-01-01"}, BLANK | {"received_on": "2026-11-22"}])
@example([BLANK | {"topics": "bus;none"}, BLANK | {"topics": "None of these; none"}])
@example([BLANK | dict(zip(NAMES, "213", strict=True)), BLANK | {"rank.a": "2"}])
@example([BLANK | dict(zip(NAMES, "222", strict=True)), BLANK | {"rank.b": "1.5"}])
@example([BLANK | {"kind": "Body"}, BLANK | {"kind": "individual", "body": "A college"}])
def test_both_say_the_same_of_every_row(rows: list[dict[str, str]]) -> None:
    frame = _frame(rows)

    for rule in rules_for(COLUMNS, today=TODAY, sets=SETS):
        over_columns = frame.select(rule.expression.fill_null(value=False)).to_series().to_list()
        assert over_columns == [rule.breaks(row) for row in rows], rule.name


@given(ROWS)
def test_both_store_the_same_for_every_faultless_row(rows: list[dict[str, str]]) -> None:
    rules = rules_for(COLUMNS, today=TODAY)
    sound = [row for row in rows if not any(rule.breaks(row) for rule in rules)]
    if not sound:
        return
    frame = _frame(sound)

    for column in COLUMNS:
        stored = stored_column(frame[column.name], column).to_list()
        assert stored == [row_rules.stored(column, row[column.name]) for row in sound]


@given(st.lists(ANY | _around(ANY), min_size=1))
def test_both_fold_alike(texts: list[str]) -> None:
    found = pl.select(folded(pl.lit(pl.Series(texts)))).to_series().to_list()

    assert found == [row_rules.fold(text) for text in texts]


@given(st.lists(_around(DAYS) | ANY, min_size=1))
def test_both_read_the_same_days(texts: list[str]) -> None:
    found = pl.select(read_days(pl.lit(pl.Series(texts)))).to_series().to_list()

    assert found == [row_rules.read_day(text) for text in texts]


def test_every_rule_has_words_for_what_is_wrong_and_what_to_do() -> None:
    for rule in rules_for(COLUMNS, today=TODAY):
        assert rule.message.endswith(".")
        assert rule.remedy("value").endswith(".")


def test_the_nearest_known_value_is_suggested() -> None:
    category = COLUMNS[1]

    assert row_rules.suggest(category, "Helth").startswith("Did you mean “Health”?")
    assert row_rules.suggest(category, "zzz") == "Write one of: Schools and colleges, Health."
