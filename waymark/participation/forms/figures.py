"""Which month, which days, and as known when?"""

from datetime import date
from typing import Any

from django import forms

from waymark.web.fields import DateField
from waymark.web.forms import Filter


class MonthFilter(Filter):
    """The end of a month, and until which day what was known of it counts."""

    month = forms.ChoiceField(label="Month", required=False)
    known_on = DateField(
        label="As known on", required=False, help_text="Leave empty for what is known now"
    )

    def __init__(self, *args: Any, months: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the months."""
        super().__init__(*args, **kwargs)
        self.fields["month"].choices = months  # type: ignore[attr-defined]


class ChangesFilter(Filter):
    """Two days, each as known on another."""

    first = DateField(label="From", required=False)
    first_known = DateField(label="As known on", required=False)
    second = DateField(label="To", required=False)
    second_known = DateField(label="As known on", required=False)

    def clean(self) -> dict[str, Any]:
        """Refuse days that are not in order."""
        found = super().clean() or {}
        first, second = found.get("first"), found.get("second")
        if isinstance(first, date) and isinstance(second, date) and second < first:
            self.add_error("second", "The later day cannot be before the earlier one")
        return found
