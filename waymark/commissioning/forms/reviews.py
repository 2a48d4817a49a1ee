"""What is typed about the review of a cycle?"""

from typing import Any, ClassVar

from django import forms

from waymark.commissioning.actions.reviews import ExitRow, FigureRow, ReviewWritten
from waymark.commissioning.forms.fields import area
from waymark.commissioning.forms.lines import Rows, date_box, text_box
from waymark.commissioning.models.reviews import OUTCOME_LABELS
from waymark.commissioning.rules.stages import Outcome
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned


class ReviewWrite(Versioned):
    """What the review says; its outcome may come later."""

    period_from = DateField(label="First day of the period")
    period_to = DateField(label="Last day of the period")
    changed = area("What changed for young people", max_length=5000)
    voices = area(
        "What young people say",
        required=False,
        max_length=5000,
        help_text="In their own words, without names or anything by which one of them is known.",
    )
    lessons = area(
        "Lessons learned",
        required=False,
        max_length=5000,
        help_text="One a line.",
    )
    outcome = forms.ChoiceField(
        label="Outcome",
        required=False,
        choices=[
            ("", "Not settled yet"),
            *((each.value, label) for each, label in OUTCOME_LABELS.items()),
        ],
        widget=Radios(hints={Outcome.END.value: "Then a plan for the end is needed."}),
    )
    outcome_reason = area("Why this outcome?", required=False, rows=3, max_length=5000)

    def values(self) -> dict[str, Any]:
        """Return the review as the action takes it."""
        typed = super().values()
        version = typed.pop("version")
        outcome = Outcome(typed.pop("outcome")) if typed["outcome"] else None
        return {"written": ReviewWritten(outcome=outcome, **typed), "version": version}


class Figures(Rows):
    """Figures before and after, with their source."""

    row = FigureRow
    columns: ClassVar = {
        "what": text_box("What is counted", 200),
        "before": text_box("Before", 60),
        "after": text_box("After", 60),
        "source": text_box("Source", 300),
    }
    needed = ("what", "after", "source")


class ExitPlan(Rows):
    """What is to be done until a service ends."""

    row = ExitRow
    columns: ClassVar = {
        "what": text_box("What is to be done", 300),
        "owner": text_box("Owner", 120),
        "due_on": date_box("Due on"),
        "done_on": date_box("Done on"),
    }
    needed = ("what", "owner", "due_on")


class ReviewApprove(Form):
    """Who approved the review, and when."""

    approved_by = forms.CharField(
        label="Who approved it?",
        max_length=200,
        help_text="A body, or a person by office: for example Director of Children’s Services.",
    )
    approved_on = DateField(label="Day of the approval")
