"""What is typed in the parts of a needs assessment?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from waymark.commissioning.actions.needs_parts import FigureRow, PeopleRow, ProvisionRow, ViewRow
from waymark.commissioning.forms.lines import (
    MADE_LATER,
    PlacedRows,
    Rows,
    choice_box,
    date_box,
    number_box,
    text_box,
)
from waymark.commissioning.queries.needs import figure_title, figure_words
from waymark.commissioning.rules.needs import group_labels
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.dates import day_in_words, local_date
from waymark.indicators.models.values import IndicatorValue
from waymark.web.fields import Checkboxes
from waymark.web.forms import Form

MOST_PEOPLE = 9_999_999
GROUPS = [(each.value, label) for each, label in group_labels().items()]


class PeopleLines(PlacedRows):
    """How many young people there are, how far they travel, what they asked for in vain."""

    row = PeopleRow
    columns: ClassVar = {
        "locality_id": MADE_LATER,
        "group": choice_box("Group", GROUPS),
        "young_people": number_box("Young people", 1, MOST_PEOPLE),
        "source": text_box("Source of the number", 300),
        "travel_minutes": number_box("Minutes of travel", 0, 600),
        "unmet": number_box("Asked in vain", 0, MOST_PEOPLE),
        "evidence": text_box("Evidence for travel and demand", 500),
    }
    needed = ("group", "young_people", "source")

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Ask for the evidence of what is said of travel and demand."""
        said = line["travel_minutes"] is not None or line["unmet"] is not None
        if said and not line["evidence"]:
            self.add_error(f"evidence-{key}", "Say how the travel or the demand is known")


class ProvisionLines(PlacedRows):
    """What is there: hours a week or places of each service."""

    row = ProvisionRow
    everywhere = "No one locality"
    columns: ClassVar = {
        "name": text_box("Service or sessions", 200),
        "locality_id": MADE_LATER,
        "group": choice_box("Group", GROUPS),
        "weekly_hours": lambda: forms.DecimalField(
            label="Hours a week",
            min_value=0,
            max_value=Decimal("99999.9"),
            decimal_places=1,
            widget=forms.TextInput(attrs={"inputmode": "decimal"}),
        ),
        "places": number_box("Places", 0, MOST_PEOPLE),
    }
    needed = ("name", "group")


class ViewLines(Rows):
    """What young people said, and where it was heard."""

    row = ViewRow
    columns: ClassVar = {
        "consultation_id": MADE_LATER,
        "meeting": text_box("Or a meeting with them", 200),
        "heard_on": date_box("Heard on"),
        "people": number_box("How many", 1, MOST_PEOPLE),
        "said": lambda: forms.CharField(
            label="What they said",
            max_length=4000,
            widget=forms.Textarea(attrs={"rows": 4}),
        ),
    }
    needed = ("people", "said")

    def __init__(self, *args: Any, consultations: Sequence[Consultation], **kwargs: Any) -> None:
        """Offer the consultations that have closed."""
        self.consultations = {str(each.public_id): each for each in consultations}
        choices = [
            ("", "None"),
            *((key, each.title) for key, each in self.consultations.items()),
        ]
        self.columns = type(self).columns | {  # type: ignore[misc]
            "consultation_id": lambda: forms.ChoiceField(label="Consultation", choices=choices)
        }
        super().__init__(*args, **kwargs)

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Ask for one place where it was heard, and for the day of a meeting."""
        if bool(line["consultation_id"]) == bool(line["meeting"]):
            self.add_error(f"meeting-{key}", "Choose a consultation or name a meeting, one of them")
        elif line["heard_on"] is None and f"heard_on-{key}" not in self.errors:
            found = self.consultations.get(line["consultation_id"])
            if found is None or found.closes_at is None:
                self.add_error(f"heard_on-{key}", "Enter the day on which they were heard")

    def kept(self, line: dict[str, Any]) -> dict[str, Any]:
        """Return the line with its consultation, on the day it closed where none was typed."""
        found = self.consultations.get(line["consultation_id"])
        day = line["heard_on"]
        if day is None and found is not None and found.closes_at is not None:
            day = local_date(found.closes_at)
        return line | {"consultation_id": found.pk if found else None, "heard_on": day}


class FigureLines(Rows):
    """Indicators with the value as it stood."""

    row = FigureRow
    columns: ClassVar = {
        "title": text_box("Indicator", 200),
        "stood_at": text_box("Value", 100),
        "stood_on": date_box("On"),
        "source": text_box("Source", 300),
        "note": text_box("What it tells", 500),
    }
    needed = ("title", "stood_at", "stood_on", "source")


class ChooseFigures(Form):
    """Values of indicators, as they stand now."""

    values_chosen = forms.MultipleChoiceField(label="Indicators", widget=Checkboxes())

    def __init__(self, *args: Any, offered: Sequence[IndicatorValue], **kwargs: Any) -> None:
        """Offer the values."""
        self.offered = {str(each.public_id): each for each in offered}
        super().__init__(*args, **kwargs)
        self.fields["values_chosen"].choices = [  # type: ignore[attr-defined]
            (
                key,
                f"{figure_title(each)}: {figure_words(each)} ({day_in_words(each.ends_on)})",
            )
            for key, each in self.offered.items()
        ]

    def values(self) -> dict[str, Any]:
        """Return the values themselves."""
        return {"values": [self.offered[key] for key in super().values()["values_chosen"]]}
