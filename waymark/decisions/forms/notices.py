"""What is typed when notice is given, and when periods are set?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.core.dates import day_in_words
from waymark.decisions.forms.fields import offer
from waymark.decisions.models.notices import (
    AGREER_LABELS,
    COUNTING_LABELS,
    NOTICE_LABELS,
    Notice,
)
from waymark.decisions.rules.notices import (
    AGREED,
    GIVE_REASONS,
    OF_MEETINGS,
    Agreer,
    Counting,
    NoticeDraft,
    NoticeKind,
)
from waymark.web.fields import DateField
from waymark.web.forms import Form

AGREEMENT = ("agreed_office", "agreed_by", "agreed_on")
SCRUTINY_TOLD = ("told", "told_on")
REPLIES = ("representations", "response")
CORRECTION = ("corrects", "correction_reason")


class GiveNotice(Form):
    """What one kind of notice says beside what stands on the plan."""

    needed_at_times = frozenset(
        {"reasons", *AGREEMENT, *SCRUTINY_TOLD, "correction_reason", "representations", "response"}
    )

    reasons = forms.CharField(
        max_length=5000, required=False, label="Reasons", widget=forms.Textarea
    )
    representations = forms.CharField(
        max_length=5000,
        required=False,
        label="Representations received",
        help_text="What people said against meeting in private, or that nobody said anything.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    response = forms.CharField(
        max_length=5000,
        required=False,
        label="Response to them",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    told = forms.CharField(
        max_length=300,
        required=False,
        label="Who was told in writing?",
        help_text="The chair of the scrutiny committee, or each of its members.",
    )
    told_on = DateField(required=False, label="Date they were told")
    agreed_office = forms.ChoiceField(
        required=False,
        label="Who agreed that it is urgent and cannot reasonably wait?",
        help_text="Each only where there is none before in the list, or they cannot act.",
        choices=[(each.value, AGREER_LABELS[each]) for each in Agreer],
        widget=forms.RadioSelect,
    )
    agreed_by = forms.CharField(max_length=200, required=False, label="Their name")
    agreed_on = DateField(required=False, label="Date they agreed in writing")
    corrects = forms.ChoiceField(
        required=False, label="Does it correct an earlier notice?", widget=forms.RadioSelect
    )
    correction_reason = forms.CharField(
        max_length=500, required=False, label="What was wrong in the earlier one"
    )

    def __init__(
        self, *args: Any, kind: NoticeKind, earlier: Iterable[Notice], **kwargs: Any
    ) -> None:
        """Ask only for what this kind of notice says."""
        super().__init__(*args, **kwargs)
        self.kind = kind
        self.earlier = {str(each.public_id): each for each in earlier}
        for name in self._left_out():
            del self.fields[name]
        if "corrects" in self.fields:
            pairs = [
                (key, f"The one of {day_in_words(each.published_on)}")
                for key, each in self.earlier.items()
            ]
            offer(self, "corrects", [("", "No"), *pairs])

    def _left_out(self) -> list[str]:
        left_out: list[str] = []
        if self.kind not in GIVE_REASONS:
            left_out.append("reasons")
        if self.kind is not NoticeKind.PRIVATE_MEETING_SECOND:
            left_out += REPLIES
        if self.kind is not NoticeKind.GENERAL_EXCEPTION:
            left_out += SCRUTINY_TOLD
        if self.kind not in AGREED:
            left_out += AGREEMENT
        if not self.earlier:
            left_out += CORRECTION
        return left_out

    def values(self) -> dict[str, Any]:
        """Return the draft, and the notice that it corrects."""
        said = super().values()
        corrects = self.earlier.get(said.pop("corrects", ""))
        office = said.pop("agreed_office", "")
        draft = NoticeDraft(
            kind=self.kind, agreed_office=Agreer(office) if office else None, **said
        )
        return {"draft": draft, "corrects": corrects}


class PastNotice(Form):
    """A notice that was once given, in the words of its source."""

    kind = forms.ChoiceField(
        label="Kind of notice", error_messages={"required": "Select the kind of notice"}
    )
    published_on = DateField(label="Date it was published")
    wording = forms.CharField(
        max_length=15_000, label="What it said", widget=forms.Textarea(attrs={"rows": 8})
    )
    history_source = forms.CharField(
        max_length=300, label="Source", help_text="Where it is written down. Every page names it."
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the kinds that are given of a decision."""
        super().__init__(*args, **kwargs)
        kinds = [each for each in NoticeKind if each not in OF_MEETINGS]
        offer(
            self, "kind", [("", "Choose"), *((each.value, NOTICE_LABELS[each]) for each in kinds)]
        )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        values = super().values()
        return values | {"kind": NoticeKind(values["kind"])}


class SetPeriod(Form):
    """How many clear days the authority keeps, how it counts them, and from when."""

    kind = forms.ChoiceField(label="Kind of notice")
    days = forms.IntegerField(min_value=1, max_value=365, label="Clear days")
    counting = forms.ChoiceField(
        label="Which days count?",
        choices=[(each.value, COUNTING_LABELS[each]) for each in Counting],
        widget=forms.RadioSelect,
    )
    starts_on = DateField(
        label="First day it holds", error_messages={"required": "Enter the first day it holds"}
    )

    def __init__(self, *args: Any, kinds: Iterable[NoticeKind], **kwargs: Any) -> None:
        """Offer the kinds that have days to count."""
        super().__init__(*args, **kwargs)
        offer(self, "kind", [(each.value, NOTICE_LABELS[each]) for each in kinds])

    def values(self) -> dict[str, Any]:
        """Return the kind and the counting as the action takes them."""
        values = super().values()
        return values | {
            "kind": NoticeKind(values["kind"]),
            "counting": Counting(values["counting"]),
        }


class SetThreshold(Form):
    """From where on money is significant, as the constitution of the authority says."""

    amount = forms.DecimalField(
        required=False, min_value=1, max_digits=14, decimal_places=2, label="Amount, in pounds"
    )
    percent = forms.DecimalField(
        required=False,
        min_value=0,
        max_value=100,
        max_digits=5,
        decimal_places=2,
        label="Share of the budget line, in per cent",
    )
    wards = forms.TypedChoiceField(
        coerce=int,
        label="In how many wards must effects be significant?",
        choices=[(2, "In two or more, as the law says"), (1, "In one or more")],
        widget=forms.RadioSelect,
    )
    starts_on = DateField(
        label="First day it holds", error_messages={"required": "Enter the first day it holds"}
    )
