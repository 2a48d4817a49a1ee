"""What is typed about money: a stream, its years, and what is promised of it?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django import forms

from waymark.commissioning.actions.funding import StreamTerms
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.funding import FundingYear
from waymark.commissioning.rules.funding import year_in_words
from waymark.web.fields import DateField
from waymark.web.forms import Form, NewOrVersioned


def pounds(label: str, *, least: str) -> forms.DecimalField:
    """Return a field for an amount in pounds and pence."""
    return forms.DecimalField(
        label=label,
        help_text="In pounds, for example 120000 or 450.50.",
        max_digits=14,
        decimal_places=2,
        min_value=Decimal(least),
    )


class EditStream(NewOrVersioned):
    """A funding stream: whose money, from when until when, for what."""

    title = forms.CharField(label="Title", max_length=200)
    funder = forms.CharField(label="Who gives the money", max_length=200)
    conditions = forms.CharField(
        label="Conditions",
        help_text="What it may be spent on, by when, and what must be shown for it.",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    starts_on = DateField(label="First day")
    ends_on = DateField(label="Last day", required=False, help_text="Leave empty if it has none.")

    def values(self) -> dict[str, Any]:
        """Return the terms, and the version that was shown."""
        found = super().values()
        return {"version": found.pop("version"), "terms": StreamTerms(**found)}


class SetYear(Form):
    """What a stream gives in a financial year."""

    year = forms.TypedChoiceField(label="Financial year", coerce=int)
    amount = pounds("Amount", least="0")

    def __init__(self, *args: Any, years: Sequence[int], **kwargs: Any) -> None:
        """Offer the financial years in which the stream runs."""
        super().__init__(*args, **kwargs)
        self.fields["year"].choices = [  # type: ignore[attr-defined]
            (each, year_in_words(each)) for each in years
        ]


class Commit(Form):
    """A promise of part of a year's money."""

    funding_year = forms.ChoiceField(label="Financial year")
    purpose = forms.CharField(label="What it is promised for", max_length=200)
    cycle = forms.ChoiceField(label="Part of which commissioning", required=False)
    amount = pounds("Amount", least="0.01")
    committed_on = DateField(label="Promised on")

    def __init__(
        self, *args: Any, years: Sequence[FundingYear], cycles: Sequence[Cycle], **kwargs: Any
    ) -> None:
        """Offer the years that have an amount, and what is being commissioned."""
        self.years = {str(each.public_id): each for each in years}
        self.cycles = {str(each.public_id): each for each in cycles}
        super().__init__(*args, **kwargs)
        self.fields["funding_year"].choices = [  # type: ignore[attr-defined]
            (key, year_in_words(each.year)) for key, each in self.years.items()
        ]
        self.fields["cycle"].choices = [  # type: ignore[attr-defined]
            ("", "None of them"),
            *((key, each.title) for key, each in self.cycles.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return what is promised."""
        found = super().values()
        found["funding_year"] = self.years[found["funding_year"]]
        found["cycle"] = self.cycles.get(found["cycle"])
        return found


class Withdraw(Form):
    """Why a promise is taken back."""

    reason = forms.CharField(label="Reason", max_length=300)
