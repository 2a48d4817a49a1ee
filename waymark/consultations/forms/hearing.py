"""What do officers type about responses, groups and changes of mind?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.amendments import AMENDMENT_EFFECT_LABELS, SUPPORT_LABELS
from waymark.consultations.models.hearing.groups import GROUP_OUTCOME_LABELS
from waymark.consultations.models.hearing.responses import (
    CHANNEL_LABELS,
    EXCLUSION_LABELS,
    STATUS_LABELS,
)
from waymark.consultations.presenters.hearing import WHO_LABELS
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    ExclusionReason,
    GroupOutcome,
    SupportKind,
)
from waymark.documents.engines.reading import LONGEST_TEXT
from waymark.organisations.models import Organisation
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Filter, Form, NewOrVersioned

ALL = ("", "All")
COVERS_BODY = "body"
COVERS_CATEGORY = "category"
COVERS_PICKED = "references"
NOT_STATED = ""


class ResponseFilter(Filter):
    """What the list of responses is narrowed by; it is sent in the address."""

    words = forms.CharField(label="Reference or organisation", required=False, max_length=100)
    category = forms.ChoiceField(label="Category", required=False)
    status = forms.ChoiceField(label="State", required=False, choices=[ALL, *STATUS_LABELS.items()])
    channel = forms.ChoiceField(
        label="How it came", required=False, choices=[ALL, *CHANNEL_LABELS.items()]
    )
    kind = forms.ChoiceField(label="From", required=False, choices=[ALL, *WHO_LABELS.items()])

    def __init__(
        self, *args: Any, categories: Sequence[StakeholderCategory], **kwargs: Any
    ) -> None:
        """Offer the categories of the consultation."""
        super().__init__(*args, **kwargs)
        cast(forms.ChoiceField, self.fields["category"]).choices = [
            ALL,
            *((each.key, each.label) for each in categories),
        ]


class SeeContact(Form):
    """Why somebody has to know how to reach a respondent."""

    reason = forms.CharField(
        label="Why do you need these details?",
        max_length=500,
        help_text="Your reason and your name go into the audit trail.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter why you need these details"},
    )


class ExcludeResponse(Form):
    """Why a response is not counted."""

    reason = forms.ChoiceField(
        label="Why is it left out?",
        choices=[(reason.value, label) for reason, label in EXCLUSION_LABELS.items()],
        widget=Radios(),
        error_messages={"required": "Choose why it is left out"},
    )
    note = forms.CharField(
        label="Note",
        max_length=500,
        required=False,
        help_text="For colleagues. The report shows the reason and the number, not the note.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def values(self) -> dict[str, Any]:
        """Return the reason as one of the known ones."""
        values = super().values()
        return values | {"reason": ExclusionReason(values["reason"])}


class FileText(Form):
    """What a file says, as far as it answers the question."""

    text = forms.CharField(
        label="What does the file say?",
        max_length=LONGEST_TEXT,
        help_text="Open the file beside this page, then type or paste its words as they are. They "
        "are moderated, redacted and put under themes like any other answer.",
        widget=forms.Textarea(attrs={"rows": 20}),
        error_messages={"required": "Enter what the file says"},
    )


class SaveGroup(NewOrVersioned):
    """The view that a group of people reached together."""

    label = forms.CharField(
        label="Name of the group response",
        max_length=120,
        help_text="How the report calls it, such as “Group A”. No names of people.",
    )
    participants = forms.IntegerField(
        label="How many people took part?",
        min_value=1,
        max_value=100_000,
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-5"}),
        error_messages={"required": "Enter how many people took part"},
    )
    who = forms.CharField(
        label="Who were they?",
        max_length=300,
        help_text="For example, young people of 13 to 19 at a youth club.",
        error_messages={"required": "Enter who they were"},
    )
    how_reached = forms.CharField(
        label="How did they reach their view?",
        max_length=2000,
        required=False,
        help_text="For example, by a vote after talking it over.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    outcome = forms.ChoiceField(
        label="What did they come to?",
        choices=[(kind.value, text) for kind, text in GROUP_OUTCOME_LABELS.items()],
        widget=Radios(),
        error_messages={"required": "Choose what they came to"},
    )
    options = forms.MultipleChoiceField(
        label="Which options?",
        required=False,
        help_text="None where the group had no preference.",
        widget=Checkboxes(),
    )
    reasons = forms.CharField(
        label="Reasons they gave",
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    facilitator = forms.CharField(label="Who led the session?", max_length=200, required=False)
    event = forms.ChoiceField(label="At which event?", required=False)
    received_on = DateField(label="Date received", required=False)

    def __init__(
        self, *args: Any, options: Sequence[Option], events: Sequence[Event], **kwargs: Any
    ) -> None:
        """Offer the options and the events of the consultation."""
        super().__init__(*args, **kwargs)
        self._options = {each.key: each for each in options}
        self._events = {str(each.public_id): each for each in events}
        _offer(self, "options", [(each.key, each.label) for each in options])
        _offer(
            self,
            "event",
            [("", "At none of the events")]
            + [(key, each.title) for key, each in self._events.items()],
        )

    def values(self) -> dict[str, Any]:
        """Return options and event as records, and the revision of what was shown."""
        values = super().values()
        return values | {
            "outcome": GroupOutcome(values["outcome"]),
            "options": [self._options[key] for key in values.get("options", [])],
            "event": self._events.get(values.get("event", "")),
        }


class RecordAmendment(Form):
    """A body's change of mind, made known after closing."""

    needed_at_times = frozenset({"category", "references"})

    body = forms.ChoiceField(
        label="Which body?",
        error_messages={"required": "Choose the body"},
    )
    question = forms.ChoiceField(
        label="About which question?",
        widget=Radios(),
        error_messages={"required": "Choose the question"},
    )
    wording = forms.CharField(
        label="What does it say?",
        max_length=2000,
        help_text="As it stands in the letter or message, without names of people.",
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Enter what the body says"},
    )
    requested_by = forms.CharField(
        label="Who asked for it?",
        max_length=200,
        required=False,
        help_text="The office that they hold, such as “area director”.",
    )
    received_on = DateField(label="Date received", required=False)
    covers = forms.ChoiceField(
        label="Which responses does it cover?",
        choices=[
            (COVERS_BODY, "All responses in the name of the body"),
            (COVERS_CATEGORY, "All responses of a category, because the body's are in it"),
            (COVERS_PICKED, "The responses listed below"),
        ],
        widget=Radios(),
        error_messages={"required": "Choose which responses it covers"},
    )
    category = forms.ChoiceField(label="Category", required=False)
    effect = forms.ChoiceField(
        label="What does it do to the figures?",
        choices=[(effect.value, label) for effect, label in AMENDMENT_EFFECT_LABELS.items()],
        initial=AmendmentEffect.NOTE.value,
        widget=Radios(
            hints={
                AmendmentEffect.REPLACE.value: (
                    "As the one option that it prefers, or as none if it can support several"
                ),
                AmendmentEffect.WITHDRAW.value: "They are kept, and shown as withdrawn",
            }
        ),
        error_messages={"required": "Choose what it does to the figures"},
    )
    references = forms.CharField(
        label="References of responses",
        required=False,
        help_text="One on each line.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(
        self,
        *args: Any,
        bodies: Sequence[Organisation],
        questions: Sequence[Question],
        categories: Sequence[StakeholderCategory],
        options: Sequence[Option],
        **kwargs: Any,
    ) -> None:
        """Offer what the consultation has, and a field for each option."""
        self._options = {f"support_{each.key}": each for each in options}
        super().__init__(*args, **kwargs)
        self.fields |= {name: _support_field(each) for name, each in self._options.items()}
        self._bodies = {str(each.public_id): each for each in bodies}
        self._questions = {each.code: each for each in questions}
        self._categories = {each.key: each for each in categories}
        _offer(
            self,
            "body",
            [("", "Choose a body"), *((key, each.name) for key, each in self._bodies.items())],
        )
        _offer(self, "question", [(each.code, each.wording) for each in questions])
        _offer(
            self,
            "category",
            [("", "No category"), *((each.key, each.label) for each in categories)],
        )

    def clean(self) -> dict[str, Any]:
        """Ask for the category or the references that the answer above needs."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        covers = values.get("covers")
        if covers == COVERS_CATEGORY and not values.get("category"):
            self.add_error("category", "Choose the category that the body's responses are in")
        if covers == COVERS_PICKED and not values.get("references", "").split():
            self.add_error("references", "List at least one reference")
        return values

    def values(self) -> dict[str, Any]:
        """Return what was typed as records and known words."""
        values = super().values()
        covers = values["covers"]
        lines = [line.strip() for line in values["references"].splitlines()]
        return {
            "body": self._bodies[values["body"]],
            "question": self._questions[values["question"]],
            "wording": values["wording"],
            "requested_by": values["requested_by"],
            "received_on": values["received_on"],
            "effect": AmendmentEffect(values["effect"]),
            "category": self._categories[values["category"]] if covers == COVERS_CATEGORY else None,
            "references": list(dict.fromkeys(filter(None, lines)))
            if covers == COVERS_PICKED
            else [],
            "supports": {
                option: SupportKind(values[name])
                for name, option in self._options.items()
                if values[name]
            },
        }


def _support_field(option: Option) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=f"How does it now stand to “{option.label}”?",
        choices=[
            (NOT_STATED, "It does not say"),
            *((kind.value, text) for kind, text in SUPPORT_LABELS.items()),
        ],
        required=False,
        widget=Radios(inline=True),
        error_messages={"invalid_choice": "Choose one of the answers on this page"},
    )


def _offer(form: forms.Form, name: str, choices: list[tuple[str, str]]) -> None:
    cast(forms.ChoiceField, form.fields[name]).choices = choices
