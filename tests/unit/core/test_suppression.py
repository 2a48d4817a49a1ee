"""Can anybody with a solver work out a small number that was hidden?"""

from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.attacker import Published
from waymark.core.suppression import (
    Family,
    Key,
    Sum,
    Suppression,
    hidden_words,
    joined,
    list_family,
    suppress,
    table_family,
)

COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 40))
AGES = ("under 16", "16 to 18", "19 and over")
SEXES = ("female", "male")
AREAS = ("north", "south", "west")
THRESHOLDS = st.integers(3, 10)

Cells = Mapping[tuple[str, str], int]


def _table(name: str, cells: Cells, rows: tuple[str, ...], columns: tuple[str, ...]) -> Family:
    """A table whose totals are those of its two dimensions by themselves."""
    dimension, other = name.split(" by ")
    return table_family(
        name=(name,),
        counts=cells,
        row_totals={row: (dimension, row) for row in rows},
        column_totals={column: (other, column) for column in columns},
        total=("everyone",),
    )


def _printed(people: Mapping[tuple[str, str, str], int], hidden: frozenset[Key]) -> Published:
    """Three linked tables of the same people, with what was hidden left out.

    Written out here once more, so that a sum forgotten by the method is not forgotten here.
    """
    dimensions = {"age": AGES, "sex": SEXES, "area": AREAS}
    numbers: dict[Key, int] = {("everyone",): sum(people.values())}
    sums: list[tuple[Key, list[Key]]] = []
    for place, (dimension, levels) in enumerate(dimensions.items()):
        for level in levels:
            numbers[dimension, level] = sum(n for who, n in people.items() if who[place] == level)
        sums.append((("everyone",), [(dimension, level) for level in levels]))
    pairs = (("age", 0, "sex", 1), ("age", 0, "area", 2), ("sex", 1, "area", 2))
    for first, one, second, two in pairs:
        name = f"{first} by {second}"
        for a in dimensions[first]:
            for b in dimensions[second]:
                numbers[name, a, b] = sum(
                    n for who, n in people.items() if who[one] == a and who[two] == b
                )
        for a in dimensions[first]:
            sums.append(((first, a), [(name, a, b) for b in dimensions[second]]))
        for b in dimensions[second]:
            sums.append(((second, b), [(name, a, b) for a in dimensions[first]]))
    return Published(
        numbers={key: None if key in hidden else number for key, number in numbers.items()},
        sums=sums,
    )


def _linked(people: Mapping[tuple[str, str, str], int]) -> Family:
    def counted(one: int, two: int) -> dict[tuple[str, str], int]:
        cells: dict[tuple[str, str], int] = {}
        for who, number in people.items():
            cells[who[one], who[two]] = cells.get((who[one], who[two]), 0) + number
        return cells

    return joined(
        [
            _table("age by sex", counted(0, 1), AGES, SEXES),
            _table("age by area", counted(0, 2), AGES, AREAS),
            _table("sex by area", counted(1, 2), SEXES, AREAS),
        ]
    )


PEOPLE = st.fixed_dictionaries(
    {(age, sex, area): COUNTS for age in AGES for sex in SEXES for area in AREAS}
)
CELLS = st.fixed_dictionaries({(age, area): COUNTS for age in AGES for area in AREAS})


STORY = {
    ("under 16", "north"): 2, ("under 16", "south"): 20, ("under 16", "west"): 31,
    ("16 to 18", "north"): 44, ("16 to 18", "south"): 12, ("16 to 18", "west"): 25,
    ("19 and over", "north"): 17, ("19 and over", "south"): 9, ("19 and over", "west"): 28,
}  # fmt: skip


def _printed_table(cells: Cells, hidden: frozenset[Key]) -> Published:
    numbers: dict[Key, int] = {("everyone",): sum(cells.values())}
    numbers |= {("age by area", *cell): number for cell, number in cells.items()}
    numbers |= {("age", a): sum(cells[a, b] for b in AREAS) for a in AGES}
    numbers |= {("area", b): sum(cells[a, b] for a in AGES) for b in AREAS}
    sums: list[tuple[Key, list[Key]]] = []
    for a in AGES:
        sums.append((("age", a), [("age by area", a, b) for b in AREAS]))
    for b in AREAS:
        sums.append((("area", b), [("age by area", a, b) for a in AGES]))
    sums.append((("everyone",), [("age", a) for a in AGES]))
    sums.append((("everyone",), [("area", b) for b in AREAS]))
    return Published(
        numbers={key: None if key in hidden else number for key, number in numbers.items()},
        sums=sums,
    )


def _assert_safe(
    printed: Published, found: Suppression, *, kept: frozenset[Key] = frozenset()
) -> None:
    small = {
        place
        for place, number in printed.numbers.items()
        if number is not None and 0 < number < found.threshold and place not in kept
    }
    assert not small, "a small number is shown"
    for place in printed.hidden():
        assert printed.width(place) >= found.threshold or place in found.withheld, place


@settings(max_examples=60)
@given(cells=CELLS, threshold=THRESHOLDS)
def test_no_hidden_cell_of_a_table_is_bound_closer_than_the_threshold(
    cells: Cells, threshold: int
) -> None:
    found = suppress(_table("age by area", cells, AGES, AREAS), threshold=threshold)

    assert not found.withheld
    _assert_safe(_printed_table(cells, found.hidden), found)


@settings(max_examples=25)
@given(people=PEOPLE, threshold=THRESHOLDS)
def test_no_hidden_cell_of_linked_tables_is_bound_closer_than_the_threshold(
    people: Mapping[tuple[str, str, str], int], threshold: int
) -> None:
    found = suppress(_linked(people), threshold=threshold)

    assert not found.withheld
    _assert_safe(_printed(people, found.hidden), found)


