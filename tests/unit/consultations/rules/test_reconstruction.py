"""Is a rebuilt count called forced only if the known sums leave it no other value?"""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.consultations.rules.reconstruction import (
    KnownSum,
    Reconstruction,
    marked_as_cast,
    remark,
    weakest,
)
from waymark.consultations.rules.tables import Cell, CrossTable, Heading, cross_table
from waymark.consultations.rules.vocabulary import Certainty, QuestionKind

ROWS = ("a", "b")
COLUMNS = ("x", "y", "z")
CELLS = tuple(product(ROWS, COLUMNS))


def table(counts: dict[Cell, int]) -> CrossTable:
    return cross_table(
        kind=QuestionKind.SINGLE_CHOICE,
        categories=tuple(Heading(key=key, label=key.upper()) for key in ROWS),
        choices=tuple(Heading(key=key, label=key.upper()) for key in COLUMNS),
        counts=counts,
    )


def known(*sums: KnownSum) -> Reconstruction:
    return Reconstruction(question="q", sentence="Rebuilt.", known=sums)


def total_of(counts: dict[Cell, int], rows: tuple[str, ...], columns: tuple[str, ...]) -> int:
    return sum(counts[cell] for cell in product(rows or ROWS, columns or COLUMNS))


@st.composite
def small_reconstructions(
    draw: st.DrawFn,
) -> tuple[dict[Cell, int], list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    counts = {cell: draw(st.integers(0, 2)) for cell in CELLS}
    blocks = st.tuples(
        st.sampled_from([(), ("a",), ("b",)]), st.sampled_from([(), ("x",), ("y",), ("x", "z")])
    )
    return counts, draw(st.lists(blocks, max_size=6))


@settings(max_examples=60)
@given(small_reconstructions())
def test_forced_count_is_the_same_in_every_table_that_fits(
    made: tuple[dict[Cell, int], list[tuple[tuple[str, ...], tuple[str, ...]]]],
) -> None:
    counts, blocks = made
    totals = [total_of(counts, *block) for block in blocks]
    every = [dict(zip(CELLS, values, strict=True)) for values in product(range(3), repeat=6)]
    fitting = [other for other in every if [total_of(other, *block) for block in blocks] == totals]
    sums = [
        KnownSum(total=total, categories=rows, choices=columns)
        for total, (rows, columns) in zip(totals, blocks, strict=True)
    ]

    marked = marked_as_cast(table(counts), known(*sums))

    for cell in CELLS:
        if marked.certainty([cell]) is Certainty.FORCED:
            assert {other[cell] for other in fitting} == {counts[cell]}


def test_difference_of_known_sums_is_forced() -> None:
    counts = {("a", "x"): 4, ("a", "y"): 3, ("a", "z"): 1}
    sums = (KnownSum(total=8, categories=("a",)), KnownSum(total=4, choices=("x",)))

    marked = marked_as_cast(table(counts), known(*sums, KnownSum(total=0, categories=("b",))))

    assert marked.certainty([("a", "y"), ("a", "z")]) is Certainty.FORCED
    assert marked.certainty([("a", "y")]) is Certainty.FREE


def test_known_sum_forces_nothing_once_the_table_no_longer_has_it() -> None:
    sums = known(KnownSum(total=9, categories=("a",)))

    marked = marked_as_cast(table({("a", "x"): 8}), sums)

    assert marked.certainty(table({}).row_cells("a")) is Certainty.FREE


def test_lead_is_forced_where_all_other_choices_are_forced_to_nothing() -> None:
    sums = known(KnownSum(total=0, categories=("a",), choices=("x", "y")))

    marked = marked_as_cast(table({("a", "z"): 5}), sums)

    assert marked.lead_certainty("a") is Certainty.FORCED
    assert marked.row("a", "z").reconstructed is Certainty.FREE


def test_lead_without_majority_is_forced_only_with_its_whole_row() -> None:
    counts = {("a", "x"): 4, ("a", "y"): 3, ("a", "z"): 3}
    lead = KnownSum(total=4, categories=("a",), choices=("x",))
    row = KnownSum(total=10, categories=("a",))
    rest = KnownSum(total=3, categories=("a",), choices=("y",))

    partly = marked_as_cast(table(counts), known(lead, row))
    wholly = marked_as_cast(table(counts), known(lead, row, rest))

    assert partly.lead_certainty("a") is Certainty.FREE
    assert wholly.lead_certainty("a") is Certainty.FORCED


def test_real_responses_carry_no_mark() -> None:
    marked = marked_as_cast(table({("a", "x"): 5}), None)

    assert marked.row("a", "x").reconstructed is None
    assert marked.lead_certainty("a") is None
    assert marked.lead_certainty("b") is None


def test_known_sum_of_an_unknown_category_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown category or choice"):
        marked_as_cast(table({}), known(KnownSum(total=0, categories=("nowhere",))))


@pytest.mark.parametrize(
    ("certainties", "weaker"),
    [
        ([], None),
        ([None, None], None),
        ([None, Certainty.FORCED], Certainty.FORCED),
        ([Certainty.FORCED, Certainty.FREE], Certainty.FREE),
    ],
)
def test_weakest_certainty_wins(
    certainties: list[Certainty | None], weaker: Certainty | None
) -> None:
    assert weakest(certainties) is weaker


def test_remark_differs_by_certainty_and_is_empty_for_real_counts() -> None:
    remarks = {remark(None), remark(Certainty.FORCED), remark(Certainty.FREE)}

    assert len(remarks) == 3
    assert remark(None) == ""
