"""What may an answer to one question hold, and what is missing before answers are sent?"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from waymark.consultations.rules.question_settings import QuestionSettings
from waymark.consultations.rules.showing import ShownIf, shown_codes
from waymark.consultations.rules.typed import points_so_far
from waymark.consultations.rules.vocabulary import QuestionKind, RespondentKind
from waymark.core.dates import day_in_words

CODE_LETTERS = "2346789CDFGHJKMPQRTVWXY"
"""No letter that is taken for another when written down, and no vowel to make a word with."""

RECEIPT_LENGTH = 8
TOKEN_LENGTH = 16
LONGEST_ANSWER = 10_000
LONGEST_NAME = 200
NEW_FILE = "new"
"""Stands for a file that was brought and is not kept yet."""

NOT_HERE = "Choose from the answers on this page"
UNANSWERED = {
    QuestionKind.SINGLE_CHOICE: "Choose an answer",
    QuestionKind.MULTIPLE_CHOICE: "Tick at least one answer",
    QuestionKind.OPEN_TEXT: "Write an answer",
    QuestionKind.AGREEMENT: "Say how far you agree or disagree",
    QuestionKind.RANKING: "Choose what comes 1st",
    QuestionKind.POINTS: "Share out the points",
    QuestionKind.MATRIX: "Choose an answer in every row",
    QuestionKind.NUMBER: "Enter a number",
    QuestionKind.DATE: "Enter a date",
    QuestionKind.POSTCODE: "Enter a postcode, or its first half",
    QuestionKind.CRITERIA: "Give every option a score",
    QuestionKind.FILE: "Choose a file",
}
"""What is said of a question that has to be answered, by its kind."""


@dataclass(frozen=True, kw_only=True)
class AskedChoice:
    """One answer that can be ticked; an exclusive one excludes the others."""

    code: str
    label: str
    hint: str = ""
    is_exclusive: bool = False


@dataclass(frozen=True, kw_only=True)
class AskedRow:
    """One row of a grid, or one criterion."""

    code: str
    label: str


@dataclass(frozen=True, kw_only=True)
class AskedQuestion:
    """One question as it is put to somebody, with its place among the others.

    `is_equality` is one that is asked apart, on the last page.
    """

    number: int
    code: str
    kind: QuestionKind
    wording: str
    help: str = ""
    is_required: bool = False
    choices: tuple[AskedChoice, ...] = ()
    rows: tuple[AskedRow, ...] = ()
    settings: QuestionSettings = field(default_factory=QuestionSettings)
    shown_if: ShownIf | None = None
    is_equality: bool = False

    @property
    def labels(self) -> dict[str, str]:
        """The words of the choices, by their code."""
        return {choice.code: choice.label for choice in self.choices}

    @property
    def row_labels(self) -> dict[str, str]:
        """The words of the rows, by their code."""
        return {row.code: row.label for row in self.rows}


@dataclass(frozen=True, kw_only=True)
class Cell:
    """Points or a score for one choice, or the choice made in one row of a grid."""

    choice: str
    row: str = ""
    number: int | None = None


@dataclass(frozen=True, kw_only=True)
class Given:
    """What somebody answered to one question; everything empty where they passed it over.

    `choices` are those ticked or, in a ranking, in the order of their places. `cells` hold points,
    the rows of a grid and scores. `file` is the public id of a document, `text` then its name.
    """

    choices: tuple[str, ...] = ()
    text: str = ""
    cells: tuple[Cell, ...] = ()
    number: Decimal | None = None
    day: date | None = None
    file: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether the question was passed over."""
        held = (self.choices, self.text.strip(), self.cells, self.day, self.file)
        return not any(held) and self.number is None


@dataclass(frozen=True, kw_only=True)
class About:
    """For whom somebody answers: the key of their category is empty where none is asked."""

    kind: RespondentKind
    body_name: str = ""
    category: str = ""


