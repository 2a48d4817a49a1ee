"""What is typed about what follows a decision: tests, call-in, reviews, actions, positions?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.models.authorities import Authority
from waymark.decisions.forms.fields import UNKNOWN, offer
from waymark.decisions.models.call_in import CALL_IN_OUTCOME_LABELS, COUNTING_LABELS
from waymark.decisions.models.decisions import CONDITION_TEST_LABELS, ON_FAIL_LABELS, Decision
from waymark.decisions.models.positions import Position
from waymark.decisions.models.reviews import REVIEW_OUTCOME_LABELS
from waymark.decisions.rules.call_in import LONGEST, CallInOutcome
from waymark.decisions.rules.periods import Counting
from waymark.decisions.rules.reviews import BY_HAND, ReviewOutcome
from waymark.decisions.rules.tests import ConditionTest, OnFail, TestDraft
from waymark.web.fields import Checkboxes, DateField, DateTimeField
from waymark.web.forms import Form

ONE_A_LINE = "One on each line."


class SetTest(Form):
    """How it is found out whether a condition holds."""

    needed_at_times = frozenset(
        {"parties", "options", "number", "until", "amount", "judge", "fallback"}
    )

    test = forms.ChoiceField(label="How is it found out?", widget=forms.RadioSelect, required=False)
    parties = forms.MultipleChoiceField(
        label="Whose decisions count?", widget=Checkboxes, required=False
    )
    options = forms.CharField(
        label="Which options count as agreement?",
        help_text=f"As the board of the matter names them. {ONE_A_LINE}",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    number = forms.IntegerField(
        label="How many must agree?", min_value=1, max_value=999, required=False
    )
    until = DateField(label="Last day", required=False)
    amount = forms.DecimalField(
        label="Most it may be, in pounds", max_digits=14, decimal_places=2, required=False
    )
    amount_found = forms.DecimalField(
        label="Amount as far as it is known, in pounds",
        max_digits=14,
        decimal_places=2,
        required=False,
    )
    judge = forms.CharField(label="Office that judges", max_length=200, required=False)
    on_fail = forms.ChoiceField(
        label="What happens if it fails?", widget=forms.RadioSelect, required=False
    )
    fallback = forms.CharField(
        label="Resolution that applies instead",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, parties: Iterable[Position], **kwargs: Any) -> None:
        """Offer the other authorities of the board."""
        super().__init__(*args, **kwargs)
        self.offered = {str(each.public_id): each for each in parties}
        tests = [(each.value, label) for each, label in CONDITION_TEST_LABELS.items()]
        fails = [(each.value, label) for each, label in ON_FAIL_LABELS.items()]
        offer(self, "test", [*tests, ("", "Somebody settles it by hand")])
        offer(self, "on_fail", [*fails, ("", "Nothing is said of it")])
        offer(self, "parties", [(key, each.name) for key, each in self.offered.items()])
        if not self.offered:
            del self.fields["parties"]

    def values(self) -> dict[str, Any]:
        """Return the test as the action takes it."""
        typed = super().values()
        if not typed["test"]:
            return {"draft": None, "parties": []}
        return {
            "draft": TestDraft(
                test=ConditionTest(typed["test"]),
                options=tuple(each for each in typed["options"].splitlines() if each.strip()),
                number=typed["number"],
                until=typed["until"],
                amount=typed["amount"],
                amount_found=typed["amount_found"],
                judge=typed["judge"],
                on_fail=OnFail(typed["on_fail"]) if typed["on_fail"] else None,
                fallback=typed["fallback"],
            ),
            "parties": [self.offered[key] for key in typed.get("parties", ())],
        }


class AddParty(Form):
    """An authority that decides the matter too."""

    partner = forms.ChoiceField(label="Authority that uses Waymark here", required=False)
    name = forms.CharField(label="Or the name of another authority", max_length=200, required=False)

    def __init__(self, *args: Any, partners: Iterable[Authority], **kwargs: Any) -> None:
        """Offer the other authorities of the installation."""
        super().__init__(*args, **kwargs)
        self.partners = {each.code: each for each in partners}
        offer(
            self,
            "partner",
            [("", "Choose"), *((key, each.name) for key, each in self.partners.items())],
        )

    def values(self) -> dict[str, Any]:
        """Return the authority as the action takes it."""
        typed = super().values()
        return typed | {"partner": self.partners.get(typed["partner"])}


class StatePosition(Form):
    """What was decided on a matter, in words that can be laid beside the others'."""

    option = forms.CharField(
        label="Option that was chosen",
        help_text="In the same words at every authority, such as mixed economy.",
        max_length=60,
    )
    term_from = DateField(label="First day of the term", required=False)
    term_until = DateField(label="Last day of the term", required=False)
    share = forms.DecimalField(
        label="Share accepted, per cent",
        max_digits=7,
        decimal_places=4,
        min_value=0,
        max_value=100,
        required=False,
    )


