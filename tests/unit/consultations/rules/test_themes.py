import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules import themes, themes_text
from waymark.consultations.rules.themes import STANDING, ThemeFacts, ThemeWarning, Warn

IDS = st.lists(st.uuids().map(str), max_size=80, unique=True)


def facts(key: str, *numbers: int) -> ThemeFacts:
    return ThemeFacts(key=key, name=key, answers=frozenset(f"{number}" for number in numbers))


def test_framework_is_warned_of_small_shared_and_alike_themes() -> None:
    large, inside, small = (
        facts("large", *range(20)),
        facts("inside", *range(8)),
        facts("small", 30),
    )

    found = themes.framework_warnings(
        [large, inside, small],
        answered=100,
        likeness={("large", "small"): 0.93, ("large", "inside"): 0.9},
    )

    assert found == [
        ThemeWarning(Warn.SMALL, ("small",), 1),
        ThemeWarning(Warn.SHARED, ("large", "inside"), 100),
        ThemeWarning(Warn.ALIKE, ("large", "small"), 0.93),
    ]


def test_framework_is_warned_of_more_than_thirty_and_of_less_than_a_thousandth() -> None:
    thirty = [facts(f"t{n}", *range(n * 10, n * 10 + 5)) for n in range(30)]

    assert themes.framework_warnings(thirty, answered=5000) == []
    assert {each.kind for each in themes.framework_warnings(thirty, answered=5001)} == {Warn.SMALL}
    more = [*thirty, facts("more", *range(900, 910))]
    assert themes.framework_warnings(more, answered=500) == [ThemeWarning(Warn.MANY, number=31)]


def test_standing_themes_are_never_too_small() -> None:
    assert themes.framework_warnings([facts("other")], answered=10) == []


@pytest.mark.parametrize(
    ("other", "coded", "asked"), [(5, 100, False), (6, 100, True), (0, 0, False)]
)
def test_a_revision_is_asked_for_above_a_twentieth(other: int, coded: int, asked: bool) -> None:
    assert themes.needs_revision(other=other, coded=coded) is asked


@given(ids=IDS, salt=st.text(max_size=5))
def test_a_tenth_at_least_is_coded_twice_whatever_the_order(ids: list[str], salt: str) -> None:
    chosen = themes.second_coded(ids, salt=salt)

    assert chosen <= set(ids)
    assert len(chosen) == math.ceil(len(ids) / 10)
    assert chosen == themes.second_coded(reversed(ids), salt=salt)
    assert sorted(themes.in_reading_order(ids, salt=salt)) == sorted(ids)


@given(names=st.lists(st.text(max_size=60), max_size=12))
def test_theme_keys_differ_and_are_never_those_of_standing_themes(names: list[str]) -> None:
    taken: list[str] = []
    for name in [*names, "Other", "No reason"]:
        taken.append(themes.theme_key(name, taken))

    assert len(set(taken)) == len(taken)
    assert not set(taken) & STANDING
    assert all(len(key) <= 48 for key in taken)


def test_two_different_people_sign() -> None:
    assert themes.may_sign(signed_by=[], user=1)
    assert themes.may_sign(signed_by=[1], user=2)
    assert not themes.may_sign(signed_by=[1], user=1)
    assert not themes.may_sign(signed_by=[1, 2], user=3)
    assert not themes.may_sign(signed_by=[], user=None)


def test_sentences_keep_their_places() -> None:
    text = "It is far.  Buses cost too much!\n- open later; <b>and</b> stay"

    found = themes_text.sentences(text)

    assert [text[each.start : each.end] for each in found] == [
        "It is far.",
        "Buses cost too much!",
        "- open later;",
        "and</b> stay",
    ]


@given(text=st.text(max_size=2000))
def test_every_sentence_lies_in_the_text_in_order(text: str) -> None:
    end = 0
    for sentence in themes_text.sentences(text):
        assert end <= sentence.start < sentence.end <= len(text)
        assert sentence.text.strip() == sentence.text != ""
        end = sentence.end


def test_a_megabyte_is_read_in_part_and_at_once() -> None:
    assert len(themes_text.readable("a" * 1_000_000)) == themes_text.MOST_CHARACTERS
    assert len(themes_text.sentences("word. " * 200_000)) == themes_text.MOST_SENTENCES
    assert len(themes_text.sentences("<" * 1_000_000 + "a")) <= themes_text.MOST_SENTENCES