@settings(max_examples=25)
@given(
    cells=st.one_of(CELLS, st.fixed_dictionaries(dict.fromkeys(STORY, st.integers(0, 1)))),
    threshold=THRESHOLDS,
)
def test_what_cannot_be_protected_is_withheld_with_all_around_it(
    cells: Cells, threshold: int
) -> None:
    """The number of responses is in the report whatever happens, and may be tiny."""
    family = _table("age by area", cells, AGES, AREAS)
    kept = frozenset({("everyone",)})

    found = suppress(joined([family, Family(values={}, kept=kept)]), threshold=threshold)

    assert not kept & found.hidden
    _assert_safe(_printed_table(cells, found.hidden), found, kept=kept)
    if found.withheld:
        assert sum(cells.values()) < 2 * threshold


@settings(max_examples=30)
@given(cells=CELLS, order=st.randoms(use_true_random=False))
def test_the_choice_does_not_depend_on_the_order_of_the_numbers(
    cells: Cells, order: Random
) -> None:
    family = _table("age by area", cells, AGES, AREAS)
    keys, sums = list(family.values), list(family.sums)
    order.shuffle(keys)
    order.shuffle(sums)
    shuffled = Family(
        values={key: family.values[key] for key in keys},
        sums=tuple(sums),
        telling=family.telling,
    )

    assert suppress(shuffled) == suppress(family)


def test_the_attacker_wins_where_only_the_small_numbers_are_hidden() -> None:
    small = _table("age by area", STORY, AGES, AREAS).small(5)

    printed = _printed_table(STORY, small)

    assert printed.stretch(("age by area", "under 16", "north")) == (2, 2)
    assert printed.solved() == [("age by area", "under 16", "north")]


def test_a_small_cell_takes_the_smallest_rectangle_with_it() -> None:
    found = suppress(_table("age by area", STORY, AGES, AREAS))

    assert {key[1:] for key in found.hidden} == {
        ("under 16", "north"),
        ("under 16", "south"),
        ("19 and over", "north"),
        ("19 and over", "south"),
    }


def test_the_attacker_wins_across_tables_that_were_hidden_one_by_one() -> None:
    """Each table is safe alone; the total that one hides is printed by the other."""
    people = {(age, sex, area): 9 for age in AGES for sex in SEXES for area in AREAS} | {
        ("under 16", sex, area): 0 for sex in SEXES for area in AREAS
    }
    people["under 16", "female", "north"] = 2
    linked = _linked(people)
    hidden = {("age", "under 16"), ("age", "16 to 18")}
    alone = suppress(
        list_family(
            name=("age",),
            counts={age: linked.values["age", age] for age in AGES},
            total=("everyone",),
        )
    )
    assert alone.hidden == hidden

    printed = _printed(people, alone.hidden)

    assert ("age", "under 16") in printed.solved()
    _assert_safe(_printed(people, suppress(linked).hidden), suppress(linked))


def test_two_small_numbers_do_not_protect_each_other_where_their_sum_is_small() -> None:
    counts = {"a": 40, "b": 30, "c": 2, "d": 12, "e": 1}

    found = suppress(list_family(name=("who",), counts=counts, total=("everyone",)))

    assert found.hidden == {("who", "c"), ("who", "e"), ("who", "d")}


def test_two_numbers_with_a_large_enough_sum_protect_each_other() -> None:
    counts = {"a": 40, "b": 30, "c": 4, "d": 4}

    found = suppress(list_family(name=("who",), counts=counts, total=("everyone",)))

    assert found.hidden == {("who", "c"), ("who", "d")}


def test_the_one_answer_of_a_small_row_is_hidden() -> None:
    cells = STORY | {
        ("under 16", "north"): 0, ("under 16", "south"): 0, ("under 16", "west"): 7,
    }  # fmt: skip

    found = suppress(_table("age by area", cells, AGES, AREAS))

    assert {("age by area", "under 16", area) for area in AREAS} <= found.hidden
    _assert_safe(_printed_table(cells, found.hidden), found)


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    cells = {cell: 20 + number for cell, number in STORY.items()}

    assert not suppress(_table("age by area", cells, AGES, AREAS)).hidden


def test_harmless_small_numbers_are_shown() -> None:
    family = Family(
        values={("answered",): 50, ("not answered",): 1, ("everyone",): 51},
        sums=(Sum(total=("everyone",), parts=(("answered",), ("not answered",))),),
        harmless=frozenset({("not answered",)}),
    )

    assert not suppress(family).hidden


def test_an_empty_table_and_one_of_zeros_hide_nothing() -> None:
    zeros = dict.fromkeys(STORY, 0)

    assert not suppress(Family(values={})).hidden
    assert not suppress(_table("age by area", zeros, AGES, AREAS)).hidden


def test_a_lone_number_without_a_sum_is_only_hidden_itself() -> None:
    assert suppress(Family(values={("alone",): 3})).hidden == {("alone",)}


@pytest.mark.parametrize("threshold", [2, 11])
def test_a_threshold_outside_three_to_ten_is_refused(threshold: int) -> None:
    with pytest.raises(ValueError, match="not between 3 and 10"):
        suppress(Family(values={}), threshold=threshold)


def test_numbers_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="its parts make 3"):
        Family(
            values={("a",): 1, ("b",): 2, ("t",): 4},
            sums=(Sum(total=("t",), parts=(("a",), ("b",))),),
        )
    with pytest.raises(ValueError, match="below 0"):
        Family(values={("a",): -1})
    with pytest.raises(ValueError, match="both 1 and 2"):
        joined([Family(values={("a",): 1}), Family(values={("a",): 2})])


def test_the_mark_names_the_threshold() -> None:
    assert hidden_words(7) == "fewer than 7, or hidden"
