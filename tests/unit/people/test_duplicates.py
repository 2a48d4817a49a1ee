"""Are records of one person proposed for signs that hold, and twins and namesakes left alone?"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.engines.duplicates import Alike, Known, Sign, compare, groups_of, judge
from waymark.people.rules.names import Pair

BORN = date(2009, 2, 3)
HOME: dict[str, Any] = {"addresses": frozenset({"ZZ1 1AA"})}
PHONE: dict[str, Any] = {"contacts": frozenset({"+447700900123"})}


def known(key: int, name: str = "Amira Khan", born_on: date | None = BORN, **more: Any) -> Known:
    given_name, _, family = name.lower().partition(" ")
    pair = Pair(family=family, given=given_name, is_current=more.pop("is_current", True))
    return Known(key=key, born_on=born_on, names=frozenset({pair}), **more)


def verdict(one: Known, other: Known, **seen: bool) -> Alike | None:
    found = compare(one, other)
    return judge(found, **seen) if found else None


def signs(one: Known, other: Known, **seen: bool) -> set[Sign] | None:
    found = verdict(one, other, **seen)
    return set(found.signs) if found else None


def test_the_same_name_and_birthday_are_enough() -> None:
    assert signs(known(1), known(2)) == {Sign.NAME, Sign.BIRTH}
    assert signs(known(1), known(2, is_current=False)) == {Sign.OLD_NAME, Sign.BIRTH}


@pytest.mark.parametrize("name", ["Amirah Khan", "Amira Kahn", "Ameera Khan"])
def test_a_name_nearly_the_same_needs_the_birthday(name: str) -> None:
    assert signs(known(1), known(2, name)) == {Sign.LIKE_NAME, Sign.BIRTH}
    assert signs(known(1), known(2, name, date(2009, 8, 30), **HOME)) is None


@pytest.mark.parametrize("name", ["Khan Amira", "Amirah Kahn"])
def test_a_name_without_a_word_in_its_place_needs_a_number_or_a_telephone_besides(
    name: str,
) -> None:
    number: dict[str, Any] = {"numbers": frozenset({("upn", "A1")})}

    assert signs(known(1, **HOME), known(2, name, **HOME)) is None
    found = signs(known(1, **PHONE), known(2, name, **PHONE))
    assert found == {Sign.LIKE_NAME, Sign.BIRTH, Sign.CONTACT}
    born = date(2010, 7, 19)
    assert signs(known(1, **number), known(2, name, born, **number)) == {
        Sign.NUMBER,
        Sign.LIKE_NAME,
    }


def test_a_name_alone_says_nothing_where_a_date_of_birth_differs_or_is_not_known() -> None:
    assert signs(known(1), known(2, born_on=date(2010, 7, 19))) is None
    assert signs(known(1), known(2, born_on=None)) is None


def test_a_name_and_a_way_to_reach_them_are_enough_where_birth_is_not_known_or_a_slip() -> None:
    assert signs(known(1, **PHONE), known(2, born_on=None, **PHONE)) == {Sign.NAME, Sign.CONTACT}
    slip = known(2, born_on=date(2008, 2, 3), **HOME)
    assert signs(known(1, **HOME), slip) == {Sign.NAME, Sign.BIRTH_SLIP, Sign.ADDRESS}


def test_a_date_turned_round_needs_the_very_name() -> None:
    turned = date(2009, 3, 2)
    assert signs(known(1), known(2, born_on=turned)) == {Sign.NAME, Sign.BIRTH_TURNED}
    assert signs(known(1), known(2, "Amirah Khan", turned)) is None


def test_a_number_needs_the_name_or_the_birthday() -> None:
    number: dict[str, Any] = {"numbers": frozenset({("upn", "A1")})}
    assert signs(known(1, **number), known(2, "Zoe Fenn", **number)) == {Sign.NUMBER, Sign.BIRTH}
    assert signs(known(1, **number), known(2, "Zoe Fenn", date(2010, 7, 19), **number)) is None


def test_numbers_of_one_kind_that_differ_part_two_people_unless_all_else_fits() -> None:
    one: dict[str, Any] = {"numbers": frozenset({("upn", "A1")})}
    other: dict[str, Any] = {"numbers": frozenset({("upn", "A2")})}
    of_another_kind: dict[str, Any] = {"numbers": frozenset({("uln", "A2")})}

    assert signs(known(1, **one), known(2, **other)) is None
    assert signs(known(1, **one, **HOME), known(2, **other, **HOME)) is not None
    assert signs(known(1, **one), known(2, **of_another_kind)) is not None


def test_what_is_closed_is_no_sign_and_parts_nobody() -> None:
    one: dict[str, Any] = {"numbers": frozenset({("upn", "A1")}), **PHONE}
    other: dict[str, Any] = {"numbers": frozenset({("upn", "A2")})}
    slip = known(2, born_on=date(2008, 2, 3), **PHONE)

    assert signs(known(1, **one), known(2, **one), numbers=False, places=False) == {
        Sign.NAME,
        Sign.BIRTH,
    }
    assert signs(known(1, **one), known(2, **other)) is None
    assert signs(known(1, **one), known(2, **other), numbers=False) == {Sign.NAME, Sign.BIRTH}
    assert signs(known(1, **PHONE), slip, places=False) is None
    assert signs(known(1, **one), known(2, "Zoe Fenn", **one), numbers=False) is None


def test_twins_are_not_proposed() -> None:
    """One birthday, one address, one family name; another given name, or said to be siblings."""
    assert signs(known(1, **HOME, **PHONE), known(2, "Zoe Khan", **HOME, **PHONE)) is None
    sister = known(2, "Amirah Khan", kin=frozenset({1}), **HOME)
    assert signs(known(1, **HOME), sister) is None
    assert signs(sister, known(1, **HOME)) is None


def test_like_names_at_one_address_are_said_to_be_twins_perhaps() -> None:
    found = verdict(known(1, "Kian Khan", **HOME), known(2, "Kiran Khan", **HOME))
    elsewhere = verdict(known(1, "Kian Khan", **HOME), known(2, "Kiran Khan"))
    slip = verdict(known(1, **HOME), known(2, "Amira Kahn", **HOME))
    short = verdict(known(1, "Thomas Khan", **HOME), known(2, "Tom Khan", **HOME))

    assert found is not None
    assert found.perhaps_twins
    assert elsewhere is not None
    assert not elsewhere.perhaps_twins
    assert slip is not None
    assert not slip.perhaps_twins
    assert short is not None
    assert not short.perhaps_twins


def test_people_without_one_half_of_a_name_are_not_alike_by_that() -> None:
    assert signs(known(1, "Amira "), known(2, "Amirah Khan")) is None


NAMES = st.sampled_from(["Amira Khan", "Amirah Khan", "Khan Amira", "Zoe Khan", "Zoe Fenn"])
DAYS = st.sampled_from([None, BORN, date(2009, 3, 2), date(2008, 2, 3), date(2010, 7, 19)])
NUMBERS = st.frozensets(st.sampled_from([("upn", "A1"), ("upn", "A2")]), max_size=1)
TELEPHONES = st.frozensets(st.just("+447700900123"), max_size=1)
POSTCODES = st.frozensets(st.sampled_from(["ZZ1 1AA", "ZZ1 1AB"]), max_size=2)
PEOPLE = st.builds(
    lambda name, born_on, numbers, contacts, addresses, kin: (
        lambda key: known(
            key,
            name,
            born_on,
            numbers=numbers,
            contacts=contacts,
            addresses=addresses,
            kin=kin,
        )
    ),
    NAMES,
    DAYS,
    NUMBERS,
    TELEPHONES,
    POSTCODES,
    st.frozensets(st.integers(min_value=1, max_value=2), max_size=1),
)


@given(one=PEOPLE, other=PEOPLE)
def test_it_is_one_verdict_from_either_side(one: Any, other: Any) -> None:
    assert compare(one(1), other(2)) == compare(other(2), one(1))


@given(one=PEOPLE, other=PEOPLE, numbers=st.booleans(), places=st.booleans())
def test_what_is_closed_is_judged_as_if_it_were_not_there(
    one: Any, other: Any, numbers: bool, places: bool
) -> None:
    def shut(person: Known) -> Known:
        nothing: frozenset[Any] = frozenset()
        closed: dict[str, Any] = {} if numbers else {"numbers": nothing}
        closed |= {} if places else {"contacts": nothing, "addresses": nothing}
        return replace(person, **closed)

    there = verdict(one(1), other(2), numbers=numbers, places=places)

    assert there == verdict(shut(one(1)), shut(other(2)))


COUPLES = st.lists(
    st.tuples(st.integers(1, 9), st.integers(1, 9)).filter(lambda pair: pair[0] < pair[1]),
    unique=True,
    max_size=12,
)


@given(couples=COUPLES)
def test_groups_hold_every_pair_once_and_share_nobody(couples: list[tuple[int, int]]) -> None:
    pairs = tuple(Alike(one=one, other=other, signs=(Sign.NAME,)) for one, other in couples)

    groups = groups_of(pairs)

    assert sorted((pair.one, pair.other) for group in groups for pair in group) == sorted(couples)
    people = [{key for pair in group for key in (pair.one, pair.other)} for group in groups]
    assert sum(map(len, people)) == len(set().union(*people))
