"""When does a record bear the name of the worker who looks at it?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.kin import alert_kind, family_word
from waymark.people.rules.names import Name, search_pairs
from waymark.people.rules.vocabulary import AlertKind

word = st.text(alphabet="abcdefghijklmnop", min_size=2, max_size=8)


def kind(worker: str, *, given: str, family: str) -> AlertKind | None:
    pairs = search_pairs([Name(given=given, family=family)])
    return alert_kind(worker=worker, names=[(pair.family, pair.given) for pair in pairs])


@pytest.mark.parametrize(
    ("worker", "given", "family", "expected"),
    [
        ("Amira Tanning", "Leon", "Tanning", AlertKind.OWN_FAMILY),
        ("Amira Tanning", "Amira", "Tanning", AlertKind.OWN_RECORD),
        ("Amira J. Tanning", "Leon James", "TANNING", AlertKind.OWN_FAMILY),
        ("Rene Fenné", "René", "Fenne", AlertKind.OWN_RECORD),
        ("Priya van der Marsh", "Jo", "van der Marsh", AlertKind.OWN_FAMILY),
        ("Sam Fenn-Marsh", "Jo", "Marsh", AlertKind.OWN_FAMILY),
        ("Amira Tanning", "Tanning", "Amira", None),
        ("Amira Tanning", "Leon", "Fenn", None),
        ("Amira Tanning", "Tanning", "", None),
        ("Suresh", "Suresh", "", AlertKind.OWN_RECORD),
        ("Suresh", "Jo", "Suresh", AlertKind.OWN_FAMILY),
        ("", "Jo", "", None),
        ("Officer 12", "Jo", "Inventedson 12", None),
    ],
)
def test_a_name_is_near_where_the_family_word_is_the_same(
    worker: str, given: str, family: str, expected: AlertKind | None
) -> None:
    assert kind(worker, given=given, family=family) is expected


@given(word, word, word)
def test_whoever_shares_the_family_name_is_noted_whatever_the_case(
    given_name: str, other: str, family: str
) -> None:
    found = kind(f"{given_name.title()} {family.upper()}", given=other, family=family.title())

    own = given_name == other
    assert found is (AlertKind.OWN_RECORD if own else AlertKind.OWN_FAMILY)


@given(word, word)
def test_without_a_family_word_nothing_is_looked_for(given_name: str, family: str) -> None:
    assert family_word(f"{given_name} {family}") == family
    assert family_word("") == ""
    assert family_word("12 34") == ""
