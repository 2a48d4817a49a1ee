"""What is typed about a petition or a question?"""

from typing import Any, ClassVar

from django import forms

from waymark.decisions.actions.asked import AskedDraft
from waymark.decisions.forms.meetings import AboutItem
from waymark.decisions.models.asked import ASKED_KIND_LABELS
from waymark.decisions.rules.asked import AskedKind
from waymark.web.fields import DateField
from waymark.web.forms import Versioned


class SaveAsked(AboutItem):
    """What somebody asked, how they may be named, and what they were answered."""

    needed_at_times: ClassVar[frozenset[str]] = frozenset(
        {"named_as", "agreed_on", "signatures", "answer", "answered_by", "answered_on"}
    )
    field_order = (
        "submission", "kind", "item", "asked_on", "text", "signatures", "asker", "named_as",
        "agreed_on", "answer", "answered_by", "answered_on",
    )  # fmt: skip

    kind = forms.ChoiceField(
        label="Kind",
        choices=[(each.value, text) for each, text in ASKED_KIND_LABELS.items()],
        widget=forms.RadioSelect,
    )
    asked_on = DateField(label="Day on which it came")
    text = forms.CharField(
        max_length=5000,
        widget=forms.Textarea,
        label="What they ask",
        help_text="The public reads it. Leave out what says who somebody is.",
    )
    signatures = forms.IntegerField(
        min_value=0, max_value=10_000_000, required=False, label="Signatures of a petition"
    )
    asker = forms.CharField(
        max_length=200, label="Who asks", help_text="Only those who keep meetings see this name."
    )
    named_as = forms.CharField(
        max_length=200,
        required=False,
        label="Name that they agreed to make public",
        help_text="Leave it empty where they did not agree: the public then reads “Not named”.",
    )
    agreed_on = DateField(required=False, label="Day on which they agreed to that name")
    answer = forms.CharField(
        max_length=10_000, required=False, widget=forms.Textarea, label="Answer"
    )
    answered_by = forms.CharField(max_length=200, required=False, label="Who answered")
    answered_on = DateField(required=False, label="Day of the answer")

    def values(self) -> dict[str, Any]:
        """Return the draft."""
        found = super().values()
        return {"draft": AskedDraft(**found | {"kind": AskedKind(found["kind"])})}


class ReviseAsked(Versioned, SaveAsked):
    """The same, with the version that was shown."""
