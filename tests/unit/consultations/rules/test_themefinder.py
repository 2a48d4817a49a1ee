"""Are files in ThemeFinder's shape written and read back, and wrong lines refused by name?"""

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.themefinder import (
    CheckedExchange,
    check_exchange,
    fresh_numbers,
    lines_of,
)

THEMES = [
    {"theme_key": "A", "theme_name": "Travel", "theme_description": "Getting there"},
    {"theme_key": "B", "theme_name": "Hours", "theme_description": ""},
]


def check(mapping: bytes, themes: Any = None, known: tuple[int, ...] = (11, 12)) -> CheckedExchange:
    return check_exchange(
        themes=json.dumps(THEMES if themes is None else themes).encode(),
        mapping=mapping,
        known=known,
    )


def line(**record: Any) -> bytes:
    return json.dumps(record).encode() + b"\n"


@pytest.mark.parametrize("number", ["themefinder_id", "response_id"])
@pytest.mark.parametrize("keys", ["theme_keys", "labels"])
def test_mapping_is_read_under_its_present_and_its_older_names(number: str, keys: str) -> None:
    found = check(line(**{number: 11, keys: ["A", "B"]}) + line(**{number: "12", keys: []}))

    assert not found.faults
    assert [(each.number, each.theme_keys) for each in found.mappings] == [
        (11, ("A", "B")),
        (12, ()),
    ]


def test_themes_are_read_as_a_list_or_as_lines_and_under_older_names() -> None:
    older = [{"topic_id": "A", "topic_label": "Travel"}]
    mapping = line(themefinder_id=11, theme_keys=["A"])

    as_list = check(mapping, themes=older)
    as_lines = check_exchange(
        themes=b"".join(line(**each) for each in THEMES), mapping=mapping, known={11}
    )

    assert [each.name for each in as_list.themes] == ["Travel"]
    assert [each.key for each in as_lines.themes] == ["A", "B"]


@pytest.mark.parametrize(
    ("mapping", "place", "words"),
    [
        (line(theme_keys=["A"]), 1, "no number of an answer"),
        (line(themefinder_id=99, theme_keys=["A"]), 1, "99 is not the number of an answer"),
        (line(themefinder_id=True, theme_keys=["A"]), 1, "no number of an answer"),
        (line(themefinder_id=11, theme_keys="A"), 1, "has no list of themes"),
        (line(themefinder_id=11, theme_keys=["C"]), 1, "has the theme C"),
        (
            line(themefinder_id=11, theme_keys=["A"]) + line(themefinder_id=11, theme_keys=["B"]),
            2,
            "Answer 11 is there twice",
        ),
        (line(themefinder_id=11, theme_keys=["A"]) + b"not json\n", 2, "no JSON record"),
        (b"[1, 2]", 1, "no JSON record"),
        (b"[{", 0, "The list cannot be read"),
        (b"", 0, "The file is empty"),
        (b"\xff\xfe\x00", 0, "not UTF-8"),
        (b"[" * 100_000, 0, "The list cannot be read"),
    ],
)
def test_wrong_line_is_refused_with_its_place_and_a_remedy(
    mapping: bytes, place: int, words: str
) -> None:
    found = check(mapping)

    assert not found.mappings
    assert not found.themes
    fault = found.faults[0]
    assert (fault.file, fault.line) == ("mapping.jsonl", place)
    assert words in fault.sentence
    assert fault.remedy.endswith(".")


@pytest.mark.parametrize(
    ("themes", "words"),
    [
        ([{"theme_name": "Travel"}], "has no key"),
        ([{"theme_key": "A"}], "Theme A has no name"),
        ([*THEMES, THEMES[0]], "Theme A is there twice"),
    ],
)
def test_wrong_theme_is_refused(themes: Any, words: str) -> None:
    found = check(line(themefinder_id=11, theme_keys=[]), themes=themes)

    assert words in found.faults[0].sentence


def test_numbers_tell_nothing_of_the_order_of_the_answers() -> None:
    numbers = fresh_numbers(1000, chance=random.Random(7))  # noqa: S311  a fixed draw for a test

    assert len(set(numbers)) == 1000
    assert numbers != sorted(numbers)
    written = lines_of({"themefinder_id": number, "text": "x"} for number in numbers)
    assert [json.loads(each)["themefinder_id"] for each in written.splitlines()] == sorted(numbers)


@given(
    st.dictionaries(
        st.integers(10**8, 10**9 - 1), st.lists(st.sampled_from(["A", "B"]), unique=True)
    ).filter(bool)
)
def test_what_is_written_is_read_back(mapped: dict[int, list[str]]) -> None:
    written = lines_of(
        {"themefinder_id": number, "theme_keys": keys} for number, keys in mapped.items()
    )

    found = check(written, known=tuple(mapped))

    assert {each.number: list(each.theme_keys) for each in found.mappings} == mapped


@given(st.binary(max_size=300))
def test_whatever_a_file_holds_is_answered_with_faults_or_read(content: bytes) -> None:
    found = check(content)

    assert bool(found.faults) or all(each.number in {11, 12} for each in found.mappings)
