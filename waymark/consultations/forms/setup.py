"""How is what an officer types about a consultation turned into values?"""

from typing import Any

from django import forms

from waymark.consultations.models.asking.events import EVENT_KIND_LABELS
from waymark.consultations.models.asking.options import OptionStatus
from waymark.consultations.models.asking.papers import DOCUMENT_KIND_LABELS
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS
from waymark.consultations.rules.wordings import EASY_READ, ENGLISH, LANGUAGES
from waymark.documents.engines.inspection import ALLOWED
from waymark.web.fields import Checkboxes, DateField, DateTimeField, Radios
from waymark.web.forms import Form, NewOrVersioned, Versioned

DOCUMENT_LANGUAGES = {
    **{code: each.name for code, each in LANGUAGES.items() if code != EASY_READ},
    "other": "Another language",
}


def _labelled(labels: Any) -> list[tuple[str, str]]:
    return [(key.value, label) for key, label in labels.items()]


class Announced(Form):
    """A form that, while people are answering, also asks why and what everybody is told."""

    change_reason = forms.CharField(
        label="Why you change this",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="For colleagues and auditors. It is kept for good",
    )
    change_notice = forms.CharField(
        label="What people are told",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="It stands on the public page with today's date",
    )

    def __init__(self, *args: Any, with_notice: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        last = {name: self.fields.pop(name) for name in ("change_reason", "change_notice")}
        if with_notice:
            self.fields |= last


class NewTitle(Form):
    """What every consultation begins with: a title, and an address of its own."""

    title = forms.CharField(help_text="What people are asked about, as a question if you can")
    slug = forms.CharField(
        label="Web address ending",
        required=False,
        max_length=80,
        help_text="Leave empty to make it from the title. It cannot be changed later",
    )


class NewConsultation(NewTitle):
    """The same, with what it is for."""

    needed_at_times = frozenset({"purpose"})

    purpose = forms.CharField(
        label="What the consultation is for",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Say what is still open and what will follow from the answers",
    )


class Texts(Announced, Versioned):
    """What a consultation says about itself."""

    needed_at_times = frozenset({"purpose"})

    title = forms.CharField()
    purpose = forms.CharField(
        label="What the consultation is for",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One or two sentences: the first thing that people read",
    )
    overview = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=(
            "Everything people need to know before they answer. A line that begins with ## is a "
            "heading; one that begins with - is an item of a list"
        ),
    )
    department = forms.CharField(label="Department or service", required=False)
    who_was_consulted = forms.CharField(
        label="Who is consulted",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="One group or body a line",
    )
    method = forms.CharField(
        label="How people are consulted",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    channels = forms.MultipleChoiceField(
        label="Ways to answer",
        required=False,
        choices=_labelled(CHANNEL_LABELS),
        widget=Checkboxes(),
    )
    related = forms.CharField(
        label="Related consultations",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One a line",
    )
    contact_name = forms.CharField(label="Who to ask", required=False)
    contact_lines = forms.CharField(
        label="Postal address",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    contact_telephone = forms.CharField(label="Telephone number", required=False, max_length=40)
    contact_email = forms.EmailField(label="Email address", required=False)
    privacy_notice = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="What you do with what people tell you, how long you keep it, whom to ask",
    )


class Dates(Versioned):
    """When people can answer."""

    needed_at_times = frozenset({"opens_at", "closes_at"})

    opens_at = DateTimeField(
        label="Opens", required=False, help_text="For example, 15 1 2027 at 9am"
    )
    closes_at = DateTimeField(
        label="Closes", required=False, help_text="For example, 26 2 2027 at 5pm"
    )


class Part(Announced, NewOrVersioned):
    """A part of the set-up."""

    def values(self) -> dict[str, Any]:
        """Return the values by the names of the action, the version as its revision."""
        values = super().values()
        return values | {"revision": values.pop("version")}


class Option(Part):
    """One way forward."""

    label = forms.CharField(
        label="Name of the option", max_length=120, help_text="Such as “Option 1: stay as we are”"
    )
    description = forms.CharField(
        label="What it means",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    costs = forms.CharField(
        required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    benefits = forms.CharField(
        required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    risks = forms.CharField(
        required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )


class NewOption(Option):
    """One way forward, with the code that files of responses know it by."""

    key = forms.CharField(
        label="Code",
        required=False,
        max_length=40,
        help_text="What stands for it in files. Leave empty to make it from the name",
    )


class OptionStanding(Form):
    """Whether an option can be chosen, and why not."""

    needed_at_times = frozenset({"reason"})

    status = forms.ChoiceField(
        label="Can people choose this option?", choices=OptionStatus.choices, widget=Radios()
    )
    reason = forms.CharField(
        label="Why it is set aside",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Needed unless it is open to choose. People read this beside the options",
    )


class Category(Part):
    """A sort of respondent."""

    label = forms.CharField(label="Name of the category", max_length=120)
    description = forms.CharField(label="Who belongs to it", required=False, max_length=500)
    target = forms.IntegerField(
        label="How many responses you hope for",
        required=False,
        min_value=1,
        max_value=1_000_000,
        help_text="Only staff see this, beside the number that has come in",
    )


class NewCategory(Category):
    """A sort of respondent, with the code that files of responses know it by."""

    key = forms.CharField(
        label="Code",
        required=False,
        max_length=60,
        help_text="What stands for it in files. Leave empty to make it from the name",
    )


class Event(Part):
    """An occasion on which people are brought together."""

    title = forms.CharField(label="Name of the event")
    kind = forms.ChoiceField(
        label="Kind of event", choices=_labelled(EVENT_KIND_LABELS), widget=Radios()
    )
    held_on = DateField(label="Date", required=False, help_text="For example, 15 1 2027")
    place = forms.CharField(required=False)
    audience = forms.CharField(label="Who it is for", required=False)
    attendance = forms.IntegerField(
        label="How many people came",
        required=False,
        min_value=0,
        max_value=1_000_000,
        help_text="Leave empty while it is not known",
    )
    notes = forms.CharField(
        label="What was said",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class EventOutcome(Part):
    """What an event came to, known only afterwards."""

    attendance = forms.IntegerField(
        label="How many people came",
        required=False,
        min_value=0,
        max_value=1_000_000,
        help_text="Leave empty if nobody counted",
    )
    notes = forms.CharField(
        label="What was said",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class Paper(Form):
    """A file with a title."""

    title = forms.CharField(label="Title of the paper")
    file = forms.FileField(
        label="File",
        widget=forms.FileInput(attrs={"accept": ",".join(ALLOWED)}),
        help_text=f"Up to 20 MB: {', '.join(sorted(ending[1:] for ending in ALLOWED))}",
    )

    def values(self) -> dict[str, Any]:
        """Return the values with the bytes of the file and its name."""
        values = super().values()
        file = values.pop("file")
        return values | {"file_name": file.name, "content": file.read()}


class Document(Announced, Paper):
    """A paper put before the people consulted."""

    title = forms.CharField(label="Title of the document")
    kind = forms.ChoiceField(
        label="Kind of document", choices=_labelled(DOCUMENT_KIND_LABELS), widget=Radios()
    )
    language = forms.ChoiceField(choices=list(DOCUMENT_LANGUAGES.items()), initial=ENGLISH)

    field_order = ("submission", "title", "kind", "language", "file")
