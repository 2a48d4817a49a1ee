"""Are names that one person may bear taken for each other, the closer before the looser?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.engines.matching import Likeness, likeness, match_name
from waymark.people.engines.nicknames import LIST, groups_of, names_like
from waymark.people.rules.names import Pair, fold

WORDS = st.text(alphabet="abcdefgh", min_size=1, max_size=6)
AMIRA = [Pair(family="khan", given="amira", is_current=True)]


def test_every_group_of_the_list_holds_folded_words_each_once() -> None:
    groups = groups_of(LIST.read_text(encoding="utf-8"))

    assert len(groups) > 700
    for group in groups:
        assert len(group) > 1, group
        assert len(set(group)) == len(group), group
        assert all(fold(word) == word for word in group), group


@pytest.mark.parametrize(
    ("one", "other"),
    [("mo", "mohammed"), ("katie", "kathryn"), ("kasia", "katarzyna"), ("bayo", "adebayo")],
)
def test_short_forms_stand_for_each_other_both_ways(one: str, other: str) -> None:
    assert other in names_like(one)
    assert one in names_like(other)


def test_a_word_stands_not_for_itself_and_an_unknown_one_for_none() -> None:
    assert "mo" not in names_like("mo")
    assert names_like("inventedson") == frozenset()


@pytest.mark.parametrize(
    ("typed", "kept", "way"),
    [
        ("khan", "khan", Likeness.SAME),
        ("kha", "khan", Likeness.BEGINS),
        ("kahn", "khan", Likeness.ONE_LETTER_APART),
        ("mo", "muhammad", Likeness.SHORT_FORM),
        ("steven", "stephen", Likeness.SHORT_FORM),
        ("filips", "phillips", Likeness.SOUND),
        ("khan", "ali", None),
        ("khan", "", None),
        ("k", "khan", Likeness.BEGINS),
        ("k", "c", None),
    ],
)
def test_the_closest_way_is_told(typed: str, kept: str, way: Likeness | None) -> None:
    assert likeness(typed, kept) is way


@given(words=st.lists(WORDS, min_size=2, max_size=4, unique=True), order=st.randoms())
def test_the_order_of_the_words_makes_no_difference(words: list[str], order: object) -> None:
    pairs = [Pair(family=words[0], given=given, is_current=True) for given in words[1:]]
    shuffled = [*words]
    order.shuffle(shuffled)  # type: ignore[attr-defined]

    match = match_name(tuple(shuffled), pairs)

    assert match is not None
    assert (match.missing, match.worst) == (0, Likeness.SAME)


def test_each_typed_word_stands_for_another_kept_one() -> None:
    assert match_name(("khan", "kahn"), AMIRA) is None
    assert match_name(("khan", "amira"), AMIRA) is not None


def test_a_word_that_only_an_old_name_holds_makes_the_match_old() -> None:
    pairs = [*AMIRA, Pair(family="iqbal", given="amira", is_current=False)]

    now, then = match_name(("amira", "khan"), pairs), match_name(("amira", "iqbal"), pairs)

    assert now is not None
    assert then is not None
    assert (now.is_old, then.is_old) == (False, True)
    assert now < then


def test_of_a_long_name_two_words_must_fit_and_more_are_better() -> None:
    two = match_name(("amira", "noor", "khan"), AMIRA)
    three = match_name(
        ("amira", "noor", "khan"), [*AMIRA, Pair(family="khan", given="noor", is_current=True)]
    )

    assert two is not None
    assert three is not None
    assert (two.missing, three.missing) == (1, 0)
    assert three < two
    assert match_name(("amira", "noor", "ali"), AMIRA) is None
