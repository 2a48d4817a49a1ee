"""What may be said of who somebody is?"""

from datetime import date

import pytest

from waymark.people.rules.identity import (
    Birth,
    died_before_birth,
    is_verified_without_date,
    needs_reason,
)

LEAP_DAY = date(2008, 2, 29)


@pytest.mark.parametrize(
    ("kept", "wanted", "needed"),
    [
        (Birth(LEAP_DAY, True), Birth(date(2008, 3, 1), True), True),
        (Birth(LEAP_DAY, True), Birth(LEAP_DAY, False), True),
        (Birth(LEAP_DAY, True), Birth(LEAP_DAY, True), False),
        (Birth(LEAP_DAY, False), Birth(date(2008, 3, 1), True), False),
        (Birth(None, False), Birth(LEAP_DAY, True), False),
    ],
)
def test_a_date_that_was_seen_on_paper_changes_for_a_reason(
    kept: Birth, wanted: Birth, needed: bool
) -> None:
    assert needs_reason(kept=kept, wanted=wanted) is needed


def test_only_a_known_date_can_have_been_seen() -> None:
    assert is_verified_without_date(Birth(None, True))
    assert not is_verified_without_date(Birth(None, False))


def test_nobody_dies_before_birth() -> None:
    assert died_before_birth(born_on=LEAP_DAY, died_on=date(2008, 2, 28))
    assert not died_before_birth(born_on=LEAP_DAY, died_on=LEAP_DAY)
    assert not died_before_birth(born_on=None, died_on=LEAP_DAY)
