"""What is typed as lines of a table that come and go?"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from django import forms

from waymark.access.models.authorities import Locality
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned

SPARE_ROWS = 4
MADE_LATER: Any = None
"""Keeps the place of a column whose choices a form makes of records."""


def text_box(label: str, most: int) -> Callable[[], forms.Field]:
    """Return a column of short texts."""
    return lambda: forms.CharField(label=label, max_length=most)


def number_box(label: str, least: int, most: int) -> Callable[[], forms.Field]:
    """Return a column of whole numbers."""
    return lambda: forms.IntegerField(label=label, min_value=least, max_value=most)


def decimal_box(label: str, most: Decimal | int) -> Callable[[], forms.Field]:
    """Return a column of numbers from 0 with two decimals."""
    return lambda: forms.DecimalField(
        label=label,
        min_value=0,
        max_value=most,
        decimal_places=2,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )


def choice_box(label: str, choices: Sequence[tuple[str, str]]) -> Callable[[], forms.Field]:
    """Return a column of choices."""
    return lambda: forms.ChoiceField(label=label, choices=[("", "Choose"), *choices])


class LineDate(DateField):
    """A day typed into one box, such as 6/10/2026 or 6 October 2026: three do not fit in a cell."""

    widget = forms.TextInput  # type: ignore[assignment]

    def to_python(self, value: Any) -> date | None:
        """Read the day by its parts."""
        if not isinstance(value, str):
            return super().to_python(value)
        day, month, year, *_ = [*re.split(r"[\s/.-]+", value.strip()), "", "", ""]
        return super().to_python((day, month, year))

    def prepare_value(self, value: Any) -> Any:
        """Write a day as it may be typed."""
        return f"{value.day}/{value.month}/{value.year}" if isinstance(value, date) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another day was typed than the one that was shown."""
        return (self.prepare_value(initial) or "") != (data or "")


def date_box(label: str) -> Callable[[], forms.Field]:
    """Return a column of days."""
    return lambda: LineDate(label=label)


def add_fields(form: forms.Form, made: dict[str, forms.Field]) -> None:
    """Give one form fields of its own before it is made: they are worded like all others."""
    form.base_fields = form.base_fields | made  # type: ignore[misc]


class TableForm(Form):
    """Lines of the same columns; a line that is left empty, or emptied, is not kept."""

    marks_optional = False
    columns: ClassVar[dict[str, Callable[[], forms.Field]]]
    needed: ClassVar[tuple[str, ...]] = ()
    """Columns that a line needs as soon as anything of it is typed."""

    def __init__(self, *args: Any, lines: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        """Make the fields of each line, (key, what it is called)."""
        self.lines = list(lines)
        made = {}
        for key, legend in self.lines:
            for name, make in self.columns.items():
                field = make()
                field.label, field.required = f"{field.label}, {legend}", False
                made[f"{name}-{key}"] = field
        add_fields(self, made)
        super().__init__(*args, **kwargs)

    @property
    def heads(self) -> list[str]:
        """What stands above the columns."""
        return [str(make().label) for make in self.columns.values()]

    def table(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Return each line with its boxes."""
        return [
            (legend, [self[f"{name}-{key}"] for name in self.columns]) for key, legend in self.lines
        ]

    def typed(self) -> dict[str, dict[str, Any]]:
        """Return the lines in which anything is typed, by key."""
        found = {
            key: {name: self.cleaned_data.get(f"{name}-{key}") for name in self.columns}
            for key, _ in self.lines
        }
        return {
            key: line
            for key, line in found.items()
            if any(value not in (None, "", False) for value in line.values())
        }

    def clean(self) -> dict[str, Any]:
        """Ask for what a line that was begun still needs."""
        found = super().clean() or {}
        for key, line in self.typed().items():
            for name in self.needed:
                box = f"{name}-{key}"
                if line[name] in (None, "") and box not in self.errors:
                    self.add_error(box, f"Enter {self.fields[box].label}")
            self.check_line(key, line)
        return found

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Find faults of a line as a whole."""

    def public_id(self, key: str) -> UUID | None:
        """Return which kept row a line changes; None for a new one."""
        return None if key.startswith("new") else UUID(key)


class Rows(TableForm, Versioned):
    """Lines that come and go, with the version of those that were shown."""

    def rows(self, row: type[Any]) -> dict[str, Any]:
        """Return the lines as rows of a dataclass, as an action takes them."""
        return {
            "rows": [
                row(public_id=self.public_id(key), **self.kept(line))
                for key, line in self.typed().items()
            ],
            "version": self.cleaned_data["version"],
        }

    def kept(self, line: dict[str, Any]) -> dict[str, Any]:
        """Return what of a line is kept, by the names of the row."""
        return line


class PlacedRows(Rows):
    """Lines that may each be about one locality, chosen in the column `locality_id`."""

    everywhere: ClassVar[str] = "Whole area"

    def __init__(self, *args: Any, localities: Sequence[Locality], **kwargs: Any) -> None:
        """Offer the localities."""
        self.localities = {str(each.public_id): each for each in localities}
        self.columns = self.make_columns()  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    def make_columns(self) -> dict[str, Callable[[], forms.Field]]:
        """Return the columns, with the localities to choose from."""
        choices = [
            ("", self.everywhere),
            *((key, each.name) for key, each in self.localities.items()),
        ]
        return type(self).columns | {
            "locality_id": lambda: forms.ChoiceField(label="Locality", choices=choices)
        }

    def kept(self, line: dict[str, Any]) -> dict[str, Any]:
        """Return the line with the key of its locality."""
        found = self.localities.get(line["locality_id"])
        return line | {"locality_id": found.pk if found else None}
