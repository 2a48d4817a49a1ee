"""Do the lists of ethnic groups and authorities hold what they should, by edition?"""

from datetime import date

import pytest

from waymark.core.codes.editions import edition_on, editions
from waymark.people.presenters.codes import authority_in_words, ethnicity_in_words


@pytest.mark.parametrize(("subject", "length"), [("ethnicity", 4), ("authorities", 3)])
def test_every_edition_is_marked_as_rebuilt_and_has_codes_of_one_length(
    subject: str, length: int
) -> None:
    for edition in editions(subject):
        assert edition.is_reconstructed
        assert {len(each.code) for each in edition.codes} == {length}


def test_black_british_came_with_the_edition_of_2020() -> None:
    def codes_on(day: date) -> set[str]:
        return {each.code for each in edition_on("ethnicity", day).codes}

    assert codes_on(date(2020, 4, 1)) - codes_on(date(2020, 3, 31)) == {"BBRI"}


def test_a_code_of_an_earlier_edition_keeps_its_words() -> None:
    assert "928" not in {each.code for each in edition_on("authorities", date(2026, 1, 1)).codes}
    assert authority_in_words("928", {}) == "Northamptonshire (928)"
    assert authority_in_words("940", {}) == "North Northamptonshire (940)"


def test_the_authority_s_own_number_is_named_though_no_list_has_it() -> None:
    assert authority_in_words("555", {"555": "Fenland"}) == "Fenland (555)"


def test_a_code_that_no_list_has_is_said_to_be_in_none() -> None:
    assert authority_in_words("555", {}) == "An authority that is in no list (555)"
    assert ethnicity_in_words("") == ""
    assert ethnicity_in_words("BAFR") == "Black or Black British: African"
