"""How are the texts of a consultation typed in another language?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.rules.wordings import ENGLISH, LANGUAGES, Text
from waymark.web.fields import Radios
from waymark.web.forms import Form

LINE = 120
"""An English text of up to so many characters has a box of two lines."""


class NewLanguage(Form):
    """A language to begin with."""

    language = forms.ChoiceField(
        label="Which language?",
        choices=[(code, each.name) for code, each in LANGUAGES.items() if code != ENGLISH],
        widget=Radios(),
        error_messages={"required": "Choose a language"},
    )


class Wordings(Form):
    """Every text in one language, beside the English one."""

    # Where a text is missing people read the English one.
    marks_optional = False

    is_offered = forms.BooleanField(
        label="Offer this language to people",
        required=False,
        help_text="Where a text is missing they read the English one, and the page says so",
    )

    def __init__(self, *args: Any, texts: Sequence[Text], **kwargs: Any) -> None:
        """Draw a box for each text."""
        self.texts = texts
        super().__init__(*args, **kwargs)
        if any(text.is_stale for text in texts):
            self.fields["is_confirmed"] = forms.BooleanField(
                label="The words are still right where the English text has changed",
                required=False,
            )
        for number, text in enumerate(texts):
            is_short = len(text.english) <= LINE
            self.fields[f"text-{number}"] = forms.CharField(
                label=text.place,
                required=False,
                max_length=10_000,
                initial=text.words,
                widget=forms.Textarea(attrs={"rows": 2 if is_short else 8}),
            )

    def pairs(self) -> list[tuple[Text, Any]]:
        """Return each text with the box for its words."""
        return [(text, self[f"text-{number}"]) for number, text in enumerate(self.texts)]

    def values(self) -> dict[str, Any]:
        """Return the words by the keys of their texts."""
        return {
            "is_offered": self.cleaned_data["is_offered"],
            "is_confirmed": self.cleaned_data.get("is_confirmed", False),
            "words": {
                text.key: self.cleaned_data[f"text-{number}"]
                for number, text in enumerate(self.texts)
            },
        }


class LanguageChoice(Form):
    """In which language somebody reads the questions."""

    language = forms.ChoiceField(
        label="In which language do you want to read the questions?",
        widget=Radios(),
        error_messages={"required": "Choose a language"},
    )

    def __init__(self, *args: Any, offered: Sequence[str], **kwargs: Any) -> None:
        """Offer each language by its own name."""
        super().__init__(*args, **kwargs)
        field = cast("forms.ChoiceField", self.fields["language"])
        field.choices = [(code, LANGUAGES[code].own_name) for code in (ENGLISH, *offered)]
