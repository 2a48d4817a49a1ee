"""What is typed about something that is to be decided?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.core.dates import day_in_words
from waymark.decisions.forms.fields import offer
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.rules.plans import Facts, ItemDraft, PastItem, PlanState
from waymark.web.fields import DateField, YesNoField
from waymark.web.forms import Form, Versioned

NO_MEETING = "No meeting: decided on a day, or within a period"


class WhenForm(Form):
    """By when it is decided: at a meeting, or within a period."""

    needed_at_times = frozenset({"decide_from"})

    meeting = forms.ChoiceField(required=False, label="Meeting at which it is decided")
    decide_from = DateField(
        required=False,
        label="First day on which it may be decided",
        help_text="Leave the days empty if you selected a meeting.",
    )
    decide_until = DateField(
        required=False, label="Last day", help_text="Leave it empty if there is one day only."
    )

    def __init__(self, *args: Any, meetings: Iterable[Meeting], **kwargs: Any) -> None:
        """Offer the meetings that are to come."""
        super().__init__(*args, **kwargs)
        self.meetings = {str(each.public_id): each for each in meetings}
        pairs = [
            (key, f"{each.body.name}, {day_in_words(each.held_on)}")
            for key, each in self.meetings.items()
        ]
        offer(self, "meeting", [("", NO_MEETING), *pairs])

    def chosen_meeting(self) -> Meeting | None:
        """Return the meeting that was selected."""
        return self.meetings.get(self.cleaned_data["meeting"])


class DecidedBy(Form):
    """The body, member or officer that decides."""

    body = forms.ChoiceField(
        label="Who decides?", error_messages={"required": "Select who decides"}
    )

    def __init__(self, *args: Any, bodies: Iterable[Body], **kwargs: Any) -> None:
        """Offer those who decide."""
        super().__init__(*args, **kwargs)
        self.bodies = {str(each.public_id): each for each in bodies}
        pairs = [(key, each.name) for key, each in self.bodies.items()]
        offer(self, "body", [("", "Choose"), *pairs])

    def chosen_body(self) -> Body:
        """Return who was selected."""
        return self.bodies[self.cleaned_data["body"]]


class ItemForm(DecidedBy, WhenForm):
    """What is to be decided, by whom and when."""

    needed_at_times = frozenset({"decide_from", "private_reason"})
    field_order = ("title", "body", "decision_maker", "meeting")

    title = forms.CharField(max_length=200, label="Title", help_text="What is to be decided.")
    decision_maker = forms.CharField(
        max_length=2000,
        required=False,
        label="Names and titles of those who decide",
        help_text="A member or officer with the title, or the members of the body.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    documents = forms.CharField(
        max_length=2000,
        required=False,
        label="Documents to be considered",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    contact = forms.CharField(
        max_length=300,
        required=False,
        label="Whom do people ask for copies?",
        help_text="A name or office with an address. A key decision cannot be published without.",
    )
    is_private = forms.BooleanField(required=False, label="It is not to be decided in public")
    private_reason = forms.CharField(
        max_length=2000,
        required=False,
        label="Why it is not decided in public",
        help_text="Published in the notices.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def values(self) -> dict[str, Any]:
        """Return what the actions take: the body, the meeting and the draft."""
        cleaned = self.cleaned_data
        plain = {
            name: cleaned[name]
            for name in (
                "title", "decide_from", "decide_until", "decision_maker", "documents", "contact",
                "is_private", "private_reason",
            )
        }  # fmt: skip
        return {
            "body": self.chosen_body(),
            "meeting": self.chosen_meeting(),
            "draft": ItemDraft(**plain),
        }


PAST_STATE_LABELS = {
    PlanState.FOR_DECISION: "It was decided, and I record the decision next",
    PlanState.DECIDED: "It was decided, and the decision is on record or not known",
    PlanState.WITHDRAWN: "It was withdrawn",
}


class RecordPastItem(DecidedBy):
    """What once stood on a plan, as far as its source tells."""

    field_order = ("title", "body")

    title = forms.CharField(max_length=200, label="Title", help_text="What was to be decided.")
    decide_from = DateField(label="First day on which it was to be decided")
    decide_until = DateField(
        required=False, label="Last day", help_text="Leave it empty if there is one day only."
    )
    is_key = YesNoField(required=False, label="Was it a key decision?", widget=forms.RadioSelect)
    state = forms.ChoiceField(
        label="What became of it?",
        choices=[(each.value, words) for each, words in PAST_STATE_LABELS.items()],
        widget=forms.RadioSelect,
        error_messages={"required": "Select what became of it"},
    )
    history_source = forms.CharField(
        max_length=300, label="Source", help_text="Where it is written down. Every page names it."
    )

    def values(self) -> dict[str, Any]:
        """Return who decides, what is told, and the version that was shown if there was one."""
        values = super().values()
        del values["body"]
        own = {name: values.pop(name) for name in ("version",) if name in values}
        values["state"] = PlanState(values["state"])
        return own | {"body": self.chosen_body(), "past": PastItem(**values)}


class CorrectPastItem(Versioned, RecordPastItem):
    """The same, with the version that was shown."""


class ReviseItem(Versioned, ItemForm):
    """The same, with the version that was shown."""


class AssessItem(Form):
    """What the test of a key decision looks at."""

    value = forms.DecimalField(
        required=False,
        max_digits=14,
        decimal_places=2,
        label="Spending or saving, in pounds",
        help_text="Over its whole term. A saving counts as spending does.",
    )
    budget_line = forms.CharField(max_length=200, required=False, label="Budget line")
    budget_line_value = forms.DecimalField(
        required=False,
        max_digits=14,
        decimal_places=2,
        label="Amount of the budget line, in pounds",
    )
    is_whole_area = forms.BooleanField(
        required=False, label="It has a significant effect in the whole area"
    )
    wards = forms.CharField(
        max_length=5000,
        required=False,
        label="Wards or divisions with a significant effect",
        help_text="One a line. Leave it empty if it is the whole area, or none.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def values(self) -> dict[str, Any]:
        """Return the facts as the rule takes them."""
        cleaned = self.cleaned_data
        wards = [line.strip()[:100] for line in cleaned["wards"].splitlines() if line.strip()]
        return {
            "facts": Facts(
                value=cleaned["value"],
                budget_line_value=cleaned["budget_line_value"],
                wards=tuple(dict.fromkeys(wards)),
                is_whole_area=cleaned["is_whole_area"],
            ),
            "budget_line": cleaned["budget_line"],
        }


class ReasonForm(Form):
    """Why something is taken off the plan."""

    reason = forms.CharField(
        max_length=2000,
        label="Reason",
        help_text="Everybody reads it.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class DeferItem(WhenForm, ReasonForm):
    """Why it is put off, and until when."""

    field_order = ("reason", "meeting")

    def values(self) -> dict[str, Any]:
        """Return the reason and the new day."""
        names = ("reason", "decide_from", "decide_until")
        return {name: self.cleaned_data[name] for name in names} | {
            "meeting": self.chosen_meeting()
        }


class SupersedeItem(ReasonForm):
    """Why another item takes its place, and which."""

    field_order = ("following", "reason")

    following = forms.ChoiceField(
        label="Which takes its place?",
        help_text="Another thing to be decided of the same matter.",
        error_messages={"required": "Select what takes its place"},
    )

    def __init__(self, *args: Any, items: Iterable[PlanItem], **kwargs: Any) -> None:
        """Offer the other items of the matter."""
        super().__init__(*args, **kwargs)
        self.items = {str(each.public_id): each for each in items}
        pairs = [(key, each.title) for key, each in self.items.items()]
        offer(self, "following", [("", "Choose"), *pairs])

    def values(self) -> dict[str, Any]:
        """Return the item itself with the reason."""
        cleaned = self.cleaned_data
        return {"following": self.items[cleaned["following"]], "reason": cleaned["reason"]}
