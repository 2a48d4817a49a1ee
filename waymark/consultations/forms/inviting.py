"""What does somebody type about those invited, about news, and about other formats?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.actions.inviting.bodies import NewBody
from waymark.consultations.forms.intake import MEGABYTE, TableFile, table_field
from waymark.consultations.models.inviting import FORMAT_LABELS
from waymark.consultations.rules.inviting import FormatKind, faults_in_letter
from waymark.web.fields import Radios
from waymark.web.forms import Form, Versioned

EMAIL = "Email address"


def email_field(**values: Any) -> forms.EmailField:
    """Return a box for an email address that browsers can fill in."""
    attributes = {"autocomplete": "email", "spellcheck": False}
    shared = {
        "label": EMAIL,
        "max_length": 254,
        "widget": forms.EmailInput(attrs=attributes),
        "error_messages": {"required": "Enter your email address"},
    }
    return forms.EmailField(**{**shared, **values})


class Body(Form):
    """A body that is invited, and one address to write to; also each row of a list."""

    name = forms.CharField(label="Name of the body", max_length=200)
    category = forms.ChoiceField(label="Category", widget=Radios())
    contact_name = forms.CharField(
        label="Name of the contact",
        max_length=200,
        required=False,
        help_text="You can leave this out: the letter then begins “Dear colleague”.",
    )
    contact_email = forms.EmailField(
        label="Email address of the contact",
        max_length=254,
        widget=forms.EmailInput(attrs={"spellcheck": False}),
    )

    def __init__(self, *args: Any, categories: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the categories, each as its key and its label."""
        super().__init__(*args, **kwargs)
        cast(forms.ChoiceField, self.fields["category"]).choices = list(categories)

    def clean_name(self) -> str:
        """Take out spaces that were typed twice."""
        return " ".join(self.cleaned_data["name"].split())

    def values(self) -> dict[str, Any]:
        """Return the body as one record."""
        given = super().values()
        return {"body": NewBody(**{name: given[name] for name in NewBody.__dataclass_fields__})}


class ChangeBody(Versioned, Body):
    """A body as it is to be, with the version of the one that was shown."""

    def values(self) -> dict[str, Any]:
        """Return the body with the version it was shown in."""
        found = super().values()
        return {"changed": found.pop("body")} | found


class BodyFile(TableFile):
    """A list of bodies."""

    largest = MEGABYTE
    if_too_large = "Take out what is not needed, then choose it again"

    file = table_field("List of bodies")


class LetterText(Form):
    """What the letters of one kind say."""

    subject = forms.CharField(label="Subject", max_length=200)
    body = forms.CharField(label="Text", max_length=5000, widget=forms.Textarea(attrs={"rows": 18}))

    def clean(self) -> dict[str, Any]:
        """Say what cannot be filled in, by the rule that sending goes by."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if "subject" in values and "body" in values:
            for field, sentence in faults_in_letter(
                **{"subject": values["subject"], "body": values["body"]}
            ):
                self.add_error(field, sentence)
        return values


class AskByEmail(Form):
    """Where a message is to go."""

    email = email_field()


class AskFormat(Form):
    """In which format somebody needs what is asked, and how to reach them."""

    needed_at_times = frozenset({"detail"})

    kind = forms.ChoiceField(
        label="Which format do you need?",
        choices=[(each.value, label) for each, label in FORMAT_LABELS.items()],
        widget=Radios(),
        error_messages={"required": "Choose the format you need"},
    )
    detail = forms.CharField(
        label="Tell us more",
        required=False,
        max_length=500,
        help_text="For example which language, or how large the print should be.",
    )
    name = forms.CharField(
        label="Your name",
        required=False,
        max_length=200,
        help_text="You can leave this out.",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    contact = forms.CharField(
        label="How can we reach you?",
        max_length=300,
        help_text="An email address, a phone number or a postal address.",
        error_messages={"required": "Tell us how we can reach you"},
    )

    def clean(self) -> dict[str, Any]:
        """Ask for the language, and for what else is meant."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        needs = {
            FormatKind.LANGUAGE: "Tell us which language you need",
            FormatKind.OTHER: "Tell us what you need",
        }
        kind = values.get("kind")
        if kind in needs and values.get("detail") == "":
            self.add_error("detail", needs[FormatKind(kind)])
        return values

    def values(self) -> dict[str, Any]:
        """Return the format as what it is."""
        given = super().values()
        return {**given, "kind": FormatKind(given["kind"])}
