"""Are telephone numbers and postcodes kept in one form, however they are typed?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.postcodes import is_whole_postcode, normal_postcode
from waymark.people.rules.telephones import may_exist, read_telephone, telephone_in_words

# From the numbers kept for stories: Ofcom, "Telephone numbers for drama use".
stories = st.one_of(
    st.integers(0, 999).map(lambda number: f"7700900{number:03d}"),
    st.integers(0, 999).map(lambda number: f"1632960{number:03d}"),
)
postcodes = st.from_regex(r"\A[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}\Z")


@given(stories, st.sampled_from(["0{}", "+44{}", "+44 {}", "0044{}", "(0{})", " 0{} "]))
def test_a_number_is_kept_alike_however_it_is_typed(digits: str, form: str) -> None:
    assert read_telephone(form.format(digits)) == f"+44{digits}"


@given(stories)
def test_a_number_written_for_people_is_read_back(digits: str) -> None:
    number = f"+44{digits}"

    assert may_exist(number)
    assert read_telephone(telephone_in_words(number)) == number


def test_a_number_of_another_country_keeps_it() -> None:
    assert telephone_in_words("+33123456789") == "+33 1 23 45 67 89"
    assert may_exist("+33123456789")


@pytest.mark.parametrize("number", ["+44770090012", "+447700901234", "+441632999999999"])
def test_a_number_with_a_digit_too_few_or_elsewhere_does_not_exist(number: str) -> None:
    assert not may_exist(number)


def test_text_that_is_no_number_is_shown_as_it_is() -> None:
    assert telephone_in_words("by way of her aunt") == "by way of her aunt"


@given(postcodes)
def test_a_postcode_is_kept_alike_however_it_is_typed(postcode: str) -> None:
    for typed in (postcode, postcode.lower(), postcode.replace(" ", ""), f" {postcode} "):
        assert normal_postcode(typed) == postcode
    assert is_whole_postcode(normal_postcode(postcode))
