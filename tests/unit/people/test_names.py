"""Is a name found again, whoever types it?"""

from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.names import (
    MOST_PAIRS,
    Name,
    Pair,
    deletions,
    fold,
    is_one_edit_apart,
    search_pairs,
    sort_name,
    words_of,
)

LETTERS = "abcdefghijklmnopqrstuvwxyz"
words = st.text(LETTERS, min_size=3, max_size=12)


@st.composite
def mistyped(draw: st.DrawFn) -> tuple[str, str]:
    """A word, and the same with one letter wrong, missing, too many or exchanged."""
    word = draw(words)
    place = draw(st.integers(0, len(word) - 1))
    letter = draw(st.sampled_from(LETTERS))
    typed = draw(
        st.sampled_from(
            (
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place:],
                word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
            )
        )
    )
    return word, typed


@given(mistyped())
def test_a_word_with_one_slip_is_one_edit_apart_or_the_same(pair: tuple[str, str]) -> None:
    word, typed = pair

    assert word == typed or is_one_edit_apart(word, typed)


@given(mistyped())
def test_a_word_with_one_slip_shares_a_key(pair: tuple[str, str]) -> None:
    word, typed = pair

    if len(typed) >= 3:
        assert {word, *deletions(word)} & {typed, *deletions(typed)}


@given(words, words)
def test_one_edit_is_the_same_both_ways(one: str, other: str) -> None:
    assert is_one_edit_apart(one, other) == is_one_edit_apart(other, one)


def test_two_slips_are_too_many() -> None:
    assert not is_one_edit_apart("khan", "kahm")
    assert not is_one_edit_apart("khan", "khan")
    assert not is_one_edit_apart("ab", "abcd")


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_accents_apostrophes_hyphens_and_letters_of_other_alphabets() -> None:
    assert fold("Siân O’Neill-Łukasz") == "sian oneill lukasz"
    assert fold("Straße Ærø") == "strasse aero"
    assert fold("  ZOË   d'Arcy ") == "zoe darcy"
    assert words_of("محمد علي") == ("محمد", "علي")


def test_words_are_named_once_in_order() -> None:
    assert words_of("Anna-Maria Anna") == ("anna", "maria")


def test_every_word_of_either_half_stands_beside_every_word_of_the_other() -> None:
    pairs = search_pairs([Name(given="Mary Jane", family="Okafor-Lee")])

    assert set(pairs) == {
        Pair(family="okafor", given="mary", is_current=True),
        Pair(family="okafor", given="jane", is_current=True),
        Pair(family="lee", given="mary", is_current=True),
        Pair(family="lee", given="jane", is_current=True),
    }


def test_a_single_name_has_an_empty_half() -> None:
    assert search_pairs([Name(given="Suresh", family="")]) == (
        Pair(family="", given="suresh", is_current=True),
    )


def test_what_is_both_old_and_present_counts_as_present() -> None:
    pairs = search_pairs(
        [
            Name(given="Robin", family="Marsh", is_current=False),
            Name(given="Robin", family="Marsh"),
        ]
    )

    assert pairs == (Pair(family="marsh", given="robin", is_current=True),)


@given(st.text("abcdefgh ", max_size=80), st.text("abcdefgh ", max_size=80))
def test_long_names_make_few_pairs(given_names: str, family_name: str) -> None:
    assert len(search_pairs([Name(given=given_names, family=family_name)])) <= MOST_PAIRS


def test_people_are_listed_by_family_name() -> None:
    assert sort_name(given="Zoë", family="Ábel") == "abel, zoe"
    assert sort_name(given="Suresh", family="") == "suresh"
    assert sort_name(given="", family="Ónodi") == "onodi"
    assert sort_name(given="★", family="") == "★"
