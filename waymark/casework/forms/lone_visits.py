"""What is typed about going out alone?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.access.permissions import role_in_sentence
from waymark.casework.rules.lone_visits import EXTENSIONS
from waymark.web.fields import DateTimeField
from waymark.web.forms import Form

NOTE_LENGTH = 500


class VisitBegin(Form):
    """Where, with whom, until when, and who looks after whoever goes."""

    place = forms.CharField(
        label="Where",
        max_length=200,
        help_text="Whoever looks for you goes by this, so enter the address.",
    )
    with_whom = forms.CharField(
        label="With whom",
        required=False,
        max_length=200,
        help_text="Your colleague and everybody on duty can read this. "
        "Name nobody whose record is restricted.",
    )
    expected_at = DateTimeField(label="When you are back")
    colleague = forms.ChoiceField(
        label="Who looks after you",
        help_text="They get an email 15 minutes after you should be back. "
        "Your managers get one after 30 minutes.",
    )
    colleague_mobile = forms.CharField(
        label="Their mobile number",
        required=False,
        max_length=40,
        help_text="For a text as well as the email. It is deleted when you are back.",
    )

    def __init__(
        self, *args: Any, colleagues: Iterable[Membership], has_record: bool, **kwargs: Any
    ) -> None:
        """Offer the colleagues; with a record it is known with whom."""
        super().__init__(*args, **kwargs)
        self.colleagues = {str(each.public_id): each for each in colleagues}
        self.fields["colleague"].choices = [  # type: ignore[attr-defined]
            ("", "Select a colleague"),
            *(
                (key, f"{each.user}, {role_in_sentence(each.role)}")
                for key, each in self.colleagues.items()
            ),
        ]
        if has_record:
            del self.fields["with_whom"]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"colleague": self.colleagues[found["colleague"]]}


class VisitExtend(Form):
    """How much longer somebody stays out."""

    minutes = forms.TypedChoiceField(
        label="How much longer",
        choices=[(str(each), f"{each} minutes") for each in EXTENSIONS],
        coerce=int,
    )


class VisitNote(Form):
    """What was done about somebody who is out."""

    text = forms.CharField(
        label="What you did",
        max_length=NOTE_LENGTH,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class VisitSafe(Form):
    """How it is known that somebody else is safe."""

    text = forms.CharField(
        label="How do you know that they are safe?",
        max_length=NOTE_LENGTH,
        help_text="For example: spoke to them on the telephone at 4pm",
    )
