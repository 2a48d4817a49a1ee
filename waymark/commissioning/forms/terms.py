"""What is typed about rights to extend or break, and about changes?"""

from typing import Any

from django import forms

from waymark.commissioning.forms.fields import area, money, pairs
from waymark.commissioning.models.contracts import OPTION_KIND_LABELS
from waymark.commissioning.rules.contracts import OptionKind
from waymark.web.fields import DateField
from waymark.web.forms import Form


class AddOption(Form):
    """A right to extend or break."""

    kind = forms.ChoiceField(
        label="What sort of right is it?",
        choices=pairs(OPTION_KIND_LABELS),
        widget=forms.RadioSelect,
    )
    months = forms.IntegerField(
        label="Months it extends by", required=False, min_value=1, max_value=600
    )
    ground = forms.CharField(
        label="Ground of the break",
        required=False,
        max_length=500,
        help_text="Such as poor performance, or less money.",
    )
    notice_months = forms.IntegerField(
        label="Months of notice before the contract ends",
        required=False,
        min_value=1,
        max_value=120,
        help_text="The last day of notice is worked out. If you know the day, enter that instead.",
    )
    notice_on = DateField(label="Last day of notice", required=False)

    def values(self) -> dict[str, Any]:
        """Return the right as the action takes it."""
        values = super().values()
        return values | {"kind": OptionKind(values["kind"])}


class ExtendContract(Form):
    """The use of a right to extend."""

    extended_on = DateField(label="Day it was extended")
    reason = area("Why it is extended")
    advice = area(
        "Advice that moves the limit",
        required=False,
        help_text=(
            "Only if the contract would run past the day the law allows: whose advice, of when."
        ),
    )
    may_run_until = DateField(label="New last day the law allows", required=False)


class VaryContract(Form):
    """A change of a contract after it was signed."""

    made_on = DateField(label="Day of the change")
    before = area("What it said before")
    after = area("What it says since")
    reason = area("Why it changed")
    value_total = money("New value over the whole term", required=False)
    value_annual = money("New value a year", required=False)
    review_on = DateField(label="New review date", required=False)
