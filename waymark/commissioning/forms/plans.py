"""What is typed about a youth support plan: its aims, actions, measures and progress?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from waymark.commissioning.actions.plans import ActionRow, AimRow, MeasureRow, PlanTerms
from waymark.commissioning.forms.lines import (
    MADE_LATER,
    PlacedRows,
    Rows,
    date_box,
    decimal_box,
    text_box,
)
from waymark.commissioning.models.needs import NeedsAssessment
from waymark.commissioning.models.plans import PLAN_STATE_LABELS
from waymark.commissioning.rules.funding import year_in_words
from waymark.commissioning.rules.plans import PlanActionState
from waymark.indicators.models.indicators import Indicator
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned

LARGEST = Decimal("9999999999.99")


class EditPlan(Form):
    """What a plan is called, for when, and what it begins with."""

    title = forms.CharField(label="Title", max_length=200)
    starts_on = DateField(label="First day")
    ends_on = DateField(label="Last day")
    introduction = forms.CharField(
        label="Introduction",
        help_text="What the plan is for, in words that young people would use.",
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    assessment = forms.ChoiceField(label="Needs assessment it rests on", required=False)

    def __init__(self, *args: Any, assessments: Sequence[NeedsAssessment], **kwargs: Any) -> None:
        """Offer the needs assessments that are approved."""
        self.assessments = {str(each.public_id): each for each in assessments}
        super().__init__(*args, **kwargs)
        self.fields["assessment"].choices = [  # type: ignore[attr-defined]
            ("", "None"),
            *(
                (key, f"{each.title} (version {each.number})")
                for key, each in self.assessments.items()
            ),
        ]

    def values(self) -> dict[str, Any]:
        """Return the terms as the action takes them."""
        found = super().values()
        found["assessment"] = self.assessments.get(found["assessment"])
        return {"terms": PlanTerms(**found)}


class RevisePlan(Versioned, EditPlan):
    """The same, with the version that was shown."""


class AimLines(Rows):
    """What the plan wants, and why."""

    row = AimRow
    columns: ClassVar = {"title": text_box("Aim", 200), "why": text_box("Why", 1000)}
    needed = ("title",)


class ActionLines(PlacedRows):
    """What is done for an aim."""

    row = ActionRow
    columns: ClassVar = {
        "what": text_box("Action", 300),
        "owner": text_box("Office that does it", 200),
        "locality_id": MADE_LATER,
        "due_on": date_box("Due on"),
    }
    needed = ("what", "owner", "due_on")


class MeasureLines(PlacedRows):
    """By what an aim is judged, with a target for each year of the plan."""

    row = MeasureRow
    columns: ClassVar = {
        "indicator_id": MADE_LATER,
        "title": text_box("Or a measure of your own", 200),
        "unit": text_box("Unit", 40),
        "locality_id": MADE_LATER,
        "baseline": decimal_box("It stood at", LARGEST),
        "baseline_on": date_box("On"),
        "source": text_box("Source", 300),
    }
    needed = ("baseline", "baseline_on", "source")

    def __init__(
        self,
        *args: Any,
        years: Sequence[int],
        indicators: Sequence[Indicator],
        **kwargs: Any,
    ) -> None:
        """Offer the financial years of the plan, and the indicators."""
        self.years = years
        self.indicators = {str(each.public_id): each for each in indicators}
        super().__init__(*args, **kwargs)

    @classmethod
    def target(cls, year: int) -> str:
        """Return the name of the column of a year."""
        return f"target_{year}"

    def make_columns(self) -> dict[str, Any]:
        """Add the indicators, and a column for the target of each year."""
        choices = [("", "None"), *((key, str(each)) for key, each in self.indicators.items())]
        return (
            super().make_columns()
            | {"indicator_id": lambda: forms.ChoiceField(label="Indicator", choices=choices)}
            | {
                self.target(year): decimal_box(f"Target {year_in_words(year)}", LARGEST)
                for year in self.years
            }
        )

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Ask what is measured."""
        if not line["indicator_id"] and not line["title"]:
            self.add_error(f"title-{key}", "Choose an indicator or name a measure")

    def kept(self, line: dict[str, Any]) -> dict[str, Any]:
        """Return the line with its indicator and its targets by year, as they are written."""
        found = self.indicators.get(line["indicator_id"])
        typed = {str(year): line.pop(self.target(year)) for year in self.years}
        targets = {
            year: f"{each.normalize():f}" for year, each in typed.items() if each is not None
        }
        return super().kept(line) | {
            "indicator_id": found.pk if found else None,
            "title": line["title"] or (found.title if found else ""),
            "targets": targets,
        }


class NoteProgress(Form):
    """What came of an action."""

    state = forms.ChoiceField(
        label="State",
        choices=[(each.value, label) for each, label in PLAN_STATE_LABELS.items()],
        widget=Radios(),
    )
    noted_on = DateField(label="On")
    note = forms.CharField(
        label="What came of it",
        help_text="Anybody can read this once the plan is published again. Name no young person.",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def values(self) -> dict[str, Any]:
        """Return the values as the action takes them."""
        found = super().values()
        return found | {"state": PlanActionState(found["state"])}


class Publish(Form):
    """What has changed; the first time nothing is asked."""

    reason = forms.CharField(label="What has changed", max_length=500)

    def __init__(self, *args: Any, is_first: bool, **kwargs: Any) -> None:
        """Ask for nothing the first time."""
        super().__init__(*args, **kwargs)
        if is_first:
            del self.fields["reason"]
