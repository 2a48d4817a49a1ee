"""What is typed as lines of a table that come and go?"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from waymark.access.models.authorities import Locality
from waymark.web.fields import DateField
from waymark.web.forms import Versioned
from waymark.web.tables import TableForm

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
    """Return a column of days, which says how one is typed."""
    return lambda: LineDate(label=f"{label}, like 6/10/2026")


class Rows(TableForm, Versioned):
    """Lines that come and go, with the version of those that were shown."""

    grows = True
    row: ClassVar[type[Any]]
    """The dataclass as which an action takes a line."""

    def values(self) -> dict[str, Any]:
        """Return the lines as the action takes them."""
        return {
            "rows": [
                self.row(public_id=self.public_id(key), **self.kept(line))
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
