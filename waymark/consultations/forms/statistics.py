"""What is typed on the further pages of the analysis?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.models.asking.questions import Choice
from waymark.core.suppression import LEAST_THRESHOLD, MOST_THRESHOLD
from waymark.web.fields import Radios
from waymark.web.forms import Form


class Crossing(Form):
    """Which two are set against each other."""

    first = forms.ChoiceField(
        label="Rows",
        error_messages=dict.fromkeys(
            ("required", "invalid_choice"), "Choose what stands in the rows"
        ),
    )
    second = forms.ChoiceField(
        label="Columns",
        error_messages=dict.fromkeys(
            ("required", "invalid_choice"), "Choose what stands in the columns"
        ),
    )

    def __init__(self, *args: Any, offered: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the categories and the closed questions of the snapshot."""
        super().__init__(*args, **kwargs)
        for name in ("first", "second"):
            cast("forms.ChoiceField", self.fields[name]).choices = offered

    def clean(self) -> dict[str, Any]:
        """Refuse a question against itself."""
        values = super().clean() or {}
        if values.get("first") and values.get("first") == values.get("second"):
            self.add_error("second", "Choose something else than in the rows")
        return values


class SmallNumbers(Form):
    """Whether the small numbers of a question are hidden, from which number, and why not."""

    needed_at_times = frozenset({"reason"})

    hides = forms.ChoiceField(
        label="Small numbers",
        choices=(("yes", "Hide them"), ("no", "Show them")),
        widget=Radios(
            hints={
                "yes": "Also what would give a small number away is hidden.",
                "no": "Give a reason: it is kept in the audit trail.",
            }
        ),
    )
    threshold = forms.IntegerField(
        label="Hide numbers smaller than",
        help_text=f"From {LEAST_THRESHOLD} to {MOST_THRESHOLD}. Most use 5.",
        min_value=LEAST_THRESHOLD,
        max_value=MOST_THRESHOLD,
        error_messages={
            "required": f"Enter a number from {LEAST_THRESHOLD} to {MOST_THRESHOLD}",
            "invalid": f"Enter a number from {LEAST_THRESHOLD} to {MOST_THRESHOLD}",
            "min_value": f"The number must be {LEAST_THRESHOLD} or more",
            "max_value": f"The number must be {MOST_THRESHOLD} or less",
        },
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-2"}),
    )
    reason = forms.CharField(
        label="Why small numbers are shown, or hidden from a smaller number",
        help_text="Leave it empty when you hide more than now.",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class Population(Form):
    """How many people of the area answer to each choice, and where that is written."""

    # What nobody knows stays empty.
    marks_optional = False

    source = forms.CharField(
        label="Where the numbers come from",
        help_text="For example: Census 2021, table TS009",
        max_length=300,
        error_messages={"required": "Enter where the numbers come from"},
    )

    def __init__(self, *args: Any, choices: Sequence[Choice], **kwargs: Any) -> None:
        """Ask for a number for each choice; an empty box is not known."""
        super().__init__(*args, **kwargs)
        self.codes = {f"people_{each.public_id.hex}": each.code for each in choices}
        for each in choices:
            self.fields[f"people_{each.public_id.hex}"] = forms.IntegerField(
                label=each.label,
                min_value=0,
                max_value=100_000_000,
                required=False,
                error_messages={
                    "invalid": f"Enter a whole number of people for {each.label}",
                    "min_value": f"The number of people for {each.label} cannot be below 0",
                    "max_value": f"The number of people for {each.label} is too large",
                },
                widget=forms.NumberInput(attrs={"class": "govuk-input--width-10"}),
            )
        self.order_fields([*self.codes, "source"])

    def clean(self) -> dict[str, Any]:
        """Gather the numbers typed, by the code of the choice."""
        values = super().clean() or {}
        values["people"] = {
            code: values[name] for name, code in self.codes.items() if values.get(name) is not None
        }
        if not values["people"] and not self.errors:
            self.add_error(None, "Enter a number of people for at least one choice")
        return values
