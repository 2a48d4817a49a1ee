"""What is asked when a file of ModernGov is loaded?"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from waymark.web.forms import Form

LARGEST = 5_000_000
"""How many bytes an answer may have: a year of meetings with their agendas has a fifth of it."""


class LoadAnswer(Form):
    """An answer of the web service, saved as it came."""

    file = forms.FileField(
        label="File",
        widget=forms.FileInput(attrs={"accept": ".xml,application/xml,text/xml"}),
        help_text="An answer of GetCommittees, GetMeetings or GetMeeting, saved as XML.",
        error_messages={"required": "Choose the file", "empty": "The file is empty"},
    )
    url = forms.URLField(
        max_length=300,
        required=False,
        assume_scheme="https",
        label="Address from which it was fetched",
        help_text="With it each meeting leads to its page in ModernGov.",
        error_messages={"invalid": "Enter a web address, such as https://democracy.example.org"},
    )

    def clean_file(self) -> Any:
        """Refuse a file that is too large to be an answer."""
        chosen = self.cleaned_data["file"]
        if chosen.size > LARGEST:
            raise ValidationError("The file is too large for an answer of ModernGov")
        return chosen

    def values(self) -> dict[str, Any]:
        """Return the name of the file, what is in it, and its address."""
        chosen = self.cleaned_data["file"]
        return {
            "file_name": chosen.name,
            "content": chosen.read(),
            "url": self.cleaned_data["url"],
        }
