"""What is typed about an indicator: which to take into use, and how one's own is defined?"""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from waymark.indicators.actions.indicators import IndicatorTerms
from waymark.indicators.models.indicators import (
    COMPARABLE_LABELS,
    FREQUENCY_LABELS,
    POLARITY_LABELS,
    Indicator,
)
from waymark.indicators.rules.catalogue import Entry
from waymark.indicators.rules.vocabulary import Comparable, Frequency, Polarity
from waymark.web.fields import Checkboxes, Radios
from waymark.web.forms import Form, Versioned

MULTIPLIERS = {
    100: "Per cent",
    1_000: "Per 1,000",
    10_000: "Per 10,000",
    100_000: "Per 100,000",
    1: "A count, or one number for each of the other",
}


class Take(Form):
    """Which entries of the catalogue to take into use."""

    codes = forms.MultipleChoiceField(
        label="Indicators",
        widget=Checkboxes,
        error_messages={"required": "Choose at least one indicator"},
    )

    def __init__(
        self, *args: Any, entries: Sequence[Entry], hints: Mapping[str, str], **kwargs: Any
    ) -> None:
        """Offer those that are not in use, each with a hint."""
        super().__init__(*args, **kwargs)
        self.fields["codes"].widget.hints = dict(hints)
        self.fields["codes"].choices = [  # type: ignore[attr-defined]
            (each.code, f"{each.number} {each.title}".strip()) for each in entries
        ]


class Define(Form):
    """What an indicator says of itself."""

    title = forms.CharField(label="Title", max_length=200)
    definition = forms.CharField(
        label="Definition",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Who counts, on which day, and who is left out.",
    )
    numerator = forms.CharField(
        label="What is counted", max_length=300, help_text="The number above the line."
    )
    denominator = forms.CharField(
        label="Of how many",
        required=False,
        max_length=300,
        help_text="The number below the line. Leave empty for a count.",
    )
    multiplier = forms.TypedChoiceField(
        label="Told as", coerce=int, choices=list(MULTIPLIERS.items())
    )
    decimals = forms.TypedChoiceField(
        label="Decimal places", coerce=int, choices=[(each, str(each)) for each in (0, 1, 2, 3, 4)]
    )
    polarity = forms.TypedChoiceField(
        label="Which way is better",
        coerce=Polarity,
        choices=[(each.value, label) for each, label in POLARITY_LABELS.items()],
        widget=Radios,
    )
    frequency = forms.TypedChoiceField(
        label="How often",
        coerce=Frequency,
        choices=[(each.value, label) for each, label in FREQUENCY_LABELS.items()],
        widget=Radios,
    )
    geography = forms.CharField(
        label="For which areas", max_length=200, help_text="For example: authority and localities."
    )
    source = forms.CharField(label="Source", max_length=500)
    ambition = forms.DecimalField(
        label="Our ambition",
        required=False,
        max_digits=16,
        decimal_places=4,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
        help_text="The value that the authority aims at.",
    )

    def values(self) -> dict[str, Any]:
        """Return the terms as one, and the rest beside them."""
        found = super().values()
        names = IndicatorTerms.__dataclass_fields__
        terms = IndicatorTerms(**{name: found.pop(name) for name in names})
        return found | {"terms": terms}


class Create(Define):
    """A new indicator of the authority's own."""

    code = forms.SlugField(
        label="Code",
        max_length=60,
        help_text="Short, without spaces, for example reached-by-detached-work.",
    )
    replaces = forms.ChoiceField(
        label="Takes the place of", required=False, help_text="Its values then stand before these."
    )
    comparable = forms.TypedChoiceField(
        label="May its values be compared with those before",
        coerce=Comparable,
        choices=[(each.value, label) for each, label in COMPARABLE_LABELS.items()],
        initial=Comparable.NO.value,
        widget=Radios,
        help_text="Where they may not, the line of the chart breaks.",
    )

    def __init__(self, *args: Any, others: Sequence[Indicator], **kwargs: Any) -> None:
        """Offer the indicators whose place nothing has taken yet."""
        super().__init__(*args, **kwargs)
        self.others = {str(each.public_id): each for each in others if each.successor_id is None}
        self.fields["replaces"].choices = [  # type: ignore[attr-defined]
            ("", "None"),
            *((key, str(each)) for key, each in self.others.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return the other indicator itself."""
        found = super().values()
        return found | {"replaces": self.others.get(found["replaces"])}


class Edit(Define, Versioned):
    """An indicator as it is now; what the catalogue says of one cannot be changed."""

    is_in_use = forms.BooleanField(label="In use", required=False)

    def __init__(self, *args: Any, is_of_catalogue: bool, **kwargs: Any) -> None:
        """Leave what the catalogue says as it is."""
        super().__init__(*args, **kwargs)
        if is_of_catalogue:
            for name in IndicatorTerms.__dataclass_fields__:
                self.fields[name].disabled = True
                self.fields[name].widget = forms.HiddenInput()
