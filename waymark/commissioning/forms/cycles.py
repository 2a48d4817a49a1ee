"""What is typed about a turn of the commissioning cycle?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.consultations.models.asking.consultations import Consultation
from waymark.decisions.models.matters import Matter
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned


class CycleEdit(Form):
    """A turn of the commissioning cycle."""

    title = forms.CharField(label="Title", max_length=200)
    scope = forms.CharField(
        label="Services it covers", required=False, max_length=5000, widget=forms.Textarea
    )
    opened_on = DateField(label="Start date")
    matter = forms.ChoiceField(
        label="Matter",
        required=False,
        help_text="The decision on the matter is what the gate of the fourth stage looks for.",
    )
    consultation = forms.ChoiceField(
        label="Consultation",
        required=False,
        help_text="What it finds stands beside the options once its report is published.",
    )

    def __init__(
        self,
        *args: Any,
        consultations: Sequence[Consultation],
        matters: Sequence[Matter],
        **kwargs: Any,
    ) -> None:
        """Offer the consultations and the matters of the authority."""
        super().__init__(*args, **kwargs)
        self.found: dict[str, dict[str, Any]] = {
            "consultation": {each.slug: each for each in consultations},
            "matter": {str(each.public_id): each for each in matters},
        }
        for name, records in self.found.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101 (for the type checker)
            field.choices = [("", "None"), *((key, each.title) for key, each in records.items())]

    def values(self) -> dict[str, Any]:
        """Return the consultation and the matter themselves."""
        typed = super().values()
        return typed | {name: kept.get(typed[name]) for name, kept in self.found.items()}


class ReviseCycle(Versioned, CycleEdit):
    """The same, with the version that was shown."""
