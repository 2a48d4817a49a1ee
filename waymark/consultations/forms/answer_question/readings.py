"""How is what was given to each kind of question read?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from waymark.consultations.rules.answering import NEW_FILE, AskedQuestion, Cell, Given
from waymark.consultations.rules.typed import (
    Reading,
    code_of_pair,
    read_choices_of_rows,
    read_number,
    read_points,
    read_postcode,
    read_ranking,
)
from waymark.consultations.rules.vocabulary import QuestionKind


@dataclass(frozen=True)
class Typed:
    """What was given to one question: in its one field, or in several boxes by their codes."""

    question: AskedQuestion
    kept: Given
    answer: Any
    boxes: dict[str, str]


def read_answer(typed: Typed) -> Reading[Given]:
    """Return the answer to a question of whatever kind, or what is wrong with it box by box."""
    return READERS[typed.question.kind](typed)


def _read_one(typed: Typed) -> Reading[Given]:
    return Reading(value=Given(choices=(typed.answer,) if typed.answer else ()))


def _read_several(typed: Typed) -> Reading[Given]:
    return Reading(value=Given(choices=tuple(typed.answer or ())))


def _read_text(typed: Typed) -> Reading[Given]:
    return Reading(value=Given(text=typed.answer or ""))


def _read_ranking(typed: Typed) -> Reading[Given]:
    read = read_ranking(typed.boxes, labels=typed.question.labels)
    return Reading(value=Given(choices=read.value), faults=read.faults)


def _read_points(typed: Typed) -> Reading[Given]:
    question = typed.question
    read = read_points(typed.boxes, labels=question.labels, total=question.settings.total)
    cells = tuple(Cell(choice=code, number=number) for code, number in read.value)
    return Reading(value=Given(cells=cells), faults=read.faults)


def _read_matrix(typed: Typed) -> Reading[Given]:
    question = typed.question
    read = read_choices_of_rows(
        typed.boxes,
        rows=question.row_labels,
        choices=question.labels,
        is_required=question.is_required,
    )
    cells = tuple(Cell(choice=choice, row=row) for row, choice in read.value)
    return Reading(value=Given(cells=cells), faults=read.faults)


def _read_criteria(typed: Typed) -> Reading[Given]:
    question = typed.question
    cells, faults = [], {}
    for choice in question.choices:
        for row in question.rows:
            box = code_of_pair(choice.code, row.code)
            if score := typed.boxes[box]:
                cells.append(Cell(choice=choice.code, row=row.code, number=int(score)))
            elif question.is_required:
                faults[box] = f"Choose a score for “{choice.label}”: {row.label}"
    return Reading(value=Given(cells=tuple(cells)), faults=faults)


def _read_number(typed: Typed) -> Reading[Given]:
    settings = typed.question.settings
    read = read_number(
        typed.answer or "", least=settings.least, most=settings.most, unit=settings.unit
    )
    return Reading(value=Given(number=read.value), faults=read.faults)


def _read_date(typed: Typed) -> Reading[Given]:
    return Reading(value=Given(day=typed.answer))


def _read_postcode(typed: Typed) -> Reading[Given]:
    postcode = typed.answer or ""
    if not postcode.strip():
        return Reading(value=typed.kept)
    read = read_postcode(postcode)
    return Reading(value=Given(text=read.value), faults=read.faults)


def _read_file(typed: Typed) -> Reading[Given]:
    if typed.answer is None:
        return Reading(value=typed.kept)
    return Reading(value=Given(text=typed.answer.name, file=NEW_FILE))


READERS: dict[QuestionKind, Callable[[Typed], Reading[Given]]] = {
    QuestionKind.SINGLE_CHOICE: _read_one,
    QuestionKind.MULTIPLE_CHOICE: _read_several,
    QuestionKind.AGREEMENT: _read_one,
    QuestionKind.OPEN_TEXT: _read_text,
    QuestionKind.RANKING: _read_ranking,
    QuestionKind.POINTS: _read_points,
    QuestionKind.MATRIX: _read_matrix,
    QuestionKind.CRITERIA: _read_criteria,
    QuestionKind.NUMBER: _read_number,
    QuestionKind.DATE: _read_date,
    QuestionKind.POSTCODE: _read_postcode,
    QuestionKind.FILE: _read_file,
}
