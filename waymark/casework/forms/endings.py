"""What is typed when work is to be closed or stepped down, and when that is decided?"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from django import forms

from waymark.casework.models.endings import (
    CIRCUMSTANCE_LABELS,
    KIND_LABELS,
    LONGEST_NOTE,
    OUTCOME_LABELS,
    REASON_LABELS,
)
from waymark.casework.rules.vocabulary import (
    Circumstance,
    ClosureOutcome,
    ClosureReason,
    EndingKind,
)
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import Tier
from waymark.web.fields import Radios
from waymark.web.forms import Form

FIELDS: dict[EndingKind, dict[str, type[StrEnum]]] = {
    EndingKind.CLOSURE: {
        "circumstance": Circumstance,
        "reason": ClosureReason,
        "outcome": ClosureOutcome,
    },
    EndingKind.STEP_DOWN: {"tier": Tier},
}
"""What each kind needs to say."""
TO_CLOSE = "To close the work"
TO_STEP_DOWN = "To step down"


def _choices(labels: Any) -> list[tuple[str, str]]:
    return [("", "Choose one"), *choices_of(labels)]


class EndingPropose(Form):
    """What is proposed, and why."""

    needed_at_times = frozenset({"circumstance", "reason", "outcome", "tier"})

    kind = forms.ChoiceField(
        label="What do you propose?",
        choices=choices_of(KIND_LABELS),
        widget=Radios(),
        error_messages={"required": "Select what you propose"},
    )
    circumstance = forms.ChoiceField(
        label="Circumstance",
        required=False,
        choices=_choices(CIRCUMSTANCE_LABELS),
        help_text=f"{TO_CLOSE}: what the young person does now",
    )
    reason = forms.ChoiceField(
        label="Reason",
        required=False,
        choices=_choices(REASON_LABELS),
        help_text=f"{TO_CLOSE}: why it ends",
    )
    outcome = forms.ChoiceField(
        label="Outcome",
        required=False,
        choices=_choices(OUTCOME_LABELS),
        help_text=f"{TO_CLOSE}: what came of it",
    )
    tier = forms.ChoiceField(
        label="New level of support", required=False, help_text=f"{TO_STEP_DOWN}: to which level"
    )
    note = forms.CharField(
        label="Why now",
        max_length=LONGEST_NOTE,
        help_text="Your manager decides by it",
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
    )

    def __init__(self, *args: Any, tiers: Iterable[Tier], **kwargs: Any) -> None:
        """Offer the levels below the one that holds; without any, only a closure."""
        super().__init__(*args, **kwargs)
        below = {each: TIER_LABELS[each] for each in tiers}
        self.fields["tier"].choices = _choices(below)  # type: ignore[attr-defined]
        if not below:
            del self.fields["tier"]
            kind = self.fields["kind"]
            kind.choices = choices_of(  # type: ignore[attr-defined]
                {EndingKind.CLOSURE: KIND_LABELS[EndingKind.CLOSURE]}
            )
            kind.initial = EndingKind.CLOSURE.value

    def clean(self) -> dict[str, Any]:
        """Ask for what the chosen kind needs to say."""
        found = super().clean() or self.cleaned_data
        if "kind" in found:
            for name in FIELDS[EndingKind(found["kind"])]:
                if name in self.fields and not found.get(name) and name not in self.errors:
                    self.add_error(name, f"Select the {str(self.fields[name].label).lower()}")
        return found

    def values(self) -> dict[str, Any]:
        """Return what the action of the chosen kind takes."""
        found = super().values()
        kind = EndingKind(found["kind"])
        said = {name: words(found[name]) for name, words in FIELDS[kind].items()}
        return {"kind": kind, "note": found["note"], **said}


class EndingDecide(Form):
    """Approve, or send back with what is missing."""

    needed_at_times = frozenset({"answer"})

    decision = forms.ChoiceField(
        label="What do you decide?",
        choices=[("approve", "Approve"), ("send_back", "Send back")],
        widget=Radios(hints={"send_back": "The work goes on. Say below what is missing"}),
        error_messages={"required": "Select what you decide"},
    )
    answer = forms.CharField(
        label="What you say to it",
        required=False,
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
