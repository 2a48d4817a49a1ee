"""What is typed of values: one period for many areas or groups, and one that puts another right?"""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

from django import forms

from waymark.indicators.actions.values import Written
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.rules.periods import Period
from waymark.indicators.rules.vocabulary import Mark
from waymark.web.fields import DateField
from waymark.web.forms import Form
from waymark.web.tables import TableForm

LARGEST = Decimal("999999999999.9999")
WRONG_VALUE = "Enter a number, c for a suppressed value or z where there is none"


class ValueField(forms.CharField):
    """A number, or one of the marks that stand in its place."""

    def clean(self, value: Any) -> Any:
        """Return a number, a mark, or None."""
        text = str(super().clean(value)).strip().lower().removesuffix("%").replace(",", "")
        if not text:
            return None
        if text in {each.value for each in Mark}:
            return Mark(text)
        try:
            found = Decimal(text)
        except InvalidOperation as wrong:
            raise forms.ValidationError(WRONG_VALUE) from wrong
        if not found.is_finite() or abs(found) > LARGEST:
            raise forms.ValidationError(WRONG_VALUE)
        return found


def _number(label: str) -> Callable[[], forms.Field]:
    return lambda: forms.DecimalField(
        label=label,
        min_value=0,
        max_value=LARGEST,
        decimal_places=4,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "size": 8}),
    )


NUMERATOR = _number("Number")
DENOMINATOR = _number("Out of")


def value_field(label: str = "Value", **options: Any) -> forms.Field:
    """Return the field of a value that is known without its two numbers."""
    return ValueField(label=label, widget=forms.TextInput(attrs={"size": 8}), **options)


def written_of(line: dict[str, Any]) -> Written:
    """Return what a line states."""
    value = line.get("value")
    is_mark = isinstance(value, Mark)
    return Written(
        numerator=line.get("numerator"),
        denominator=line.get("denominator"),
        value=None if is_mark else value,
        mark=value if is_mark else None,
    )


def fault_of(line: dict[str, Any], *, has_base: bool) -> tuple[str, str] | None:
    """Return the column at fault and what is wrong with a line as a whole; None if nothing is."""
    numbers = [line.get(name) for name in ("numerator", "denominator")]
    has_value = line.get("value") is not None
    if has_value and any(each is not None for each in numbers):
        return "value", "Enter the numbers or the value, not both"
    if has_base and not has_value and None in numbers:
        missing = "numerator" if numbers[0] is None else "denominator"
        return missing, "Enter both numbers, or the value alone"
    if has_base and numbers[1] == 0:
        return "denominator", "The base cannot be 0. Write z as the value where there is none"
    return None


class Enter(TableForm):
    """One period, and a line for each area or group."""

    columns: ClassVar = {
        "numerator": NUMERATOR,
        "denominator": DENOMINATOR,
        "value": value_field,
    }

    starts_on = DateField(label="First day of the period")
    ends_on = DateField(label="Last day of the period")
    source = forms.CharField(
        label="Source", max_length=300, help_text="Where the values were published or found."
    )
    evidence = forms.CharField(
        label="Evidence",
        required=False,
        max_length=1000,
        help_text="Optional. A link, or where the papers are.",
    )
    is_comparable = forms.BooleanField(
        label="May be compared with the values before", required=False, initial=True
    )

    def clean(self) -> dict[str, Any]:
        """Refuse a period that ends before it starts, and a form without values."""
        found = super().clean()
        first, last = found.get("starts_on"), found.get("ends_on")
        if first and last and last < first:
            self.add_error("ends_on", "The last day cannot be before the first")
        if not self.typed() and not self.errors:
            self.add_error(None, "Enter at least one value")
        return found

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Refuse half a value, and one given twice."""
        if any(f"{name}-{key}" in self.errors for name in self.columns):
            return
        fault = fault_of(line, has_base="denominator" in self.columns)
        if fault is not None:
            self.add_error(f"{fault[0]}-{key}", fault[1])

    def values(self) -> dict[str, Any]:
        """Return the period, and what was typed by the key of its line."""
        found = self.cleaned_data
        return {
            "period": Period(found["starts_on"], found["ends_on"]),
            "source": found["source"],
            "evidence": found["evidence"],
            "is_comparable": found["is_comparable"],
            "written": {key: written_of(line) for key, line in self.typed().items()},
        }


class EnterCounts(Enter):
    """The same for an indicator without a base."""

    columns: ClassVar = {"value": value_field}


class Correct(Form):
    """What stands in the place of a wrong value, and why."""

    numerator = NUMERATOR()
    denominator = DENOMINATOR()
    value = value_field(
        required=False,
        help_text="Where the numbers are not known. Write c for a suppressed value, z for none.",
    )
    is_comparable = forms.BooleanField(
        label="May be compared with the values before", required=False
    )
    source = forms.CharField(label="Source", max_length=300)
    evidence = forms.CharField(label="Evidence", required=False, max_length=1000)
    reason = forms.CharField(label="Why it is corrected", max_length=500)

    def __init__(self, *args: Any, indicator: Indicator, **kwargs: Any) -> None:
        """Ask for a base only where the indicator has one."""
        super().__init__(*args, **kwargs)
        self.has_base = bool(indicator.denominator)
        for name in ("numerator", "denominator"):
            self.fields[name].required = False
            if not self.has_base:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        """Refuse half a value, and one given twice."""
        found = super().clean() or {}
        fault = fault_of(found, has_base=self.has_base)
        if not self.has_base and found.get("value") is None:
            fault = ("value", "Enter a value")
        if fault is not None and fault[0] not in self.errors:
            self.add_error(*fault)
        return found

    def values(self) -> dict[str, Any]:
        """Return what is stated as one."""
        found = super().values()
        names = ("is_comparable", "source", "evidence", "reason")
        return {name: found[name] for name in names} | {"written": written_of(found)}
