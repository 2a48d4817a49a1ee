"""How does what somebody ticked, chose or typed to one question become an answer?

Each kind of question has its fields here, and one function that reads them. A kind that needs
several boxes has one field for each, so that every fault stands beside its box.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django import forms

from waymark.consultations.rules.answering import (
    LONGEST_ANSWER,
    NEW_FILE,
    NOT_HERE,
    AskedQuestion,
    Cell,
    Given,
    fault_in_answer,
)
from waymark.consultations.rules.question_settings import QuestionSettings
from waymark.consultations.rules.typed import (
    Reading,
    code_of_pair,
    number_in_words,
    ordinal,
    read_choices_of_rows,
    read_number,
    read_points,
    read_postcode,
    read_ranking,
)
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.documents.engines.inspection import ALLOWED
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Form, TextTooLong

OPTIONAL = "You can leave this out."
SIDE_BY_SIDE = 5
"""Up to so many answers of a grid stand side by side where the page is wide."""


@dataclass(frozen=True)
class Group:
    """Some of the boxes of a question under a legend of their own, which may be empty."""

    legend: str
    fields: tuple[Any, ...]


class AnswerQuestion(Form):
    """The answer to one question, of whatever kind it is."""

    def __init__(
        self, *args: Any, question: AskedQuestion, kept: Given | None = None, **kwargs: Any
    ) -> None:
        """Draw the question as the fields of the form.

        `kept` is what was answered before; it stays where a box stays empty that cannot show it:
        no browser sends a file twice, and no postcode is kept.
        """
        self.question = question
        self.kept = kept or Given()
        self.boxes: dict[str, str] = {}
        super().__init__(*args, **kwargs)
        for name, field in question_fields(question):
            self.fields[name] = field
            if name != "answer":
                self.boxes[name.removeprefix("answer-")] = name

    @property
    def has_boxes(self) -> bool:
        """Whether the question has several boxes, so that its wording stands above them."""
        return bool(self.boxes)

    @property
    def hint(self) -> str:
        """What stands under the wording where the question has several boxes."""
        return _hint(self.question)

    def groups(self) -> tuple[Group, ...]:
        """Return the boxes as they stand on the page."""
        question = self.question
        if question.kind is QuestionKind.CRITERIA:
            return tuple(
                Group(
                    choice.label,
                    tuple(
                        self[f"answer-{code_of_pair(choice.code, row.code)}"]
                        for row in question.rows
                    ),
                )
                for choice in question.choices
            )
        return (Group("", tuple(self[name] for name in self.boxes.values())),)

    def clean(self) -> dict[str, Any]:
        """Read what was given and check it against the question."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if self.errors:
            return values
        reading = READERS[self.question.kind](self)
        for box, sentence in reading.faults.items():
            self.add_error(self._box(box), sentence)
        if not reading.faults:
            fault = fault_in_answer(self.question, reading.value)
            if fault:
                self.add_error(self._box(""), fault)
        values["given"] = reading.value
        return values

    def values(self) -> dict[str, Any]:
        """Return the answer, with the file that was brought where there is one."""
        brought = self.cleaned_data.get("answer")
        file = None
        if self.question.kind is QuestionKind.FILE and brought is not None:
            file = (brought.name, brought.read())
        return {"given": self.cleaned_data["given"], "file": file}

    def typed(self) -> dict[str, str]:
        """Return what was typed into each of several boxes, by its code."""
        return {box: str(self.cleaned_data.get(name) or "") for box, name in self.boxes.items()}

    def _box(self, code: str) -> str:
        """The field that a fault stands beside; the first for one about the whole."""
        if not self.boxes:
            return "answer"
        return self.boxes.get(code) or next(iter(self.boxes.values()))


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


# Fields ---------------------------------------------------------------------------------------


def question_fields(question: AskedQuestion) -> Iterable[tuple[str, forms.Field]]:
    """Return the fields of a question of whatever kind, by their names."""
    return FIELDS[question.kind](question)


def _hint(question: AskedQuestion, *more: str) -> str:
    """The help of a question, how it is answered, and whether it may be left out."""
    how = HOW[question.kind](question) if question.kind in HOW else ""
    optional = "" if question.is_required else OPTIONAL
    return " ".join(each for each in (question.help, how, *more, optional) if each)


def _shared(question: AskedQuestion) -> dict[str, Any]:
    return {"label": question.wording, "help_text": _hint(question), "required": False}


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


# How each kind is answered, in words ----------------------------------------------------------


def _how_ranking(question: AskedQuestion) -> str:
    return "Choose 1st for what matters most to you. You do not have to place everything."


def _how_points(question: AskedQuestion) -> str:
    total = question.settings.total
    return f"Share out {total} points. Give more points to what matters more to you."


