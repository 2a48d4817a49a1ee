"""Are majorities, ties, splits and concentrations found where they are, and nowhere else?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.findings import (
    computed_findings,
    front_runners,
    leads,
    majorities,
    split_clause,
)
from waymark.consultations.rules.reconstruction import MarkedTable, marked_as_cast
from waymark.consultations.rules.tables import Heading, cross_table
from waymark.consultations.rules.vocabulary import MajorityOutcome, QuestionKind

LETTERS = "ABCDEFGH"


def marked(*rows: tuple[int, ...]) -> MarkedTable:
    """Categories A, B, C ... by choices 1, 2, 3 ... with these counts."""
    width = len(rows[0])
    table = cross_table(
        kind=QuestionKind.SINGLE_CHOICE,
        categories=tuple(Heading(key=each, label=each) for each in LETTERS[: len(rows)]),
        choices=tuple(Heading(key=str(n), label=f"Choice {n}") for n in range(1, width + 1)),
        counts={
            (LETTERS[n], str(m)): count
            for n, row in enumerate(rows)
            for m, count in enumerate(row, start=1)
        },
    )
    return marked_as_cast(table, None)


@pytest.mark.parametrize(
    ("row", "outcome", "choices", "sentence"),
    [
        (
            (6, 4, 1),
            MajorityOutcome.MAJORITY,
            ("1",),
            "A: a majority for Choice 1, 54.5% (6 of 11).",
        ),
        (
            (5, 4, 3),
            MajorityOutcome.LARGEST_SHARE,
            ("1",),
            "A: the largest share for Choice 1, 41.7% (5 of 12), but no majority.",
        ),
        (
            (2, 1, 2),
            MajorityOutcome.TIE,
            ("1", "3"),
            "A: a tie between Choice 1 and Choice 3, 2 of 5 (40.0%) each.",
        ),
        ((0, 0, 0), MajorityOutcome.NO_RESPONSES, (), "A: no responses."),
        ((1, 1, 0), MajorityOutcome.TIE, ("1", "2"), None),
    ],
)
def test_category_divides(
    row: tuple[int, ...], outcome: MajorityOutcome, choices: tuple[str, ...], sentence: str | None
) -> None:
    (line,) = majorities(marked(row))

    assert (line.outcome, line.choices) == (outcome, choices)
    assert line.reconstructed is None
    assert sentence in {None, line.sentence}


@pytest.mark.parametrize(
    ("rows", "clause"),
    [
        (((3, 0, 1), (0, 3, 1)), "Even split: Choice 1 and Choice 2 each lead 1 category"),
        (
            ((3, 0, 1), (0, 3, 1), (0, 0, 1)),
            "Even split: Choice 1, Choice 2 and Choice 3 each lead 1 category",
        ),
        (
            ((3, 0, 1), (3, 0, 1), (0, 3, 1)),
            "Choice 1 leads 2 categories and Choice 2 leads 1",
        ),
        (
            ((3, 0, 1), (3, 0, 1), (0, 3, 1), (0, 1, 3)),
            "Choice 1 leads 2 categories and Choice 2 and Choice 3 each lead 1",
        ),
        (((3, 0, 1), (3, 0, 1)), "Choice 1 leads 2 categories, and no other choice leads any"),
        (((1, 1, 0), (0, 2, 2)), "No choice leads any category"),
    ],
)
def test_categories_divide_between_choices(rows: tuple[tuple[int, ...], ...], clause: str) -> None:
    assert split_clause(leads(marked(*rows))) == clause


def test_tied_category_is_led_by_nobody_and_breaks_no_even_split() -> None:
    lines = leads(marked((3, 0), (0, 3), (2, 2)))

    assert [line.leads for line in lines] == [("A",), ("B",)]


def test_largest_share_leads_a_category_but_is_no_majority() -> None:
    (first, *_) = leads(marked((5, 4, 3)))

    assert (first.leads, first.majorities) == (("A",), ())


def test_concentration_names_most_of_the_categories_when_they_are_few_people() -> None:
    findings = computed_findings(marked((60, 0), (0, 40), (0, 3), (0, 2), (0, 2)))

    (found,) = (each for each in findings if each.key == "concentration:2")
    assert found.sentence == (
        "Three of the four categories with a majority for Choice 2 hold 7 responses between them."
    )
    assert (found.figures[0].figure.numerator, found.figures[0].figure.base) == (7, 107)


def test_concentration_says_all_when_all_of_them_are_few_people() -> None:
    findings = computed_findings(marked((60, 0), (0, 3), (0, 2)))

    (found,) = (each for each in findings if each.key == "concentration:2")
    assert found.sentence.startswith("The two categories with a majority for Choice 2 hold 5 ")


@pytest.mark.parametrize(("others", "is_found"), [(63, False), (64, True)])
def test_concentration_is_found_only_under_a_tenth_of_all(others: int, is_found: bool) -> None:
    findings = computed_findings(marked((others, 0), (0, 4), (0, 3)))

    assert any(each.key == "concentration:2" for each in findings) is is_found


def test_concentration_is_not_found_in_categories_of_like_size() -> None:
    keys = {each.key for each in computed_findings(marked((9, 0), (9, 0), (0, 9), (0, 9)))}

    assert not any(key.startswith("concentration") for key in keys)


def test_supporters_name_every_largest_category() -> None:
    findings = computed_findings(marked((4, 0), (4, 0), (0, 1)))

    (found,) = (each for each in findings if each.key == "supporters:1")
    assert found.sentence == "Of those who chose Choice 1, 4 of 8 (50.0%) each came from A and B."


def test_nothing_is_found_where_nobody_answered() -> None:
    assert computed_findings(marked((0, 0), (0, 0))) == ()


@st.composite
def tables(draw: st.DrawFn) -> MarkedTable:
    width = draw(st.integers(1, 5))
    row = st.tuples(*[st.integers(0, 9)] * width)
    return marked(*draw(st.lists(row, min_size=1, max_size=8)))


@given(tables())
def test_no_category_has_two_majorities_and_front_runners_lead_most(made: MarkedTable) -> None:
    lines = leads(made)
    held = [category for line in lines for category in line.majorities]
    front = front_runners(lines)

    assert len(held) == len(set(held))
    assert all(len(f.leads) >= len(line.leads) for f in front for line in lines)
    assert bool(front) == any(line.leads for line in lines)


@given(tables())
def test_finding_without_reconstruction_says_nothing_of_one(made: MarkedTable) -> None:
    for finding in computed_findings(made):
        assert finding.reconstructed is None
        assert finding.rests_on_reconstructed == ""


def test_choice_in_the_voice_of_who_answers_is_quoted_in_a_sentence() -> None:
    table = cross_table(
        kind=QuestionKind.SINGLE_CHOICE,
        categories=(Heading(key="A", label="A"),),
        choices=(
            Heading(key="1", label="Option 1"),
            Heading(key="none", label="I have no preference"),
        ),
        counts={("A", "1"): 3, ("A", "none"): 1},
    )

    split = computed_findings(marked_as_cast(table, None))[0]

    assert split.sentence.endswith("no category has a majority for “I have no preference”.")
