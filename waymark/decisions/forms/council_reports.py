"""What is typed about reports to the full council?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.decisions.forms.fields import offer
from waymark.decisions.models.decisions import Decision
from waymark.web.fields import DateField
from waymark.web.forms import Form


class ReportPeriod(Form):
    """The period that a report tells of."""

    starts_on = DateField(label="First day")
    ends_on = DateField(label="Last day")


class RecordChallenge(Form):
    """What scrutiny asked for."""

    decision = forms.ChoiceField(
        label="Decision",
        help_text="Those that were not treated as key, the latest first.",
        error_messages={"required": "Select the decision"},
    )
    committee = forms.CharField(max_length=200, label="Scrutiny committee")
    raised_on = DateField(label="Day on which they asked")
    due_on = DateField(label="Day by which they want the report")
    grounds = forms.CharField(
        max_length=5000,
        widget=forms.Textarea,
        label="Why they think that it was a key decision",
        help_text="The public reads it.",
    )

    def __init__(
        self, data: Any = None, files: Any = None, *, decisions: Iterable[Decision], **kwargs: Any
    ) -> None:
        """Offer the decisions."""
        super().__init__(data, files, **kwargs)
        self.decisions = {str(each.public_id): each for each in decisions}
        pairs = [
            (key, f"{each.decided_on:%-d %B %Y}: {each.title}")
            for key, each in self.decisions.items()
        ]
        offer(self, "decision", [("", "Choose"), *pairs])

    def values(self) -> dict[str, Any]:
        """Return the decision itself."""
        found = super().values()
        return found | {"decision": self.decisions[found["decision"]]}


class AnswerChallenge(Form):
    """What the executive thinks."""

    is_agreed = forms.TypedChoiceField(
        label="Does the executive agree that it was a key decision?",
        choices=[("yes", "Yes"), ("no", "No")],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
        error_messages={"required": "Select whether the executive agrees"},
    )
    not_key_reason = forms.CharField(
        max_length=5000,
        required=False,
        widget=forms.Textarea,
        label="If not, why the executive thinks so",
        help_text="The public reads it.",
    )
