"""What is typed about the authority, its codes and its areas?"""

import re

from django import forms
from django.core.exceptions import ValidationError

from waymark.access.models.authorities import IdentifierScheme
from waymark.access.rules.unused import FEWEST_DAYS, MOST_DAYS
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned

COLOUR = re.compile(r"#[0-9a-f]{6}")
IDENTIFIER_FORMS = {
    IdentifierScheme.GSS: (re.compile(r"[ENSW]\d{8}"), "a letter and 8 numbers, like E06000032"),
    IdentifierScheme.DFE: (re.compile(r"\d{3}"), "3 numbers, like 821"),
}


class AuthorityEdit(Versioned):
    """What pages say about the authority."""

    name = forms.CharField(label="Name", max_length=200)
    short_name = forms.CharField(label="Short name", max_length=60, help_text="For narrow places")
    colour = forms.CharField(
        label="Colour",
        max_length=7,
        help_text="# and 6 letters or numbers, such as #1d4f91. "
        "Text on it and links are made dark or light enough to read by themselves",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10", "spellcheck": False}),
    )
    web_address = forms.URLField(
        label="Web address", required=False, max_length=300, assume_scheme="https"
    )
    privacy_contact = forms.CharField(
        label="Contact for questions about personal information", required=False, max_length=300
    )
    starts_on = DateField(label="Exists since", required=False)
    ends_on = DateField(label="Existed until", required=False)
    unused_days = forms.IntegerField(
        label="Suspend accounts that nobody has used for this many days",
        required=False,
        min_value=FEWEST_DAYS,
        max_value=MOST_DAYS,
        help_text="From 30 to 730, such as 90. They are told by email 14 days before. "
        "Leave it empty to suspend nobody",
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-4"}),
    )

    def clean_colour(self) -> str:
        """Take a colour in the one form that is kept."""
        text = str(self.cleaned_data["colour"]).strip().lower()
        text = text if text.startswith("#") else f"#{text}"
        if not COLOUR.fullmatch(text):
            raise ValidationError("Colour must be # and 6 letters a to f or numbers, like #1d4f91")
        return text


class IdentifierCreate(Form):
    """A code that others give the authority."""

    scheme = forms.ChoiceField(
        label="Kind of code", choices=IdentifierScheme.choices, widget=forms.RadioSelect
    )
    value = forms.CharField(label="Code", max_length=40)
    starts_on = DateField(label="In use since", required=False)
    ends_on = DateField(label="In use until", required=False)

    def clean_value(self) -> str:
        """Refuse a code that does not have the form of its kind."""
        text = str(self.cleaned_data["value"]).strip().upper()
        scheme = self.cleaned_data.get("scheme")
        if scheme:
            pattern, words = IDENTIFIER_FORMS[IdentifierScheme(scheme)]
            if not pattern.fullmatch(text):
                raise ValidationError(f"Code must be {words}")
        return text


class LocalityCreate(Form):
    """An area inside the authority."""

    name = forms.CharField(label="Name", max_length=120)
    starts_on = DateField(label="Since", required=False)


class End(Form):
    """The last day of an area or a code."""

    ends_on = DateField(label="Last day")