def _how_criteria(question: AskedQuestion) -> str:
    scale = question.settings.scale
    return f"Score each one from {scale[0]} (lowest) to {scale[-1]} (highest)."


def _how_number(question: AskedQuestion) -> str:
    settings = question.settings
    unit = {"": "", "£": "In pounds.", "%": "In per cent."}
    said = unit.get(settings.unit, f"In {settings.unit}.")
    return " ".join(each for each in (said, _range_words(settings)) if each)


def _range_words(settings: QuestionSettings) -> str:
    least, most = settings.least, settings.most
    if least is not None and most is not None:
        return f"From {number_in_words(least)} to {number_in_words(most)}."
    if least is not None:
        return f"{number_in_words(least)} or more."
    return f"{number_in_words(most)} or less." if most is not None else ""


def _how_date(question: AskedQuestion) -> str:
    return "For example, 27 3 2026."


def _how_postcode(question: AskedQuestion) -> str:
    return "Type your postcode. We only keep the area that it is in, never the postcode."


def _how_file(question: AskedQuestion) -> str:
    return (
        "A PDF, Word or text document, a spreadsheet or a picture, up to 10 MB. "
        "Leave out what should not be read by us."
    )


HOW: dict[QuestionKind, Callable[[AskedQuestion], str]] = {
    QuestionKind.RANKING: _how_ranking,
    QuestionKind.POINTS: _how_points,
    QuestionKind.CRITERIA: _how_criteria,
    QuestionKind.NUMBER: _how_number,
    QuestionKind.DATE: _how_date,
    QuestionKind.POSTCODE: _how_postcode,
    QuestionKind.FILE: _how_file,
}


# Reading --------------------------------------------------------------------------------------


def _read_one(form: AnswerQuestion) -> Reading[Given]:
    made = form.cleaned_data.get("answer")
    return Reading(value=Given(choices=(made,) if made else ()))


def _read_several(form: AnswerQuestion) -> Reading[Given]:
    return Reading(value=Given(choices=tuple(form.cleaned_data.get("answer") or ())))


def _read_text(form: AnswerQuestion) -> Reading[Given]:
    return Reading(value=Given(text=form.cleaned_data.get("answer") or ""))


def _read_ranking(form: AnswerQuestion) -> Reading[Given]:
    read = read_ranking(form.typed(), labels=form.question.labels)
    return Reading(value=Given(choices=read.value), faults=read.faults)


def _read_points(form: AnswerQuestion) -> Reading[Given]:
    question = form.question
    read = read_points(form.typed(), labels=question.labels, total=question.settings.total)
    cells = tuple(Cell(choice=code, number=number) for code, number in read.value)
    return Reading(value=Given(cells=cells), faults=read.faults)


def _read_matrix(form: AnswerQuestion) -> Reading[Given]:
    question = form.question
    read = read_choices_of_rows(
        form.typed(),
        rows=question.row_labels,
        choices=question.labels,
        is_required=question.is_required,
    )
    cells = tuple(Cell(choice=choice, row=row) for row, choice in read.value)
    return Reading(value=Given(cells=cells), faults=read.faults)


def _read_criteria(form: AnswerQuestion) -> Reading[Given]:
    question, typed = form.question, form.typed()
    cells, faults = [], {}
    for choice in question.choices:
        for row in question.rows:
            box = code_of_pair(choice.code, row.code)
            if typed[box]:
                cells.append(Cell(choice=choice.code, row=row.code, number=int(typed[box])))
            elif question.is_required:
                faults[box] = f"Choose a score for “{choice.label}”: {row.label}"
    return Reading(value=Given(cells=tuple(cells)), faults=faults)


def _read_number(form: AnswerQuestion) -> Reading[Given]:
    settings = form.question.settings
    read = read_number(
        form.cleaned_data.get("answer") or "",
        least=settings.least,
        most=settings.most,
        unit=settings.unit,
    )
    return Reading(value=Given(number=read.value), faults=read.faults)


def _read_date(form: AnswerQuestion) -> Reading[Given]:
    return Reading(value=Given(day=form.cleaned_data.get("answer")))


def _read_postcode(form: AnswerQuestion) -> Reading[Given]:
    typed = form.cleaned_data.get("answer") or ""
    if not typed.strip():
        return Reading(value=form.kept)
    read = read_postcode(typed)
    return Reading(value=Given(text=read.value), faults=read.faults)


def _read_file(form: AnswerQuestion) -> Reading[Given]:
    brought = form.cleaned_data.get("answer")
    if brought is None:
        return Reading(value=form.kept)
    return Reading(value=Given(text=brought.name, file=NEW_FILE))


READERS: dict[QuestionKind, Callable[[AnswerQuestion], Reading[Given]]] = {
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
