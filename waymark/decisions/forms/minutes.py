"""What is typed about minutes, their approval and what is put right in them later?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.decisions.forms.closing import Closes
from waymark.decisions.forms.fields import OffersRecords, offer
from waymark.web.forms import Form, Versioned


class SaveMinute(OffersRecords, Closes):
    """One minute."""

    needed_at_times = Closes.needed_at_times | {"closed_text"}

    field_order = ["number", "item", "text", "decision"]

    number = forms.CharField(max_length=20, label="Number", help_text="Such as ES 12.")
    item = forms.ChoiceField(required=False, label="Agenda item")
    text = forms.CharField(
        max_length=10_000, label="Text", help_text="Always public.", widget=forms.Textarea
    )
    decision = forms.ChoiceField(required=False, label="Decision that was taken")
    closed_text = forms.CharField(
        max_length=10_000, required=False, label="If a part is closed, its text",
        widget=forms.Textarea,
    )  # fmt: skip


class ReviseMinute(Versioned, SaveMinute):
    """The same, with the version that was shown."""


class ChooseRecord(Form):
    """One record out of several, such as the meeting that approved the minutes."""

    chosen = forms.ChoiceField(label="Meeting that approved them")

    def __init__(
        self,
        data: Any = None,
        files: Any = None,
        *,
        pairs: Sequence[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        """Offer them."""
        super().__init__(data, files, **kwargs)
        offer(self, "chosen", [("", "Choose"), *pairs])


class PublishErratum(Form):
    """What was wrong in approved minutes."""

    minute = forms.ChoiceField(required=False, label="Minute")
    text = forms.CharField(
        max_length=2000,
        label="Correction",
        help_text="What the minutes say, and what they should say.",
        widget=forms.Textarea,
    )
    reason = forms.CharField(max_length=500, label="Why it was wrong")

    def __init__(
        self,
        data: Any = None,
        files: Any = None,
        *,
        pairs: Sequence[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        """Offer the minutes by number."""
        super().__init__(data, files, **kwargs)
        offer(self, "minute", [("", "The minutes as a whole"), *pairs])
