"""What is typed when a caseload is covered?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.access.permissions import role_in_sentence
from waymark.casework.models.cover import REASON_LABELS
from waymark.casework.rules.cover import CoverReason
from waymark.casework.rules.teams import LONGEST_NOTE
from waymark.people.models.parts import choices_of
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Form


class GiveCover(Form):
    """Who covers, from when until when, and why."""

    colleagues = forms.MultipleChoiceField(
        label="Who covers",
        widget=Checkboxes(),
        error_messages={"required": "Tick at least one colleague who covers"},
    )
    starts_on = DateField(label="First day")
    ends_on = DateField(label="Last day")
    reason = forms.ChoiceField(
        label="Why",
        choices=choices_of(REASON_LABELS),
        widget=Radios(),
        error_messages={"required": "Select why the caseload is covered"},
    )
    note = forms.CharField(
        label="Note for whoever covers",
        required=False,
        max_length=LONGEST_NOTE,
        help_text="What they should know first. It is shown on their day while the cover runs",
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )

    def __init__(self, *args: Any, workers: Iterable[Membership], **kwargs: Any) -> None:
        """Offer the colleagues."""
        super().__init__(*args, **kwargs)
        self.workers = {str(each.public_id): each for each in workers}
        self.fields["colleagues"].choices = [  # type: ignore[attr-defined]
            (key, f"{each.user}, {role_in_sentence(each.role)}")
            for key, each in self.workers.items()
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {
            "colleagues": [self.workers[key] for key in found["colleagues"]],
            "reason": CoverReason(found["reason"]),
        }
