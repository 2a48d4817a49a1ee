"""Do weighted figures stand beside those as they are, and say what has none and why?"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules import codec
from waymark.consultations.rules.amendments import Amendment
from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.counted import (
    CategoryCount,
    Counts,
    MarginCount,
    QuestionCount,
    SortCount,
    WeightingCount,
)
from waymark.consultations.rules.extras.weighted import weighted_figures, weighting_sentence
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    QuestionKind,
    ResponseStatus,
)

AREA = {"young": 400, "old": 600}
ANSWERS = {("young", "bus"): 5, ("young", "train"): 5, ("old", "bus"): 27, ("old", "train"): 3}


def _headings(*names: str) -> tuple[Heading, ...]:
    return tuple(Heading(key=each, label=each) for each in names)


def _counts(
    answers: dict[tuple[str, str], int], *, population: dict[str, int] | None = None
) -> Counts:
    number = sum(answers.values())
    by_age: dict[str, int] = {}
    for (age, _), n in answers.items():
        by_age[age] = by_age.get(age, 0) + n
    sorts = [SortCount(sort=(age,), number=n) for age, n in by_age.items()]
    sorts += [SortCount(sort=(age,), question="way", number=n) for age, n in by_age.items()]
    sorts += [
        SortCount(sort=(age,), question="way", choice=choice, number=n)
        for (age, choice), n in answers.items()
    ]
    return Counts(
        by_status={ResponseStatus.ACCEPTED: number},
        categories=(CategoryCount(key="all", label="All", responses=number),),
        questions=(
            QuestionCount(
                key="way",
                kind=QuestionKind.SINGLE_CHOICE,
                wording="Which way?",
                choices=_headings("bus", "train"),
                counts={("all", choice): n for (_, choice), n in answers.items()},
            ),
            QuestionCount(
                key="age",
                kind=QuestionKind.SINGLE_CHOICE,
                wording="How old?",
                choices=_headings("young", "old", "unsaid"),
                counts={("all", age): n for age, n in by_age.items() if age},
                apart=("unsaid",),
            ),
        ),
        weighting=WeightingCount(
            margins=(
                MarginCount(
                    question="age",
                    population=dict(reversed((AREA if population is None else population).items())),
                    source="Census",
                ),
            ),
            sorts=tuple(sorts),
        ),
    )


def _changed(counts: Counts, key: str, **values: object) -> Counts:
    questions = tuple(
        replace(each, **values) if each.key == key else each  # type: ignore[arg-type]
        for each in counts.questions
    )
    return replace(counts, questions=questions)


def _cells(table: ExtraTable) -> dict[str, list[str]]:
    return {row.label: [cell.text for cell in row.cells] for row in table.rows}


def test_nothing_is_weighted_unless_it_was_announced() -> None:
    found = weighted_figures(replace(_counts(ANSWERS), weighting=None))

    assert found.tables == ()
    assert found.not_weighted == ()


def test_unweighted_weighted_and_effective_number_stand_side_by_side() -> None:
    margin, table = weighted_figures(_counts(ANSWERS)).tables

    assert [row.label for row in margin.rows] == ["young", "old"]
    assert _cells(margin) == {
        "young": ["25.0% (10 of 40)", "40.0%", "40.0% (400 of 1,000)"],
        "old": ["75.0% (30 of 40)", "60.0%", "60.0% (600 of 1,000)"],
    }
    assert _cells(table) == {
        "bus": ["80.0% (32 of 40)", "74.0%"],
        "train": ["20.0% (8 of 40)", "26.0%"],
    }
    assert "as firm as 36 unweighted" in " ".join(table.notes)
    assert "cannot make up for those who did not answer" in margin.notes[0]


def test_those_who_did_not_say_are_left_out_of_both_columns() -> None:
    answers = ANSWERS | {("", "train"): 4, ("unsaid", "train"): 3}

    _, table = weighted_figures(_counts(answers)).tables

    assert _cells(table)["bus"] == ["80.0% (32 of 40)", "74.0%"]


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (_counts(ANSWERS, population={}), "each choice has not been entered"),
        (_counts(ANSWERS, population={"young": 400}), "answer to “old” has not been entered"),
        (_counts({("old", "bus"): 9}), "nobody answered “young”"),
        (_changed(_counts(ANSWERS), "age", threshold=5), "it hides small numbers"),
    ],
)
def test_what_cannot_be_weighted_by_says_why(counts: Counts, words: str) -> None:
    found = weighted_figures(counts)

    assert found.tables == ()
    assert words in " ".join(found.not_weighted)


def test_question_that_is_not_ticked_says_why_it_is_not_weighted() -> None:
    counts = _counts(ANSWERS)
    order = QuestionCount(key="order", kind=QuestionKind.RANKING, wording="In which order?")

    found = weighted_figures(replace(counts, questions=(*counts.questions, order)))

    assert found.not_weighted == (
        "“In which order?” is not weighted: only questions that are answered by ticking are.",
    )


def test_replaced_answers_are_not_weighted() -> None:
    amendment = Amendment(
        body="Board",
        wording="Either",
        effect=AmendmentEffect.REPLACE,
        question="way",
        covered={("all", "bus"): 1},
    )

    found = weighted_figures(replace(_counts(ANSWERS), amendments=(amendment,)))

    assert [each.key for each in found.tables] == ["age-weighted-by"]
    assert "an amendment replaced answers" in found.not_weighted[0]


@given(st.fixed_dictionaries(dict.fromkeys(ANSWERS, st.integers(1, 60))))
def test_weighted_tables_hold_no_number_of_a_question_that_hides_any(
    answers: dict[tuple[str, str], int],
) -> None:
    swapped = {
        (age, "train" if way == "bus" else "bus"): number for (age, way), number in answers.items()
    }

    hiding = weighted_figures(_changed(_counts(answers), "way", threshold=5))
    by_hidden = weighted_figures(_changed(_counts(answers), "age", threshold=5))

    assert hiding == weighted_figures(_changed(_counts(swapped), "way", threshold=5))
    assert by_hidden.tables == ()


@given(
    st.fixed_dictionaries(dict.fromkeys(ANSWERS, st.integers(1, 60))),
    st.integers(1, 2000),
)
def test_shares_add_up_and_the_same_counts_give_the_same_tables(
    answers: dict[tuple[str, str], int], young: int
) -> None:
    counts = _counts(answers, population={"young": young, "old": 600})

    found = weighted_figures(counts)
    again = weighted_figures(codec.from_plain(Counts, codec.to_plain(counts)))

    shares = [float(row.cells[1].text.rstrip("%")) for row in found.tables[1].rows]
    assert sum(shares) == pytest.approx(100, abs=0.15)
    assert again == found


def test_announcement_names_the_questions() -> None:
    assert weighting_sentence(()) == ""
    assert "“How old?” and “Where?”" in weighting_sentence(("How old?", "Where?"))
