"""What does an officer write down of a petition?"""

from typing import Any

from django import forms

from waymark.documents.engines.inspection import ALLOWED
from waymark.web.fields import DateField
from waymark.web.forms import NewOrVersioned

MOST_SIGNATURES = 10_000_000


def _number() -> forms.NumberInput:
    return forms.NumberInput(attrs={"class": "govuk-input--width-5"})


class SavePetition(NewOrVersioned):
    """A petition, which is counted apart from the responses."""

    title = forms.CharField(label="Title of the petition")
    wording = forms.CharField(
        label="What people signed",
        max_length=4000,
        help_text="The wording above the signatures, without names.",
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Enter what people signed"},
    )
    organiser = forms.CharField(
        label="Who organised it, and how to reach them",
        required=False,
        help_text="Kept sealed. It is in no report.",
    )
    signatures = forms.IntegerField(
        label="How many signatures does it bear?",
        min_value=1,
        max_value=MOST_SIGNATURES,
        widget=_number(),
        error_messages={"required": "Enter how many signatures it bears"},
    )
    checked = forms.IntegerField(
        label="How many of them hold good?",
        min_value=0,
        max_value=MOST_SIGNATURES,
        required=False,
        help_text="After taking out those twice, without a name or from elsewhere. Leave empty if"
        " nobody checked.",
        widget=_number(),
    )
    received_on = DateField(label="Date received")
    treatment = forms.CharField(
        label="How is it treated?",
        max_length=2000,
        help_text="For example: reported beside the responses, and put before the executive.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter how it is treated"},
    )
    scan = forms.FileField(
        label="Scan of the petition",
        required=False,
        help_text="Up to 20 MB. It replaces an earlier one.",
        widget=forms.FileInput(attrs={"accept": ",".join(ALLOWED)}),
    )

    def __init__(self, *args: Any, has_organiser: bool = True, **kwargs: Any) -> None:
        """Ask who organised it only of those who may see it."""
        super().__init__(*args, **kwargs)
        if not has_organiser:
            del self.fields["organiser"]

    def values(self) -> dict[str, Any]:
        """Return what was typed, and the scan as its name and bytes."""
        values = super().values()
        scan = values["scan"]
        values["revision"] = values.pop("version")
        values.setdefault("organiser", None)
        return values | {"scan": (scan.name, scan.read()) if scan else None}
