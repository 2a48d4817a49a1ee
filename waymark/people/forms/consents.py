"""What is typed about consent, objections and privacy notices?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.access.rules import DataGroup
from waymark.organisations.models import Organisation
from waymark.partnerships.models.agreements import GROUP_LABELS, PURPOSE_LABELS
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.actions.consents import Said
from waymark.people.forms.parts import choice
from waymark.people.models.consents import (
    ANSWER_LABELS,
    CHANNEL_LABELS,
    GIVEN_BY_LABELS,
    LEVEL_LABELS,
    USE_LABELS,
)
from waymark.people.rules.consents import CONSENT_PURPOSES
from waymark.web.fields import Checkboxes, DateField
from waymark.web.forms import Filter, Form

LONGEST_WORDING = 10_000


def _named(organisations: Sequence[Organisation]) -> dict[str, Organisation]:
    return {str(each.public_id): each for each in organisations}


class ConsentRecord(Form):
    """What the young person said, of what, to whom, and how they came to decide."""

    needed_at_times = frozenset({"organisation", "given_by_name", "capacity_note"})

    purpose = choice(
        {each: PURPOSE_LABELS[each] for each in CONSENT_PURPOSES}, label="What it is about"
    )
    answer = choice(ANSWER_LABELS, label="What was said")
    organisation = forms.ChoiceField(label="Which service", required=False)
    groups = forms.MultipleChoiceField(
        label="What may be shared beside name, address and date of birth",
        required=False,
        widget=Checkboxes(),
    )
    given_by = choice(GIVEN_BY_LABELS, label="Who decided")
    given_by_name = forms.CharField(
        label="Name of the parent or carer", required=False, max_length=200
    )
    capacity_note = forms.CharField(
        label="How you know that they understood",
        required=False,
        max_length=500,
        help_text="The rights are the young person’s. Understanding counts, not an age.",
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    channel = choice(CHANNEL_LABELS, label="How")
    answered_on = DateField(label="Day it was said")
    expires_on = DateField(
        label="Until", required=False, help_text="The first day on which it no longer holds."
    )
    paper = forms.FileField(
        label="Signed paper", required=False, help_text="A scan or a photograph, or a PDF."
    )

    def __init__(
        self,
        *args: Any,
        organisations: Sequence[Organisation],
        groups: Sequence[DataGroup],
        **kwargs: Any,
    ) -> None:
        """Offer the services that are known and the groups of data that lie open."""
        self.organisations = _named(organisations)
        super().__init__(*args, **kwargs)
        self.fields["organisation"].choices = [  # type: ignore[attr-defined]
            ("", "Every service that is asked to help"),
            *((key, each.name) for key, each in self.organisations.items()),
        ]
        self.fields["groups"].choices = [  # type: ignore[attr-defined]
            (each.value, GROUP_LABELS[each]) for each in groups
        ]

    def values(self) -> dict[str, Any]:
        """Return what was said."""
        found = self.cleaned_data
        paper = found["paper"]
        return {
            "said": Said(
                purpose=Purpose(found["purpose"]),
                answer=found["answer"],
                organisation=self.organisations.get(found["organisation"]),
                groups=[DataGroup(key) for key in found["groups"]],
                given_by=found["given_by"],
                given_by_name=found["given_by_name"],
                capacity_note=found["capacity_note"],
                channel=found["channel"],
                answered_on=found["answered_on"],
                expires_on=found["expires_on"],
                paper=(paper.name, paper.read()) if paper else None,
            )
        }


class ConsentWithdraw(Form):
    """From which day a consent no longer holds."""

    withdrawn_on = DateField(label="Day it was withdrawn")
    note = forms.CharField(
        label="What they said",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


class ObjectionRecord(Form):
    """What a school, college or provider may tell the authority."""

    organisation = forms.ChoiceField(label="School, college or provider")
    level = choice(LEVEL_LABELS, label="What it may tell")
    instructed_by = choice(
        GIVEN_BY_LABELS,
        label="Who says so",
        help_text="A parent for those under 16, the young person from 16.",
    )
    channel = choice(CHANNEL_LABELS, label="How")
    starts_on = DateField(label="From")
    note = forms.CharField(
        label="What they said",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )

    def __init__(self, *args: Any, places: Sequence[Organisation], **kwargs: Any) -> None:
        """Offer the places to learn that are known."""
        self.places = _named(places)
        super().__init__(*args, **kwargs)
        self.fields["organisation"].choices = [  # type: ignore[attr-defined]
            ("", "Choose one"),
            *((key, each.name) for key, each in self.places.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return the instruction."""
        found = super().values()
        return found | {"organisation": self.places[found["organisation"]]}


class ObjectionEnd(Form):
    """From which day an instruction no longer holds."""

    ends_on = DateField(label="End date", help_text="The first day on which it no longer holds.")


class NoticeGive(Form):
    """To whom the privacy notice was given, how and when."""

    given_to = choice(GIVEN_BY_LABELS, label="Who was given it")
    channel = choice(CHANNEL_LABELS, label="How")
    given_on = DateField(label="When")


class WordingKeep(Form):
    """The next version of a text."""

    use = choice(USE_LABELS, label="What it is for")
    text = forms.CharField(
        label="Text", max_length=LONGEST_WORDING, widget=forms.Textarea(attrs={"rows": 12})
    )
    easy_read = forms.CharField(
        label="The same in easy words",
        required=False,
        max_length=LONGEST_WORDING,
        help_text="Short sentences, one idea in each. Read out where reading is hard.",
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    starts_on = DateField(label="In force from")


class SharingAsk(Filter):
    """For what, with whom and of which data something would be shared; sent in the address."""

    purpose = choice(PURPOSE_LABELS, label="What for")
    organisation = forms.ChoiceField(label="With whom", required=False)
    groups = forms.MultipleChoiceField(
        label="What, beside name, address and date of birth", required=False, widget=Checkboxes()
    )

    def __init__(
        self,
        *args: Any,
        organisations: Sequence[Organisation],
        groups: Sequence[DataGroup],
        **kwargs: Any,
    ) -> None:
        """Offer the organisations that are known and the groups of data that lie open."""
        self.organisations = _named(organisations)
        super().__init__(*args, **kwargs)
        self.fields["organisation"].choices = [  # type: ignore[attr-defined]
            ("", "Somebody who is not on the list"),
            *((key, each.name) for key, each in self.organisations.items()),
        ]
        self.fields["groups"].choices = [  # type: ignore[attr-defined]
            (each.value, GROUP_LABELS[each]) for each in groups
        ]

    def values(self) -> dict[str, Any]:
        """Return what is asked."""
        found = self.cleaned_data
        return {
            "purpose": found["purpose"],
            "organisation": self.organisations.get(found["organisation"]),
            "groups": [DataGroup(key) for key in found["groups"]],
        }
