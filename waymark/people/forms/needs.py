"""What is typed about the support that a young person needs?"""

from typing import Any

from django import forms

from waymark.people.forms.parts import PartEdit, choice
from waymark.people.models.needs import CHARACTERISTIC_LABELS, SEND_LABELS, TIER_LABELS
from waymark.people.models.people import SOURCE_LABELS
from waymark.web.fields import DateField


class CharacteristicEdit(PartEdit):
    """Something of the young person's life that calls for care."""

    kind = choice(CHARACTERISTIC_LABELS, label="What applies")
    source = choice(SOURCE_LABELS, label="Who said so")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the kinds that lie open to the viewer, no others."""
        super().__init__(*args, **kwargs)
        kind = self.fields["kind"]
        if isinstance(kind, forms.ChoiceField):
            kind.choices = [
                ("", "Choose"),
                *(
                    (each.value, CHARACTERISTIC_LABELS[each])
                    for each in self.stage.offers.characteristics
                ),
            ]


class TierSet(PartEdit):
    """The next level of support."""

    tier = choice(TIER_LABELS, label="Level of support")
    reason = forms.CharField(label="Why", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))
    review_on = DateField(label="Look at it again on", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Leave the end out: a level ends when the next one begins."""
        super().__init__(*args, **kwargs)
        del self.fields["ends_on"]
        self.fields["starts_on"].help_text = "Today unless you say another day."


class TierEdit(PartEdit):
    """The reason and the review of the level that holds."""

    reason = forms.CharField(label="Why", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))
    review_on = DateField(label="Look at it again on", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Leave the dates out: each day of the history has one level."""
        super().__init__(*args, **kwargs)
        for name in ("starts_on", "ends_on"):
            self.fields.pop(name, None)


class SendEdit(PartEdit):
    """Special educational needs or a disability."""

    status = choice(SEND_LABELS, label="Status")
    primary_need = forms.CharField(label="First need", required=False, max_length=100)
    secondary_need = forms.CharField(label="Second need", required=False, max_length=100)
    review_due_on = DateField(label="Review is due on", required=False)
    named_placement = forms.CharField(
        label="Placement that the plan names", required=False, max_length=200
    )