class StateOwnPosition(StatePosition):
    """Where we stand, and which of our decisions says so."""

    decision = forms.ChoiceField(label="Decision that says so")

    field_order = ("decision",)

    def __init__(self, *args: Any, decisions: Iterable[Decision], **kwargs: Any) -> None:
        """Offer our decisions that stand."""
        super().__init__(*args, **kwargs)
        self.decisions = {str(each.public_id): each for each in decisions}
        offer(
            self,
            "decision",
            [
                ("", "Choose"),
                *(
                    (key, f"{each.title} ({each.body.name})")
                    for key, each in self.decisions.items()
                ),
            ],
        )

    def values(self) -> dict[str, Any]:
        """Return the decision as the action takes it."""
        typed = super().values()
        return typed | {"decision": self.decisions[typed["decision"]]}


class StateOutside(StatePosition):
    """Where an authority stands that is not here, with what shows it."""

    decided_on = DateField(label="Day of its decision")
    evidence = forms.CharField(
        label="What shows it?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    source = forms.CharField(
        label="Where is that written down?", help_text="Published with it.", max_length=300
    )


class CloseReview(Form):
    """What came of a review."""

    outcome = forms.ChoiceField(
        label="What came of it?",
        widget=forms.RadioSelect,
        choices=[(each.value, REVIEW_OUTCOME_LABELS[each]) for each in BY_HAND],
    )
    closed_on = DateField(label="Day of the review")
    note = forms.CharField(
        label="What was decided, and where is it written down?",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def values(self) -> dict[str, Any]:
        """Return the outcome as the action takes it."""
        typed = super().values()
        return typed | {"outcome": ReviewOutcome(typed["outcome"])}


class AddClauseAction(Form):
    """What has to be done because of a clause."""

    needed_at_times = frozenset({"owner", "due_on"})

    clause = forms.CharField(
        label="Clause", help_text="Its number in the decision, such as 2(b).", max_length=20,
        required=False,
    )  # fmt: skip
    text = forms.CharField(
        label="What has to be done?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    owner = forms.CharField(label="Who does it?", max_length=200, required=False)
    due_on = DateField(label="Due date", required=False)


class FinishClauseAction(Form):
    """That it is done."""

    done_on = DateField(label="Day it was done")
    evidence = forms.CharField(
        label="What shows it?",
        help_text="Published with the decision.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class RecordDelegation(Form):
    """What a decision leaves to somebody."""

    delegate = forms.CharField(
        label="Who decides?", help_text="The office, not the person.", max_length=200
    )
    what = forms.CharField(
        label="What is left to them?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    power = forms.CharField(
        label="Under which power?", help_text="The law or the constitution.", max_length=300
    )
    until = DateField(label="Until", help_text=UNKNOWN, required=False)


class RecordCallIn(Form):
    """That a decision is called in."""

    callers = forms.CharField(
        label="Who calls it in?",
        help_text=f"Councillors by name. {ONE_A_LINE}",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    grounds = forms.CharField(
        label="On what grounds?", max_length=5000, widget=forms.Textarea(attrs={"rows": 5})
    )
    called_at = DateTimeField(label="When was it called in?")

    def values(self) -> dict[str, Any]:
        """Return the callers as the action takes them."""
        typed = super().values()
        return typed | {"callers": typed["callers"].splitlines()}


class ExemptFromCallIn(Form):
    """Why a decision cannot wait."""

    reason = forms.CharField(
        label="Why can it not wait?", max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )
    agreed_by = forms.CharField(
        label="Who agreed?", help_text="The office, not the person.", max_length=200
    )


class SettleCallIn(Form):
    """What came of a call-in."""

    needed_at_times = frozenset({"replaced_by"})

    outcome = forms.ChoiceField(
        label="What came of it?",
        widget=forms.RadioSelect,
        choices=[(each.value, label) for each, label in CALL_IN_OUTCOME_LABELS.items()],
    )
    settled_on = DateField(label="Day on which it was settled")
    replaced_by = forms.ChoiceField(label="Decision that takes its place", required=False)
    note = forms.CharField(
        label="What was said?",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, decisions: Iterable[Decision], **kwargs: Any) -> None:
        """Offer the later decisions."""
        super().__init__(*args, **kwargs)
        self.decisions = {str(each.public_id): each for each in decisions}
        offer(
            self,
            "replaced_by",
            [("", "None"), *((key, each.title) for key, each in self.decisions.items())],
        )

    def values(self) -> dict[str, Any]:
        """Return the outcome as the action takes it."""
        typed = super().values()
        return typed | {
            "outcome": CallInOutcome(typed["outcome"]),
            "replaced_by": self.decisions.get(typed["replaced_by"]),
        }


class SetCallInRule(Form):
    """What the constitution says of call-in."""

    starts_on = DateField(label="First day on which it holds")
    days = forms.IntegerField(
        label="How many days after publication?", min_value=1, max_value=LONGEST
    )
    counting = forms.ChoiceField(
        label="Which days count?",
        widget=forms.RadioSelect,
        choices=[(each.value, label) for each, label in COUNTING_LABELS.items()],
    )
    closes_at = forms.TimeField(
        label="Hour at which the last day closes",
        help_text="For example 12:00. Leave it empty for the end of the day.",
        required=False,
    )
    fewest_callers = forms.IntegerField(
        label="How many must call it in?", min_value=1, max_value=99
    )
    callers = forms.CharField(label="Who may call in?", max_length=300)
    source = forms.CharField(label="Where does the constitution say so?", max_length=300)

    def values(self) -> dict[str, Any]:
        """Return the counting as the action takes it."""
        typed = super().values()
        return typed | {"counting": Counting(typed["counting"])}
