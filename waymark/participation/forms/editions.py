"""Which file is to become the next edition?"""

from collections.abc import Callable
from typing import Any

from django import forms

from waymark.participation.rules.next_editions import LONGEST_FILE, FaultyFile, NextEdition
from waymark.web.forms import Form


class EditionFile(Form):
    """A file, or the text of one that was looked at and found good."""

    marks_optional = False

    file = forms.FileField(
        label="File",
        required=False,
        help_text="Plain text in TOML. Download the edition before it, and change that",
    )
    text = forms.CharField(
        required=False, strip=False, widget=forms.HiddenInput, max_length=LONGEST_FILE
    )

    def __init__(
        self, *args: Any, check: Callable[[bytes], NextEdition], is_checked: bool, **kwargs: Any
    ) -> None:
        """Take what checks a file; one that was found good is not chosen again."""
        super().__init__(*args, **kwargs)
        self.check = check
        if is_checked:
            del self.fields["file"]

    def clean_file(self) -> NextEdition | None:
        """Refuse a file with all that is wrong in it."""
        file = self.cleaned_data["file"]
        if file is None:
            return None
        try:
            return self.check(file.read(LONGEST_FILE + 1))
        except FaultyFile as faulty:
            raise forms.ValidationError(list(faulty.told)) from faulty

    def clean(self) -> dict[str, Any]:
        """Ask for a file where there is none."""
        found = super().clean() or {}
        if not self.errors and not found.get("file") and not found.get("text"):
            self.add_error("file", "Choose a file")
        return found
