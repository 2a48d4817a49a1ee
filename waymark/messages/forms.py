"""What does somebody choose or upload about messages?"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from waymark.messages.models import PURPOSE_LABELS, STATE_LABELS
from waymark.messages.rules import CONFIDENTIAL
from waymark.web.forms import Filter, Form

LARGEST = 20_000_000
EVERY = ("", "All")


class MessageFilter(Filter):
    """Which messages are shown."""

    state = forms.ChoiceField(
        label="State",
        required=False,
        choices=[EVERY, *((state.value, label) for state, label in STATE_LABELS.items())],
    )
    purpose = forms.ChoiceField(
        label="What it is for",
        required=False,
        choices=[
            EVERY,
            *(
                (each.value, label)
                for each, label in PURPOSE_LABELS.items()
                if each not in CONFIDENTIAL
            ),
        ],
    )


class BounceFile(Form):
    """A mail, or a mailbox of mails, that mail servers sent."""

    file = forms.FileField(
        label="File from the mailbox",
        help_text="One saved mail (.eml), or a whole mailbox in one file (.mbox).",
        widget=forms.FileInput(attrs={"accept": ".eml,.mbox,message/rfc822,application/mbox"}),
        max_length=200,
        error_messages={"max_length": "Give the file a name of 200 characters or fewer"},
    )

    def clean_file(self) -> Any:
        """Refuse what is larger than a mailbox of reports ever is."""
        file = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise ValidationError(
                "The file is larger than 20 MB. Save fewer mails into it, then choose it again"
            )
        return file

    def values(self) -> dict[str, Any]:
        """Return the bytes of the file."""
        return {"content": super().values()["file"].read()}
