"""What is typed about quotes, and about what is done about what people said?"""

from typing import Any, cast

from django import forms

from waymark.consultations.models.feedback import STANCE_LABELS
from waymark.consultations.rules.feedback import LineDraft
from waymark.consultations.rules.vocabulary import FeedbackStance
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned

NO_THEME = "Something else, under a heading of its own"
UNDER_QUESTION = "Under the question, without a theme"


class SaveFeedback(Versioned):
    """One line of "you said, we did"."""

    needed_at_times = frozenset({"answer"})

    theme = forms.ChoiceField(
        label="Which theme does this answer?",
        required=False,
        help_text="The line then shows how many raised it.",
    )
    heading = forms.CharField(
        max_length=200, label="Heading", help_text="A few words, such as “Getting there”."
    )
    said = forms.CharField(
        max_length=2000,
        label="What people said",
        error_messages={"required": "Enter what people said"},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    stance = forms.ChoiceField(
        label="Your answer",
        choices=[(stance.value, label) for stance, label in STANCE_LABELS.items()],
        widget=Radios(),
    )
    answer = forms.CharField(
        max_length=4000,
        label="What you do, or why not",
        help_text="Write to those who took part: plain words, and a reason where you say no.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    owner = forms.CharField(
        max_length=200,
        label="Who sees to it",
        required=False,
        help_text="A team or a post. It is published.",
    )
    due_on = DateField(label="By when", required=False)
    done_on = DateField(label="Done on", required=False)
    done_note = forms.CharField(
        max_length=1000,
        label="What came of it",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, themes: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the themes of the report."""
        super().__init__(*args, **kwargs)
        field = cast("forms.ChoiceField", self.fields["theme"])
        field.choices = [("", NO_THEME), *themes]
        if not themes:
            del self.fields["theme"]

    def values(self) -> dict[str, Any]:
        """Return the line, its theme and the version that was changed."""
        typed = super().values()
        return {
            "theme": typed.get("theme", ""),
            "revision": typed["version"],
            "draft": LineDraft(
                heading=typed["heading"],
                said=typed["said"],
                stance=FeedbackStance(typed["stance"]),
                answer=typed["answer"],
                owner=typed["owner"],
                due_on=typed["due_on"],
                done_on=typed["done_on"],
                done_note=typed["done_note"],
            ),
        }


class ChooseQuote(Form):
    """Where a quote stands."""

    theme = forms.ChoiceField(label="Where does it stand?", required=False, widget=Radios())

    def __init__(self, *args: Any, themes: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the themes that people found in the answer."""
        super().__init__(*args, **kwargs)
        field = cast("forms.ChoiceField", self.fields["theme"])
        field.choices = [*themes, ("", UNDER_QUESTION)]
