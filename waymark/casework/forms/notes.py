"""What is typed about a contact: the note, how it went, the status, the next step?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms

from waymark.casework.actions.notes import StatusTold, Told
from waymark.casework.forms.drafts import Drafted
from waymark.casework.models.contacts import (
    ANSWER_LABELS,
    LEVEL_LABELS,
    METHOD_LABELS,
    OUTCOME_LABELS,
    PLACE_LABELS,
    PURPOSE_LABELS,
)
from waymark.casework.models.steps import LONGEST_STEP
from waymark.casework.rules.contacts import LONGEST_NOTE, LONGEST_WORDS, NOT_MADE
from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
    StatusAnswer,
)
from waymark.participation.forms.activities import code_choices
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import DataGroup, Source
from waymark.web.fields import Checkboxes, DateField, DateTimeField, Radios
from waymark.web.forms import OUT_OF_DATE, Form

LONGEST_VISIT = 1_440
HIDDEN_NUMBER = {"required": OUT_OF_DATE, "invalid": OUT_OF_DATE}


def _choice(label: str, labels: Mapping[Any, str], **options: Any) -> forms.ChoiceField:
    empty = [] if "initial" in options else [("", "Choose one")]
    return forms.ChoiceField(label=label, choices=[*empty, *choices_of(dict(labels))], **options)


@dataclass(frozen=True)
class NoteChoices:
    """What a note about one young person may say, for one writer on one day.

    `status` words what is recorded now: empty where nothing is, None where it is not asked.
    `asks_notice` is whether the young person was not given the privacy notice yet.
    """

    at: datetime
    today: date
    levels: Sequence[DataGroup]
    status: str | None = None
    asks_notice: bool = False


class ContactFields(Form):
    """What a new note and an amended one have in common."""

    note = forms.CharField(
        label="Note",
        max_length=LONGEST_NOTE,
        help_text="Facts first; opinions apart, and whose they are. The young person may read it.",
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
    )
    method = _choice(
        "How", METHOD_LABELS, error_messages={"required": "Select how you were in contact"}
    )
    outcome = _choice("Outcome", OUTCOME_LABELS, initial=ContactOutcome.SPOKE.value)
    happened_at = DateTimeField(label="When, if not just now", required=False)
    place = _choice("Where", PLACE_LABELS, required=False)
    minutes = forms.IntegerField(
        label="How many minutes", required=False, min_value=1, max_value=LONGEST_VISIT
    )
    purposes = forms.MultipleChoiceField(
        label="What it was about",
        required=False,
        choices=choices_of(PURPOSE_LABELS),
        widget=Checkboxes(),
    )
    own_words = forms.CharField(
        label="In the young person’s own words",
        required=False,
        max_length=LONGEST_WORDS,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    level = forms.ChoiceField(label="Who may read it", initial=DataGroup.NOTES.value)

    MORE = ("happened_at", "place", "minutes", "purposes", "own_words", "level")

    def __init__(self, *args: Any, choices: NoteChoices, **kwargs: Any) -> None:
        """Offer what the writer may choose."""
        self.offered = choices
        super().__init__(*args, **kwargs)
        level = self.fields["level"]
        level.choices = [(each.value, LEVEL_LABELS[each]) for each in choices.levels]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Let an attempt that reached nobody go without a note."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        outcome = cleaned.get("outcome")
        if outcome and ContactOutcome(outcome) in NOT_MADE and not self.data.get("note"):
            self.errors.pop("note", None)
            cleaned["note"] = ""
        return cleaned

    def told(self) -> Told:
        """Return what was said of the contact; without a moment it was just now."""
        found = self.cleaned_data
        return Told(
            happened_at=found["happened_at"] or self.offered.at,
            method=ContactMethod(found["method"]),
            outcome=ContactOutcome(found["outcome"]),
            note=found["note"],
            own_words=found["own_words"],
            place=ContactPlace(found["place"]) if found["place"] else None,
            minutes=found["minutes"],
            purposes=[ContactPurpose(each) for each in found["purposes"]],
            level=DataGroup(found["level"]),
        )


class NoteWrite(Drafted, ContactFields):
    """A new note. Two things have to be said: the note, and how."""

    needed_at_times = frozenset({"code", "step_due_on"})

    status = forms.ChoiceField(
        label="Is the status still true?",
        choices=choices_of(ANSWER_LABELS),
        initial=StatusAnswer.NOT_ASKED.value,
        widget=Radios(inline=True),
    )
    code = forms.ChoiceField(label="What they do now", required=False)
    since = DateField(label="Since, if not that day", required=False)
    step = forms.CharField(
        label="Next step",
        required=False,
        max_length=LONGEST_STEP,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    step_due_on = DateField(label="By when", required=False)
    gave_notice = forms.BooleanField(
        label="I gave the young person the privacy notice", required=False
    )
    version = forms.IntegerField(
        widget=forms.HiddenInput, min_value=0, error_messages=HIDDEN_NUMBER
    )
    draft = forms.IntegerField(widget=forms.HiddenInput, min_value=0, error_messages=HIDDEN_NUMBER)

    def __init__(self, *args: Any, choices: NoteChoices, **kwargs: Any) -> None:
        """Ask of the status what there is to ask."""
        super().__init__(*args, choices=choices, **kwargs)
        if not choices.asks_notice:
            del self.fields["gave_notice"]
        if choices.status is None:
            for name in ("status", "code", "since"):
                del self.fields[name]
            return
        self.fields["code"].choices = code_choices(choices.today)  # type: ignore[attr-defined]
        status = self.fields["status"]
        status.help_text = f"Recorded now: {choices.status}" if choices.status else ""
        if not choices.status:
            status.label = "What do they do now?"
            status.choices = [  # type: ignore[attr-defined]
                (StatusAnswer.CHANGED.value, "Say it here"),
                (StatusAnswer.NOT_ASKED.value, ANSWER_LABELS[StatusAnswer.NOT_ASKED]),
            ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        return {
            "told": self.told(),
            "status": StatusTold(
                answer=StatusAnswer(found.get("status", StatusAnswer.NOT_ASKED)),
                version=found["version"],
                code=found.get("code", ""),
                since=found.get("since"),
            ),
            "step": found["step"],
            "step_due_on": found["step_due_on"],
            "gave_notice": found.get("gave_notice", False),
            "draft": found["draft"],
        }

    def says_changed(self) -> bool:
        """Whether what stands in the boxes says that the status has changed."""
        return "status" in self.fields and (
            self["status"].value() == StatusAnswer.CHANGED or bool(self["code"].value())
        )


class NoteAmend(ContactFields):
    """Another version of a note, and why."""

    reason = forms.CharField(label="Why is it amended?", max_length=200)
    amends = forms.UUIDField(widget=forms.HiddenInput, error_messages=HIDDEN_NUMBER)

    def values(self) -> dict[str, Any]:
        """Return what the action takes, and which version the writer has seen."""
        found = self.cleaned_data
        return {"told": self.told(), "reason": found["reason"], "amends": found["amends"]}


class Attempt(Form):
    """An attempt that reached nobody: one press says it all."""

    outcome = forms.ChoiceField(
        label="What happened",
        choices=[(each.value, OUTCOME_LABELS[each]) for each in NOT_MADE],
        error_messages={"required": "Press what happened"},
        widget=Radios(),
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        return {"outcome": ContactOutcome(self.cleaned_data["outcome"])}


class StatusUpdate(Form):
    """What a young person does now, outside a contact."""

    code = forms.ChoiceField(label="What they do now")
    starts_on = DateField(label="Since")
    provider_name = forms.CharField(
        label="Where",
        required=False,
        help_text="School, college, provider or employer",
    )
    source = forms.ChoiceField(label="Who says so")
    evidence = forms.CharField(
        label="How we know",
        required=False,
        max_length=500,
        help_text="For example: an enrolment list, or a letter with an offer",
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """Offer the codes of the day."""
        super().__init__(*args, **kwargs)
        self.fields["code"].choices = code_choices(today)  # type: ignore[attr-defined]
        self.fields["source"].choices = choices_of(SOURCE_LABELS)  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"source": Source(found["source"])}
