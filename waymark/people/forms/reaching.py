"""What is typed about how to reach a young person?"""

from django import forms

from waymark.people.forms.parts import PartEdit, choice, tick
from waymark.people.models.contact import ADDRESS_LABELS, CONTACT_LABELS
from waymark.web.fields import DateField

UNSAFE = "Nobody is to write, call or send anything there."


class WayToReachEdit(PartEdit):
    """What addresses and contact points share; stands after what is their own."""

    belongs_to = forms.CharField(
        label="Whose it is",
        required=False,
        max_length=60,
        help_text="Such as “mother”. Leave empty if it is the young person's own.",
    )
    is_unsafe = tick("Not safe to use", UNSAFE)
    is_shareable = tick("May be shared with others who help")
    verified_on = DateField(label="Last checked on", required=False)
    bounced = forms.IntegerField(
        label="How often something came back from there",
        required=False,
        min_value=0,
        max_value=999,
    )

    def clean_bounced(self) -> int:
        """Return the number; nothing typed is none."""
        return int(self.cleaned_data.get("bounced") or 0)


class AddressEdit(WayToReachEdit):
    """Where a young person lives or lived."""

    needed_at_times = frozenset({"lines", "postcode"})

    kind = choice(ADDRESS_LABELS, label="What sort of address")
    lines = forms.CharField(
        label="Address",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Without the postcode. Leave empty for no fixed abode.",
    )
    postcode = forms.CharField(label="Postcode", required=False, max_length=10)
    is_for_letters = tick("Letters go there")

    field_order = (
        "kind", "lines", "postcode", "is_for_letters", "is_unsafe", "is_shareable", "belongs_to",
        "verified_on", "bounced",
    )  # fmt: skip


class ContactPointEdit(WayToReachEdit):
    """A number, an email address or a name in a network."""

    kind = choice(CONTACT_LABELS, label="What sort of contact")
    value = forms.CharField(label="Number, address or name", max_length=254)
    best_time = forms.CharField(
        label="Best time", required=False, max_length=100, help_text="Such as “after 4pm”."
    )

    field_order = (
        "kind", "value", "best_time", "is_unsafe", "is_shareable", "belongs_to", "verified_on",
        "bounced",
    )  # fmt: skip
