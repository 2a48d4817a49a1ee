"""What is typed on the analysis and report pages?"""

from typing import Any, cast

from django import forms

from waymark.consultations.models.analysis import ReportLayout
from waymark.web.fields import Checkboxes, Radios
from waymark.web.forms import Form


class SaveFinding(Form):
    """What officers conclude, with the figures that it rests on."""

    heading = forms.CharField(
        max_length=200,
        label="Heading",
        help_text="Findings with the same heading stand together in the report.",
    )
    statement = forms.CharField(
        max_length=2000,
        label="What you conclude",
        error_messages={"required": "Enter what you conclude"},
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    figures = forms.MultipleChoiceField(
        label="Figures it rests on", required=False, widget=Checkboxes()
    )

    def __init__(self, *args: Any, places: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the figures of the latest snapshot."""
        super().__init__(*args, **kwargs)
        cast("forms.MultipleChoiceField", self.fields["figures"]).choices = places
        if not places:
            del self.fields["figures"]


class MakeReport(Form):
    """Which report is made."""

    layout = forms.ChoiceField(
        label="Which report?",
        required=False,
        choices=[
            (ReportLayout.SUMMARY.value, "Summary report: what was asked, found and decided"),
            (
                ReportLayout.FULL.value,
                "Full report: everything, with themes, quotes, and what you do about it",
            ),
        ],
        widget=Radios(),
    )

    def clean_layout(self) -> ReportLayout:
        """Make the short one where none is selected."""
        return ReportLayout(self.cleaned_data["layout"] or ReportLayout.SUMMARY)


class WithdrawReport(Form):
    """Why an edition is taken from the public pages."""

    reason = forms.CharField(
        max_length=500,
        label="Why is it withdrawn?",
        help_text="The reason is kept with the edition.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
