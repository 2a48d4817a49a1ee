"""With which fields is each kind of question asked, and with what do they start?

A kind that needs several boxes has one field for each, so that every fault stands beside its box.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms

from waymark.consultations.forms.answer_question.hints import hint_of
from waymark.consultations.rules.answering import LONGEST_ANSWER, NOT_HERE, AskedQuestion, Given
from waymark.consultations.rules.typed import code_of_pair, ordinal
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.documents.engines.inspection import ALLOWED
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import TextTooLong

SIDE_BY_SIDE = 5
"""Up to so many answers of a grid stand side by side where the page is wide."""


def question_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    """Return the fields of a question of whatever kind, by their names."""
    return FIELDS[question.kind](question)


def initial_of(question: AskedQuestion, given: Given) -> dict[str, Any]:
    """Return what the form of a question starts with, by the names of its fields."""
    match question.kind:
        case QuestionKind.MULTIPLE_CHOICE:
            return {"answer": list(given.choices)}
        case QuestionKind.SINGLE_CHOICE | QuestionKind.AGREEMENT:
            return {"answer": next(iter(given.choices), "")}
        case QuestionKind.RANKING:
            places = enumerate(given.choices, start=1)
            return {f"answer-{code}": str(place) for place, code in places}
        case QuestionKind.POINTS:
            return {f"answer-{cell.choice}": cell.number for cell in given.cells}
        case QuestionKind.MATRIX:
            return {f"answer-{cell.row}": cell.choice for cell in given.cells}
        case QuestionKind.CRITERIA:
            return {
                f"answer-{code_of_pair(cell.choice, cell.row)}": str(cell.number)
                for cell in given.cells
            }
        case QuestionKind.NUMBER:
            return {"answer": "" if given.number is None else f"{given.number:f}"}
        case QuestionKind.DATE:
            return {"answer": given.day}
        case QuestionKind.OPEN_TEXT:
            return {"answer": given.text}
    return {}


def _shared(question: AskedQuestion) -> dict[str, Any]:
    return {"label": question.wording, "help_text": hint_of(question), "required": False}


def _choice_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    hints = {each.code: each.hint for each in question.choices if each.hint}
    shared = _shared(question) | {
        "choices": list(question.labels.items()),
        "error_messages": {"invalid_choice": NOT_HERE},
    }
    if question.kind is QuestionKind.MULTIPLE_CHOICE:
        yield "answer", forms.MultipleChoiceField(widget=Checkboxes(hints=hints), **shared)
    else:
        yield "answer", forms.ChoiceField(widget=Radios(hints=hints), **shared)


def _text_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    text = forms.CharField(
        max_length=LONGEST_ANSWER, widget=forms.Textarea(attrs={"rows": 8}), **_shared(question)
    )
    text.validators = [TextTooLong(LONGEST_ANSWER, label="Your answer")]
    yield "answer", text


def _ranking_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    places = [("", "Not in my list")]
    places += [(str(place), ordinal(place)) for place in range(1, len(question.choices) + 1)]
    for choice in question.choices:
        yield (
            f"answer-{choice.code}",
            forms.ChoiceField(
                label=choice.label,
                help_text=choice.hint,
                required=False,
                choices=places,
                widget=forms.Select(),
                error_messages={"invalid_choice": NOT_HERE},
            ),
        )


def _points_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    for choice in question.choices:
        yield (
            f"answer-{choice.code}",
            forms.CharField(
                label=choice.label,
                help_text=choice.hint,
                required=False,
                max_length=20,
                widget=forms.TextInput(
                    attrs={"class": "govuk-input--width-4", "inputmode": "numeric"}
                ),
            ),
        )


def _matrix_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    is_inline = len(question.choices) <= SIDE_BY_SIDE
    for row in question.rows:
        yield (
            f"answer-{row.code}",
            forms.ChoiceField(
                label=row.label,
                required=False,
                choices=list(question.labels.items()),
                widget=Radios(inline=is_inline),
                error_messages={"invalid_choice": NOT_HERE},
            ),
        )


def _criteria_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    scores = [("", "No score"), *((str(each), str(each)) for each in question.settings.scale)]
    for choice in question.choices:
        for row in question.rows:
            yield (
                f"answer-{code_of_pair(choice.code, row.code)}",
                forms.ChoiceField(
                    label=row.label,
                    required=False,
                    choices=scores,
                    widget=forms.Select(),
                    error_messages={"invalid_choice": NOT_HERE},
                ),
            )


def _number_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    box = forms.TextInput(attrs={"class": "govuk-input--width-10", "inputmode": "decimal"})
    yield "answer", forms.CharField(max_length=40, widget=box, **_shared(question))


def _date_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    yield "answer", DateField(**_shared(question))


def _postcode_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    box = forms.TextInput(
        attrs={
            "class": "govuk-input--width-10",
            "autocomplete": "postal-code",
            "spellcheck": False,
        }
    )
    yield "answer", forms.CharField(max_length=20, widget=box, **_shared(question))


def _file_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    box = forms.FileInput(attrs={"accept": ",".join(ALLOWED)})
    yield "answer", forms.FileField(widget=box, **_shared(question))


FIELDS: dict[QuestionKind, Callable[[AskedQuestion], Iterable[tuple[str, forms.Field]]]] = {
    QuestionKind.SINGLE_CHOICE: _choice_fields,
    QuestionKind.MULTIPLE_CHOICE: _choice_fields,
    QuestionKind.AGREEMENT: _choice_fields,
    QuestionKind.OPEN_TEXT: _text_fields,
    QuestionKind.RANKING: _ranking_fields,
    QuestionKind.POINTS: _points_fields,
    QuestionKind.MATRIX: _matrix_fields,
    QuestionKind.CRITERIA: _criteria_fields,
    QuestionKind.NUMBER: _number_fields,
    QuestionKind.DATE: _date_fields,
    QuestionKind.POSTCODE: _postcode_fields,
    QuestionKind.FILE: _file_fields,
}
