"""How several boxes, numbers and postcodes are read, and what is said of what does not read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.typed import (
    number_in_words,
    ordinal,
    points_so_far,
    read_choices_of_rows,
    read_number,
    read_points,
    read_postcode,
    read_ranking,
)
from waymark.core.postcodes import outward_code

LABELS = {"near": "Near home", "late": "Open late", "free": "Free"}


@given(order=st.permutations(list(LABELS)), placed=st.integers(0, 3))
def test_a_ranking_reads_as_the_order_of_its_places_however_far_it_goes(
    order: list[str], placed: int
) -> None:
    typed = {code: str(place) for place, code in enumerate(order[:placed], start=1)}

    read = read_ranking(typed, labels=LABELS)

    assert read.value == tuple(order[:placed])
    assert not read.faults


@pytest.mark.parametrize(
    ("typed", "box", "fault"),
    [
        ({"near": "1", "late": "1"}, "late", "“Near home” and “Open late” are both in place 1"),
        ({"near": "1", "late": "3"}, "late", "Nothing is in place 2: move “Open late” up"),
        ({"near": "2"}, "near", "choose what comes 1st"),
        ({"near": "4"}, "near", "Choose a place from 1 to 3 for “Near home”"),
        ({"near": "first"}, "near", "Choose a place from 1 to 3"),
        ({"near": "\N{SUPERSCRIPT TWO}"}, "near", "Choose a place from 1 to 3"),
    ],
)
def test_a_ranking_that_does_not_read_is_told_why_beside_its_box(
    typed: dict[str, str], box: str, fault: str
) -> None:
    read = read_ranking(typed, labels=LABELS)

    assert read.value == ()
    assert fault in read.faults[box]


@given(points=st.lists(st.integers(0, 60), min_size=3, max_size=3))
def test_points_are_taken_when_they_come_to_the_sum_and_only_then(points: list[int]) -> None:
    typed = {code: str(each) for code, each in zip(LABELS, points, strict=True)}

    read = read_points(typed, labels=LABELS, total=60)

    if sum(points) == 60:
        assert read.value == tuple(zip(LABELS, points, strict=True))
    else:
        assert read.value == ()
        assert str(sum(points)) in read.faults[""]


@pytest.mark.parametrize(
    ("typed", "box", "fault"),
    [
        ({"near": "ten"}, "near", "Points for “Near home” must be a whole number from 0 to 60"),
        ({"near": "-5"}, "near", "must be a whole number"),
        ({"near": "61"}, "near", "must be 60 or fewer"),
        ({"near": "9" * 400}, "near", "must be 60 or fewer"),
        ({"near": "50"}, "", "You have given 50 of 60 points: give the other 10"),
        ({"near": "50", "late": "20"}, "", "70 points, but there are 60: take 10 away"),
    ],
)
def test_points_that_do_not_read_are_told_why(typed: dict[str, str], box: str, fault: str) -> None:
    assert fault in read_points(typed, labels=LABELS, total=60).faults[box]


def test_no_points_at_all_are_no_answer() -> None:
    assert read_points({"near": " "}, labels=LABELS, total=60).value == ()
    assert not read_points({}, labels=LABELS, total=60).faults
    assert points_so_far(0, total=5).endswith("give the other 5")


def test_rows_are_answered_as_far_as_somebody_likes_unless_all_have_to_be() -> None:
    words = {"rows": LABELS, "choices": {"y": "Yes", "n": "No"}}

    partly = read_choices_of_rows({"near": "y"}, **words, is_required=False)
    all_of_them = read_choices_of_rows({"near": "y"}, **words, is_required=True)
    unknown = read_choices_of_rows({"near": "maybe"}, **words, is_required=False)

    assert partly.value == (("near", "y"),)
    assert all_of_them.faults["late"] == "Choose an answer for “Open late”"
    assert unknown.faults["near"] == "Choose from the answers on this page"


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("12", "", "12"),
        (" 1,250.5 ", "", "1250.5"),
        ("£1,250", "£", "1250"),
        ("30 minutes", "minutes", "30"),
        ("45%", "%", "45"),
        ("\N{MINUS SIGN}3", "", "-3"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, unit: str, number: str) -> None:
    assert read_number(text, unit=unit).value == Decimal(number)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("lots", "must be a number, like 1"),
        ("1e5", "must be a number"),
        ("NaN", "must be a number"),
        ("\N{ARABIC-INDIC DIGIT FOUR}", "must be a number"),
        ("1" * 13, "must be a number"),
        ("0", "must be 1 minutes or more"),
        ("61", "must be 60 minutes or less"),
    ],
)
def test_a_number_that_does_not_fit_is_told_why(text: str, fault: str) -> None:
    read = read_number(text, least=Decimal(1), most=Decimal(60), unit="minutes")

    assert fault in read.faults[""]
    assert read.value is None


def test_nothing_typed_is_no_number_and_no_postcode() -> None:
    assert read_number("  ").value is None
    assert read_postcode(" ").value == ""


@pytest.mark.parametrize(
    ("typed", "postcode", "outward"),
    [
        ("lu12bq", "LU1 2BQ", "LU1"),
        (" LU1  2BQ ", "LU1 2BQ", "LU1"),
        ("EC1A 1BB", "EC1A 1BB", "EC1A"),
        ("m11ae", "M1 1AE", "M1"),
        ("LU1", "LU1", "LU1"),
    ],
)
def test_a_postcode_is_read_in_any_case_and_spacing(
    typed: str, postcode: str, outward: str
) -> None:
    assert read_postcode(typed).value == postcode
    assert outward_code(postcode) == outward


@pytest.mark.parametrize("typed", ["Luton", "12345", "LU1 2B", "!!"])
def test_what_is_no_postcode_is_told_how_to_write_one(typed: str) -> None:
    assert "like LU1 2BQ" in read_postcode(typed).faults[""]


def test_numbers_and_places_read_as_people_say_them() -> None:
    assert [ordinal(each) for each in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
    assert number_in_words(Decimal("1250.5000"), unit="£") == "£1,250.5"
    assert number_in_words(Decimal("12"), unit="miles") == "12 miles"
    assert number_in_words(Decimal("40"), unit="%") == "40%"
    assert number_in_words(Decimal("100")) == "100"
