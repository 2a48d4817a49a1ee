"""What is typed about something to see to, and about payments?"""

from typing import Any

from django import forms

from waymark.commissioning.forms.fields import area, money, pairs
from waymark.commissioning.models.contracts import DUE_KIND_LABELS
from waymark.commissioning.rules.contracts import DueKind
from waymark.web.fields import DateField
from waymark.web.forms import Form


class AddDue(Form):
    """Something to see to by a day."""

    kind = forms.ChoiceField(label="What is it?", choices=pairs(DUE_KIND_LABELS))
    text = forms.CharField(label="What has to be done", max_length=500)
    due_on = DateField(label="Due date")

    def values(self) -> dict[str, Any]:
        """Return it as the action takes it."""
        values = super().values()
        return values | {"kind": DueKind(values["kind"])}


class SettleDue(Form):
    """What came of it."""

    done_on = DateField(label="Day it was done")
    outcome = area("What came of it", max_length=1000)


class RecordPayment(Form):
    """A sum paid."""

    paid_on = DateField(label="Day it was paid")
    amount = money("Amount", min_value=None)
    purpose = forms.CharField(label="What for", max_length=200)
