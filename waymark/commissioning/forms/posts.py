"""What does a row of a workforce schedule hold, checked as one would type it?"""

from datetime import date
from typing import Any

from django import forms

from waymark.commissioning.forms.fields import pairs
from waymark.commissioning.models.transfers import FUTURE_LABELS, IN_SCOPE_LABELS
from waymark.commissioning.rules.transfers import InScope, LikelyFuture
from waymark.web.forms import Form

YES_OR_NO = [("", ""), ("no", "No"), ("yes", "Yes")]


def _money(label: str, *, required: bool = True, most_digits: int = 10) -> forms.DecimalField:
    return forms.DecimalField(
        label=label,
        required=required,
        min_value=0,
        max_digits=most_digits,
        decimal_places=2,
    )


class PostRow(Form):
    """One post; days are written like 2014-09-01."""

    reference = forms.RegexField(
        regex=r"^[A-Za-z]{0,4}[-_ ]?\d{1,6}$",
        label="Reference",
        error_messages={"invalid": "A reference is a few letters and a number, like P-014"},
    )
    employer = forms.CharField(label="Employer")
    authority_served = forms.CharField(label="Authority served", max_length=100)
    assigned_group = forms.CharField(label="Assigned group", required=False)
    percent_of_time = forms.DecimalField(
        label="Percent of time", min_value=1, max_value=100, max_digits=5, decimal_places=2
    )
    in_scope = forms.ChoiceField(label="In scope", choices=pairs(IN_SCOPE_LABELS))
    age = forms.IntegerField(label="Age", min_value=15, max_value=90)
    contract = forms.CharField(label="Contract", required=False, max_length=60)
    fte = forms.DecimalField(
        label="FTE", min_value=0.001, max_value=1, max_digits=4, decimal_places=3
    )
    hours = forms.DecimalField(
        label="Hours", required=False, min_value=0, max_value=60, max_digits=5, decimal_places=2
    )
    annual_pay = _money("Annual pay")
    service_from = forms.DateField(
        label="Service from",
        input_formats=["%Y-%m-%d"],
        error_messages={"invalid": "Service from must be a day like 2014-09-01"},
    )
    notice_weeks = forms.IntegerField(
        label="Notice weeks", required=False, min_value=0, max_value=52
    )
    pension_scheme = forms.CharField(label="Pension scheme", required=False, max_length=60)
    holiday_days = forms.DecimalField(
        label="Holiday days", required=False, min_value=0, max_value=99, decimal_places=1
    )
    benefits = forms.CharField(label="Benefits", required=False, max_length=300)
    on_leave = forms.ChoiceField(label="On leave", required=False, choices=YES_OR_NO)
    discipline = forms.ChoiceField(label="Discipline", required=False, choices=YES_OR_NO)
    claim = forms.ChoiceField(label="Claim", required=False, choices=YES_OR_NO)
    location = forms.CharField(label="Location", required=False, max_length=100)
    future = forms.ChoiceField(label="Future", choices=pairs(FUTURE_LABELS))
    redundancy_pay = _money("Redundancy pay", required=False, most_digits=12)

    def clean_service_from(self) -> date:
        """Refuse a day before anybody can have begun to work."""
        day: date = self.cleaned_data["service_from"]
        if day.year < 1950:
            raise forms.ValidationError("Service from must be a day of 1950 or later")
        return day

    def values(self) -> dict[str, Any]:
        """Return the post by the names of the action."""
        typed = super().values()
        renamed = {
            "authority_served": "served",
            "assigned_group": "grouping",
            "percent_of_time": "share",
            "annual_pay": "pay",
            "redundancy_pay": "redundancy_given",
        }
        flags = {"on_leave": "is_on_leave", "discipline": "has_discipline", "claim": "has_claim"}
        kept = {renamed.get(name, name): value for name, value in typed.items()}
        for name, flag in flags.items():
            kept[flag] = kept.pop(name) == "yes"
        return kept | {
            "in_scope": InScope(kept["in_scope"]),
            "future": LikelyFuture(kept["future"]),
        }
