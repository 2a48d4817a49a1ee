"""What is typed to find young people, to narrow a list of them, and to add one?"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms

from waymark.access.models.authorities import Locality
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS
from waymark.people.rules.asking import LONGEST_TEXT
from waymark.people.rules.vocabulary import ActivityGroup, Tier
from waymark.web.fields import DateField
from waymark.web.forms import Filter, Form


class FindPerson(Filter):
    """The one box; it is sent in the address."""

    q = forms.CharField(
        label="Who are you looking for?",
        help_text=(
            "A name in any order and spelling, a date of birth, a postcode, a telephone number, "
            "a UPN, a ULN or another number. Several at once narrow it down."
        ),
        required=False,
        max_length=LONGEST_TEXT,
    )


class OfLocalities(Form):
    """A form with a choice of the authority's areas; `nothing` is the choice of none."""

    nothing = "Any"

    def __init__(self, *args: Any, localities: Iterable[Locality], **kwargs: Any) -> None:
        """Offer the areas that are there now."""
        super().__init__(*args, **kwargs)
        self.localities = {str(each.public_id): each for each in localities}
        field: Any = self.fields["locality"]
        field.choices = [
            ("", self.nothing),
            *((key, each.name) for key, each in self.localities.items()),
        ]


class PeopleFilter(OfLocalities, Filter):
    """What the list of young people is narrowed by; it is sent in the address."""

    locality = forms.TypedChoiceField(label="Area", required=False, coerce=UUID, empty_value=None)
    tier = forms.TypedChoiceField(
        label="Tier",
        required=False,
        choices=[("", "Any"), *choices_of(TIER_LABELS)],
        coerce=Tier,
        empty_value=None,
    )
    activity = forms.TypedChoiceField(
        label="Status",
        required=False,
        choices=[("", "Any"), *choices_of(ACTIVITY_GROUP_LABELS)],
        coerce=ActivityGroup,
        empty_value=None,
    )


class PersonAdd(OfLocalities):
    """The little that is known of a young person who is not here yet.

    `none_of` says which likely people were looked through and found to be somebody else.
    """

    needed_at_times = frozenset({"given_names", "family_name"})

    nothing = "Not known"

    given_names = forms.CharField(
        label="Given names",
        help_text="Where somebody has one name only, enter it here.",
        max_length=100,
        required=False,
    )
    family_name = forms.CharField(label="Family name", max_length=100, required=False)
    preferred_name = forms.CharField(
        label="What they like to be called", max_length=100, required=False
    )
    born_on = DateField(label="Date of birth", help_text="Such as 27 3 2009", required=False)
    locality = forms.ChoiceField(label="Area where they live", required=False)
    none_of = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def values(self) -> dict[str, Any]:
        """Return what was typed; the area as the record it names."""
        found = super().values()
        return found | {"locality": self.localities.get(found["locality"])}
