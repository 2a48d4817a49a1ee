"""What is typed when files are drawn, looked at and read?"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.casework.actions.file_audits import Found
from waymark.casework.forms.drafts import Drafted
from waymark.casework.forms.teams import WorkerField
from waymark.casework.models.file_audits import FILE_ANSWER_LABELS, JUDGEMENT_LABELS
from waymark.casework.models.steps import LONGEST_STEP
from waymark.casework.rules.file_audits import (
    BEGINS_WITH,
    LONGEST_COMMENT,
    LONGEST_PRAISE,
    MOST_DRAWN,
    Checklist,
    FileAnswer,
    FileQuestion,
    Judgement,
)
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of
from waymark.web.fields import DateField, Radios
from waymark.web.forms import OUT_OF_DATE, Filter, Form

DAYS_SHOWN = 365
"""How far back the results go where nobody says."""


class FileDraw(Form):
    """Of whose open cases how many are drawn."""

    worker = WorkerField(label="Whose cases", required=False)
    tier = forms.ChoiceField(
        label="Tier", required=False, choices=[("", "Any"), *choices_of(TIER_LABELS)]
    )
    number = forms.IntegerField(
        label="Number of cases",
        min_value=1,
        max_value=MOST_DRAWN,
        initial=BEGINS_WITH,
        help_text="All are taken where there are fewer",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-2", "type": "number"}),
    )

    def __init__(self, *args: Any, workers: Iterable[Membership], **kwargs: Any) -> None:
        """Offer the workers, and all of them together."""
        super().__init__(*args, **kwargs)
        field = self.fields["worker"]
        assert isinstance(field, WorkerField)  # noqa: S101  tells the type checker
        self.workers = field.offer(workers, nobody="The whole team")

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"worker": self.workers.get(found["worker"])}


class FileAuditWrite(Drafted):
    """What was found in a file: an answer to each question, and what is to come of it."""

    needed_at_times = frozenset({"step_due_on"})

    judgement = forms.ChoiceField(
        label="The file as a whole",
        choices=choices_of(JUDGEMENT_LABELS),
        widget=Radios(),
        error_messages={"required": "Say how the file is as a whole"},
    )
    good_practice = forms.CharField(
        label="Good practice",
        required=False,
        max_length=LONGEST_PRAISE,
        help_text="What others can learn from. Leave it empty if nothing stands out",
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    step = forms.CharField(
        label="What the worker is to do",
        required=False,
        max_length=LONGEST_STEP,
        help_text="It becomes a next step of theirs in the record",
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    step_due_on = DateField(label="By when", required=False)
    draft = forms.IntegerField(
        widget=forms.HiddenInput,
        min_value=0,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )

    def __init__(self, *args: Any, checklist: Checklist, **kwargs: Any) -> None:
        """Add an answer and a comment for each question, before the others."""
        super().__init__(*args, **kwargs)
        self.checklist = checklist
        for question in checklist.questions:
            self.fields[f"answer_{question.key}"] = _answer(question)
            self.fields[f"comment_{question.key}"] = _comment(question)
        asked = [f"{kind}_{each.key}" for each in checklist.questions for kind in KINDS]
        self.order_fields([*asked, *self.fields])

    def questions(self) -> list[tuple[Any, Any]]:
        """Return the boxes of each question: its answer and its comment."""
        return [
            (self[f"answer_{each.key}"], self[f"comment_{each.key}"])
            for each in self.checklist.questions
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        answers = {
            each.key: Found(
                answer=FileAnswer(found.pop(f"answer_{each.key}")),
                comment=found.pop(f"comment_{each.key}"),
            )
            for each in self.checklist.questions
        }
        number = found.pop("draft")
        return found | {
            "answers": answers,
            "judgement": Judgement(found["judgement"]),
            "number": number,
        }


class FileAuditRead(Form):
    """What the worker says to a file audit."""

    comment = forms.CharField(
        label="What you want to say to it",
        required=False,
        max_length=LONGEST_PRAISE,
        help_text="Your manager reads it. It stays beside what they found",
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )
    audit = forms.UUIDField(
        widget=forms.HiddenInput,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )


class FileResultsFilter(Filter):
    """Over which days results are counted; it is sent in the address."""

    since = DateField(label="From", required=False)
    until = DateField(label="Until", required=False)

    def clean(self) -> dict[str, Any]:
        """The end is not before the beginning."""
        values = super().clean() or {}
        since, until = values.get("since"), values.get("until")
        if since and until and until < since:
            self.add_error("until", "Until must be the same day as From or a later one")
        return values

    def period(self, *, today: date) -> tuple[date, date]:
        """Return the first and the last day: the year until today where nobody says."""
        until = self.cleaned_data.get("until") or today
        since = self.cleaned_data.get("since") or until - timedelta(days=DAYS_SHOWN)
        return since, until


KINDS = ("answer", "comment")


def _answer(question: FileQuestion) -> forms.Field:
    return forms.ChoiceField(
        label=question.label,
        choices=choices_of(FILE_ANSWER_LABELS),
        help_text=question.hint,
        widget=Radios(inline=True),
        error_messages={"required": f"Say yes, partly, no or does not apply: {question.label}"},
    )


def _comment(question: FileQuestion) -> forms.Field:
    return forms.CharField(
        label=f"Comment: {question.label}",
        required=False,
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
