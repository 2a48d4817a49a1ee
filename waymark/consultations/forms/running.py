"""How is what an officer types about the life of a consultation turned into values?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.consultations.forms.setup import NewTitle
from waymark.consultations.models.running import LEGAL_BASIS_LABELS, PERIOD_KIND_LABELS
from waymark.web.fields import Checkboxes, DateField, DateTimeField, Radios
from waymark.web.forms import Form, Versioned

LONGEST = 1000


def _text(label: str, help_text: str = "", *, required: bool = True, rows: int = 3) -> Any:
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


class Copy(NewTitle):
    """A title and an address, and whether the copy is a template."""

    is_template = forms.BooleanField(label="Keep the copy as a template", required=False)


class StillOpen(Versioned):
    """What people can still change, and why the authority asks."""

    needed_at_times = frozenset({"still_open"})

    still_open = forms.CharField(
        label="What is still open",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="What people can still change, and what they cannot. Everybody reads this",
    )
    legal_bases = forms.MultipleChoiceField(
        label="Why you consult",
        required=False,
        choices=[(basis.value, label) for basis, label in LEGAL_BASIS_LABELS.items()],
        widget=Checkboxes(),
        help_text="Tick all that fit, or leave empty",
    )
    legal_note = forms.CharField(
        label="More about the law",
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Such as the name and section of the law",
    )


class GateReason(Form):
    """Why a check need not be met here."""

    needed_at_times = frozenset({"reason"})

    reason = _text(
        "Why this is enough, or not needed",
        "Leave empty to take an earlier reason back. People may ask to see it",
        required=False,
    )


class AskForApproval(Form):
    """A word to whoever approves."""

    note = _text("A note to whoever approves", "If there is something to say", required=False)


class Settle(Form):
    """Approve, or send back with the reason."""

    needed_at_times = frozenset({"reason"})

    outcome = forms.ChoiceField(
        label="What do you decide?",
        choices=[("approve", "Approve it as it is"), ("return", "Send it back")],
        widget=Radios(),
    )
    reason = _text("Reason", "Needed if you send it back", required=False)

    def clean(self) -> dict[str, Any]:
        """Insist on a reason for sending it back."""
        values = super().clean() or {}
        if values.get("outcome") == "return" and not values.get("reason", "").strip():
            self.add_error("reason", "Say what has to change")
        return values


class Reason(Form):
    """Why something is done."""

    reason = _text("Reason", "It is kept for good")


class WithNotice(Form):
    """Why something is done after opening, and what everybody is told."""

    reason = _text("Why you do this", "For colleagues and auditors. It is kept for good")
    notice = _text("What people are told", "It stands on the public page with today's date")


class Closing(WithNotice):
    """The same, needed only before the time that was announced."""

    def __init__(self, *args: Any, is_early: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_early:
            del self.fields["reason"], self.fields["notice"]


class Extension(WithNotice):
    """A later closing."""

    closes_at = DateTimeField(label="New closing", help_text="For example, 26 3 2027 at 5pm")

    field_order = ("submission", "closes_at", "reason", "notice")


class WithdrawChoice(WithNotice):
    """Which choice is offered no more."""

    choice = forms.ChoiceField(label="Which choice is withdrawn?", widget=Radios())

    field_order = ("submission", "choice", "reason", "notice")

    def __init__(self, *args: Any, choices: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["choice"].choices = list(choices)  # type: ignore[attr-defined]


class Period(Form):
    """Days of the calendar."""

    kind = forms.ChoiceField(
        label="Kind",
        choices=[(kind.value, label) for kind, label in PERIOD_KIND_LABELS.items()],
        widget=Radios(),
    )
    label = forms.CharField(
        label="Name", max_length=120, help_text="Such as “Easter holidays 2027”"
    )
    first_day = DateField(help_text="For example, 29 3 2027")
    last_day = DateField(help_text="The last day that belongs to it")


class Merge(Form):
    """Which category is counted as which."""

    category = forms.ChoiceField(label="Which category?", widget=Radios())
    counted_as = forms.ChoiceField(label="Count it as", widget=Radios())
    reason = _text("Reason", "It stands in the report")

    def __init__(
        self, *args: Any, categories: Sequence[tuple[str, str]] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for name in ("category", "counted_as"):
            self.fields[name].choices = list(categories)  # type: ignore[attr-defined]
