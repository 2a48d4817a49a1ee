"""What is typed when a local standard is set?"""

from decimal import Decimal
from typing import Any

from django import forms

from waymark.commissioning.forms.needs_parts import GROUPS
from waymark.commissioning.models.needs import PROVIDED_LABELS
from waymark.commissioning.rules.needs import NeedsGroup, Provided
from waymark.web.fields import DateField
from waymark.web.forms import Form


class SetStandard(Form):
    """How much there should be."""

    group = forms.ChoiceField(label="Group", choices=GROUPS)
    provided = forms.ChoiceField(
        label="Measured in",
        choices=[(each.value, label) for each, label in PROVIDED_LABELS.items()],
    )
    per_thousand = forms.DecimalField(
        label="Per 1,000 young people",
        min_value=Decimal("0.1"),
        max_digits=8,
        decimal_places=1,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "govuk-input--width-5"}),
    )
    starts_on = DateField(label="Holds from")
    source = forms.CharField(
        label="Who set it, and where", help_text="For example a decision of the cabinet.",
        max_length=300,
    )  # fmt: skip

    def values(self) -> dict[str, Any]:
        """Return the values as the action takes them."""
        found = super().values()
        return found | {
            "group": NeedsGroup(found["group"]),
            "provided": Provided(found["provided"]),
        }
