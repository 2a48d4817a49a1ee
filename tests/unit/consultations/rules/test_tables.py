"""Do cross-tables count people, in every direction, and refuse what nobody could have answered?"""

import pytest

from waymark.consultations.rules.tables import Cell, CrossTable, Heading, cross_table
from waymark.consultations.rules.vocabulary import QuestionKind

SCHOOLS = Heading(key="schools", label="Schools")
PARENTS = Heading(key="parents", label="Parents")
YES = Heading(key="yes", label="Yes")
NO = Heading(key="no", label="No")


def table(
    counts: dict[Cell, int],
    *,
    kind: QuestionKind = QuestionKind.SINGLE_CHOICE,
    answering: dict[str, int] | None = None,
) -> CrossTable:
    return cross_table(
        kind=kind,
        categories=(SCHOOLS, PARENTS),
        choices=(YES, NO),
        counts=counts,
        answering=answering,
    )


def test_single_choice_has_those_answering_as_its_base() -> None:
    made = table({("schools", "yes"): 3, ("schools", "no"): 1, ("parents", "yes"): 2})

    assert made.row_figure("schools", "yes").percent == "75.0"
    assert made.column_figure("schools", "yes").percent == "60.0"
    assert made.total_figure("schools", "yes").percent == "50.0"
    assert (made.overall_figure("yes").numerator, made.overall_figure("yes").base) == (5, 6)


def test_multiple_choice_has_people_not_ticks_as_its_base() -> None:
    counts = {("schools", "yes"): 4, ("schools", "no"): 3}

    made = table(counts, kind=QuestionKind.MULTIPLE_CHOICE, answering={"schools": 4})

    assert made.row_figure("schools", "yes").percent == "100.0"
    assert made.row_figure("schools", "no").percent == "75.0"
    assert made.base == 4


def test_category_without_answers_has_no_percentage() -> None:
    assert table({("schools", "yes"): 1}).row_figure("parents", "yes").percent is None


@pytest.mark.parametrize(
    ("counts", "kind", "answering"),
    [
        ({("schools", "yes"): 2}, QuestionKind.SINGLE_CHOICE, {"schools": 3}),
        ({("schools", "yes"): 2}, QuestionKind.MULTIPLE_CHOICE, {"schools": 1}),
        ({("schools", "yes"): 2}, QuestionKind.MULTIPLE_CHOICE, {"schools": 3}),
        ({("schools", "yes"): 2, ("schools", "no"): -1}, QuestionKind.SINGLE_CHOICE, None),
        ({("schools", "yes"): 2}, QuestionKind.MULTIPLE_CHOICE, None),
        ({("schools", "perhaps"): 2}, QuestionKind.SINGLE_CHOICE, None),
        ({}, QuestionKind.OPEN_TEXT, None),
    ],
)
def test_counts_are_refused_that_no_answers_could_give(
    counts: dict[Cell, int], kind: QuestionKind, answering: dict[str, int] | None
) -> None:
    with pytest.raises((ValueError, KeyError)):
        table(counts, kind=kind, answering=answering)


def test_counts_are_refused_when_a_cell_is_missing() -> None:
    with pytest.raises(ValueError, match="one count for each"):
        CrossTable(
            kind=QuestionKind.SINGLE_CHOICE,
            categories=(SCHOOLS,),
            choices=(YES, NO),
            counts={("schools", "yes"): 1},
            answering={"schools": 1},
        )
