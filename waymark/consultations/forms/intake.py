"""What does an officer choose or confirm about a file of responses?"""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from waymark.core.tabular import Unreadable
from waymark.core.tabular.files import require_table
from waymark.web.forms import Form

MEGABYTE = 1_000_000


class ChooseFile(Form):
    """A file of responses: CSV or Excel."""

    file = forms.FileField(
        label="File of responses",
        help_text="An Excel workbook (.xlsx) without macros or formulas, or a CSV file.",
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv,.xlsx"}),
        max_length=200,
        error_messages={"max_length": "Give the file a name of 200 characters or fewer"},
    )

    def clean_file(self) -> Any:
        """Refuse at once what can be no table; its rows are checked in the background."""
        file = self.cleaned_data["file"]
        limit = settings.UPLOAD_MAXIMUM_BYTES
        if (file.size or 0) > limit:
            raise ValidationError(
                f"The file is larger than {limit // MEGABYTE} MB. Split it into several files, "
                "each with the header row, and load one after the other"
            )
        self.content = file.read()
        try:
            require_table(self.content, file_name=file.name or "")
        except Unreadable as unreadable:
            raise ValidationError(unreadable.fault.sentence) from unreadable
        return file

    def values(self) -> dict[str, Any]:
        """Return the name of the file and what is in it."""
        return {"file_name": self.cleaned_data["file"].name, "content": self.content}


class Confirm(Form):
    """A step that needs nothing typed."""


class ConfirmUndo(Form):
    """Undoing, with the numbers of the snapshots that the officer was told would go too."""

    snapshots = forms.RegexField(regex=r"\A[0-9,]*\Z", required=False, widget=forms.HiddenInput)

    def values(self) -> dict[str, Any]:
        """Return the numbers of the snapshots."""
        numbers = self.cleaned_data["snapshots"].split(",")
        return {"snapshots": tuple(int(number) for number in numbers if number)}
