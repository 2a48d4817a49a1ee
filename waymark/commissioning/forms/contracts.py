"""What is typed about a contract, its rights, changes, payments and results?"""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms

from waymark.commissioning.forms.fields import Choosing, OneOf, area, decision_choices, money, pairs
from waymark.commissioning.models.contracts import (
    CONTRACT_STATE_LABELS,
    NUMBER_KIND_LABELS,
    ROUTE_LABELS,
    Contract,
)
from waymark.commissioning.rules.contracts import BuyerShare, ContractWritten, regimes
from waymark.decisions.models.decisions import Decision
from waymark.organisations.models import Organisation
from waymark.web.fields import DateField, YesNoField
from waymark.web.forms import Filter, Form, Versioned

UNKNOWN = ("", "Not known")


class FilterContracts(Filter):
    """What the list is narrowed by."""

    text = forms.CharField(label="Words", required=False, max_length=100)
    state = forms.ChoiceField(
        label="State", required=False, choices=[("", "Any"), *pairs(CONTRACT_STATE_LABELS)]
    )


class RecordContract(Choosing):
    """A contract, as the register says it."""

    reference = forms.CharField(label="Reference", max_length=50)
    title = forms.CharField(label="Title", max_length=200)
    description = area("Description", max_length=5000, required=False)
    department = forms.CharField(label="Department", max_length=200, required=False)
    holder = forms.CharField(
        label="Authority that holds the contract", max_length=200, required=False
    )
    buyers = area(
        "Those who pay",
        required=False,
        help_text="One a line. If there are shares, put each after a comma: Halton, 12.5",
    )
    supplier = OneOf(label="Supplier")
    number_kind = forms.ChoiceField(
        label="Register of the supplier's number",
        required=False,
        choices=[UNKNOWN, *pairs(NUMBER_KIND_LABELS)],
    )
    supplier_number = forms.CharField(label="Supplier's number", max_length=40, required=False)
    is_sme = YesNoField(label="Small or medium-sized enterprise", required=False)
    is_voluntary = YesNoField(label="Voluntary or community organisation", required=False)
    route = forms.ChoiceField(
        label="How it was bought", required=False, choices=[UNKNOWN, *pairs(ROUTE_LABELS)]
    )
    regime = forms.ChoiceField(label="Law it was bought under", required=False)
    value_total = money("Value over the whole term", required=False)
    value_annual = money("Value a year", required=False)
    irrecoverable_vat = money("VAT that cannot be recovered", required=False)
    outcome_base = money("Payment per period that depends on results", required=False)
    starts_on = DateField(label="Start")
    ends_on = DateField(label="End")
    review_on = DateField(label="Review", required=False)
    may_run_until = DateField(label="Last day the law allows", required=False)
    limit_source = forms.CharField(
        label="Law or advice that sets this day", max_length=500, required=False
    )
    term_reason = area("Why it runs so long", required=False)
    decision = OneOf(label="Decision it rests on", none="Not known", required=False)
    history_source = forms.CharField(
        label="Where it is written down",
        max_length=300,
        required=False,
        help_text="Only for a contract of the past that is recorded from history.",
    )

    def __init__(
        self,
        *args: Any,
        suppliers: Iterable[Organisation],
        decisions: Iterable[Decision],
        **kwargs: Any,
    ) -> None:
        """Offer the suppliers and decisions there are."""
        super().__init__(*args, **kwargs)
        self.set_choices("supplier", [(each, each.name) for each in suppliers])
        self.set_choices("decision", decision_choices(decisions))
        regime: Any = self.fields["regime"]
        regime.choices = [UNKNOWN, *regimes().items()]

    def clean_buyers(self) -> list[BuyerShare]:
        """Read those who pay, one a line."""
        return [_buyer(line) for line in self.cleaned_data["buyers"].splitlines() if line.strip()]

    def values(self) -> dict[str, Any]:
        """Return the contract as the action takes it."""
        values = super().values()
        about = {
            name: values.pop(name)
            for name in ("supplier", "decision", "buyers", "version")
            if name in values
        }
        is_from_history = bool(values["history_source"].strip())
        return about | {"written": ContractWritten(**values, is_from_history=is_from_history)}


class ChangeContract(RecordContract, Versioned):
    """The same, with the version that was shown."""


class SignContract(Form):
    """The day a contract was signed."""

    signed_on = DateField(label="Day it was signed")


class EndContract(Form):
    """When a contract ended and why."""

    ended_on = DateField(label="Last day of the contract")
    reason = area("Why it ended", max_length=500)


def as_typed(contract: Contract, buyers: Iterable[Any]) -> dict[str, Any]:
    """Return what is kept of a contract as its form shows it."""
    kept = {name: getattr(contract, name) for name in ContractWritten.__dataclass_fields__}
    return kept | {
        "supplier": str(contract.supplier.public_id),
        "decision": str(contract.decision.public_id) if contract.decision else "",
        "buyers": "\n".join(
            each.name if each.share is None else f"{each.name}, {each.share.normalize():f}"
            for each in buyers
        ),
    }


def _buyer(line: str) -> BuyerShare:
    name, comma, share = line.rpartition(",")
    if not comma:
        return BuyerShare(line.strip()[:200])
    try:
        number = Decimal(share.strip().removesuffix("%").strip()).quantize(Decimal("0.0001"))
    except InvalidOperation:
        number = None
    if number is None or not name.strip() or not 0 <= number <= 100:
        raise forms.ValidationError(
            f"Write {line.strip()[:60]} as a name, a comma and a share from 0 to 100"
        )
    return BuyerShare(name.strip()[:200], number)
