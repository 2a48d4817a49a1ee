"""What stands in a row of a register of contracts, and what is asked about a file of it?"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from waymark.commissioning.rules.contracts import BuyingRoute, ContractWritten
from waymark.commissioning.rules.registers import Column, number_kind
from waymark.consultations.forms.intake import TableFile, table_field
from waymark.organisations.models import Organisation
from waymark.web.forms import Form

DAYS = ["%Y-%m-%d", "%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y"]


LEFT_OUT = ("", "Leave it out")


NEW = "new"


ROUTES = {
    "tendered": BuyingRoute.TENDERED,
    "tender": BuyingRoute.TENDERED,
    "invitation to tender": BuyingRoute.TENDERED,
    "quoted": BuyingRoute.QUOTED,
    "quote": BuyingRoute.QUOTED,
    "invitation to quote": BuyingRoute.QUOTED,
    "direct": BuyingRoute.DIRECT,
    "direct award": BuyingRoute.DIRECT,
    "awarded directly": BuyingRoute.DIRECT,
}


YES_NO = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


class DayInCell(forms.DateField):
    """A day as a spreadsheet or a person writes it."""

    def __init__(self, **kwargs: Any) -> None:
        """Take any of the usual forms."""
        super().__init__(
            input_formats=DAYS,
            error_messages={"invalid": "Write the day like 1/4/2026 or 2026-04-01"},
            **kwargs,
        )


class MoneyInCell(forms.DecimalField):
    """A sum in pounds, with or without its sign and commas."""

    def __init__(self, **kwargs: Any) -> None:
        """Allow no sum below nothing."""
        super().__init__(
            required=False, min_value=0, max_digits=14, decimal_places=2, localize=False, **kwargs
        )

    def to_python(self, value: Any) -> Any:
        """Read the sum."""
        return super().to_python(re.sub(r"[£,\s]", "", value) if isinstance(value, str) else value)


class WordInCell(forms.CharField):
    """One of some words, which mean a value; empty means that it is not known."""

    def __init__(self, *, words: Mapping[str, Any], unknown: Any, **kwargs: Any) -> None:
        """Know the words."""
        super().__init__(required=False, **kwargs)
        self.words, self.unknown = words, unknown

    def clean(self, value: Any) -> Any:
        """Return what the word means."""
        word = " ".join(str(value or "").lower().split())
        if not word:
            return self.unknown
        if word not in self.words:
            raise forms.ValidationError(f"Write one of these: {', '.join(self.words)}")
        return self.words[word]


class ContractRow(Form):
    """One contract of a register, as its cells have it."""

    reference = forms.CharField(label="Reference", max_length=50)
    title = forms.CharField(label="Title", max_length=200)
    supplier = forms.CharField(label="Supplier", max_length=200)
    supplier_number = forms.CharField(label="Supplier number", max_length=40, required=False)
    starts_on = DayInCell(label="Start")
    ends_on = DayInCell(label="End")
    review_on = DayInCell(label="Review", required=False)
    signed_on = DayInCell(label="Signed", required=False)
    department = forms.CharField(label="Department", max_length=200, required=False)
    description = forms.CharField(label="Description", max_length=5000, required=False)
    holder = forms.CharField(label="Contract holder", max_length=200, required=False)
    value_total = MoneyInCell(label="Value total")
    value_annual = MoneyInCell(label="Value a year")
    irrecoverable_vat = MoneyInCell(label="VAT that cannot be recovered")
    route = WordInCell(label="Tendered or quoted", words=ROUTES, unknown="")
    is_sme = WordInCell(label="Small or medium-sized enterprise", words=YES_NO, unknown=None)
    is_voluntary = WordInCell(
        label="Voluntary or community organisation", words=YES_NO, unknown=None
    )

    def clean_supplier_number(self) -> str:
        """Refuse a number of which the register cannot be told."""
        number: str = self.cleaned_data["supplier_number"].replace(" ", "").upper()
        if number and number_kind(number) is None:
            raise forms.ValidationError(
                "Write a company number of 8 characters, a charity number of 6 or 7 digits, or "
                "AAAA-9999-AAAA"
            )
        return number

    def written(self, *, is_from_history: bool, source: str) -> ContractWritten:
        """Return the contract as it is kept, without its supplier and its day of signing."""
        values = super().values()
        for name in ("supplier", "signed_on"):
            values.pop(name)
        kind = number_kind(values["supplier_number"])
        return ContractWritten(
            **values,
            number_kind=kind.value if kind else "",
            is_from_history=is_from_history,
            history_source=source if is_from_history else "",
        )


class ChooseRegister(TableFile):
    """A file with a register of contracts."""

    if_too_large = "Split it into several files, each with the header row"
    file = table_field("File with the register")


class SayColumns(Form):
    """What each column of a file holds."""

    def __init__(
        self, *args: Any, headings: Sequence[str], columns: Sequence[Column], **kwargs: Any
    ) -> None:
        """Ask for each heading."""
        self.headings = list(headings)
        choices = [LEFT_OUT, *((each.field, each.label) for each in columns)]
        own = {**self.base_fields}
        for number, heading in enumerate(self.headings):
            own[f"column_{number}"] = forms.ChoiceField(
                label=f"“{heading}” holds", required=False, choices=choices
            )
        # An instance of its own, before the base copies it: the fields then get their sentences.
        vars(self)["base_fields"] = own
        super().__init__(*args, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the field of each heading."""
        typed = super().values()
        return {
            "columns": {
                heading: typed[f"column_{number}"] for number, heading in enumerate(self.headings)
            }
        }


class SaySuppliers(Form):
    """Whom some names of a file mean."""

    def __init__(
        self, *args: Any, unsure: Mapping[str, Sequence[Organisation]], **kwargs: Any
    ) -> None:
        """Ask for each name, with the organisations that may be meant."""
        self.unsure = dict(unsure)
        own = {**self.base_fields}
        for number, (name, organisations) in enumerate(self.unsure.items()):
            own[f"supplier_{number}"] = forms.ChoiceField(
                label=f"Who is “{name}”?",
                widget=forms.RadioSelect,
                choices=[
                    *((str(each.public_id), each.name) for each in organisations),
                    (NEW, "A new organisation"),
                ],
            )
        vars(self)["base_fields"] = own
        super().__init__(*args, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the organisation of each name, none for a new one."""
        typed = super().values()
        found: dict[str, Organisation | None] = {}
        for number, (name, organisations) in enumerate(self.unsure.items()):
            by_id = {str(each.public_id): each for each in organisations}
            found[name] = by_id.get(typed[f"supplier_{number}"])
        return {"suppliers": found}
