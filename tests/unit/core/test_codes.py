"""Are lists of official codes read as they stand, and is a faulty one found at once?"""

import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.codes.editions import (
    FaultyCodes,
    edition_on,
    editions,
    in_order,
    read_edition,
)

SOUND = """
edition = "2030-31"
starts_on = 2030-04-01
source = "An invented requirement"
is_reconstructed = true

[[codes]]
code = "110"
label = "At school, as the requirement has it"
words = "At school"
group = "compulsory"
"""


def test_edition_is_read_with_its_source_and_its_standing() -> None:
    found = read_edition(tomllib.loads(SOUND))

    assert (found.name, found.starts_on) == ("2030-31", date(2030, 4, 1))
    assert found.is_reconstructed
    assert [each.words for each in found.codes] == ["At school"]


@pytest.mark.parametrize(
    "text",
    [
        SOUND + SOUND[SOUND.index("[[codes]]") :],
        SOUND.replace('words = "At school"', 'words = ""'),
        SOUND[: SOUND.index("[[codes]]")] + "codes = []",
    ],
    ids=["the same code twice", "no words", "no codes"],
)
def test_edition_that_contradicts_itself_is_refused(text: str) -> None:
    with pytest.raises(FaultyCodes):
        read_edition(tomllib.loads(text))


def test_editions_that_begin_on_one_day_are_refused() -> None:
    one = read_edition(tomllib.loads(SOUND))

    with pytest.raises(FaultyCodes):
        in_order([one, replace(one, name="another")])
    with pytest.raises(FaultyCodes):
        in_order([])


@given(day=st.dates(min_value=date(2010, 1, 1), max_value=date(2050, 1, 1)))
def test_edition_on_a_day_is_the_latest_that_has_begun(day: date) -> None:
    found = edition_on("activity", day)

    begun = [each for each in editions("activity") if each.starts_on <= day]
    assert found == (begun[-1] if begun else editions("activity")[0])
