"""What is typed to hold a consultation together with a neighbour?"""

from typing import Any, cast

from django import forms

from waymark.access.models.authorities import Authority
from waymark.consultations.models.asking.consultations import Consultation
from waymark.web.forms import Form

NEW_DRAFT = "Make a new draft from the text that is offered"


class OfferTwin(Form):
    """Whom the consultation is offered to."""

    partner = forms.ChoiceField(label="Which authority?")
    note = forms.CharField(
        label="A few words to them",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, partners: list[Authority], **kwargs: Any) -> None:
        """Offer the other authorities."""
        super().__init__(*args, **kwargs)
        self.partners = {each.code: each for each in partners}
        named = [(code, each.name) for code, each in self.partners.items()]
        cast("forms.ChoiceField", self.fields["partner"]).choices = [("", "Select one"), *named]

    def values(self) -> dict[str, Any]:
        """Return the authority itself."""
        typed = super().values()
        return {**typed, "partner": self.partners[typed["partner"]]}


class AcceptTwin(Form):
    """How an offer is taken up."""

    consultation = forms.ChoiceField(
        label="Where does it go?",
        required=False,
        help_text="A consultation that you have already can be named as the twin instead.",
    )

    def __init__(self, *args: Any, consultations: list[Consultation], **kwargs: Any) -> None:
        """Offer our consultations that have no twin."""
        super().__init__(*args, **kwargs)
        self.consultations = {each.slug: each for each in consultations}
        named = [(slug, each.title) for slug, each in self.consultations.items()]
        cast("forms.ChoiceField", self.fields["consultation"]).choices = [("", NEW_DRAFT), *named]

    def values(self) -> dict[str, Any]:
        """Return the consultation itself, or None for a new draft."""
        return {"consultation": self.consultations.get(super().values()["consultation"])}
