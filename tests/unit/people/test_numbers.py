"""Are the numbers of pupils and learners told from mistyped ones?"""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from waymark.people.rules.numbers import (
    UPN_LETTERS,
    is_uln,
    is_upn,
    uln_check_digit,
    upn_check_letter,
)

twelve_digits = st.text("0123456789", min_size=12, max_size=12)
nine_digits = st.tuples(
    st.sampled_from("123456789"), st.text("0123456789", min_size=8, max_size=8)
).map("".join)


def test_a_number_of_the_department_s_own_example_is_a_pupil_number() -> None:
    assert is_upn("H801200001001")


@given(twelve_digits)
def test_the_check_letter_makes_a_pupil_number(digits: str) -> None:
    assert is_upn(upn_check_letter(digits) + digits)


@given(twelve_digits, st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_is_no_pupil_number(digits: str, place: int, off: int) -> None:
    wrong = str((int(digits[place]) + off) % 10)
    number = upn_check_letter(digits) + digits[:place] + wrong + digits[place + 1 :]

    assert not is_upn(number)


@given(twelve_digits, st.sampled_from(UPN_LETTERS))
def test_another_letter_is_no_pupil_number(digits: str, letter: str) -> None:
    assert is_upn(letter + digits) == (letter == upn_check_letter(digits))


@given(st.text("0123456789", min_size=11, max_size=11), st.sampled_from(UPN_LETTERS))
def test_a_temporary_pupil_number_ends_in_a_letter(digits: str, last: str) -> None:
    places = digits + last

    assert is_upn(upn_check_letter(places) + places)


@pytest.mark.parametrize("text", ["", "H80120000100", "h801200001001", "I801200001001", "1" * 13])
def test_other_texts_are_no_pupil_numbers(text: str) -> None:
    assert not is_upn(text)


@given(nine_digits)
def test_the_check_digit_makes_a_learner_number(digits: str) -> None:
    check = uln_check_digit(digits)
    assume(check is not None)

    assert is_uln(f"{digits}{check}")


@given(nine_digits, st.integers(1, 8), st.integers(1, 9))
def test_one_wrong_digit_is_no_learner_number(digits: str, place: int, off: int) -> None:
    check = uln_check_digit(digits)
    assume(check is not None)
    wrong = str((int(digits[place]) + off) % 10)

    assert not is_uln(f"{digits[:place]}{wrong}{digits[place + 1 :]}{check}")


@given(nine_digits)
def test_nine_digits_have_one_tenth_that_fits_or_none(digits: str) -> None:
    fitting = [last for last in range(10) if is_uln(f"{digits}{last}")]

    assert fitting == [each for each in [uln_check_digit(digits)] if each is not None]


@pytest.mark.parametrize("text", ["", "9999999999", "0123456789", "12345", "12345678901"])
def test_other_texts_are_no_learner_numbers(text: str) -> None:
    assert not is_uln(text)
