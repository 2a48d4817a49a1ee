"""What is typed about an organisation?"""

from django import forms

from waymark.organisations.models import OrganisationKind
from waymark.web.fields import DateField
from waymark.web.forms import Filter, Form, Versioned


class OrganisationCreate(Form):
    """An organisation that the authority knows."""

    name = forms.CharField(label="Name", max_length=200)
    kind = forms.ChoiceField(
        label="Kind", choices=OrganisationKind.choices, widget=forms.RadioSelect
    )
    starts_on = DateField(label="Exists since", required=False)
    ends_on = DateField(label="Existed until", required=False)


class OrganisationEdit(OrganisationCreate, Versioned):
    """The same, with the version that was shown."""


class OrganisationFilter(Filter):
    """What the list is narrowed by; it is sent in the address."""

    search = forms.CharField(label="Name", required=False, max_length=100)
    kind = forms.ChoiceField(
        label="Kind", required=False, choices=[("", "Any"), *OrganisationKind.choices]
    )
