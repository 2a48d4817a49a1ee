"""What is typed when options are scored and weights are tried?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from waymark.commissioning.actions.scoring import CriterionRow, GivenScore
from waymark.commissioning.forms.lines import Rows, decimal_box, number_box, text_box
from waymark.commissioning.models.appraisals import AppraisalOption
from waymark.commissioning.models.scoring import Criterion
from waymark.web.forms import Filter, Form, Versioned
from waymark.web.tables import TableForm, add_fields


class Criteria(Rows):
    """The criteria with their weights."""

    row = CriterionRow
    columns: ClassVar = {
        "name": text_box("Criterion", 120),
        "weight": decimal_box("Weight", 1000),
        "worst": text_box("What the worst option brings", 300),
        "best": text_box("What the best option brings", 300),
    }
    needed = ("name", "weight")


class Scores(TableForm, Versioned):
    """What one assessor, or all of them together, give each option on each criterion."""

    columns: ClassVar = {
        "value": number_box("Score, 0 to 100", 0, 100),
        "reason": text_box("Why", 1000),
        "evidence": text_box("Evidence", 500),
    }
    needed = ("value",)

    def __init__(
        self,
        *args: Any,
        options: Sequence[AppraisalOption],
        criteria: Sequence[Criterion],
        **kwargs: Any,
    ) -> None:
        """Ask for each option on each criterion."""
        self.pairs = {
            f"{criterion.public_id}-{option.key}": (option.key, criterion.public_id)
            for criterion in criteria
            for option in options
        }
        lines = [
            (f"{criterion.public_id}-{option.key}", f"{criterion.name}: {option.label}")
            for criterion in criteria
            for option in options
        ]
        super().__init__(*args, lines=lines, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the scores as the action takes them."""
        return {
            "scores": {self.pairs[key]: GivenScore(**line) for key, line in self.typed().items()},
            "version": self.cleaned_data["version"],
        }


def _weight_boxes(criteria: Sequence[Criterion]) -> dict[str, forms.Field]:
    """Return a box for the weight of each criterion, by the name of the box."""
    return {
        f"w-{each.public_id}": forms.DecimalField(
            label=each.name,
            min_value=0,
            max_value=1000,
            decimal_places=2,
            initial=f"{each.weight.normalize():f}",
            widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "govuk-input--width-4"}),
        )
        for each in criteria
    }


class TriedWeights(Filter):
    """Weights to be tried; they stand in the address and are kept nowhere."""

    def __init__(self, *args: Any, criteria: Sequence[Criterion], **kwargs: Any) -> None:
        """Ask for the weight of each criterion."""
        self.criteria = criteria
        add_fields(self, _weight_boxes(criteria))
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Refuse weights that are all nothing."""
        found = super().clean() or {}
        if not self.errors and not any(self.weights().values()):
            self.add_error(None, "At least one weight must be more than 0.")
        return found

    def weights(self) -> dict[Any, Decimal]:
        """Return the weights by the public id of their criterion."""
        return {each.public_id: self.cleaned_data[f"w-{each.public_id}"] for each in self.criteria}


class NameWeights(Form):
    """Weights that were tried, with a name."""

    name = forms.CharField(
        label="Name", max_length=120, help_text="For example, as councillors see it."
    )

    def __init__(self, *args: Any, criteria: Sequence[Criterion], **kwargs: Any) -> None:
        """Ask for the weight of each criterion, filled with what was tried."""
        self.criteria = criteria
        add_fields(self, _weight_boxes(criteria))
        super().__init__(*args, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the weights by the public id of their criterion."""
        return {
            "name": self.cleaned_data["name"],
            "weights": {
                each.public_id: self.cleaned_data[f"w-{each.public_id}"] for each in self.criteria
            },
        }
