"""Do counts of several questions, and of responses left out, become the right words and figures?"""

import pytest

from tests.factories.luton import (
    CONSULTATION,
    O4,
    QUESTION,
    luton_content,
    luton_counts,
)
from waymark.consultations.rules.amendments import marked_table
from waymark.consultations.rules.build import FigureReference, build_content, named_figure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.counted import CategoryCount, Counts, QuestionCount
from waymark.consultations.rules.tables import Heading, cross_table
from waymark.consultations.rules.vocabulary import (
    ExclusionReason,
    MajorityOutcome,
    QuestionKind,
    ResponseStatus,
)
from waymark.consultations.rules.wording import counted, listed, number_word, share
from waymark.core.figures import Direction, Figure

YES, NO = Heading(key="yes", label="Yes"), Heading(key="no", label="No")

SITES = Counts(
    by_status={
        ResponseStatus.ACCEPTED: 30,
        ResponseStatus.EXCLUDED: 3,
        ResponseStatus.MERGED: 2,
        ResponseStatus.QUERY: 1,
        ResponseStatus.STARTED: 8,
    },
    excluded={ExclusionReason.LATE: 2, ExclusionReason.BLANK: 1},
    categories=(
        CategoryCount(key="young", label="Young people", responses=24),
        CategoryCount(key="parents", label="Parents", responses=6),
    ),
    questions=(
        QuestionCount(
            key="when",
            kind=QuestionKind.MULTIPLE_CHOICE,
            wording="When would you come?",
            choices=(Heading(key="week", label="Weekdays"), Heading(key="end", label="Weekends")),
            counts={("young", "week"): 15, ("young", "end"): 15, ("parents", "end"): 4},
            answering={"young": 20, "parents": 4},
        ),
        QuestionCount(
            key="why", kind=QuestionKind.OPEN_TEXT, wording="Tell us why", answers_held=12
        ),
        QuestionCount(
            key="again",
            kind=QuestionKind.SINGLE_CHOICE,
            wording="Would you come again?",
            choices=(YES, NO),
            counts={},
        ),
    ),
)


def sites() -> ReportContent:
    luton = luton_content()
    return build_content(
        edition=1,
        authority=luton.authority,
        consultation=CONSULTATION,
        snapshot=luton.snapshot,
        counts=SITES,
    )


def test_responses_left_out_are_counted_by_reason_and_said_in_words() -> None:
    made = sites()

    assert [(line.reason, line.count) for line in made.reconciliation.excluded] == [
        (ExclusionReason.BLANK, 1),
        (ExclusionReason.LATE, 2),
    ]
    assert made.response_rate == "36 individual responses were received, and 30 analysed."


def test_several_choices_are_shares_of_people_and_those_not_answering_are_shown() -> None:
    table = sites().questions[0].table
    assert table is not None

    young = table.rows[0]

    assert [cell.row.percent for cell in young.cells] == ["75.0", "75.0"]
    assert (young.answering, young.not_answered) == (20, 4)
    assert (table.answering, table.not_answered) == (24, 6)


def test_two_choices_may_both_be_chosen_by_most_and_are_then_a_tie() -> None:
    (young, parents) = sites().questions[0].majorities

    assert young.outcome is MajorityOutcome.TIE
    assert young.choices == ("week", "end")
    assert parents.outcome is MajorityOutcome.MAJORITY


def test_question_nobody_answered_has_a_table_of_no_responses_and_no_findings() -> None:
    question = sites().questions[2]
    assert question.table is not None

    assert question.findings == ()
    assert all(cell.row.percent is None for row in question.table.rows for cell in row.cells)


def test_open_question_says_how_many_answers_are_held() -> None:
    assert sites().questions[1].answers_held == 12


def test_real_responses_have_no_note_on_reconstruction() -> None:
    made = sites()

    assert not made.is_reconstructed
    assert luton_content().is_reconstructed
    assert {note.key for note in made.notes} == {
        "rounding",
        "base",
        "several_choices",
        "small_base",
        "self_selection",
        "undecided",
    }


@pytest.mark.parametrize(
    ("direction", "category", "label", "counts"),
    [
        (Direction.TOTAL, "", "All who chose Option 4", (42, 106)),
        (Direction.ROW, "lbc", "LBC who chose Option 4", (29, 34)),
        (Direction.COLUMN, "lbc", "LBC among those who chose Option 4", (29, 42)),
        (Direction.TOTAL, "lbc", "LBC who chose Option 4, of everyone", (29, 106)),
    ],
)
def test_figure_is_found_by_its_place(
    direction: Direction, category: str, label: str, counts: tuple[int, int]
) -> None:
    luton = luton_counts()
    question = luton.questions[0]
    table = cross_table(
        kind=question.kind,
        categories=tuple(Heading(key=each.key, label=each.label) for each in luton.categories),
        choices=question.choices,
        counts=question.counts,
    )
    marked = marked_table(table=table, reconstruction=luton.reconstruction, amendments=())
    place = FigureReference(question=QUESTION, direction=direction, category=category, choice=O4)

    named = named_figure(marked, place)

    assert named.label == label
    assert (named.figure.numerator, named.figure.base) == counts
    assert named.figure.direction is direction


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(35, 41, Direction.ROW), "85.4% (35 of 41)"),
        (Figure(6, 7, Direction.ROW), "6 of 7 (85.7%)"),
        (Figure(0, 0, Direction.ROW), "no responses"),
        (Figure(1200, 4800, Direction.ROW), "25.0% (1,200 of 4,800)"),
    ],
)
def test_figure_is_worded_with_its_base_and_small_bases_count_first(
    figure: Figure, words: str
) -> None:
    assert share(figure) == words


def test_numbers_and_lists_read_as_prose() -> None:
    assert (number_word(3), number_word(9), number_word(10)) == ("three", "nine", "10")
    assert (counted(1, "response"), counted(7667, "response")) == ("1 response", "7,667 responses")
    assert listed([]) == ""
    assert listed(["A", "B", "C"], last="or") == "A, B or C"
