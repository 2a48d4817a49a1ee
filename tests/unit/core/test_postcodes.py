"""Are postcodes told from other text, and written in one way?"""

import pytest

from waymark.core.postcodes import is_whole_postcode, normal_postcode, outward_code


@pytest.mark.parametrize(
    ("typed", "postcode", "outward"),
    [
        ("zz11aa", "ZZ1 1AA", "ZZ1"),
        (" ZZ1  1AA ", "ZZ1 1AA", "ZZ1"),
        ("EC1A 1BB", "EC1A 1BB", "EC1A"),
        ("m11ae", "M1 1AE", "M1"),
        ("zz1", "ZZ1", "ZZ1"),
    ],
)
def test_a_postcode_is_written_in_one_way(typed: str, postcode: str, outward: str) -> None:
    assert normal_postcode(typed) == postcode
    assert outward_code(postcode) == outward
    assert is_whole_postcode(postcode) == (postcode != outward)


@pytest.mark.parametrize("typed", ["", "Marshfield", "12345", "ZZ1 1A", "!!"])
def test_other_text_is_no_postcode(typed: str) -> None:
    assert normal_postcode(typed) == ""
