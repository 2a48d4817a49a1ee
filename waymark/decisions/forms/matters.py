"""What is typed about a matter, and what is joined to it?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.dates import day_in_words
from waymark.decisions.forms.fields import offer
from waymark.decisions.models.decisions import Decision
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned


class ChangeMatter(Form):
    """What a matter is called and what it is about."""

    title = forms.CharField(
        max_length=200, label="Title", help_text="Such as: Who runs the youth service."
    )
    summary = forms.CharField(
        max_length=5000,
        required=False,
        label="What is it about?",
        help_text="A few plain sentences for everybody.",
        widget=forms.Textarea,
    )
    opened_on = DateField(
        label="Date it began",
        help_text="For example, 26 3 2026.",
        error_messages={"required": "Enter the date it began"},
    )


class ReviseMatter(Versioned, ChangeMatter):
    """The same, with the version that was shown."""


class AddMatter(ChangeMatter):
    """The same for a new one, which another authority may keep already."""

    link = forms.UUIDField(
        required=False,
        label="Shared reference",
        help_text="Where another authority decides it too: the reference on its page there.",
        error_messages={"invalid": "Enter the shared reference as it stands on the other page"},
    )
    history_source = forms.CharField(
        max_length=300,
        required=False,
        label="Source",
        help_text="Only for a matter of the past: where it is written down. Every page names it.",
    )


class CloseMatter(Form):
    """Since when nothing more is to be decided."""

    closed_on = DateField(
        label="Date it ended", error_messages={"required": "Enter the date it ended"}
    )


class JoinDecision(Form):
    """A decision that belongs to no matter yet."""

    decision = forms.ChoiceField(label="Decision", error_messages={"required": "Select a decision"})

    def __init__(self, *args: Any, decisions: Iterable[Decision], **kwargs: Any) -> None:
        """Offer the decisions, with their dates."""
        super().__init__(*args, **kwargs)
        self.decisions = {str(each.public_id): each for each in decisions}
        pairs = [
            (key, f"{each.title}, {day_in_words(each.decided_on)}")
            for key, each in self.decisions.items()
        ]
        offer(self, "decision", [("", "Choose"), *pairs])

    def values(self) -> dict[str, Any]:
        """Return the decision itself."""
        return {"decision": self.decisions[self.cleaned_data["decision"]]}


class JoinConsultation(Form):
    """A consultation that was held about the matter."""

    consultation = forms.ChoiceField(
        label="Consultation", error_messages={"required": "Select a consultation"}
    )

    def __init__(self, *args: Any, consultations: Iterable[Consultation], **kwargs: Any) -> None:
        """Offer the consultations."""
        super().__init__(*args, **kwargs)
        self.consultations = {str(each.public_id): each for each in consultations}
        pairs = [(key, each.title) for key, each in self.consultations.items()]
        offer(self, "consultation", [("", "Choose"), *pairs])

    def values(self) -> dict[str, Any]:
        """Return the consultation itself."""
        return {"consultation": self.consultations[self.cleaned_data["consultation"]]}
