"""What is typed about an application, a start, and whether somebody is still there?"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from waymark.participation.forms.activities import code_choices
from waymark.participation.models.applications import (
    APPLICATION_STATE_LABELS,
    FOLLOW_UP_LABELS,
    LONGEST_WORDS,
)
from waymark.participation.rules.applications import (
    FIRST,
    ApplicationState,
    FollowUpOutcome,
)
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import Source
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form

BEGINNING_LABELS = {
    ApplicationState.INTERESTED: "Interested: nothing is sent yet",
    ApplicationState.SUBMITTED: "Submitted: the application has gone off",
}


def _note(label: str, *, hint: str = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=LONGEST_WORDS,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


def _source() -> forms.ChoiceField:
    return forms.ChoiceField(label="Who told you", choices=choices_of(SOURCE_LABELS))


class ApplicationMake(Form):
    """How an application begins."""

    state = forms.ChoiceField(
        label="How far is it?",
        choices=[(each.value, BEGINNING_LABELS[each]) for each in FIRST],
        initial=ApplicationState.SUBMITTED.value,
        widget=Radios(),
    )
    on = DateField(label="On which day")
    note = _note("Note")

    def values(self) -> dict[str, Any]:
        """Return the state itself."""
        found = super().values()
        return found | {"state": ApplicationState(found["state"])}


class ApplicationMove(Form):
    """How an application went on."""

    to = forms.ChoiceField(label="What happened?", widget=Radios())
    on = DateField(label="On which day")
    starts_on = DateField(
        label="First day, if they accepted", required=False, help_text="The day that is agreed"
    )
    note = _note("Note", hint="Where it came to nothing, say why")

    def __init__(self, *args: Any, states: Iterable[ApplicationState], **kwargs: Any) -> None:
        """Offer where it may go from here."""
        super().__init__(*args, **kwargs)
        offered = list(states)
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            (each.value, APPLICATION_STATE_LABELS[each]) for each in offered
        ]
        if ApplicationState.STARTING not in offered:
            del self.fields["starts_on"]

    def values(self) -> dict[str, Any]:
        """Return the state itself."""
        found = super().values()
        return found | {"to": ApplicationState(found["to"])}


class OfCodes(Form):
    """A form with a choice of what somebody may do on a day."""

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """Offer the activities of the day."""
        super().__init__(*args, **kwargs)
        self.fields["code"].choices = code_choices(today)  # type: ignore[attr-defined]


class StartConfirm(OfCodes):
    """That somebody started, when, and what that is by the national list."""

    starts_on = DateField(label="First day")
    code = forms.ChoiceField(label="What they do now")
    expected_end_on = DateField(label="Expected end", required=False)
    source = _source()
    note = _note("How you know")

    def values(self) -> dict[str, Any]:
        """Return the source itself."""
        found = super().values()
        return found | {"source": Source(found["source"])}


class FollowUpDone(OfCodes):
    """Whether somebody is still there; what they do now where they left."""

    outcome = forms.ChoiceField(
        label="Are they still there?",
        choices=[
            (each.value, FOLLOW_UP_LABELS[each])
            for each in FollowUpOutcome
            if each is not FollowUpOutcome.NOT_NEEDED
        ],
        widget=Radios(),
    )
    on = DateField(label="On which day did you ask")
    source = _source()
    code = forms.ChoiceField(label="If they left: what they do now", required=False)
    left_on = DateField(label="If they left: since when", required=False)
    note = _note("Note")

    def values(self) -> dict[str, Any]:
        """Return the outcome and the source themselves."""
        found = super().values()
        return found | {
            "outcome": FollowUpOutcome(found["outcome"]),
            "source": Source(found["source"]),
        }
