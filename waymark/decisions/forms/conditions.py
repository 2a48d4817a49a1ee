"""What is typed about a condition, and about what became of it?"""

from datetime import date
from typing import Any

from django import forms

from waymark.decisions.forms.fields import UNKNOWN, offer
from waymark.decisions.models.decisions import CONDITION_KIND_LABELS, CONDITION_STATE_LABELS
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionState
from waymark.web.fields import DateField
from waymark.web.forms import Form

CONDITION_PARTS = ("text", "kind", "owner", "due_on", "id")


class SettleCondition(Form):
    """What became of a condition."""

    state = forms.ChoiceField(
        label="What became of it?",
        widget=forms.RadioSelect,
        error_messages={"required": "Select what became of it"},
    )
    settled_on = DateField(
        label="Day it was settled", error_messages={"required": "Enter the day it was settled"}
    )
    evidence = forms.CharField(
        max_length=2000,
        label="What shows it?",
        help_text="Published with the decision. For a waiver, say who waived it.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Say what shows it"},
    )
    waived_under = forms.CharField(
        max_length=300,
        required=False,
        label="If it is waived, under which power?",
        help_text="The law, the resolution or the part of the constitution.",
    )
    states: tuple[ConditionState, ...] = (
        ConditionState.MET,
        ConditionState.FAILED,
        ConditionState.WAIVED,
    )

    def __init__(self, *args: Any, decided_on: date, today: date, **kwargs: Any) -> None:
        """Keep the days between which a condition can have been settled."""
        super().__init__(*args, **kwargs)
        self.decided_on, self.today = decided_on, today
        offer(self, "state", [(each.value, CONDITION_STATE_LABELS[each]) for each in self.states])

    def clean(self) -> dict[str, Any]:
        """Ask the rules whether the day fits."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("settled_on") and cleaned.get("state") != ConditionState.OPEN:
            for fault in rules.faults_of_settling(
                settled_on=cleaned["settled_on"],
                decided_on=self.decided_on,
                today=self.today,
                evidence=cleaned.get("evidence", ""),
            ):
                if fault.field not in self.errors:
                    self.add_error(fault.field, fault.sentence)
        return cleaned

    def values(self) -> dict[str, Any]:
        """Return the state as the action takes it."""
        values = super().values()
        return values | {"state": ConditionState(values["state"])}


class CorrectCondition(SettleCondition):
    """A settlement that was entered wrongly, put right."""

    needed_at_times = frozenset({"settled_on", "evidence"})

    settled_on = DateField(
        required=False, label="Day it was settled", help_text="Leave it empty if it is not settled."
    )
    evidence = forms.CharField(
        max_length=2000,
        required=False,
        label="What shows it?",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    reason = forms.CharField(
        max_length=500,
        label="Why was the entry wrong?",
        help_text="Kept in the audit trail, not published.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why the entry was wrong"},
    )
    states = (*SettleCondition.states, ConditionState.OPEN)


def field_name(number: int, part: str) -> str:
    """Return the name of one field of one condition."""
    return f"condition_{number}_{part}"


def condition_fields(number: int) -> dict[str, forms.Field]:
    """Return the fields of one condition."""
    kinds = [(kind.value, label) for kind, label in CONDITION_KIND_LABELS.items()]
    fields: dict[str, forms.Field] = {
        "text": forms.CharField(
            max_length=2000,
            required=False,
            label="What must be so?",
            widget=forms.Textarea(attrs={"rows": 3}),
        ),
        "kind": forms.ChoiceField(
            required=False, label="What sort of condition is it?", choices=kinds
        ),
        "owner": forms.CharField(
            max_length=200, required=False, label="Who sees to it?", help_text=UNKNOWN
        ),
        "due_on": DateField(required=False, label="Due date", help_text=UNKNOWN),
        "id": forms.UUIDField(required=False, widget=forms.HiddenInput),
    }
    return {field_name(number, part): field for part, field in fields.items()}
