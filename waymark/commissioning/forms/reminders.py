"""What is typed about who watches over contracts and is reminded?"""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.web.forms import Form


class NameOwner(Form):
    """Who watches over a contract."""

    owner = forms.ChoiceField(
        label="Who watches over this contract?",
        required=False,
        help_text="They are reminded by email of what is due in it.",
    )

    def __init__(self, *args: Any, members: Sequence[Membership], **kwargs: Any) -> None:
        """Offer those who may see contracts."""
        self.members = {str(each.public_id): each for each in members}
        super().__init__(*args, **kwargs)
        offer_members(self.fields["owner"], self.members)

    def values(self) -> dict[str, Any]:
        """Return the member, or none."""
        return {"owner": self.members.get(super().values()["owner"])}


class SetReminders(Form):
    """Whether reminders go out, and to whom where a contract has no owner."""

    is_on = forms.ChoiceField(
        label="Remind people by email of what is due in contracts?",
        choices=[("yes", "Yes"), ("no", "No")],
        widget=forms.RadioSelect,
    )
    deputy = forms.ChoiceField(
        label="Who gets the reminders of contracts without an owner?", required=False
    )

    def __init__(self, *args: Any, members: Sequence[Membership], **kwargs: Any) -> None:
        """Offer those who may see contracts."""
        self.members = {str(each.public_id): each for each in members}
        super().__init__(*args, **kwargs)
        offer_members(self.fields["deputy"], self.members)

    def values(self) -> dict[str, Any]:
        """Return the answer as the action takes it."""
        typed = super().values()
        return {"is_on": typed["is_on"] == "yes", "deputy": self.members.get(typed["deputy"])}


def offer_members(field: Any, members: Mapping[str, Membership]) -> None:
    """Offer members by name, and nobody."""
    field.choices = [("", "Nobody"), *((key, str(each.user)) for key, each in members.items())]
