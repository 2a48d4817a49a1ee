"""What is typed about an agreement on sharing?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.access.rules import DataGroup
from waymark.organisations.models import Organisation
from waymark.partnerships.actions.agreements import Terms
from waymark.partnerships.models.agreements import GROUP_LABELS, PURPOSE_LABELS
from waymark.partnerships.rules.agreements import Purpose
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import NewOrVersioned

LONGEST_CONDITIONS = 4_000


class AgreementEdit(NewOrVersioned):
    """An agreement: with whom, for what, of which data, from and until when."""

    title = forms.CharField(label="Title", max_length=200)
    organisations = forms.MultipleChoiceField(label="Organisations", widget=Checkboxes())
    purpose = forms.ChoiceField(
        label="Purpose",
        choices=[(each.value, label) for each, label in PURPOSE_LABELS.items()],
        widget=Radios(),
    )
    groups = forms.MultipleChoiceField(
        label="What may be shared beside name, address and date of birth",
        required=False,
        choices=[(each.value, label) for each, label in GROUP_LABELS.items()],
        widget=Checkboxes(),
    )
    security = forms.CharField(
        label="How it is kept safe",
        help_text="For example who may see it, how it is sent, when it is deleted.",
        required=False,
        max_length=LONGEST_CONDITIONS,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    starts_on = DateField(label="Start date")
    review_on = DateField(label="Review date")
    ends_on = DateField(label="End date", required=False, help_text="Leave empty if it has none.")
    owner = forms.ChoiceField(label="Who answers for it")
    paper = forms.FileField(
        label="Signed agreement", required=False, help_text="PDF, Word or a picture."
    )

    def __init__(
        self,
        *args: Any,
        organisations: Sequence[Organisation],
        owners: Sequence[Membership],
        **kwargs: Any,
    ) -> None:
        """Offer the organisations that are known and those who may answer for an agreement."""
        self.partners = {str(each.public_id): each for each in organisations}
        self.owners = {str(each.public_id): each for each in owners}
        super().__init__(*args, **kwargs)
        self.fields["organisations"].choices = [  # type: ignore[attr-defined]
            (key, each.name) for key, each in self.partners.items()
        ]
        self.fields["owner"].choices = [  # type: ignore[attr-defined]
            (key, each.user.name) for key, each in self.owners.items()
        ]

    def values(self) -> dict[str, Any]:
        """Return the terms, and the version that was shown."""
        found = self.cleaned_data
        paper = found["paper"]
        return {
            "version": found["version"],
            "terms": Terms(
                title=found["title"],
                purpose=Purpose(found["purpose"]),
                organisations=[self.partners[key] for key in found["organisations"]],
                groups=[DataGroup(key) for key in found["groups"]],
                security=found["security"],
                starts_on=found["starts_on"],
                review_on=found["review_on"],
                ends_on=found["ends_on"],
                owner=self.owners[found["owner"]],
                paper=(paper.name, paper.read()) if paper else None,
            ),
        }
