"""What is typed about the people around a young person, and about warnings?"""

from django import forms

from waymark.people.forms.parts import PartEdit, RecordAddress, choice, tick
from waymark.people.models.circle import BANNER_LABELS, RELATIONSHIP_LABELS


class RelationshipEdit(PartEdit):
    """Somebody of the young person's life."""

    needed_at_times = frozenset({"name", "other"})

    kind = choice(RELATIONSHIP_LABELS, label="Who they are to the young person")
    name = forms.CharField(
        label="Name",
        required=False,
        max_length=200,
        help_text="Leave empty if they have a record here.",
    )
    other = RecordAddress(
        label="Their own record here",
        required=False,
        max_length=300,
        help_text="Open their record, copy its address from the browser and paste it here.",
    )
    telephone = forms.CharField(label="Telephone number", required=False, max_length=40)
    email = forms.EmailField(label="Email address", required=False)
    has_parental_responsibility = tick("Has parental responsibility")
    may_be_contacted = tick("May be contacted")
    may_receive_information = tick("May be told about the young person")
    is_same_household = tick("Lives in the same household")
    is_emergency_contact = tick("Is to be called in an emergency")
    court_restriction = forms.CharField(
        label="What a court has forbidden",
        required=False,
        max_length=300,
        help_text="Add a warning as well, so that it stands at the head of the record.",
    )


class BannerEdit(PartEdit):
    """A warning at the head of the record."""

    kind = choice(BANNER_LABELS, label="What sort of warning")
    text = forms.CharField(
        label="What to know before anything else",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Everybody who may open the record reads this.",
    )
