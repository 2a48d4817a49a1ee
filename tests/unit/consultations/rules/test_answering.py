"""What an answer may hold, and how codes are read."""

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
    Given,
    Reach,
    bare_code,
    fault_in_answer,
    missing_before_sending,
    spaced_code,
)
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
