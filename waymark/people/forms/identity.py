"""What is typed about who a young person is?"""

from datetime import date
from typing import Any

from django import forms

from waymark.access.models.authorities import Locality
from waymark.core.codes.editions import edition_on
from waymark.people.forms.parts import PartEdit, choice, tick
from waymark.people.models.people import NAME_KIND_LABELS, SCHEME_LABELS, SEX_LABELS, SOURCE_LABELS
from waymark.people.presenters.codes import ethnicity_in_words
from waymark.people.rules.vocabulary import Source
from waymark.web.fields import DateField
from waymark.web.forms import Versioned

ONE_NAME = "Somebody with one name only has it here, and no family name."


class IdentityEdit(Versioned):
    """Names, birth and what else says who somebody is."""

    needed_at_times = frozenset({"given_names", "family_name", "reason", "ethnicity_source"})

    given_names = forms.CharField(
        label="Given names", required=False, max_length=100, help_text=ONE_NAME
    )
    family_name = forms.CharField(label="Family name", required=False, max_length=100)
    keeps_earlier_name = tick(
        "Keep the name so far as an earlier name",
        "Tick this when the name has changed. Leave it when the name was only mistyped.",
    )
    preferred_name = forms.CharField(label="Likes to be called", required=False, max_length=100)
    pronouns = forms.CharField(label="Pronouns", required=False, max_length=40)
    sex = choice(SEX_LABELS, label="Sex")
    gender = forms.CharField(label="Gender, in their own words", required=False, max_length=60)
    born_on = DateField(label="Date of birth", required=False)
    is_birth_date_verified = tick(
        "Somebody has seen this date on paper", "Such as a passport or a school's own record."
    )
    reason = forms.CharField(
        label="Why a date of birth that was seen on paper changes",
        required=False,
        max_length=500,
        help_text="Only where you change such a date or take the tick away.",
    )
    ethnicity = forms.ChoiceField(label="Ethnic group", required=False)
    ethnicity_source = forms.TypedChoiceField(
        label="Who said which ethnic group",
        required=False,
        choices=[("", "Choose"), *((each.value, label) for each, label in SOURCE_LABELS.items())],
        coerce=Source,
        empty_value=None,
    )
    language = forms.CharField(label="First language", required=False, max_length=60)
    needs_interpreter = tick("Needs an interpreter")
    locality = forms.TypedChoiceField(
        label="Area",
        required=False,
        help_text="The team that serves this area can open the record.",
        empty_value=None,
    )
    left_area_on = DateField(label="Left the authority's area on", required=False)
    died_on = DateField(label="Died on", required=False)

    def __init__(
        self, *args: Any, areas: tuple[Locality, ...], kept: str, today: date, **kwargs: Any
    ) -> None:
        """Offer the areas, and the ethnic groups that may be given today beside the one kept."""
        super().__init__(*args, **kwargs)
        by_id = {str(area.public_id): area for area in areas}
        locality = self.fields["locality"]
        if isinstance(locality, forms.TypedChoiceField):
            locality.choices = [
                ("", "None"), *((key, area.name) for key, area in by_id.items())
            ]  # fmt: skip
            locality.coerce = by_id.__getitem__
        offered = {each.code: each.words for each in edition_on("ethnicity", today).codes}
        if kept and kept not in offered:
            offered[kept] = ethnicity_in_words(kept)
        ethnicity = self.fields["ethnicity"]
        if isinstance(ethnicity, forms.ChoiceField):
            ethnicity.choices = [("", "Not known"), *offered.items()]


class NameEdit(PartEdit):
    """Another name."""

    needed_at_times = frozenset({"given_names", "family_name"})

    kind = choice(NAME_KIND_LABELS, label="What sort of name")
    given_names = forms.CharField(
        label="Given names", required=False, max_length=100, help_text=ONE_NAME
    )
    family_name = forms.CharField(label="Family name", required=False, max_length=100)


class IdentifierEdit(PartEdit):
    """A number by which others know the young person."""

    needed_at_times = frozenset({"issuer"})

    scheme = choice(SCHEME_LABELS, label="What sort of number")
    issuer = forms.CharField(
        label="Which database",
        required=False,
        max_length=100,
        help_text="Only for a number in another database, such as “Youth justice system”.",
    )
    value = forms.CharField(label="Number", max_length=60)
