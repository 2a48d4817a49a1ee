"""What is typed about a measure of a contract and its results?"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django import forms

from waymark.commissioning.forms.fields import area, pairs
from waymark.commissioning.models.performance import FREQUENCY_LABELS, POLARITY_LABELS, Kpi
from waymark.commissioning.rules.performance import Polarity
from waymark.indicators.rules.vocabulary import Frequency
from waymark.web.fields import DateField
from waymark.web.forms import Form


class AddKpi(Form):
    """A measure of a contract."""

    name = forms.CharField(label="Name", max_length=200)
    definition = area("What it measures", required=False)
    numerator = forms.CharField(label="Numerator", max_length=300, required=False)
    denominator = forms.CharField(label="Denominator", max_length=300, required=False)
    source = forms.CharField(label="Source of the figures", max_length=300, required=False)
    frequency = forms.ChoiceField(label="How often", choices=pairs(FREQUENCY_LABELS))
    polarity = forms.ChoiceField(
        label="Which way is better?", choices=pairs(POLARITY_LABELS), widget=forms.RadioSelect
    )
    baseline = forms.DecimalField(
        label="Baseline", required=False, min_value=0, max_digits=14, decimal_places=4
    )
    target = forms.DecimalField(
        label="Target", min_value=Decimal("0.0001"), max_digits=14, decimal_places=4
    )
    tolerance = forms.DecimalField(
        label="Tolerance",
        required=False,
        min_value=0,
        max_digits=14,
        decimal_places=4,
        help_text="A result that misses the target by no more than this is rated good.",
    )
    weight = forms.DecimalField(
        label="Weight in the payment",
        required=False,
        min_value=0,
        max_value=1,
        max_digits=5,
        decimal_places=4,
        help_text="From 0 to 1; the weights of all measures come to 1 at most.",
    )
    outcome = forms.CharField(label="Outcome it is to bring about", max_length=200, required=False)
    indicator = forms.ChoiceField(
        label="Figure that Waymark reckons",
        required=False,
        help_text="It is shown beside the results that the provider reports.",
    )

    def __init__(self, *args: Any, indicators: Mapping[str, str], **kwargs: Any) -> None:
        """Offer the figures there are."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["indicator"]
        field.choices = [("", "None"), *indicators.items()]

    def values(self) -> dict[str, Any]:
        """Return the measure as the action takes it."""
        values = super().values()
        return values | {
            "frequency": Frequency(values["frequency"]),
            "polarity": Polarity(values["polarity"]),
            "tolerance": values["tolerance"] or Decimal(0),
            "weight": values["weight"] or Decimal(0),
        }


class RecordResults(Form):
    """What the measures of a contract came to in a period."""

    period_ends_on = DateField(label="Last day of the period")

    def __init__(self, *args: Any, kpis: Iterable[Kpi], **kwargs: Any) -> None:
        """Ask for each measure."""
        self.kpis = list(kpis)
        own = {**self.base_fields}
        for number, kpi in enumerate(self.kpis):
            for name, field in _result_fields(kpi.name).items():
                own[f"{name}_{number}"] = field
        # An instance of its own, before the base copies it: the fields then get their sentences.
        vars(self)["base_fields"] = own
        super().__init__(*args, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the period, and what was typed of each measure with a value."""
        typed = super().values()
        return {
            "period_ends_on": typed["period_ends_on"],
            "results": [
                {"kpi": kpi} | {name: typed[f"{name}_{number}"] for name in _result_fields("")}
                for number, kpi in enumerate(self.kpis)
                if typed[f"value_{number}"] is not None
            ],
        }


def _result_fields(name: str) -> dict[str, forms.Field]:
    return {
        "value": forms.DecimalField(
            label=f"{name}: result", required=False, min_value=0, max_digits=14, decimal_places=4
        ),
        "evidence": forms.CharField(label=f"{name}: evidence", required=False, max_length=1000),
        "comment": forms.CharField(
            label=f"{name}: what the provider says", required=False, max_length=2000
        ),
        "other_because": forms.CharField(
            label=f"{name}: why it cannot be rated",
            required=False,
            max_length=500,
            help_text="Leave it empty to rate the result against its target.",
        ),
    }
