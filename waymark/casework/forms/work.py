"""What is typed about steps, about who works with whom, and about what a caseload shows?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.access.permissions import role_in_sentence
from waymark.casework.models.allocations import ROLE_LABELS
from waymark.casework.queries.caseloads import Order
from waymark.casework.rules.caseloads import MOST_POINTS
from waymark.casework.rules.teams import DAYS_WITHOUT_CONTACT, Need
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Filter, Form

ORDER_LABELS = {
    Order.NAME: "Name",
    Order.CONTACT: "Longest without contact",
    Order.STEP: "Next step due",
    Order.STATUS: "Oldest status",
}
NEED_LABELS = {
    Need.LATE: "Next step is late",
    Need.SILENT: f"No contact for {DAYS_WITHOUT_CONTACT} days",
    Need.LAPSING: "Ask again what they do",
}


class StepPutOff(Form):
    """Another day for a step."""

    due_on = DateField(label="By when")


class Allocate(Form):
    """Whom a young person is given to, as what, and what they need to know."""

    worker = forms.ChoiceField(label="Who")
    role = forms.ChoiceField(
        label="Role",
        choices=choices_of(ROLE_LABELS),
        initial=AllocationRole.LEAD.value,
        widget=Radios(
            hints={AllocationRole.LEAD.value: "Takes over from the lead worker of today, if any"}
        ),
    )
    note = forms.CharField(
        label="Hand-over note",
        required=False,
        max_length=1000,
        help_text="What the worker should know first",
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )
    weight = forms.IntegerField(
        label="Points, if not those of the tier",
        required=False,
        min_value=1,
        max_value=MOST_POINTS,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-2", "type": "number"}),
    )

    def __init__(self, *args: Any, workers: Iterable[Membership], **kwargs: Any) -> None:
        """Offer the workers."""
        super().__init__(*args, **kwargs)
        self.workers = {str(each.public_id): each for each in workers}
        self.fields["worker"].choices = [  # type: ignore[attr-defined]
            ("", "Choose somebody"),
            *(
                (key, f"{each.user}, {role_in_sentence(each.role)}")
                for key, each in self.workers.items()
            ),
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {
            "worker": self.workers[found["worker"]],
            "role": AllocationRole(found["role"]),
        }


class CaseloadFilter(Filter):
    """What a caseload is narrowed to and listed by; it is sent in the address."""

    tier = forms.ChoiceField(
        label="Tier", required=False, choices=[("", "Any"), *choices_of(TIER_LABELS)]
    )
    group = forms.ChoiceField(
        label="Status", required=False, choices=[("", "Any"), *choices_of(ACTIVITY_GROUP_LABELS)]
    )
    need = forms.ChoiceField(
        label="What stands out", required=False, choices=[("", "Any"), *choices_of(NEED_LABELS)]
    )
    order = forms.ChoiceField(label="List by", required=False, choices=choices_of(ORDER_LABELS))
