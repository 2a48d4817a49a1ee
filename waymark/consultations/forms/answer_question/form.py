"""What is the form of one question, of whatever kind?"""

from dataclasses import dataclass
from typing import Any

from waymark.consultations.forms.answer_question.fields import question_fields
from waymark.consultations.forms.answer_question.hints import hint_of
from waymark.consultations.forms.answer_question.readings import Typed, read_answer
from waymark.consultations.rules.answering import AskedQuestion, Given, fault_in_answer
from waymark.consultations.rules.typed import code_of_pair
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.web.forms import Form


@dataclass(frozen=True)
class Group:
    """Some of the boxes of a question under a legend of their own, which may be empty."""

    legend: str
    fields: tuple[Any, ...]


class AnswerQuestion(Form):
    """The answer to one question, of whatever kind it is."""

    # The hint says so, and the label is the question in a language of its own.
    marks_optional = False

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
        return hint_of(self.question)

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
        reading = read_answer(self._typed())
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

    def _typed(self) -> Typed:
        given = self.cleaned_data
        boxes = {box: str(given.get(name) or "") for box, name in self.boxes.items()}
        return Typed(self.question, self.kept, answer=given.get("answer"), boxes=boxes)

    def _box(self, code: str) -> str:
        """The field that a fault stands beside; the first for one about the whole."""
        if not self.boxes:
            return "answer"
        return self.boxes.get(code) or next(iter(self.boxes.values()))
