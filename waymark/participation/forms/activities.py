"""What is typed about what a young person did, and how is it read?"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from waymark.organisations.models import Organisation
from waymark.participation.models.activities import (
    CONFIDENCE_LABELS,
    LEAVING_LABELS,
    LEVEL_LABELS,
)
from waymark.participation.rules.codes import ENDED, codes_on, every_code, grouped, words_of
from waymark.participation.rules.vocabulary import Confidence, LearningLevel, LeavingReason
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS
from waymark.people.rules.vocabulary import Source
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned

IN_THE_FIRST_PLACE, BESIDE = "primary", "beside"


def code_choices(today: date) -> list[tuple[str, str]]:
    """Return what somebody may be doing today, each with the group it counts in."""
    return [
        ("", "Choose one"),
        *(
            (each.code, _in_group(ACTIVITY_GROUP_LABELS[group], each.words))
            for group, codes in grouped(codes_on(today))
            for each in codes
        ),
    ]


def code_choices_ever(today: date) -> list[tuple[str, str]]:
    """Return the same with the codes that were retired, for days when they still held."""
    found = code_choices(today)
    now = {code for code, _ in found}
    return found + [
        (code, f"{ENDED}: {words_of(code)}") for code in every_code() if code not in now
    ]


def _in_group(group: str, words: str) -> str:
    return words if words == group else f"{group}: {words}"


class ActivityWrite(Form):
    """All of one row."""

    code = forms.ChoiceField(label="What they did")
    starts_on = DateField(label="From")
    ends_on = DateField(label="Until", required=False, help_text="Leave empty while it goes on")
    is_primary = forms.ChoiceField(
        label="How it counts",
        choices=[
            (IN_THE_FIRST_PLACE, "What they did in the first place"),
            (BESIDE, "Beside something else, such as a job beside a course"),
        ],
        initial=IN_THE_FIRST_PLACE,
        widget=Radios(hints={BESIDE: "Counts in no figure, and may overlap with others"}),
    )
    provider = forms.ChoiceField(label="School, college or provider", required=False)
    provider_name = forms.CharField(
        label="Another place",
        required=False,
        max_length=200,
        help_text="An employer, or a provider that is not in the list",
    )
    course = forms.CharField(label="Course or job", required=False, max_length=200)
    level = forms.ChoiceField(label="Level", required=False)
    expected_end_on = DateField(label="Expected end", required=False)
    review_on = DateField(
        label="Day to look again",
        required=False,
        help_text="For an agreed start, the day it was agreed for",
    )
    verified_on = DateField(label="Last verified", required=False)
    source = forms.ChoiceField(label="Who says so")
    confidence = forms.ChoiceField(label="How sure", required=False)
    evidence = forms.CharField(label="How we know", required=False, max_length=500)
    left_because = forms.ChoiceField(label="Why it ended", required=False)

    def __init__(
        self,
        *args: Any,
        today: date,
        organisations: Iterable[Organisation],
        **kwargs: Any,
    ) -> None:
        """Offer the codes of the day and the organisations that are known."""
        super().__init__(*args, **kwargs)
        self.organisations = {str(each.public_id): each for each in organisations}
        offered: dict[str, list[tuple[str, str]]] = {
            "code": code_choices_ever(today),
            "provider": [
                ("", "None of these"),
                *((key, each.name) for key, each in self.organisations.items()),
            ],
            "level": [("", "Not said"), *choices_of(LEVEL_LABELS)],
            "source": choices_of(SOURCE_LABELS),
            "confidence": [("", "Not said"), *choices_of(CONFIDENCE_LABELS)],
            "left_because": [("", "Not said"), *choices_of(LEAVING_LABELS)],
        }
        for name, choices in offered.items():
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """Return what an action takes as written."""
        found = super().values()
        found.pop("version", None)
        return found | {
            "is_primary": found["is_primary"] == IN_THE_FIRST_PLACE,
            "provider": self.organisations.get(found["provider"]),
            "level": LearningLevel(found["level"]) if found["level"] else None,
            "source": Source(found["source"]),
            "confidence": Confidence(found["confidence"]) if found["confidence"] else None,
            "left_because": LeavingReason(found["left_because"]) if found["left_because"] else None,
        }


class ActivityCorrect(ActivityWrite, Versioned):
    """The same for a row that is there, with the version that was shown."""


class ActivityWithdraw(Form):
    """Why a row was mistaken."""

    reason = forms.CharField(
        label="What was wrong with it",
        max_length=500,
        help_text="The row counts nowhere from now on. It stays in the list of those withdrawn",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
