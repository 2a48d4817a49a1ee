"""What is typed about a transfer of staff?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django import forms

from waymark.commissioning.actions.transfers import ActuaryFigures, TransferFacts
from waymark.commissioning.forms.fields import (
    Choosing,
    OneOf,
    area,
    decision_choices,
    money,
    pairs,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.transfers import COST_KIND_LABELS
from waymark.commissioning.rules.transfers import CostKind, TransferState
from waymark.consultations.forms.intake import TableFile
from waymark.decisions.models.decisions import Decision
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned


def _count(label: str, *, required: bool = False, most: int = 100_000) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=required, min_value=0, max_value=most)


def _percent(label: str, *, places: int = 2) -> forms.DecimalField:
    return forms.DecimalField(
        label=label,
        required=False,
        min_value=0,
        max_value=900,
        max_digits=5,
        decimal_places=places,
    )


class Facts(Choosing):
    """What is said of a transfer."""

    title = forms.CharField(label="Title")
    from_employer = forms.CharField(label="Employer now")
    to_employer = forms.CharField(label="New employer")
    transfers_on = DateField(label="Day of the transfer")
    vests_on = DateField(label="Vesting date", required=False)
    liability_received_on = DateField(
        label="Day the old employer’s information about staff came", required=False
    )
    measures = area("Measures that the new employer envisages", required=False, max_length=5000)
    measures_told_on = DateField(label="Day the old employer was told of them", required=False)
    consultation_from = DateField(label="First day of the consultation of staff", required=False)
    consultation_to = DateField(label="Last day of the consultation of staff", required=False)
    expected_dismissals = _count("Dismissals expected at one establishment within 90 days")
    redundancy_multiplier = forms.DecimalField(
        label="Weeks of redundancy pay by local policy, as a multiple of the law’s",
        min_value=1,
        max_value=10,
        max_digits=4,
        decimal_places=2,
        initial=Decimal(1),
    )
    is_redundancy_capped = forms.BooleanField(
        label="A week’s pay is capped as in law", required=False, initial=True
    )
    decision = OneOf(
        label="Decision that it rests on",
        required=False,
        help_text="It must be in effect before staff come over.",
    )

    def __init__(self, *args: Any, decisions: Sequence[Decision], **kwargs: Any) -> None:
        """Offer decisions to rest on."""
        super().__init__(*args, **kwargs)
        self.set_choices("decision", decision_choices(decisions))

    def values(self) -> dict[str, Any]:
        """Return the facts as the actions take them, beside what else was typed."""
        typed = super().values()
        typed["expected_dismissals"] = typed["expected_dismissals"] or 0
        facts = {name: typed.pop(name) for name in TransferFacts.__slots__}
        return {**typed, "facts": TransferFacts(**facts)}


class Plan(Facts):
    """The beginning of a transfer."""

    cycle = OneOf(label="Commissioning cycle")
    field_order = ("submission", "cycle")

    def __init__(self, *args: Any, cycles: Sequence[Cycle], **kwargs: Any) -> None:
        """Offer the cycles that are open."""
        super().__init__(*args, **kwargs)
        self.set_choices("cycle", [(each, each.title) for each in cycles])


class Change(Versioned, Facts):
    """What is changed of a transfer, with the version that was shown."""


class Settle(Form):
    """What became of a transfer."""

    to = forms.ChoiceField(
        label="What became of it?",
        choices=[
            (TransferState.COMPLETED.value, "Staff have come over"),
            (TransferState.ABANDONED.value, "It was given up"),
        ],
        widget=forms.RadioSelect,
    )

    def values(self) -> dict[str, Any]:
        """Return the state as the action takes it."""
        return {"to": TransferState(super().values()["to"])}


class WorkforceFile(TableFile):
    """A schedule of posts."""

    largest = 2_000_000
    if_too_large = "A schedule of posts is smaller: look whether you chose the right file."


class Pension(Form):
    """The figures of an actuary's report."""

    scheme = forms.CharField(label="Pension scheme or fund")
    actuary = forms.CharField(label="Actuary")
    basis = forms.CharField(label="Basis of the valuation", required=False)
    valuation_on = DateField(label="Day of the valuation")
    valid_until = DateField(label="Last day the report holds")
    active_members = _count("Active members")
    deferred_members = _count("Deferred members")
    pensioners = _count("Pensioners")
    assets = money("Assets")
    liabilities = money("Liabilities", min_value=Decimal("0.01"))
    level_given = _percent("Funding level that the report gives, in per cent", places=1)
    recovery_years = forms.IntegerField(
        label="Years over which a deficit is recovered", required=False, min_value=1, max_value=50
    )
    pay = money("Pensionable pay a year", required=False)
    primary_rate = _percent("Certified rate, in per cent of pay")
    fixed_rate = _percent("Rate that a contractor pays, in per cent of pay")
    secondary_amount = money("Secondary amount a year", required=False)
    bond = forms.CharField(label="Bond or indemnity", required=False, max_length=300)
    guarantor = forms.CharField(label="Guarantor", required=False)

    def values(self) -> dict[str, Any]:
        """Return the figures as the action takes them."""
        return {"figures": ActuaryFigures(**super().values())}


class Cost(Form):
    """A sum that a transfer costs."""

    kind = forms.ChoiceField(label="Kind", choices=pairs(COST_KIND_LABELS))
    borne_by = forms.CharField(label="Authority that pays")
    year = forms.IntegerField(label="Financial year that begins in", min_value=2000, max_value=2100)
    amount = money("Amount")
    source = forms.CharField(label="Source", max_length=300)

    def values(self) -> dict[str, Any]:
        """Return the kind as the action takes it."""
        typed = super().values()
        return typed | {"kind": CostKind(typed["kind"])}


class Asset(Form):
    """Something that the service uses."""

    description = forms.CharField(label="What is it?", max_length=300)
    held_by = forms.CharField(label="Held by")
    comes_over = forms.BooleanField(label="It comes over to the new employer", required=False)
    value = money("Value", required=False)
