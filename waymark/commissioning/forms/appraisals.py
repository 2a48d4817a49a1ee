"""What is typed about an appraisal itself?"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from waymark.commissioning.actions.appraisals import Settings
from waymark.commissioning.models.appraisals import AppraisalOption
from waymark.commissioning.rules.discounting import discount_bases
from waymark.web.fields import Radios
from waymark.web.forms import Form, Versioned


class AppraisalEdit(Form):
    """What an appraisal says of itself."""

    title = forms.CharField(label="Title", max_length=200)
    purpose = forms.CharField(
        label="What it is to settle", required=False, max_length=5000, widget=forms.Textarea
    )
    first_year = forms.IntegerField(
        label="Year 0",
        min_value=1990,
        max_value=2200,
        help_text="The calendar year in which the options begin, for example 2027.",
    )
    years = forms.IntegerField(
        label="Years after year 0",
        min_value=1,
        max_value=125,
        help_text="Costs are counted from year 0 to the last of these.",
    )
    price_year = forms.IntegerField(
        label="Year of the prices",
        min_value=1990,
        max_value=2200,
        help_text="All figures are in prices of this year, without general inflation.",
    )
    inflation = forms.DecimalField(
        label="Inflation a year, in per cent",
        required=False,
        min_value=-20,
        max_value=100,
        decimal_places=2,
        help_text="Needed only where a cost is typed in prices of another year.",
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    inflation_source = forms.CharField(
        label="Source of the inflation", required=False, max_length=300
    )
    discount = forms.ChoiceField(label="Discount rates")
    local_factors = forms.CharField(
        label="Success factors of your own",
        required=False,
        help_text="Two at most, one on each line. Those of the Green Book are there already.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    is_sealed = forms.BooleanField(
        label="Keep the money from those who score until the scores are locked", required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the discount rates, the current ones first."""
        super().__init__(*args, **kwargs)
        field = self.fields["discount"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 (for the type checker)
        offered = [each for each in discount_bases().values() if each.kind != "lower"]
        field.choices = [
            (each.code, each.label)
            for each in sorted(offered, key=lambda each: each.ends_on or date.max, reverse=True)
        ]

    def clean(self) -> dict[str, Any]:
        """Ask for the source of an inflation."""
        found = super().clean() or {}
        if found.get("inflation") is not None and not found.get("inflation_source"):
            self.add_error("inflation_source", "Enter where the inflation comes from")
        return found

    def values(self) -> dict[str, Any]:
        """Return the settings as the action takes them."""
        found = super().values()
        lines = (each.strip() for each in found["local_factors"].splitlines())
        factors = tuple(dict.fromkeys(each for each in lines if each))
        return {"settings": Settings(**found | {"local_factors": factors})}


class ReviseAppraisal(Versioned, AppraisalEdit):
    """The same, with the version that was shown."""


class Reopen(Form):
    """Why an appraisal is opened again."""

    reason = forms.CharField(label="Why", max_length=500, widget=forms.Textarea(attrs={"rows": 3}))


class Prefer(Form):
    """The option that is put forward, and why."""

    option = forms.ChoiceField(label="Preferred option", widget=Radios())
    reason = forms.CharField(label="Why", max_length=5000, widget=forms.Textarea)

    def __init__(self, *args: Any, options: Sequence[AppraisalOption], **kwargs: Any) -> None:
        """Offer the shortlist."""
        super().__init__(*args, **kwargs)
        self.options = {each.key: each for each in options}
        field = self.fields["option"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 (for the type checker)
        field.choices = [(each.key, each.label) for each in options]

    def values(self) -> dict[str, Any]:
        """Return the option itself."""
        found = super().values()
        return found | {"option": self.options[found["option"]]}
