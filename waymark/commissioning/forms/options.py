"""What is typed about an option of an appraisal?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.utils.text import get_text_list

from waymark.commissioning.actions.options import CostRow, EffectRow, RiskRow
from waymark.commissioning.forms.lines import Rows, choice_box, decimal_box, number_box, text_box
from waymark.commissioning.models.appraisals import (
    CHARACTERISTIC_LABELS,
    CONFIDENCE_LABELS,
    COST_CATEGORY_LABELS,
    COST_KIND_LABELS,
    EFFECT_LABELS,
    TYPED_COST_KINDS,
    VERDICT_LABELS,
    Appraisal,
    SuccessFactor,
)
from waymark.commissioning.rules.appraisals import STANDING_OPTIONS, Characteristic, Effect, Verdict
from waymark.commissioning.rules.costs import Confidence, CostCategory, CostKind, bias_values
from waymark.web.fields import Radios, YesNoField
from waymark.web.forms import Form, Versioned
from waymark.web.tables import TableForm

LARGEST_AMOUNT = Decimal("99999999999.99")


class OptionAdd(Form):
    """A standing option, or one of one's own."""

    standing = forms.ChoiceField(label="Option", widget=Radios())
    label = forms.CharField(
        label="Name, if it is an option of your own", required=False, max_length=120
    )
    description = forms.CharField(
        label="What it is",
        required=False,
        max_length=4000,
        help_text="Leave empty for the words of a standing option.",
        widget=forms.Textarea,
    )

    OWN: ClassVar[str] = "own"

    def __init__(self, *args: Any, taken: Sequence[str], **kwargs: Any) -> None:
        """Offer the standing options that are not there yet."""
        super().__init__(*args, **kwargs)
        self.offered = {each.key: each for each in STANDING_OPTIONS if each.key not in taken}
        field = self.fields["standing"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 (for the type checker)
        field.choices = [
            *((each.key, each.label) for each in self.offered.values()),
            (self.OWN, "An option of your own"),
        ]

    def clean(self) -> dict[str, Any]:
        """Ask for the name of an option of one's own."""
        found = super().clean() or {}
        if found.get("standing") == self.OWN and not found.get("label"):
            self.add_error("label", "Enter the name of the option")
        return found

    def values(self) -> dict[str, Any]:
        """Return the words of a standing option where nothing else was typed."""
        found = self.cleaned_data
        standing = self.offered.get(found["standing"])
        if standing is None:
            return {"label": found["label"], "description": found["description"]}
        return {
            "key": standing.key,
            "label": found["label"] or standing.label,
            "description": found["description"] or standing.description,
        }


class OptionEdit(Versioned):
    """An option's words, and whether it is on the shortlist."""

    label = forms.CharField(label="Name", max_length=120)
    description = forms.CharField(
        label="What it is", required=False, max_length=4000, widget=forms.Textarea
    )
    is_shortlisted = YesNoField(
        label="Where it stands",
        unknown="On the long list: not decided yet",
        yes="On the shortlist",
        no="Not taken to the shortlist",
        required=False,
        widget=Radios(),
    )
    shortlist_reason = forms.CharField(
        label="Why, if it is decided",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for the reason of a decision."""
        found = super().clean() or {}
        if found.get("is_shortlisted") is not None and not found.get("shortlist_reason"):
            self.add_error("shortlist_reason", "Enter why it is, or is not, on the shortlist")
        return found


class Costs(Rows):
    """The cost lines of an option."""

    row = CostRow
    columns: ClassVar = {
        "what": text_box("What", 200),
        "kind": choice_box(
            "Kind", [(each.value, COST_KIND_LABELS[each]) for each in TYPED_COST_KINDS]
        ),
        "category": choice_box(
            "Category", [(each.value, label) for each, label in COST_CATEGORY_LABELS.items()]
        ),
        "first_year": number_box("First year", 0, 125),
        "last_year": number_box("Last year", 0, 125),
        "amount": decimal_box("£ a year", LARGEST_AMOUNT),
        "recoverable_vat": decimal_box("VAT that can be recovered, £", LARGEST_AMOUNT),
        "price_year": number_box("Prices of", 1990, 2200),
        "optimism": decimal_box("Optimism bias, %", 1000),
        "mitigated": decimal_box("Risk met, %", 100),
        "bearer": text_box("Borne by", 200),
        "source": text_box("Source", 300),
        "confidence": choice_box(
            "Confidence", [(each.value, label) for each, label in CONFIDENCE_LABELS.items()]
        ),
    }
    needed = ("what", "kind", "category", "first_year", "amount")

    def __init__(self, *args: Any, appraisal: Appraisal, **kwargs: Any) -> None:
        """Keep the years and prices that the lines must fit."""
        self.appraisal = appraisal
        super().__init__(*args, **kwargs)

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Refuse years in the wrong order or after the last, and more VAT than there is."""
        first, last = line["first_year"], line["last_year"]
        if first is not None and last is not None and last < first:
            self.add_error(f"last_year-{key}", "The last year must not be before the first year")
        if max(first or 0, last or 0) > self.appraisal.years:
            self.add_error(f"last_year-{key}", f"Years must be from 0 to {self.appraisal.years}")
        if (line["recoverable_vat"] or 0) > (line["amount"] or 0):
            self.add_error(f"recoverable_vat-{key}", "VAT must not be more than the amount")

    def kept(self, line: dict[str, Any]) -> dict[str, Any]:
        """Return the line with what an empty box stands for, such as one year alone."""
        found = line | {
            "kind": CostKind(line["kind"]),
            "category": CostCategory(line["category"]),
            "last_year": line["first_year"] if line["last_year"] is None else line["last_year"],
            "price_year": line["price_year"] or self.appraisal.price_year,
            "confidence": Confidence(line["confidence"]) if line["confidence"] else "",
        }
        for name in ("recoverable_vat", "optimism", "mitigated"):
            found[name] = line[name] or Decimal(0)
        return found

    @staticmethod
    def bias_hint() -> str:
        """Return where to start from with optimism bias, in words."""
        said = [f"{each.label.lower()} {each.upper}%" for each in bias_values()]
        return f"Starting points before any risk is met: {get_text_list(said, 'and')}."


class Risks(Rows):
    """The risks of an option."""

    row = RiskRow
    columns: ClassVar = {
        "cause": text_box("Because of", 300),
        "event": text_box("This may happen", 300),
        "effect": text_box("With this effect", 300),
        "likelihood": number_box("Likelihood, 1 to 5", 1, 5),
        "impact": number_box("Impact, 1 to 5", 1, 5),
        "response": text_box("Response", 500),
        "owner": text_box("Owner", 120),
        "probability": decimal_box("Probability, %", 100),
        "cost": decimal_box("Cost if it happens, £", LARGEST_AMOUNT),
        "year": number_box("In year", 0, 125),
    }
    needed = ("cause", "event", "effect", "likelihood", "impact")

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Ask for probability, cost and year together."""
        money = [name for name in ("probability", "cost", "year") if line[name] is None]
        if 0 < len(money) < 3:  # noqa: PLR2004 (the three belong together)
            self.add_error(
                f"{money[0]}-{key}", "Enter probability, cost and year, or none of the three"
            )


class Factors(TableForm, Versioned):
    """How far an option meets each success factor."""

    columns: ClassVar = {
        "verdict": choice_box(
            "How far it meets this", [(each.value, label) for each, label in VERDICT_LABELS.items()]
        ),
        "reason": text_box("Why", 1000),
    }
    needed = ("verdict",)

    def __init__(self, *args: Any, factors: Sequence[SuccessFactor], **kwargs: Any) -> None:
        """Ask about each factor."""
        self.factors = {str(each.public_id): each.public_id for each in factors}
        lines = [(str(each.public_id), each.name) for each in factors]
        super().__init__(*args, lines=lines, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the verdicts as the action takes them."""
        return {
            "verdicts": {
                self.factors[key]: (Verdict(line["verdict"]), line["reason"])
                for key, line in self.typed().items()
            },
            "version": self.cleaned_data["version"],
        }


class Equality(TableForm, Versioned):
    """What an option does to people who share a characteristic."""

    columns: ClassVar = {
        "effect": choice_box(
            "Effect", [(each.value, label) for each, label in EFFECT_LABELS.items()]
        ),
        "evidence": text_box("Evidence", 1000),
        "mitigation": text_box("What is done about it", 1000),
    }
    needed = ("effect",)
    is_reviewed = forms.BooleanField(label="I have reviewed this assessment", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask about each characteristic."""
        lines = [(each.value, label) for each, label in CHARACTERISTIC_LABELS.items()]
        super().__init__(*args, lines=lines, **kwargs)

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Ask what is done about a negative effect."""
        if line["effect"] == Effect.NEGATIVE and not line["mitigation"]:
            self.add_error(f"mitigation-{key}", "Enter what is done about a negative effect")

    def values(self) -> dict[str, Any]:
        """Return the effects as the action takes them."""
        return {
            "effects": {
                Characteristic(key): EffectRow(
                    Effect(line["effect"]), line["evidence"], line["mitigation"]
                )
                for key, line in self.typed().items()
            },
            "is_reviewed": self.cleaned_data["is_reviewed"],
            "version": self.cleaned_data["version"],
        }
