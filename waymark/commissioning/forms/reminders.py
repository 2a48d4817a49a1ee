"""What is typed about who watches over contracts and is reminded?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.commissioning.forms.fields import Choosing, OneOf


class NameOwner(Choosing):
    """Who watches over a contract."""

    owner = OneOf(
        label="Who watches over this contract?",
        none="Nobody",
        required=False,
        help_text="They are reminded by email of what is due in it.",
    )

    def __init__(self, *args: Any, members: Sequence[Membership], **kwargs: Any) -> None:
        """Offer those who may see contracts."""
        super().__init__(*args, **kwargs)
        self.set_choices("owner", [(each, str(each.user)) for each in members])


class SetReminders(Choosing):
    """Whether reminders go out, and to whom where a contract has no owner."""

    is_on = forms.ChoiceField(
        label="Remind people by email of what is due in contracts?",
        choices=[("yes", "Yes"), ("no", "No")],
        widget=forms.RadioSelect,
    )
    deputy = OneOf(
        label="Who gets the reminders of contracts without an owner?",
        none="Nobody",
        required=False,
    )

    def __init__(self, *args: Any, members: Sequence[Membership], **kwargs: Any) -> None:
        """Offer those who may see contracts."""
        super().__init__(*args, **kwargs)
        self.set_choices("deputy", [(each, str(each.user)) for each in members])

    def values(self) -> dict[str, Any]:
        """Return the answer as the action takes it."""
        typed = super().values()
        return typed | {"is_on": typed["is_on"] == "yes"}
