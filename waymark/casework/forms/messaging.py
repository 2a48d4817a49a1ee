"""What is typed about messages to young people: one, many at once, opt-outs, templates?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.casework.models.messaging import MessageTemplate
from waymark.casework.rules.messaging import MOST_AT_ONCE
from waymark.messages.models import CHANNEL_LABELS
from waymark.messages.rules import Channel
from waymark.people.models.contact import CONTACT_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.models.people import Person
from waymark.people.queries.writing import OpenWay
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.rules.vocabulary import ContactKind
from waymark.people.rules.writing import LONGEST_MESSAGE, LONGEST_SUBJECT
from waymark.web.fields import Checkboxes, Radios
from waymark.web.forms import Form, Versioned

GAPS = "((first name)), ((adviser)) and ((authority)) fill themselves. Fill in all other gaps."


def _text(label: str, hint: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=LONGEST_MESSAGE,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
    )


def _subject() -> forms.CharField:
    return forms.CharField(
        label="Subject",
        required=False,
        max_length=LONGEST_SUBJECT,
        help_text="For an email. A text has none.",
    )


class Message(Form):
    """To which address, and in which words."""

    point = forms.ChoiceField(
        label="Where to", widget=Radios(), error_messages={"required": "Select where to"}
    )
    subject = _subject()
    text = _text("Message", GAPS)

    def __init__(self, *args: Any, ways: Iterable[OpenWay], **kwargs: Any) -> None:
        """Offer the addresses that may be written to."""
        super().__init__(*args, **kwargs)
        self.ways = {str(each.point.public_id): each for each in ways if each.obstacle is None}
        self.fields["point"].choices = [  # type: ignore[attr-defined]
            (key, way_in_words(each)) for key, each in self.ways.items()
        ]

    def way(self) -> OpenWay:
        """Return the address that was chosen."""
        return self.ways[self.cleaned_data["point"]]


class MessageToMany(Form):
    """To whom of a caseload, by which channel, in which words."""

    people = forms.MultipleChoiceField(
        label="To whom",
        widget=Checkboxes(),
        error_messages={"required": "Select at least one young person"},
    )
    channel = forms.ChoiceField(
        label="By",
        choices=choices_of(CHANNEL_LABELS),
        initial=Channel.TEXT.value,
        widget=Radios(inline=True),
    )
    subject = _subject()
    text = _text("Message", GAPS)

    def __init__(self, *args: Any, people: Iterable[Person], **kwargs: Any) -> None:
        """Offer the caseload."""
        super().__init__(*args, **kwargs)
        self.offered = {str(each.public_id): each for each in people}
        self.fields["people"].choices = [  # type: ignore[attr-defined]
            (key, str(each)) for key, each in self.offered.items()
        ]

    def clean_people(self) -> list[str]:
        """Refuse more than go at once."""
        found: list[str] = self.cleaned_data["people"]
        if len(found) > MOST_AT_ONCE:
            sentence = f"Select at most {MOST_AT_ONCE} young people, then send to the others"
            raise forms.ValidationError(sentence)
        return found

    def chosen(self) -> list[Person]:
        """Return who was chosen."""
        return [self.offered[key] for key in self.cleaned_data["people"]]


class OptOut(Form):
    """How it is known that nobody wants messages there."""

    how = forms.CharField(
        label="How do you know?",
        max_length=200,
        help_text="For example: told me on the telephone",
    )


class OptIn(Form):
    """Who asked for messages to come again."""

    note = forms.CharField(
        label="Who asked for this, and when?",
        max_length=200,
        help_text="For example: asked for it at the meeting on 3 May",
    )


class Template(Form):
    """A template, new or changed."""

    name = forms.CharField(label="Name", max_length=100)
    purpose = forms.CharField(label="What it is for", max_length=200, required=False)
    channel = forms.ChoiceField(
        label="Text or email",
        choices=choices_of(CHANNEL_LABELS),
        initial=Channel.TEXT.value,
        widget=Radios(inline=True),
    )
    subject = _subject()
    body = _text(
        "Message",
        "((first name)), ((adviser)) and ((authority)) fill themselves. Write other gaps in the "
        "same way, such as ((date)): whoever sends the message fills them in.",
    )
    is_active = forms.BooleanField(label="In use", required=False, initial=True)

    @staticmethod
    def of(template: MessageTemplate) -> dict[str, Any]:
        """Return what a template says now."""
        names = ("name", "purpose", "channel", "subject", "body", "is_active")
        return {name: getattr(template, name) for name in names}

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"channel": Channel(found["channel"])}


class TemplateChange(Versioned, Template):
    """A template that is changed."""


def way_in_words(way: OpenWay) -> str:
    """Return an address with what it is, as people write it."""
    point = way.point
    return f"{CONTACT_LABELS[ContactKind(point.kind)]}: {telephone_in_words(point.value)}"
