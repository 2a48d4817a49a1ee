"""What is typed to send answers to another service, and to take in what it found?"""

from typing import Any, cast

from django import forms

from waymark.consultations.rules.themefinder import LARGEST_FILE
from waymark.web.fields import Radios
from waymark.web.forms import Form

TOO_LARGE = f"The file must be smaller than {LARGEST_FILE // 1_000_000} MB. Split it by question"


class ExportAnswers(Form):
    """Which question's answers leave."""

    question = forms.ChoiceField(label="Which question?", widget=Radios())

    def __init__(self, *args: Any, questions: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the open questions."""
        super().__init__(*args, **kwargs)
        cast("forms.ChoiceField", self.fields["question"]).choices = questions


class LoadThemes(ExportAnswers):
    """The two files that come back."""

    themes = forms.FileField(label="File of themes", help_text="themes.json")
    mapping = forms.FileField(label="File of the mapping", help_text="mapping.jsonl")

    def clean_themes(self) -> bytes:
        """Read the file of themes."""
        return self._read("themes")

    def clean_mapping(self) -> bytes:
        """Read the file of the mapping."""
        return self._read("mapping")

    def _read(self, name: str) -> bytes:
        file = self.cleaned_data[name]
        if file.size > LARGEST_FILE:
            raise forms.ValidationError(TOO_LARGE)
        content: bytes = file.read()
        return content
