"""What is typed when a decision comes to its next stage?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.decisions.forms.fields import offer
from waymark.decisions.models.decisions import STAGE_LABELS
from waymark.decisions.rules.decisions import DecisionStage
from waymark.web.forms import Form


class ChangeStage(Form):
    """The next stage of a decision."""

    stage = forms.ChoiceField(
        label="What stage has it come to?",
        widget=forms.RadioSelect,
        error_messages={"required": "Select what stage it has come to"},
    )
    reason = forms.CharField(
        max_length=500,
        required=False,
        label="Why?",
        help_text="Kept in the audit trail, not published.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, stages: Iterable[DecisionStage], **kwargs: Any) -> None:
        """Offer the stages that the decision may come to from where it is."""
        super().__init__(*args, **kwargs)
        offer(self, "stage", [(each.value, STAGE_LABELS[each]) for each in stages])

    def values(self) -> dict[str, Any]:
        """Return the stage as the action takes it."""
        values = super().values()
        return values | {"stage": DecisionStage(values["stage"])}
