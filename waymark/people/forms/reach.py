"""What is typed to open a record beyond reach, to restrict it, and to judge an opening?"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms

from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME
from waymark.people.queries.reviews import ReviewState
from waymark.web.forms import Filter, Form

LONGEST_REASON = 500
ANY = ("", "Any")
STATE_LABELS = {
    ReviewState.WAITING: "Waiting for review",
    ReviewState.JUSTIFIED: "Right",
    ReviewState.NOT_JUSTIFIED: "Not right",
}


def reason_field(label: str, hint: str) -> forms.CharField:
    """Return the box for a reason that somebody else will read."""
    return forms.CharField(
        label=label,
        max_length=LONGEST_REASON,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class BreakGlass(Form):
    """Why somebody opens a record beyond their reach."""

    reason = reason_field(
        "Why you need this record now",
        "Whoever reviews access reads this. For example: “She is at the desk and has nowhere to "
        "sleep tonight”",
    )


class OpenedInError(Form):
    """How it came that somebody opened a record by mistake."""

    reason = reason_field(
        "How it happened", "For example: “I took them for somebody else of the same name”"
    )


class PersonRestrict(Form):
    """Why a record is hidden."""

    reason = reason_field(
        "Why the record must be hidden", "Those on its list and the safeguarding lead can read this"
    )


class RestrictionLift(Form):
    """Why a record is shown again."""

    reason = reason_field("Why the record can be shown again", "It is kept in the audit trail")


class NameForRecord(Form):
    """Whom to put on the list of a restricted record, and why."""

    member = forms.TypedChoiceField(label="Member of staff", coerce=UUID)
    reason = reason_field("Why they need to see it", "Those on the list can read this")

    def __init__(self, *args: Any, members: Iterable[Membership], **kwargs: Any) -> None:
        """Offer the members of staff who can be put on the list."""
        super().__init__(*args, **kwargs)
        member: Any = self.fields["member"]
        member.choices = [("", "Choose"), *map(_choice, members)]


class Unname(Form):
    """Nothing to type: only whether to take somebody off the list."""


class Review(Form):
    """Whether a look at a record was right."""

    needed_at_times = frozenset({"note"})

    was_justified = forms.TypedChoiceField(
        label="Was it right to look at this record?",
        choices=[("yes", "Yes"), ("no", "No")],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    note = forms.CharField(
        label="Note",
        required=False,
        max_length=LONGEST_REASON,
        help_text="If it was not right: why, and what was done about it",
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class ReviewFilter(Filter):
    """What the list of reviews is narrowed by; it is sent in the address."""

    state = forms.TypedChoiceField(
        label="State",
        required=False,
        choices=[ANY, *((state.value, label) for state, label in STATE_LABELS.items())],
        coerce=ReviewState,
        empty_value=None,
    )
    worker = forms.TypedChoiceField(label="Who", required=False, coerce=UUID, empty_value=None)

    def __init__(self, *args: Any, workers: Iterable[Membership], **kwargs: Any) -> None:
        """Offer those whose looks there are to review."""
        super().__init__(*args, **kwargs)
        worker: Any = self.fields["worker"]
        worker.choices = [ANY, *map(_choice, workers)]


def _choice(member: Membership) -> tuple[str, str]:
    return str(member.public_id), f"{member.user} ({ROLES_BY_NAME[member.role].label})"