@dataclass(frozen=True, kw_only=True)
class Reach:
    """How somebody may be reached, and whether their words may be published."""

    publication: str
    name: str = ""
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Everything that somebody has answered up to now; None is a page not yet filled in.

    `equality` is what they said about themselves on the last page, by the code of the question.
    """

    about: About | None
    given: Mapping[str, Given]
    reach: Reach | None
    equality: Mapping[str, Given] | None = None
    language: str = ""

    def to(self, question: AskedQuestion) -> Given:
        """Return the answer to one question."""
        return self.given.get(question.code, Given())

    def shown(self, questions: Iterable[AskedQuestion]) -> tuple[AskedQuestion, ...]:
        """Return the questions that are shown after what was answered, in their order."""
        asked = tuple(questions)
        codes = shown_codes(
            [(each.code, each.shown_if) for each in asked],
            chosen={code: given.choices for code, given in self.given.items()},
        )
        return tuple(each for each in asked if each.code in codes)


# One answer -----------------------------------------------------------------------------------


def fault_in_answer(question: AskedQuestion, given: Given) -> str:
    """Return the sentence that says what is wrong with an answer; empty where nothing is."""
    if given.is_empty:
        return UNANSWERED[question.kind] if question.is_required else ""
    if not _is_of_kind(question.kind, given):
        is_choice = question.kind in {QuestionKind.SINGLE_CHOICE, QuestionKind.AGREEMENT}
        return "Choose one answer only" if is_choice and given.choices else NOT_HERE
    return _fault_in_choices(question, given) or _fault_in_value(question, given)


def _is_of_kind(kind: QuestionKind, given: Given) -> bool:
    """Whether an answer holds what its kind may hold, and nothing else."""
    holds = {
        "choices": bool(given.choices),
        "text": bool(given.text),
        "cells": bool(given.cells),
        "number": given.number is not None,
        "day": given.day is not None,
        "file": bool(given.file),
    }
    allowed = {
        QuestionKind.SINGLE_CHOICE: {"choices"},
        QuestionKind.AGREEMENT: {"choices"},
        QuestionKind.MULTIPLE_CHOICE: {"choices"},
        QuestionKind.RANKING: {"choices"},
        QuestionKind.OPEN_TEXT: {"text"},
        QuestionKind.POSTCODE: {"text"},
        QuestionKind.POINTS: {"cells"},
        QuestionKind.MATRIX: {"cells"},
        QuestionKind.CRITERIA: {"cells"},
        QuestionKind.NUMBER: {"number"},
        QuestionKind.DATE: {"day"},
        QuestionKind.FILE: {"file", "text"},
    }[kind]
    return all(name in allowed for name, is_held in holds.items() if is_held)


def _fault_in_choices(question: AskedQuestion, given: Given) -> str:
    known = question.labels.keys()
    made = given.choices
    places = [(cell.choice, cell.row) for cell in given.cells]
    if not known >= set(made) or len(set(made)) < len(made):
        return NOT_HERE
    if len(set(places)) < len(places) or any(choice not in known for choice, _ in places):
        return NOT_HERE
    if question.kind in {QuestionKind.SINGLE_CHOICE, QuestionKind.AGREEMENT} and len(made) > 1:
        return "Choose one answer only"
    alone = [each for each in question.choices if each.is_exclusive and each.code in made]
    if alone and len(made) > 1:
        return f"Tick either “{alone[0].label}” or other answers, not both"
    return ""


def _fault_in_value(question: AskedQuestion, given: Given) -> str:
    match question.kind:
        case QuestionKind.OPEN_TEXT if len(given.text) > LONGEST_ANSWER:
            excess = len(given.text) - LONGEST_ANSWER
            return f"Your answer is {excess:,} characters too long: shorten it"
        case QuestionKind.POINTS:
            return _fault_in_points(question, given)
        case QuestionKind.MATRIX:
            return _fault_in_grid(question, given)
        case QuestionKind.CRITERIA:
            return _fault_in_scores(question, given)
        case QuestionKind.NUMBER:
            return _fault_in_range(given.number, question.settings.least, question.settings.most)
        case QuestionKind.DATE:
            return _fault_in_day(given.day, question.settings)
    return ""


def _fault_in_points(question: AskedQuestion, given: Given) -> str:
    total = question.settings.total
    numbers = [cell.number if cell.number is not None else -1 for cell in given.cells]
    if any(number < 0 or cell.row for number, cell in zip(numbers, given.cells, strict=True)):
        return "Points must be whole numbers of 0 or more"
    return "" if sum(numbers) == total else points_so_far(sum(numbers), total=total)


def _fault_in_grid(question: AskedQuestion, given: Given) -> str:
    rows = [cell.row for cell in given.cells]
    if not question.row_labels.keys() >= set(rows) or len(set(rows)) < len(rows):
        return NOT_HERE
    if any(cell.number is not None for cell in given.cells):
        return NOT_HERE
    is_short = question.is_required and len(rows) < len(question.rows)
    return UNANSWERED[QuestionKind.MATRIX] if is_short else ""


def _fault_in_scores(question: AskedQuestion, given: Given) -> str:
    scale = question.settings.scale
    for cell in given.cells:
        if cell.row not in question.row_labels or cell.number not in scale:
            return f"Choose scores from {scale[0]} to {scale[-1]}"
    is_short = len(given.cells) < len(question.rows) * len(question.choices)
    return UNANSWERED[QuestionKind.CRITERIA] if question.is_required and is_short else ""


def _fault_in_range(number: Decimal | None, least: Decimal | None, most: Decimal | None) -> str:
    if number is not None and least is not None and number < least:
        return f"Your answer must be {least:,f} or more"
    if number is not None and most is not None and number > most:
        return f"Your answer must be {most:,f} or less"
    return ""


def _fault_in_day(day: date | None, settings: QuestionSettings) -> str:
    if day is not None and settings.earliest and day < settings.earliest:
        return f"Your date must be {day_in_words(settings.earliest)} or later"
    if day is not None and settings.latest and day > settings.latest:
        return f"Your date must be {day_in_words(settings.latest)} or earlier"
    return ""


# All answers ----------------------------------------------------------------------------------


def missing_before_sending(
    *, questions: tuple[AskedQuestion, ...], categories: Collection[str], answers: Answers
) -> tuple[str, ...]:
    """Return what has to be put right before answers can be sent; empty when nothing is.

    `categories` are the keys of those to choose from. A question that is not shown asks nothing;
    the numbers are those under which somebody sees the others.
    """
    missing = []
    about = answers.about
    if about is None or (categories and about.category not in categories):
        missing.append("About you: say who you are answering for")
    for place, question in enumerate(answers.shown(questions), start=1):
        fault = fault_in_answer(question, answers.to(question))
        if fault:
            missing.append(f"Question {place}: {fault[:1].lower()}{fault[1:]}")
    if answers.reach is None:
        missing.append("Publishing your answers: say whether we may")
    return tuple(missing)


def plain_given(given: Given) -> dict[str, Any]:
    """Return an answer as plain values, which a draft keeps."""
    plain: dict[str, Any] = {"choices": list(given.choices), "text": given.text}
    if given.cells:
        plain["cells"] = [[cell.choice, cell.row, cell.number] for cell in given.cells]
    if given.number is not None:
        plain["number"] = str(given.number)
    if given.day is not None:
        plain["day"] = given.day.isoformat()
    if given.file:
        plain["file"] = given.file
    return plain


def given_from_plain(plain: Mapping[str, Any]) -> Given:
    """Return the answer that `plain_given` wrote."""
    return Given(
        choices=tuple(plain["choices"]),
        text=plain["text"],
        cells=tuple(
            Cell(choice=choice, row=row, number=number)
            for choice, row, number in plain.get("cells", ())
        ),
        number=Decimal(plain["number"]) if "number" in plain else None,
        day=date.fromisoformat(plain["day"]) if "day" in plain else None,
        file=plain.get("file", ""),
    )


def bare_code(typed: str) -> str:
    """Return a code as it was given out, whatever spaces and small letters it was typed with."""
    return re.sub(r"[^0-9A-Z]", "", typed.upper())


def spaced_code(code: str) -> str:
    """Return a code in groups of four, as people read it."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))
