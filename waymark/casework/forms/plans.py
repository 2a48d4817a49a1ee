"""What is typed about a plan, its steps, its agreement and its review?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.casework.models.plans import (
    AGREED_LABELS,
    DOER_LABELS,
    PLAN_LABELS,
    PLAN_OUTCOME_LABELS,
)
from waymark.casework.rules.plans import LONGEST_GOAL, LONGEST_REMARK, LONGEST_STEP
from waymark.casework.rules.vocabulary import AgreedHow, PlanKind, PlanOutcome, StepDoer
from waymark.people.models.parts import choices_of
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned


def _goal() -> forms.CharField:
    return forms.CharField(
        label="The goal, in the young person’s own words",
        max_length=LONGEST_GOAL,
        help_text="As they say it: “I want to work with animals.”",
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


def _remark(label: str, help_text: str = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=LONGEST_REMARK,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


class PlanCreate(Form):
    """A new plan."""

    goal = _goal()
    kind = forms.ChoiceField(label="Kind of plan", widget=Radios(), initial=PlanKind.GENERAL.value)
    starts_on = DateField(label="Starts on")
    review_on = DateField(
        label="Look at it again on", required=False, help_text="Six weeks after it starts, if empty"
    )
    has_standard_steps = forms.BooleanField(
        label="Put in the standard steps of this kind, counted from the day it starts",
        required=False,
        initial=True,
    )

    def __init__(self, *args: Any, kinds: Iterable[PlanKind], **kwargs: Any) -> None:
        """Offer the kinds that the writer may see."""
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [(kind.value, PLAN_LABELS[kind]) for kind in kinds]  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"kind": PlanKind(found["kind"])}


class PlanChange(Versioned):
    """The goal of a draft, and when it is looked at again."""

    goal = _goal()
    review_on = DateField(label="Look at it again on")

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        revision = found.pop("version")
        return found | {"revision": revision}


class PlanStepFields(Form):
    """A step: what, who, by when."""

    what = forms.CharField(
        label="What is to be done",
        max_length=LONGEST_STEP,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    doer = forms.ChoiceField(
        label="Who does it",
        choices=choices_of(DOER_LABELS),
        initial=StepDoer.YOUNG_PERSON.value,
        widget=Radios(
            hints={StepDoer.ADVISER.value: "Comes to your day as a next step once it is agreed"}
        ),
    )
    doer_name = forms.CharField(
        label="Their name, if it helps",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    due_on = DateField(label="By when")

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"doer": StepDoer(found["doer"])}


class PlanStepDone(Form):
    """When a step was done, and what shows it."""

    done_on = DateField(label="Done on")
    evidence = _remark("What shows it", "A letter, a visit, what they said")


class PlanAgree(Form):
    """When and how the young person agreed."""

    agreed_on = DateField(label="Agreed on")
    how = forms.ChoiceField(
        label="How",
        choices=choices_of(AGREED_LABELS),
        initial=AgreedHow.ON_PAPER.value,
        widget=Radios(),
    )
    witness = forms.CharField(
        label="Witness, if it was said",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    is_copy_given = forms.BooleanField(
        label="The young person was given a copy the same day", required=False
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"how": AgreedHow(found["how"])}


class PlanLookBack(Form):
    """What a review found."""

    held_on = DateField(label="Reviewed on")
    outcome = forms.ChoiceField(
        label="What came of it",
        choices=choices_of(PLAN_OUTCOME_LABELS),
        widget=Radios(),
        error_messages={"required": "Select what came of it"},
    )
    note = _remark("In what words", "What the young person says of it, first")
    next_review_on = DateField(label="Look at it again on, if it goes on", required=False)

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"outcome": PlanOutcome(found["outcome"])}


class CopyGiven(Form):
    """When the young person was given a copy."""

    given_on = DateField(label="Given on")
