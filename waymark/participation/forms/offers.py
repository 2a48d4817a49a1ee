"""What is typed about applications, offers, intentions and the September Guarantee?"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from waymark.core.codes.editions import edition_on
from waymark.organisations.models import Organisation
from waymark.participation.actions.offers import OfferWritten
from waymark.participation.models.activities import LEVEL_LABELS
from waymark.participation.models.offers import (
    DESTINATIONS,
    OFFER_ANSWER_LABELS,
    OFFER_CLOSING_LABELS,
    OFFER_KIND_LABELS,
)
from waymark.participation.rules.guarantee import codes_of
from waymark.participation.rules.offers import OfferAnswer
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.forms.parts import choice
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned

AS_RECORDED = "follow"


class OfferRecord(Form):
    """An application or an offer: how far it has come."""

    kind = choice(OFFER_KIND_LABELS, label="What it is for")
    provider = forms.TypedChoiceField(
        label="School, college or provider", required=False, empty_value=None
    )
    provider_name = forms.CharField(
        label="Another provider or employer",
        required=False,
        help_text="If it is not on the list",
    )
    course = forms.CharField(label="Course or job", required=False)
    level = forms.TypedChoiceField(
        label="Level",
        required=False,
        choices=[("", "Not known"), *choices_of(LEVEL_LABELS)],
        coerce=LearningLevel,
        empty_value=None,
    )
    applied_on = DateField(
        label="Applied on", required=False, help_text="Leave empty for a place without application"
    )
    interview_on = DateField(label="Interview on", required=False)
    offered_on = DateField(
        label="Offer made on", required=False, help_text="Leave empty while there is no answer"
    )
    is_conditional = forms.BooleanField(
        label="The offer is conditional", required=False, help_text="For example on grades"
    )
    answer = forms.TypedChoiceField(
        label="What the young person said to the offer",
        required=False,
        choices=[("", "No answer yet"), *choices_of(OFFER_ANSWER_LABELS)],
        coerce=OfferAnswer,
        empty_value=None,
        widget=Radios(),
    )
    answered_on = DateField(label="Answered on", required=False)
    declined_because = forms.CharField(
        label="Reason for declining",
        required=False,
        max_length=300,
        help_text="For example travel, or the wrong course",
    )
    starts_on = DateField(label="Starts on", required=False)

    def __init__(self, *args: Any, providers: Iterable[Organisation], **kwargs: Any) -> None:
        """Offer the providers that the authority knows."""
        super().__init__(*args, **kwargs)
        by_id = {str(each.public_id): each for each in providers}
        provider = self.fields["provider"]
        if isinstance(provider, forms.TypedChoiceField):
            provider.choices = [("", "Choose"), *((key, each.name) for key, each in by_id.items())]
            provider.coerce = by_id.__getitem__

    def values(self) -> dict[str, Any]:
        """Return what was written, as the action takes it."""
        return {"written": OfferWritten(**super().values())}


class OfferChange(Versioned, OfferRecord):
    """The same over what is there."""


class OfferClose(Form):
    """Why nothing more comes of it."""

    closing = choice(OFFER_CLOSING_LABELS, label="What happened")
    closed_on = DateField(label="When")


class DestinationRecord(Form):
    """What the young person means to do after Year 11."""

    code = forms.ChoiceField(label="What they mean to do", widget=Radios())
    note = forms.CharField(
        label="In their own words",
        required=False,
        max_length=300,
    )
    said_on = DateField(label="Said on")
    source = choice(SOURCE_LABELS, label="Who said so")

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """Offer the destinations of the day."""
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        if isinstance(code, forms.ChoiceField):
            code.choices = [
                (each.code, each.words) for each in edition_on(DESTINATIONS, today).codes
            ]


class GuaranteeStatus(Versioned):
    """What came of the guarantee: as recorded, or set by hand."""

    code = forms.ChoiceField(label="What came of it")
    evidence = forms.CharField(
        label="How you know",
        required=False,
        max_length=500,
        help_text="Needed where you choose a status yourself",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(
        self, *args: Any, year_group: int, cohort_on: date, suggested: str, **kwargs: Any
    ) -> None:
        """Offer the statuses of the year group, before them to follow what is recorded."""
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        if isinstance(code, forms.ChoiceField):
            code.choices = [
                (AS_RECORDED, f"Follow what is recorded: {suggested.lower()}"),
                *((each.code, each.words) for each in codes_of(year_group, cohort_on)),
            ]

    def values(self) -> dict[str, Any]:
        """Return the status; none where it follows what is recorded."""
        found = super().values()
        return found | {"code": "" if found["code"] == AS_RECORDED else found["code"]}
