"""What does an officer give each option on each criterion, and why?"""

from typing import Any

from django import forms

from waymark.consultations.forms.answer_question.form import Group
from waymark.consultations.rules.counted import ScoringCount
from waymark.consultations.rules.typed import code_of_pair
from waymark.web.forms import Versioned


class Scoring(Versioned):
    """A score for each option on each criterion, with a reason for each option."""

    def __init__(self, *args: Any, scoring: ScoringCount, **kwargs: Any) -> None:
        """Offer the scale of the question for each pair."""
        super().__init__(*args, **kwargs)
        self.scoring = scoring
        scale = range(scoring.least, scoring.most + 1)
        for option in scoring.options:
            for each in scoring.criteria:
                message = f"Choose a score for {option.label} on {each.label}"
                self.fields[score_box(option.key, each.key)] = forms.TypedChoiceField(
                    label=each.label,
                    coerce=int,
                    choices=[("", "No score yet"), *((str(one), str(one)) for one in scale)],
                    widget=forms.Select(),
                    error_messages={"required": message, "invalid_choice": message},
                )
            self.fields[reason_box(option.key)] = forms.CharField(
                label="Why these scores?",
                required=False,
                max_length=1000,
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    def groups(self) -> tuple[Group, ...]:
        """Return the boxes of each option under its name."""
        return tuple(
            Group(
                option.label,
                (
                    *(self[score_box(option.key, each.key)] for each in self.scoring.criteria),
                    self[reason_box(option.key)],
                ),
            )
            for option in self.scoring.options
        )

    def values(self) -> dict[str, Any]:
        """Return scores and reasons by their codes, and the version as the action names it."""
        typed = self.cleaned_data
        return {
            "revision": typed["version"],
            "scores": {
                (option.key, each.key): typed[score_box(option.key, each.key)]
                for option in self.scoring.options
                for each in self.scoring.criteria
            },
            "reasons": {
                option.key: typed[reason_box(option.key)] for option in self.scoring.options
            },
        }


def scoring_values(scoring: ScoringCount) -> dict[str, Any]:
    """Return what officers have given so far, by the names of the boxes."""
    found: dict[str, Any] = {}
    for option in scoring.options:
        found |= {score_box(option.key, key): score for key, score in option.scores.items()}
        found[reason_box(option.key)] = option.reason
    return found


def score_box(option: str, criterion: str) -> str:
    """Return the name of the box for the score of an option on a criterion."""
    return f"score-{code_of_pair(option, criterion)}"


def reason_box(option: str) -> str:
    """Return the name of the box for the reason of an option's scores."""
    return f"reason-{option}"
