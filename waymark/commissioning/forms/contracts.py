"""What is typed about a contract, its rights, changes, payments and results?"""

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms

from waymark.commissioning.models.contracts import (
    CONTRACT_STATE_LABELS,
    DUE_KIND_LABELS,
    NUMBER_KIND_LABELS,
    OPTION_KIND_LABELS,
    ROUTE_LABELS,
    Contract,
    ContractOption,
)
from waymark.commissioning.models.performance import FREQUENCY_LABELS, POLARITY_LABELS, Kpi
from waymark.commissioning.models.terminations import GROUND_LABELS
from waymark.commissioning.rules.contracts import (
    BuyerShare,
    ContractWritten,
    DueKind,
    OptionKind,
    regimes,
)
from waymark.commissioning.rules.performance import Polarity
from waymark.commissioning.rules.terminations import TerminationGround
from waymark.decisions.models.decisions import Decision
from waymark.indicators.rules.vocabulary import Frequency
from waymark.organisations.models import Organisation
from waymark.web.fields import DateField
from waymark.web.forms import Filter, Form, Versioned

UNKNOWN = ("", "Not known")
YES_NO = [UNKNOWN, ("yes", "Yes"), ("no", "No")]


def money(label: str, *, required: bool = False, **options: Any) -> forms.DecimalField:
    """Return a field for a sum in pounds."""
    return forms.DecimalField(
        label=f"{label}, in pounds", max_digits=14, decimal_places=2, required=required, **options
    )


