"""What is typed about trainings and checks of staff?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.actions.checks import KindTerms
from waymark.access.models.checks import CheckKind
from waymark.access.permissions import ROLES, Permission
from waymark.access.rules import RoleName
from waymark.access.rules.checks import LONGEST_GRACE_DAYS
from waymark.web.fields import Checkboxes, DateField
from waymark.web.forms import Form, NewOrVersioned

NARROW = "govuk-input--width-4"
CHOOSE = ("", "Choose")
LONGEST_MONTHS = 120


def _number(label: str, *, most: int, least: int, hint: str, required: bool) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        required=required,
        min_value=least,
        max_value=most,
        help_text=hint,
        widget=forms.TextInput(attrs={"class": NARROW, "inputmode": "numeric"}),
    )


class KindEdit(NewOrVersioned):
    """A kind of training or check, and of whom it is required."""

    name = forms.CharField(
        label="Name", max_length=120, help_text="For example, Safeguarding children, level 3"
    )
    months_valid = _number(
        "Months it holds",
        least=1,
        most=LONGEST_MONTHS,
        hint="Leave empty if it holds for good, or if each paper says its own day.",
        required=False,
    )
    required_of = forms.MultipleChoiceField(
        label="Records of young people open only with it to",
        required=False,
        choices=[
            (role.name.value, role.label)
            for role in ROLES
            if Permission.PEOPLE_SEE in role.permissions
        ],
        widget=Checkboxes(),
        help_text=(
            "Leave all empty and nothing closes. A role that you add gives everybody of whom it "
            "is required the days of grace from today."
        ),
    )
    grace_days = _number(
        "Days of grace",
        least=1,
        most=LONGEST_GRACE_DAYS,
        hint="How long somebody may go on without it, before records are closed to them.",
        required=True,
    )

    def values(self) -> dict[str, Any]:
        """Return the terms, and the version that was shown."""
        found = self.cleaned_data
        return {
            "version": found["version"],
            "terms": KindTerms(
                name=found["name"],
                months_valid=found["months_valid"],
                required_of=[RoleName(role) for role in found["required_of"]],
                grace_days=found["grace_days"],
            ),
        }


class CheckRecord(Form):
    """A training or check that somebody has done."""

    kind = forms.ChoiceField(label="Training or check")
    done_on = DateField(label="Day it was done")
    expires_on = DateField(
        label="Last day it holds",
        required=False,
        help_text="Leave empty and it is reckoned from the months it holds, where it has any.",
    )
    reference = forms.CharField(
        label="Number of the paper",
        required=False,
        max_length=60,
        help_text="The number alone, never what a certificate says.",
    )

    def __init__(self, *args: Any, kinds: Iterable[CheckKind], **kwargs: Any) -> None:
        """Offer what is kept track of now."""
        self.kinds = {str(each.public_id): each for each in kinds}
        super().__init__(*args, **kwargs)
        kind: Any = self.fields["kind"]
        kind.choices = [CHOOSE, *((key, each.name) for key, each in self.kinds.items())]

    def values(self) -> dict[str, Any]:
        """Return the kind itself, the days and the number."""
        values = super().values()
        return values | {"kind": self.kinds[values["kind"]]}
