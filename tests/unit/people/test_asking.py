"""Is what somebody types into the one box read as they mean it?"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.asking import (
    LONGEST_TEXT,
    MOST_KEYS,
    MOST_WORDS,
    Asked,
    Birth,
    Key,
    Kind,
    Why,
    read_asked,
    whys_told,
    without,
)
from waymark.people.rules.numbers import uln_check_digit, upn_check_letter

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2029, 12, 31))
FORMS = (
    "{0.day}/{0.month}/{0.year}",
    "{0.day}.{0.month}.{0.year}",
    "{0.day}-{0.month}-{0.year}",
    "{0.day} {0.month} {0.year}",
    "{0:%d}/{0:%m}/{0:%y}",
    "{0:%Y-%m-%d}",
    "{0.day} {0:%b} {0.year}",
    "{0.day} {0:%B} {0.year}",
    "{0:%d%m%Y}",
    "{0:%d%m%y}",
)
ULN = f"123456789{uln_check_digit('123456789')}"
UPN = upn_check_letter("801200001001") + "801200001001"


def births(asked: Asked) -> set[Birth]:
    return {birth for key in asked.keys for birth in key.births}


@given(day=DAYS, form=st.sampled_from(FORMS))
def test_a_date_is_read_in_every_form_that_people_type(day: date, form: str) -> None:
    asked = read_asked(form.format(day))

    assert Birth(day=day, is_turned=False) in births(asked)
    assert asked.kinds == (Kind.BIRTH,)


@given(day=DAYS.filter(lambda day: day.day <= 12 and day.day != day.month))
def test_a_date_is_also_read_with_day_and_month_turned_round(day: date) -> None:
    turned = date(day.year, day.day, day.month)

    assert Birth(day=turned, is_turned=True) in births(read_asked(f"{day:%d/%m/%Y}"))


def test_a_date_that_is_real_only_when_turned_round_is_read_so() -> None:
    assert births(read_asked("02/13/2009")) == {Birth(day=date(2009, 2, 13), is_turned=True)}


def test_years_of_two_digits_are_of_those_who_may_be_young_now() -> None:
    assert births(read_asked("31/1/09")) == {Birth(day=date(2009, 1, 31), is_turned=False)}
    assert births(read_asked("31/1/98")) == {Birth(day=date(1998, 1, 31), is_turned=False)}


def test_eight_digits_are_read_with_the_year_first_where_nothing_else_fits() -> None:
    assert births(read_asked("20090231")) == set()
    assert births(read_asked("20091331")) == set()
    assert births(read_asked("20250113")) == {Birth(day=date(2025, 1, 13), is_turned=False)}


def test_digits_that_may_be_a_date_may_be_a_number_too() -> None:
    (key,) = read_asked("010209").keys

    assert {birth.day for birth in key.births} == {date(2009, 2, 1), date(2009, 1, 2)}
    assert key.number == "010209"


@pytest.mark.parametrize("text", ["31/02/2009", "31 February 2009", "40/40/40", "2009-40-40"])
def test_what_looks_like_a_date_and_is_none_is_looked_for_as_a_number(text: str) -> None:
    asked = read_asked(f"khan {text}")

    assert asked.kinds == (Kind.NAME, Kind.NUMBER)
    assert asked.words == ("khan",)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("zz11aa", Key(kind=Kind.POSTCODE, postcode="ZZ1 1AA")),
        ("ZZ1 1AA", Key(kind=Kind.POSTCODE, postcode="ZZ1 1AA")),
        ("zz1", Key(kind=Kind.POSTCODE, postcode="ZZ1")),
        (
            "07700 900 123",
            Key(kind=Kind.CONTACT, contact="+447700900123", number="07700900123"),
        ),
        (
            "+44 7700 900123",
            Key(kind=Kind.CONTACT, contact="+447700900123", number="447700900123"),
        ),
        (
            "(01632) 960001",
            Key(kind=Kind.CONTACT, contact="+441632960001", number="01632960001"),
        ),
        ("Amira@Example.org", Key(kind=Kind.CONTACT, contact="amira@example.org")),
        (UPN.lower(), Key(kind=Kind.UPN, number=UPN)),
        (ULN, Key(kind=Kind.ULN, number=ULN)),
        ("1234567890", Key(kind=Kind.NUMBER, number="1234567890")),
        ("cap-4711", Key(kind=Kind.NUMBER, number="CAP-4711")),
        ("0000000000000000", Key(kind=Kind.NUMBER, number="0000000000000000")),
    ],
)
def test_each_key_is_read_beside_a_name(text: str, key: Key) -> None:
    asked = read_asked(f"Amira {text}")

    assert asked.keys == (key,)
    assert asked.words == ("amira",)


def test_several_things_at_once_are_each_read() -> None:
    asked = read_asked("Khan, amira 12/3/2009 ZZ1 1AA 07700 900123")

    assert asked.words == ("khan", "amira")
    assert asked.name == "Khan, amira"
    assert asked.kinds == (Kind.NAME, Kind.BIRTH, Kind.POSTCODE, Kind.CONTACT)
    assert [part.kinds for part in asked.parts()] == [
        (Kind.NAME,), (Kind.BIRTH,), (Kind.POSTCODE,), (Kind.CONTACT,),
    ]  # fmt: skip


def test_one_thing_alone_has_no_parts_and_half_a_postcode_is_none() -> None:
    assert list(read_asked("khan").parts()) == []
    assert [part.kinds for part in read_asked("khan zz1").parts()] == [(Kind.NAME,)]


@pytest.mark.parametrize("text", ["k", "zz1", "k zz1"])
def test_one_letter_and_half_a_postcode_are_too_wide(text: str) -> None:
    assert read_asked(text).is_too_wide


@pytest.mark.parametrize("text", ["li", "k khan", "zz1 1aa", "1/2/2009"])
def test_what_narrows_is_not_too_wide(text: str) -> None:
    assert not read_asked(text).is_too_wide


@given(text=st.text(max_size=400))
def test_whatever_is_typed_is_read_within_bounds(text: str) -> None:
    asked = read_asked(text)

    assert len(asked.words) <= MOST_WORDS
    assert len(asked.keys) <= MOST_KEYS
    assert len(asked.name) <= LONGEST_TEXT
    assert asked.is_empty == (not asked.words and not asked.keys)


@given(text=st.text(alphabet=" abcxyz0123456789/-.+()@", max_size=60))
def test_reading_is_the_same_in_any_case_and_spacing(text: str) -> None:
    assert read_asked(text.upper()).keys == read_asked(f"  {text} ").keys


def test_what_may_not_be_searched_by_is_left_out() -> None:
    asked = read_asked("khan zz1 1aa 1/2/2009")

    assert without(asked, Kind.POSTCODE).kinds == (Kind.NAME, Kind.BIRTH)


def test_of_a_closed_record_only_reasons_of_identity_are_told() -> None:
    whys = [Why.SOUND, Why.OLD_NAME, Why.OLD_POSTCODE, Why.BIRTH_TURNED]

    assert whys_told(whys, is_open=True) == tuple(whys)
    assert whys_told(whys, is_open=False) == (Why.SOUND, Why.OTHER, Why.BIRTH_TURNED)


def test_one_thing_typed_twice_is_asked_for_once() -> None:
    assert len(read_asked("zz1 1aa 1/2/2009 ZZ11AA").keys) == 2
