"""Are telephone numbers read as they are kept, and is nothing else taken for one?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.telephones import read_telephone


@given(number=st.integers(900_000, 900_999), spaces=st.booleans(), country=st.booleans())
def test_a_number_is_kept_in_one_form_however_it_is_typed(
    number: int, spaces: bool, country: bool
) -> None:
    typed = f"{'+44 7700' if country else '07700'}{' ' if spaces else ''}{number}"

    assert read_telephone(typed) == f"+447700{number}"
    assert read_telephone(read_telephone(typed)) == f"+447700{number}"


@pytest.mark.parametrize(
    "text", ["", "khan", "7700900123", "0123", "+", "+999999999999999999", "00000000000000000000"]
)
def test_other_text_is_no_number(text: str) -> None:
    assert read_telephone(text) == ""
