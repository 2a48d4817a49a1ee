"""What is typed about reports to those who decide, their parts and files?"""

from dataclasses import replace
from typing import Any, ClassVar

from django import forms

from waymark.decisions.forms.closing import Closes
from waymark.decisions.forms.documents import AddDocument
from waymark.decisions.models.closing import ACCESS_LABELS
from waymark.decisions.models.reports import SIGN_OFF_LABELS
from waymark.decisions.rules.closing import Access
from waymark.decisions.rules.reports import SignOffKind
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned


class DraftReport(Form):
    """A report to a body."""

    title = forms.CharField(
        max_length=200, label="Title", help_text="Public once it goes out: name nothing closed."
    )
    written_by = forms.CharField(
        max_length=200, label="Report of", help_text="Such as Director of children's services."
    )


class ClosesForATime(Closes):
    """Something that may be exempt until a day when it is looked at again."""

    needed_at_times = Closes.needed_at_times | {"review_on"}

    review_on = DateField(
        required=False,
        label="If exempt, when to look at it again",
        help_text="For example, when the contract is signed: 26 3 2027.",
    )

    def values(self) -> dict[str, Any]:
        """Return the day within how it is closed."""
        found = super().values()
        closing = replace(found["closing"], review_on=found.pop("review_on"))
        return found | {"closing": closing}


class SavePart(ClosesForATime):
    """A part of a report."""

    field_order = ["heading", "text"]

    heading = forms.CharField(max_length=200, label="Heading")
    text = forms.CharField(
        max_length=50_000,
        label="Text",
        help_text="An empty line begins a new paragraph; paragraphs are numbered for you.",
        widget=forms.Textarea,
    )


class RevisePart(Versioned, SavePart):
    """The same, with the version that was shown."""


class AttachFile(ClosesForATime, AddDocument):
    """A file that belongs to a part."""

    field_order = ["title", "file"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Say that the part's own closing counts anyway, and what becomes of names."""
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = "The public reads it only where the file is open."
        access = self.fields["access"]
        if isinstance(access, forms.ChoiceField):
            words = ACCESS_LABELS | {Access.OPEN: "Whoever may read the part"}
            access.choices = [(each.value, label) for each, label in words.items()]


class ReviewExemption(Form):
    """Whether something stays exempt, and until when."""

    needed_at_times: ClassVar[frozenset[str]] = frozenset({"reason", "review_on"})

    outcome = forms.ChoiceField(
        label="Does it still have to be closed?",
        choices=[("lift", "No, everybody may read it from now on"), ("keep", "Yes")],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        max_length=2000,
        required=False,
        label="If not, why it may be read now",
        help_text="The public reads this reason beside what was closed.",
        widget=forms.Textarea,
    )
    review_on = DateField(required=False, label="If so, when to look at it again")

    def clean(self) -> dict[str, Any]:
        """Ask for what the answer needs."""
        cleaned = super().clean() or self.cleaned_data
        outcome = cleaned.get("outcome")
        if outcome == "lift" and not (cleaned.get("reason") or "").strip():
            self.add_error("reason", "Enter why it may be read now")
        if outcome == "keep" and not cleaned.get("review_on") and "review_on" not in self.errors:
            self.add_error("review_on", "Enter when to look at it again")
        return cleaned


class SignReport(Form):
    """What a report implies."""

    kind = forms.ChoiceField(
        label="Section",
        choices=[(each.value, text) for each, text in SIGN_OFF_LABELS.items()],
        widget=forms.RadioSelect,
    )
    text = forms.CharField(
        max_length=10_000,
        label="Implications",
        help_text="Public. What must stay closed belongs into a closed part of the report.",
        widget=forms.Textarea,
    )

    def values(self) -> dict[str, Any]:
        """Return the section as such."""
        found = super().values()
        return found | {"kind": SignOffKind(found["kind"])}


class MakeVersion(Form):
    """Why there is a later version."""

    changes = forms.CharField(
        max_length=2000,
        label="What has changed since the version before",
        help_text="The public reads it: name nothing closed.",
        widget=forms.Textarea,
    )
