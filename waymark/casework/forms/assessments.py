"""What is typed into a form of assessment? Drawn from its definition, whatever that asks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms

from waymark.casework.rules.assessments import (
    LONGEST_ANSWER,
    LONGEST_LINE,
    Answers,
    Part,
    Question,
    QuestionType,
)
from waymark.core.dates import day_in_words
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Versioned

BETWEEN = "__"
"""Between the part and the question in the name of a field."""


@dataclass(frozen=True)
class PartFields:
    """The boxes of one part of the form."""

    label: str
    hint: str
    boxes: Sequence[Any]


class AssessmentFields(Versioned):
    """One assessment by any form; only the parts that the writer may see."""

    # Whatever was not talked about stays empty.
    marks_optional = False

    done_on = DateField(label="Done on")
    own_view = forms.CharField(
        label="What the young person says of it",
        required=False,
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )
    review_on = DateField(label="Look again on", required=False)

    def __init__(
        self, *args: Any, parts: Iterable[Part], latest_on: date | None = None, **kwargs: Any
    ) -> None:
        """Add a box for each question; a form that has ended says so beside the day."""
        super().__init__(*args, **kwargs)
        if latest_on is not None:
            day = self.fields["done_on"]
            day.help_text = f"As on the paper, {day_in_words(latest_on)} or earlier"
        self.parts = tuple(parts)
        for part in self.parts:
            for question in part.questions:
                field = _field(question)
                self.fields[f"{part.key}{BETWEEN}{question.key}"] = field

    def drawn_parts(self) -> list[PartFields]:
        """Return the boxes by part, in the order of the form."""
        return [
            PartFields(
                label=part.label,
                hint=part.hint,
                boxes=[self[f"{part.key}{BETWEEN}{each.key}"] for each in part.questions],
            )
            for part in self.parts
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        answers: dict[str, dict[str, Any]] = {}
        for name in [each for each in found if BETWEEN in each]:
            part, _, question = name.partition(BETWEEN)
            answers.setdefault(part, {})[question] = found.pop(name)
        revision = found.pop("version")
        return found | {
            "answers": answers,
            "revision": revision,
            "is_complete": self.data.get("save") == "complete",
        }


def initial_answers(answers: Answers) -> dict[str, Any]:
    """Return kept answers as the boxes show them."""
    return {
        f"{part}{BETWEEN}{question}": value
        for part, given in answers.items()
        for question, value in given.items()
    }


def _field(question: Question) -> forms.Field:
    given: dict[str, Any] = {"label": question.label, "required": False}
    if question.type is QuestionType.DAY:
        return DateField(**given)
    if question.type is QuestionType.CHOICE:
        choices = [("", "Not talked about"), *question.choices]
        return forms.ChoiceField(choices=choices, widget=Radios(), **given)
    if question.type is QuestionType.LINE:
        widget = forms.TextInput(attrs={"dir": "auto"})
        return forms.CharField(max_length=LONGEST_LINE, widget=widget, **given)
    text = forms.Textarea(attrs={"rows": 3, "dir": "auto"})
    return forms.CharField(max_length=LONGEST_ANSWER, widget=text, **given)
