"""Is it reckoned rightly how much there is, and how much is missing?"""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.needs import (
    Evidence,
    NeedsGroup,
    People,
    Provided,
    Provision,
    Sufficiency,
    group_of,
    missing_to_approve,
    sufficiency,
    written,
)

YOUNG = NeedsGroup.YOUNG_PEOPLE
HOURS = (YOUNG, Provided.HOURS)
COUNTS = st.integers(min_value=1, max_value=50_000)
AMOUNTS = st.decimals(min_value=0, max_value=5_000, places=1)


def test_the_worked_example() -> None:
    found = Sufficiency(Decimal(420), 6300, Decimal(80))

    assert (found.rate, found.gap_rate, found.gap) == (
        Decimal("66.7"),
        Decimal("13.3"),
        Decimal("84.0"),
    )


@given(amount=AMOUNTS, people=COUNTS, standard=st.decimals(1, 500, places=1))
def test_what_is_missing_added_meets_the_standard(
    amount: Decimal, people: int, standard: Decimal
) -> None:
    found = Sufficiency(amount, people, standard)
    filled = Sufficiency(amount + found.gap + Decimal("0.05"), people, standard)

    assert filled.gap == 0
    assert found.gap_rate >= 0
    assert (found.gap == 0) or amount * 1000 < standard * people


def test_without_a_standard_nothing_is_called_missing() -> None:
    found = Sufficiency(Decimal(420), 6300)

    assert found.gap_rate == found.gap == 0


@given(st.lists(st.tuples(st.integers(1, 3), COUNTS, AMOUNTS), min_size=1, max_size=8))
def test_the_whole_area_is_the_sum_of_its_localities(
    rows: list[tuple[int, int, Decimal]],
) -> None:
    people = [People(place, YOUNG, count) for place, count, _ in rows]
    offered = [Provision(place, YOUNG, hours=hours) for place, _, hours in rows]
    elsewhere = Provision(None, YOUNG, hours=Decimal(7))

    lines = sufficiency(people, [*offered, elsewhere], {HOURS: Decimal(80)})

    whole = lines[-1]
    assert whole.locality is None
    assert whole.found.young_people == sum(each.young_people for each in people)
    assert whole.found.amount == sum((each.hours or Decimal() for each in offered), Decimal(7))


def test_a_number_for_the_whole_area_is_not_added_up_again() -> None:
    people = [People(1, YOUNG, 2000), People(None, YOUNG, 6300)]

    lines = sufficiency(people, [Provision(1, YOUNG, hours=Decimal(420))], {HOURS: Decimal(80)})

    assert [(each.locality, each.found.young_people) for each in lines] == [(1, 2000), (None, 6300)]


def test_hours_of_one_group_are_nothing_to_another() -> None:
    other = NeedsGroup.LEARNING_DIFFICULTY
    people = [People(None, YOUNG, 6300), People(None, other, 200)]

    lines = sufficiency(
        people,
        [Provision(None, other, hours=Decimal(10), places=4)],
        {HOURS: Decimal(80)},
    )

    assert [(each.group, each.provided, each.found.amount) for each in lines] == [
        (YOUNG, Provided.HOURS, Decimal(0)),
        (other, Provided.HOURS, Decimal(10)),
        (other, Provided.PLACES, Decimal(4)),
    ]


@pytest.mark.parametrize(
    ("ages", "group"),
    [
        ((13, 19), YOUNG),
        ((None, None), YOUNG),
        ((11, 25), YOUNG),
        ((20, 25), NeedsGroup.LEARNING_DIFFICULTY),
        ((20, None), NeedsGroup.LEARNING_DIFFICULTY),
    ],
)
def test_a_service_counts_for_the_first_group_it_meets(
    ages: tuple[int | None, int | None], group: NeedsGroup
) -> None:
    assert group_of(*ages) is group


def test_what_an_assessment_still_needs() -> None:
    empty = Evidence(is_approved=False, views=0, people=0, is_provision_taken=False)
    whole = Evidence(is_approved=True, views=1, people=1, is_provision_taken=True)

    assert len(missing_to_approve(empty, known=" ")) == 4
    assert missing_to_approve(whole, known="Something") == ()


@pytest.mark.parametrize(
    ("number", "text"),
    [("84.0", "84"), ("1200", "1,200"), ("66.70", "66.7"), ("0.0", "0"), ("100", "100")],
)
def test_numbers_are_written_without_trailing_noughts(number: str, text: str) -> None:
    assert written(Decimal(number)) == text
