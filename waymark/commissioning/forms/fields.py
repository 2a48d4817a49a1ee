"""Which fields do the forms of commissioning share?"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from waymark.core.dates import day_in_words
from waymark.decisions.models.decisions import Decision
from waymark.web.forms import Form


def area(label: str, *, rows: int = 4, max_length: int = 2000, **options: Any) -> forms.CharField:
    """Return a box for several lines."""
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, max_length=max_length, widget=widget, **options)


def money(label: str, **options: Any) -> forms.DecimalField:
    """Return a box for a sum in pounds, not below nothing unless the options say so."""
    usual = {"min_value": 0, "max_digits": 14, "decimal_places": 2}
    return forms.DecimalField(label=f"{label}, in pounds", **(usual | options))


def pairs(labels: Mapping[Any, str]) -> list[tuple[str, str]]:
    """Return the choices of a field from words by stored value."""
    return [(each.value, label) for each, label in labels.items()]


class OneOf(forms.ChoiceField):
    """One of some records, by its public id; its value is the record."""

    def __init__(self, *, none: str = "Choose", **options: Any) -> None:
        """Say what stands in the place of no record."""
        super().__init__(**options)
        self.none = none

    def offer(self, records: Iterable[tuple[Any, str]]) -> None:
        """Set the records on offer, each with its words."""
        offered = [(str(record.public_id), record, words) for record, words in records]
        self.found = {key: record for key, record, _ in offered}
        self.choices = [("", self.none), *((key, words) for key, _, words in offered)]

    def record_of(self, value: str) -> Any:
        """Return the record that was chosen, or nothing."""
        return self.found.get(value)


class Choosing(Form):
    """A form in which records are chosen; their values are the records."""

    def set_choices(self, name: str, records: Iterable[tuple[Any, str]]) -> None:
        """Set what a field offers."""
        field: Any = self.fields[name]
        field.offer(records)

    def values(self) -> dict[str, Any]:
        """Return records in the place of their ids."""
        return {
            name: field.record_of(value) if isinstance(field, OneOf) else value
            for name, value in super().values().items()
            for field in [self.fields[name]]
        }


def decision_choices(decisions: Iterable[Decision]) -> list[tuple[Decision, str]]:
    """Return decisions as they are offered, with their day and body."""
    return [
        (each, f"{each.title} ({each.body.name}, {day_in_words(each.decided_on)})")
        for each in decisions
    ]
