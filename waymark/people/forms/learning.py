"""What is typed about where a young person learns?"""

from typing import Any

from django import forms

from waymark.people.forms.parts import PartEdit, choice
from waymark.people.models.people import AUTHORITY_ROLE_LABELS, SOURCE_LABELS


class SchoolingEdit(PartEdit):
    """A school, college or provider."""

    organisation = forms.TypedChoiceField(label="School, college or provider")
    source = choice(SOURCE_LABELS, label="Who said so")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the places that the authority knows."""
        super().__init__(*args, **kwargs)
        by_id = {str(place.public_id): place for place in self.stage.offers.places}
        organisation = self.fields["organisation"]
        if isinstance(organisation, forms.TypedChoiceField):
            organisation.choices = [
                ("", "Choose"), *((key, place.name) for key, place in by_id.items())
            ]  # fmt: skip
            organisation.coerce = by_id.__getitem__


class PersonAuthorityEdit(PartEdit):
    """In which authority the young person lives or learns."""

    role = choice(AUTHORITY_ROLE_LABELS, label="What for")
    dfe_number = forms.ChoiceField(label="Authority")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the authorities, one's own first."""
        super().__init__(*args, **kwargs)
        number = self.fields["dfe_number"]
        if isinstance(number, forms.ChoiceField):
            number.choices = [("", "Choose"), *self.stage.offers.authorities]
