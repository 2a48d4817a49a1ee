"""What does somebody look for among all consultations?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.access.models.authorities import Authority
from waymark.portal.rules import PublicState
from waymark.web.forms import Filter

EVERY = ("", "All")
STATE_LABELS = {
    PublicState.OPEN: "Open now",
    PublicState.SOON: "Opening soon",
    PublicState.CLOSED: "Closed",
    PublicState.PUBLISHED: "Results published",
}


class ConsultationFilter(Filter):
    """Words, a council and how far it has come."""

    words = forms.CharField(label="Words in the title", required=False, max_length=100)
    council = forms.ChoiceField(label="Council", required=False)
    state = forms.ChoiceField(
        label="State",
        required=False,
        choices=[EVERY, *((state.value, label) for state, label in STATE_LABELS.items())],
    )

    def __init__(self, *args: Any, authorities: Sequence[Authority], **kwargs: Any) -> None:
        """Offer the councils that are here."""
        super().__init__(*args, **kwargs)
        choices = [EVERY, *((each.code, each.name) for each in authorities)]
        cast(forms.ChoiceField, self.fields["council"]).choices = choices
