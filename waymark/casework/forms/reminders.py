"""What is typed about reminders of appointments?"""

from typing import Any

from django import forms

from waymark.casework.models.reminders import TIMING_LABELS
from waymark.casework.rules.reminders import LONGEST_REMINDER, ReminderTiming
from waymark.people.models.parts import choices_of
from waymark.web.fields import Radios
from waymark.web.forms import Versioned


class ReminderWording(Versioned):
    """What reminders say, and when they go."""

    text = forms.CharField(
        label="What a reminder says",
        max_length=LONGEST_REMINDER,
        help_text=(
            "((first name)), ((adviser)), ((authority)), ((day)) and ((time)) fill themselves. "
            "Others may read it on the telephone: do not say what the appointment is for."
        ),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    timing = forms.ChoiceField(
        label="When it goes", choices=choices_of(TIMING_LABELS), widget=Radios()
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"timing": ReminderTiming(found["timing"])}
