"""What does an officer choose or confirm about a file of responses?"""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from waymark.consultations.exports.response_rows import Cells, FileForm
from waymark.core.tabular import Unreadable
from waymark.core.tabular.files import require_table
from waymark.web.fields import Radios
from waymark.web.forms import Form

MEGABYTE = 1_000_000
COUNTED, RECEIVED = "counted", "received"


def table_field(label: str) -> forms.FileField:
    """Return a box for a file with a table."""
    return forms.FileField(
        label=label,
        help_text="An Excel workbook (.xlsx) without macros or formulas, or a CSV file.",
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv,.xlsx"}),
        max_length=200,
        error_messages={"max_length": "Give the file a name of 200 characters or fewer"},
    )


class TableFile(Form):
    """A file with a table: what can be none is refused at once, its rows are checked later."""

    largest: ClassVar[int | None] = None
    if_too_large: ClassVar[str]

    file = table_field("File")

    def clean_file(self) -> Any:
        """Refuse at once what is too large or can be no table."""
        file = self.cleaned_data["file"]
        limit = min(settings.UPLOAD_MAXIMUM_BYTES, self.largest or settings.UPLOAD_MAXIMUM_BYTES)
        if (file.size or 0) > limit:
            raise ValidationError(
                f"The file is larger than {limit // MEGABYTE} MB. {self.if_too_large}"
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


class ChooseFile(TableFile):
    """A file of responses."""

    if_too_large = (
        "Split it into several files, each with the header row, and load one after the other"
    )

    file = table_field("File of responses")


class ExportResponses(Form):
    """Which responses leave in a file, in what form, and why."""

    which = forms.ChoiceField(
        label="Which responses?",
        choices=[
            (COUNTED, "Those that are counted"),
            (RECEIVED, "All that were received, with their state"),
        ],
        initial=COUNTED,
        widget=Radios(hints={COUNTED: "This file can be loaded again, here or elsewhere."}),
    )
    form = forms.ChoiceField(
        label="What kind of file?",
        choices=[(FileForm.EXCEL.value, "Excel (.xlsx)"), (FileForm.CSV.value, "CSV")],
        initial=FileForm.EXCEL.value,
        widget=Radios(inline=True),
    )
    cells = forms.ChoiceField(
        label="What stands in the cells?",
        choices=[(Cells.WORDS.value, "Answers in words"), (Cells.CODES.value, "Codes")],
        initial=Cells.WORDS.value,
        widget=Radios(inline=True),
    )
    reason = forms.CharField(
        label="Why do you need the file?",
        max_length=500,
        help_text="Your reason and your name go into the audit trail.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter why you need the file"},
    )

    def values(self) -> dict[str, Any]:
        """Return the choices as what they stand for."""
        values = super().values()
        return {
            "is_all": values["which"] == RECEIVED,
            "form": FileForm(values["form"]),
            "cells": Cells(values["cells"]),
            "reason": values["reason"],
        }


class ConfirmUndo(Form):
    """Undoing, with the numbers of the snapshots that the officer was told would go too."""

    snapshots = forms.RegexField(regex=r"\A[0-9,]*\Z", required=False, widget=forms.HiddenInput)

    def values(self) -> dict[str, Any]:
        """Return the numbers of the snapshots."""
        numbers = self.cleaned_data["snapshots"].split(",")
        return {"snapshots": tuple(int(number) for number in numbers if number)}