def text(
    label: str, *, limit: int = 2000, required: bool = True, hint: str = ""
) -> forms.CharField:
    """Return a field for some lines of text."""
    return forms.CharField(
        label=label,
        max_length=limit,
        required=required,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def pairs(labels: dict[Any, str]) -> list[tuple[str, str]]:
    """Return the choices of a field from words by stored value."""
    return [(key.value, label) for key, label in labels.items()]


class FilterContracts(Filter):
    """What the list is narrowed by."""

    text = forms.CharField(label="Words", required=False, max_length=100)
    state = forms.ChoiceField(
        label="State", required=False, choices=[("", "Any"), *pairs(CONTRACT_STATE_LABELS)]
    )


class RecordContract(Form):
    """A contract, as the register says it."""

    reference = forms.CharField(label="Reference", max_length=50)
    title = forms.CharField(label="Title", max_length=200)
    description = text("Description", limit=5000, required=False)
    department = forms.CharField(label="Department", max_length=200, required=False)
    holder = forms.CharField(
        label="Authority that holds the contract", max_length=200, required=False
    )
    buyers = text(
        "Those who pay",
        required=False,
        hint="One a line. If there are shares, put each after a comma: Halton, 12.5",
    )
    supplier = forms.ChoiceField(label="Supplier")
    number_kind = forms.ChoiceField(
        label="Register of the supplier's number",
        required=False,
        choices=[UNKNOWN, *pairs(NUMBER_KIND_LABELS)],
    )
    supplier_number = forms.CharField(label="Supplier's number", max_length=40, required=False)
    is_sme = forms.ChoiceField(
        label="Small or medium-sized enterprise", required=False, choices=YES_NO
    )
    is_voluntary = forms.ChoiceField(
        label="Voluntary or community organisation", required=False, choices=YES_NO
    )
    route = forms.ChoiceField(
        label="How it was bought", required=False, choices=[UNKNOWN, *pairs(ROUTE_LABELS)]
    )
    regime = forms.ChoiceField(label="Law it was bought under", required=False)
    value_total = money("Value over the whole term", min_value=0)
    value_annual = money("Value a year", min_value=0)
    irrecoverable_vat = money("VAT that cannot be recovered", min_value=0)
    outcome_base = money("Payment per period that depends on results", min_value=0)
    starts_on = DateField(label="Start")
    ends_on = DateField(label="End")
    review_on = DateField(label="Review", required=False)
    may_run_until = DateField(label="Last day the law allows", required=False)
    limit_source = forms.CharField(
        label="Law or advice that sets this day", max_length=500, required=False
    )
    term_reason = text("Why it runs so long", required=False)
    decision = forms.ChoiceField(label="Decision it rests on", required=False)
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
        self.suppliers = {str(each.public_id): each for each in suppliers}
        self.decisions = {str(each.public_id): each for each in decisions}
        super().__init__(*args, **kwargs)
        known = [(key, each.name) for key, each in self.suppliers.items()]
        self._offer("supplier", [("", "Choose"), *known])
        self._offer("decision", [UNKNOWN, *((k, v.title) for k, v in self.decisions.items())])
        self._offer("regime", [UNKNOWN, *regimes().items()])

    def clean_buyers(self) -> list[BuyerShare]:
        """Read those who pay, one a line."""
        return [_buyer(line) for line in self.cleaned_data["buyers"].splitlines() if line.strip()]

    def values(self) -> dict[str, Any]:
        """Return the contract as the action takes it."""
        values = super().values()
        about = {
            "supplier": self.suppliers[values.pop("supplier")],
            "decision": self.decisions.get(values.pop("decision")),
            "buyers": values.pop("buyers"),
        }
        if "version" in values:
            about["version"] = values.pop("version")
        for name in ("is_sme", "is_voluntary"):
            values[name] = {"yes": True, "no": False}.get(values[name])
        is_from_history = bool(values["history_source"].strip())
        return about | {"written": ContractWritten(**values, is_from_history=is_from_history)}

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        field: Any = self.fields[name]
        field.choices = choices


class ChangeContract(RecordContract, Versioned):
    """The same, with the version that was shown."""


class SignContract(Form):
    """The day a contract was signed."""

    signed_on = DateField(label="Day it was signed")


class EndContract(Form):
    """When a contract ended and why."""

    ended_on = DateField(label="Last day of the contract")
    reason = text("Why it ended", limit=500)


class GiveNotice(Form):
    """Notice to end a contract before its term."""

    ground = forms.ChoiceField(
        label="On which ground?", choices=pairs(GROUND_LABELS), widget=forms.RadioSelect
    )
    right = forms.ChoiceField(
        label="Right to break that is used",
        required=False,
        help_text="Only where a right to break is the ground.",
    )
    reason = text("Why it ends early")
    decided_by = forms.CharField(label="Who decided it", max_length=200)
    decision = forms.ChoiceField(label="Decision it rests on", required=False)
    notice_on = DateField(label="Day notice was given")
    ends_on = DateField(label="Last day of the contract")
    late_reason = text(
        "Why notice still holds",
        required=False,
        hint="Only if the last day of notice of the right to break has passed.",
    )
    exit_steps = text(
        "Steps of the exit",
        required=False,
        hint="One a line. Each becomes something to see to by the last day of the contract.",
    )

    def __init__(
        self,
        *args: Any,
        rights: Iterable[ContractOption],
        decisions: Iterable[Decision],
        **kwargs: Any,
    ) -> None:
        """Offer the rights to break that are left, and the decisions there are."""
        self.rights = {str(each.public_id): each for each in rights}
        self.decisions = {str(each.public_id): each for each in decisions}
        super().__init__(*args, **kwargs)
        for name, found in (("right", self.rights), ("decision", self.decisions)):
            field: Any = self.fields[name]
            field.choices = [("", "None"), *((key, str(each)) for key, each in found.items())]

    def values(self) -> dict[str, Any]:
        """Return the notice as the action takes it."""
        values = super().values()
        return values | {
            "ground": TerminationGround(values["ground"]),
            "right": self.rights.get(values["right"]),
            "decision": self.decisions.get(values["decision"]),
            "exit_steps": values["exit_steps"].splitlines(),
        }


class WithdrawNotice(Form):
    """Notice taken back."""

    reason = text("Why is the notice taken back?")


class AddOption(Form):
    """A right to extend or break."""

    kind = forms.ChoiceField(
        label="What sort of right is it?",
        choices=pairs(OPTION_KIND_LABELS),
        widget=forms.RadioSelect,
    )
    months = forms.IntegerField(
        label="Months it extends by", required=False, min_value=1, max_value=600
    )
    ground = forms.CharField(
        label="Ground of the break",
        required=False,
        max_length=500,
        help_text="Such as poor performance, or less money.",
    )
    notice_on = DateField(label="Last day of notice", required=False)

    def values(self) -> dict[str, Any]:
        """Return the right as the action takes it."""
        values = super().values()
        return values | {"kind": OptionKind(values["kind"])}


class ExtendContract(Form):
    """The use of a right to extend."""

    extended_on = DateField(label="Day it was extended")
    reason = text("Why it is extended")
    advice = text(
        "Advice that moves the limit",
        required=False,
        hint="Only if the contract would run past the day the law allows: whose advice, of when.",
    )
    may_run_until = DateField(label="New last day the law allows", required=False)


class VaryContract(Form):
    """A change of a contract after it was signed."""

    made_on = DateField(label="Day of the change")
    before = text("What it said before")
    after = text("What it says since")
    reason = text("Why it changed")
    value_total = money("New value over the whole term", min_value=0)
    value_annual = money("New value a year", min_value=0)
    review_on = DateField(label="New review date", required=False)


class AddDue(Form):
    """Something to see to by a day."""

    kind = forms.ChoiceField(label="What is it?", choices=pairs(DUE_KIND_LABELS))
    text = forms.CharField(label="What has to be done", max_length=500)
    due_on = DateField(label="Due date")

    def values(self) -> dict[str, Any]:
        """Return it as the action takes it."""
        values = super().values()
        return values | {"kind": DueKind(values["kind"])}


class SettleDue(Form):
    """What came of it."""

    done_on = DateField(label="Day it was done")
    outcome = text("What came of it", limit=1000)


class RecordPayment(Form):
    """A sum paid."""

    paid_on = DateField(label="Day it was paid")
    amount = money("Amount", required=True)
    purpose = forms.CharField(label="What for", max_length=200)


class AddKpi(Form):
    """A measure of a contract."""

    name = forms.CharField(label="Name", max_length=200)
    definition = text("What it measures", required=False)
    numerator = forms.CharField(label="Numerator", max_length=300, required=False)
    denominator = forms.CharField(label="Denominator", max_length=300, required=False)
    source = forms.CharField(label="Source of the figures", max_length=300, required=False)
    frequency = forms.ChoiceField(label="How often", choices=pairs(FREQUENCY_LABELS))
    polarity = forms.ChoiceField(
        label="Which way is better?", choices=pairs(POLARITY_LABELS), widget=forms.RadioSelect
    )
    baseline = forms.DecimalField(
        label="Baseline", required=False, min_value=0, max_digits=14, decimal_places=4
    )
    target = forms.DecimalField(
        label="Target", min_value=Decimal("0.0001"), max_digits=14, decimal_places=4
    )
    tolerance = forms.DecimalField(
        label="Tolerance",
        required=False,
        min_value=0,
        max_digits=14,
        decimal_places=4,
        help_text="A result that misses the target by no more than this is rated good.",
    )
    weight = forms.DecimalField(
        label="Weight in the payment",
        required=False,
        min_value=0,
        max_value=1,
        max_digits=5,
        decimal_places=4,
        help_text="From 0 to 1; the weights of all measures come to 1 at most.",
    )
    outcome = forms.CharField(label="Outcome it is to bring about", max_length=200, required=False)
    indicator = forms.ChoiceField(
        label="Figure that Waymark reckons",
        required=False,
        help_text="It is shown beside the results that the provider reports.",
    )

    def __init__(self, *args: Any, indicators: Mapping[str, str], **kwargs: Any) -> None:
        """Offer the figures there are."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["indicator"]
        field.choices = [("", "None"), *indicators.items()]

    def values(self) -> dict[str, Any]:
        """Return the measure as the action takes it."""
        values = super().values()
        return values | {
            "frequency": Frequency(values["frequency"]),
            "polarity": Polarity(values["polarity"]),
            "tolerance": values["tolerance"] or Decimal(0),
            "weight": values["weight"] or Decimal(0),
        }


class RecordResults(Form):
    """What the measures of a contract came to in a period."""

    period_ends_on = DateField(label="Last day of the period")

    def __init__(self, *args: Any, kpis: Iterable[Kpi], **kwargs: Any) -> None:
        """Ask for each measure."""
        self.kpis = list(kpis)
        own = {**self.base_fields}
        for number, kpi in enumerate(self.kpis):
            for name, field in _result_fields(kpi.name).items():
                own[f"{name}_{number}"] = field
        # An instance of its own, before the base copies it: the fields then get their sentences.
        vars(self)["base_fields"] = own
        super().__init__(*args, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the period, and what was typed of each measure with a value."""
        typed = super().values()
        return {
            "period_ends_on": typed["period_ends_on"],
            "results": [
                {"kpi": kpi} | {name: typed[f"{name}_{number}"] for name in _result_fields("")}
                for number, kpi in enumerate(self.kpis)
                if typed[f"value_{number}"] is not None
            ],
        }


class Confirm(Form):
    """A step that is asked about once more and needs nothing typed."""


def as_typed(contract: Contract, buyers: Iterable[Any]) -> dict[str, Any]:
    """Return what is kept of a contract as its form shows it."""
    kept = {name: getattr(contract, name) for name in ContractWritten.__dataclass_fields__}
    words = {True: "yes", False: "no", None: ""}
    return kept | {
        "supplier": str(contract.supplier.public_id),
        "decision": str(contract.decision.public_id) if contract.decision else "",
        "is_sme": words[contract.is_sme],
        "is_voluntary": words[contract.is_voluntary],
        "buyers": "\n".join(
            each.name if each.share is None else f"{each.name}, {each.share.normalize():f}"
            for each in buyers
        ),
    }


def _result_fields(name: str) -> dict[str, forms.Field]:
    return {
        "value": forms.DecimalField(
            label=f"{name}: result", required=False, min_value=0, max_digits=14, decimal_places=4
        ),
        "evidence": forms.CharField(label=f"{name}: evidence", required=False, max_length=1000),
        "comment": forms.CharField(
            label=f"{name}: what the provider says", required=False, max_length=2000
        ),
        "other_because": forms.CharField(
            label=f"{name}: why it cannot be rated",
            required=False,
            max_length=500,
            help_text="Leave it empty to rate the result against its target.",
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
