"""What an answer may hold, and how codes are read."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.answering import (
    CODE_LETTERS,
    LONGEST_ANSWER,
    About,
    Answers,
    AskedChoice,
    AskedQuestion,
    AskedRow,
    Cell,
    Given,
    Reach,
    bare_code,
    fault_in_answer,
    given_from_plain,
    missing_before_sending,
    plain_given,
    spaced_code,
)
from waymark.consultations.rules.question_settings import QuestionSettings
from waymark.consultations.rules.showing import ShownIf
from waymark.consultations.rules.vocabulary import QuestionKind, RespondentKind

CHOICES = (
    AskedChoice(code="a", label="A"),
    AskedChoice(code="b", label="B"),
    AskedChoice(code="none", label="None of these", is_exclusive=True),
)


def question(kind: QuestionKind, *, is_required: bool = False) -> AskedQuestion:
    choices = () if kind is QuestionKind.OPEN_TEXT else CHOICES
    return AskedQuestion(
        number=1, code="q1", kind=kind, wording="What?", is_required=is_required, choices=choices
    )


SINGLE, MULTIPLE = QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE
OPEN = QuestionKind.OPEN_TEXT


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (SINGLE, Given(choices=("a",))),
        (SINGLE, Given(choices=("none",))),
        (MULTIPLE, Given(choices=("a", "b"))),
        (MULTIPLE, Given(choices=("none",))),
        (OPEN, Given(text="x" * LONGEST_ANSWER)),
        *((kind, Given()) for kind in QuestionKind),
    ],
)
def test_an_answer_that_fits_its_question_has_no_fault(kind: QuestionKind, answer: Given) -> None:
    assert fault_in_answer(question(kind), answer) == ""


@pytest.mark.parametrize(
    ("kind", "answer", "fault"),
    [
        (SINGLE, Given(choices=("a", "b")), "Choose one answer only"),
        (SINGLE, Given(choices=("z",)), "Choose from the answers on this page"),
        (SINGLE, Given(choices=("a",), text="also"), "Choose one answer only"),
        (MULTIPLE, Given(choices=("a", "a")), "Choose from the answers on this page"),
        (MULTIPLE, Given(choices=("a", "none")), "Tick either “None of these” or other answers"),
        (OPEN, Given(choices=("a",)), "Choose from the answers on this page"),
        (OPEN, Given(text="x" * (LONGEST_ANSWER + 3)), "3 characters too long"),
    ],
)
def test_an_answer_that_does_not_fit_is_told_why(
    kind: QuestionKind, answer: Given, fault: str
) -> None:
    assert fault in fault_in_answer(question(kind), answer)


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        (SINGLE, "Choose an answer"),
        (MULTIPLE, "Tick at least one answer"),
        (OPEN, "Write an answer"),
    ],
)
def test_a_required_question_is_not_passed_over(kind: QuestionKind, fault: str) -> None:
    asked = question(kind, is_required=True)

    assert fault_in_answer(asked, Given()) == fault
    assert fault_in_answer(asked, Given(text="  \n")) == fault


def test_what_is_missing_is_named_in_the_order_of_the_pages() -> None:
    asked = (question(SINGLE, is_required=True),)
    nothing = Answers(about=None, given={}, reach=None)
    everything = Answers(
        about=About(kind=RespondentKind.INDIVIDUAL, category="schools"),
        given={"q1": Given(choices=("a",))},
        reach=Reach(publication="without_name"),
    )

    assert missing_before_sending(questions=asked, categories={"schools"}, answers=nothing) == (
        "About you: say who you are answering for",
        "Question 1: choose an answer",
        "Publishing your answers: say whether we may",
    )
    assert not missing_before_sending(questions=asked, categories={"schools"}, answers=everything)


def test_a_category_is_asked_for_only_where_there_are_any() -> None:
    uncategorised = Answers(
        about=About(kind=RespondentKind.INDIVIDUAL),
        given={},
        reach=Reach(publication="without_name"),
    )

    assert missing_before_sending(questions=(), categories={"schools"}, answers=uncategorised)
    assert not missing_before_sending(questions=(), categories=(), answers=uncategorised)


@given(st.text(alphabet=CODE_LETTERS, min_size=1, max_size=24))
def test_a_code_is_read_however_it_is_spaced(code: str) -> None:
    assert bare_code(f" {spaced_code(code).lower().replace('-', ' - ')} ") == code
    assert all(len(group) <= 4 for group in spaced_code(code).split("-"))


# Every other kind -----------------------------------------------------------------------------

ABOUT = About(kind=RespondentKind.INDIVIDUAL)
REACH = Reach(publication="do_not_publish")
GRID = (AskedRow(code="r1", label="Row 1"), AskedRow(code="r2", label="Row 2"))
TOTAL = QuestionSettings(total=10)
SCALE = QuestionSettings(least=Decimal(0), most=Decimal(5))
RANGE = QuestionSettings(
    least=Decimal(1), most=Decimal(9), earliest=date(2026, 1, 1), latest=date(2026, 12, 31)
)
SETTINGS = {
    QuestionKind.POINTS: TOTAL,
    QuestionKind.CRITERIA: SCALE,
    QuestionKind.NUMBER: RANGE,
    QuestionKind.DATE: RANGE,
}


def asked(kind: QuestionKind, *, is_required: bool = False) -> AskedQuestion:
    return AskedQuestion(
        number=1,
        code="q1",
        kind=kind,
        wording="What?",
        is_required=is_required,
        choices=CHOICES[:2],
        rows=GRID,
        settings=SETTINGS.get(kind, QuestionSettings()),
    )


FITTING = {
    QuestionKind.AGREEMENT: Given(choices=("a",)),
    QuestionKind.RANKING: Given(choices=("b", "a")),
    QuestionKind.POINTS: Given(cells=(Cell(choice="a", number=7), Cell(choice="b", number=3))),
    QuestionKind.MATRIX: Given(cells=(Cell(choice="a", row="r1"), Cell(choice="a", row="r2"))),
    QuestionKind.NUMBER: Given(number=Decimal("4.5")),
    QuestionKind.DATE: Given(day=date(2026, 3, 27)),
    QuestionKind.POSTCODE: Given(text="LU1"),
    QuestionKind.CRITERIA: Given(
        cells=tuple(
            Cell(choice=choice, row=row, number=5) for choice in "ab" for row in ("r1", "r2")
        )
    ),
    QuestionKind.FILE: Given(text="plan.pdf", file="f1"),
}


@pytest.mark.parametrize("kind", FITTING)
def test_an_answer_of_each_kind_fits_and_no_other_kind_takes_it(kind: QuestionKind) -> None:
    answer = FITTING[kind]

    assert fault_in_answer(asked(kind, is_required=True), answer) == ""
    assert given_from_plain(plain_given(answer)) == answer
    assert fault_in_answer(asked(kind, is_required=True), Given())
    assert fault_in_answer(asked(QuestionKind.OPEN_TEXT), answer) or answer.text
    assert fault_in_answer(asked(kind), Given()) == ""


@pytest.mark.parametrize(
    ("kind", "answer", "fault"),
    [
        (QuestionKind.AGREEMENT, Given(choices=("a", "b")), "Choose one answer only"),
        (QuestionKind.RANKING, Given(choices=("a", "a")), "Choose from the answers"),
        (QuestionKind.RANKING, Given(choices=("z",)), "Choose from the answers"),
        (QuestionKind.POINTS, Given(cells=(Cell(choice="a", number=9),)), "9 of 10 points"),
        (QuestionKind.POINTS, Given(cells=(Cell(choice="a", number=-1),)), "0 or more"),
        (QuestionKind.POINTS, Given(cells=(Cell(choice="a"),)), "0 or more"),
        (QuestionKind.POINTS, Given(cells=(Cell(choice="z", number=10),)), "Choose from"),
        (QuestionKind.MATRIX, Given(cells=(Cell(choice="a", row="r9"),)), "Choose from"),
        (QuestionKind.MATRIX, Given(cells=(Cell(choice="a", row="r1", number=1),)), "Choose from"),
        (QuestionKind.MATRIX, Given(cells=(Cell(choice="a", row="r1"),)), "in every row"),
        (
            QuestionKind.MATRIX,
            Given(cells=(Cell(choice="a", row="r1"), Cell(choice="b", row="r1"))),
            "Choose from",
        ),
        (QuestionKind.CRITERIA, Given(cells=(Cell(choice="a", row="r1", number=6),)), "0 to 5"),
        (QuestionKind.CRITERIA, Given(cells=(Cell(choice="a", row="r9", number=1),)), "0 to 5"),
        (QuestionKind.CRITERIA, Given(cells=(Cell(choice="a", row="r1", number=1),)), "every"),
        (QuestionKind.NUMBER, Given(number=Decimal(0)), "1 or more"),
        (QuestionKind.NUMBER, Given(number=Decimal(10)), "9 or less"),
        (QuestionKind.DATE, Given(day=date(2025, 12, 31)), "1 January 2026 or later"),
        (QuestionKind.DATE, Given(day=date(2027, 1, 1)), "31 December 2026 or earlier"),
        (QuestionKind.FILE, Given(number=Decimal(1)), "Choose from"),
    ],
)
def test_an_answer_that_breaks_its_kind_is_told_why(
    kind: QuestionKind, answer: Given, fault: str
) -> None:
    assert fault in fault_in_answer(asked(kind, is_required=True), answer)


def test_a_question_that_is_not_shown_is_not_missing_and_the_others_are_counted_without_it() -> (
    None
):
    first = question(SINGLE, is_required=True)
    hidden = replace(
        question(OPEN, is_required=True),
        code="q2",
        number=2,
        shown_if=ShownIf(question="q1", choices=frozenset({"b"})),
    )
    last = replace(question(OPEN, is_required=True), code="q3", number=3)
    answers = Answers(about=ABOUT, given={"q1": Given(choices=("a",))}, reach=REACH)

    missing = missing_before_sending(
        questions=(first, hidden, last), categories=(), answers=answers
    )

    assert answers.shown((first, hidden, last)) == (first, last)
    assert missing == ("Question 2: write an answer",)
