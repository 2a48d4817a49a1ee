"""What is typed when a cycle moves through its stages?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.commissioning.forms.fields import area
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import CYCLE_STAGE_LABELS
from waymark.commissioning.models.stages import GATE_ITEM_LABELS, STEP_LABELS
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.stages import CONSULTED, Answered, GateItem, StepKind
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import OUT_OF_DATE, Form, Versioned

ANSWERS = [("", "Not answered yet"), ("yes", "Met"), ("no", "Not met")]


class GatePass(Form):
    """The evidence of a gate, and why it is passed where something is missing."""

    gate = forms.ChoiceField(
        widget=forms.HiddenInput,
        choices=[(each.value, label) for each, label in CYCLE_STAGE_LABELS.items()],
        error_messages={"required": OUT_OF_DATE, "invalid_choice": OUT_OF_DATE},
    )
    evidence = area(
        "On what does it rest?",
        max_length=5000,
        help_text="Who agreed, and where that is written down.",
    )
    taken_on = DateField(label="Day on which it was passed")
    exception = area(
        "Why it is passed although something is missing", required=False, rows=3, max_length=2000
    )
    history_source = forms.CharField(
        label="Source, if this is recorded from history",
        required=False,
        max_length=300,
        help_text="For a stage that lies in the past. It is marked on the page.",
    )

    def __init__(self, *args: Any, is_met: bool, **kwargs: Any) -> None:
        """Ask for an exception only where something is missing."""
        super().__init__(*args, **kwargs)
        if is_met:
            del self.fields["exception"]

    def values(self) -> dict[str, Any]:
        """Return the gate as the action takes it."""
        typed = super().values()
        return typed | {"gate": CycleStage(typed["gate"])}


class StageReopen(Form):
    """Which stage is opened again, and why."""

    to = forms.ChoiceField(label="Which stage?", widget=Radios())
    reason = area("Why?", rows=3, max_length=2000)

    def __init__(self, *args: Any, stages: Sequence[CycleStage], **kwargs: Any) -> None:
        """Offer the stages whose gates were passed."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["to"]
        field.choices = [(each.value, CYCLE_STAGE_LABELS[each]) for each in stages]

    def values(self) -> dict[str, Any]:
        """Return the stage as the action takes it."""
        typed = super().values()
        return typed | {"to": CycleStage(typed["to"])}


class CycleMove(Form):
    """What becomes of a cycle, and why."""

    kind = forms.ChoiceField(label="What becomes of it?", widget=Radios())
    reason = area("Why?", rows=3, max_length=2000)

    def __init__(self, *args: Any, kinds: Sequence[StepKind], **kwargs: Any) -> None:
        """Offer what can be done with the cycle as it stands."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["kind"]
        field.choices = [(each.value, STEP_LABELS[each]) for each in kinds]

    def values(self) -> dict[str, Any]:
        """Return the move as the action takes it."""
        typed = super().values()
        return typed | {"kind": StepKind(typed["kind"])}


class NextTurn(Form):
    """The turn of the cycle that follows a completed one."""

    title = forms.CharField(label="Title", max_length=200)
    opened_on = DateField(label="Start date")


class Contracts(Versioned):
    """Which contracts came of a cycle."""

    contracts = forms.MultipleChoiceField(label="Contracts", required=False, widget=Checkboxes())

    def __init__(self, *args: Any, contracts: Sequence[Contract], **kwargs: Any) -> None:
        """Offer the contracts of this cycle and of none."""
        super().__init__(*args, **kwargs)
        self.found = {str(each.public_id): each for each in contracts}
        field: Any = self.fields["contracts"]
        field.choices = [(key, str(each)) for key, each in self.found.items()]

    def values(self) -> dict[str, Any]:
        """Return the contracts themselves."""
        typed = super().values()
        return typed | {"contracts": [self.found[key] for key in typed["contracts"]]}


class Tests(Versioned):
    """The four tests of a consultation, and what changed because of it."""

    marks_optional = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask of each whether it is met and what shows it."""
        made: dict[str, forms.Field] = {}
        for each in CONSULTED:
            label = GATE_ITEM_LABELS[each]
            made[f"met-{each.value}"] = forms.ChoiceField(
                label=label, choices=ANSWERS, required=False, widget=Radios(inline=True)
            )
            made[f"evidence-{each.value}"] = area(
                f"Evidence: {label[0].lower()}{label[1:]}",
                required=False,
                rows=3,
                max_length=2000,
            )
        self.base_fields = self.base_fields | made  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Ask for the evidence of a test that is answered."""
        found = super().clean() or {}
        for each in CONSULTED:
            box = f"evidence-{each.value}"
            if found.get(f"met-{each.value}") and not found.get(box) and box not in self.errors:
                self.add_error(box, f"Enter {self.fields[box].label}")
        return found

    def values(self) -> dict[str, Any]:
        """Return the tests that are answered."""
        typed = super().values()
        answers: dict[GateItem, Answered] = {
            each: Answered(
                is_met=typed[f"met-{each.value}"] == "yes",
                evidence=typed[f"evidence-{each.value}"],
            )
            for each in CONSULTED
            if typed[f"met-{each.value}"]
        }
        return {"answers": answers, "version": typed["version"]}
