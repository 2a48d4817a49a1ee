"""What is typed about a duty, and about who holds it?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.commissioning.actions.duties import DutyTerms, HoldingTerms
from waymark.directory.models import Service
from waymark.web.fields import DateField
from waymark.web.forms import Form, NewOrVersioned


class EditDuty(NewOrVersioned):
    """A duty: what the law requires, and where it says so."""

    title = forms.CharField(label="Duty", max_length=200)
    requires = forms.CharField(
        label="What it requires", max_length=4000, widget=forms.Textarea(attrs={"rows": 4})
    )
    source = forms.CharField(
        label="Law or guidance",
        help_text="Title and section, for example Education and Skills Act 2008, section 68.",
        max_length=300,
    )
    starts_on = DateField(label="In force from", required=False)
    ends_on = DateField(
        label="Ends on", required=False, help_text="The first day on which it no longer holds."
    )

    def values(self) -> dict[str, Any]:
        """Return the terms, and the version that was shown."""
        found = super().values()
        return {"version": found.pop("version"), "terms": DutyTerms(**found)}


class EditHolding(NewOrVersioned):
    """Who holds a duty, from when, under what power, and what discharges it."""

    holder = forms.CharField(label="Body that holds it", max_length=200)
    is_own = forms.BooleanField(label="This is our authority", required=False)
    starts_on = DateField(label="Holds it from")
    ends_on = DateField(
        label="Passes on",
        required=False,
        help_text="The first day on which another body holds it. Leave empty if it has no end.",
    )
    power = forms.CharField(
        label="Under what power",
        help_text="The section, order, direction or agreement that gives it to them.",
        max_length=300,
    )
    is_interim = forms.BooleanField(label="This is an interim arrangement", required=False)
    service = forms.ChoiceField(label="Service that discharges it", required=False)
    discharged_by = forms.CharField(
        label="Or what discharges it, in words",
        required=False,
        max_length=200,
        help_text="Where the service is not in the directory.",
    )
    note = forms.CharField(
        label="Note",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Shown in the public register.",
    )

    def __init__(self, *args: Any, services: Sequence[Service], **kwargs: Any) -> None:
        """Offer the services of the directory."""
        self.services = {str(each.public_id): each for each in services}
        super().__init__(*args, **kwargs)
        self.fields["service"].choices = [  # type: ignore[attr-defined]
            ("", "None of the directory"),
            *((key, each.name) for key, each in self.services.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return the terms, and the version that was shown."""
        found = super().values()
        version = found.pop("version")
        found["service"] = self.services.get(found["service"])
        return {"version": version, "terms": HoldingTerms(**found)}


class Publish(Form):
    """A step that is asked about once more and needs nothing typed."""
