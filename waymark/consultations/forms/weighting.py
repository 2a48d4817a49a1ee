"""By which questions does an officer want the results weighted?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.consultations.models.asking.questions import Question
from waymark.web.fields import Checkboxes
from waymark.web.forms import Form


class Weighting(Form):
    """The questions that results are weighted by; no tick: not at all."""

    def __init__(self, *args: Any, offered: Iterable[Question], **kwargs: Any) -> None:
        """Offer the questions about the person."""
        super().__init__(*args, **kwargs)
        self.fields["questions"] = forms.MultipleChoiceField(
            label="Weight the results by",
            required=False,
            choices=[(each.code, each.wording) for each in offered],
            help_text="Three at most. Tick none if the results are not to be weighted",
            widget=Checkboxes(),
        )

    def values(self) -> dict[str, Any]:
        """Return the codes of the questions."""
        return {"questions": self.cleaned_data["questions"]}
