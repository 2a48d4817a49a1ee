"""What is typed about a needs assessment itself?"""

from collections.abc import Sequence
from typing import Any

from django import forms

from waymark.access.models.authorities import Locality
from waymark.commissioning.actions.needs import NeedsTerms
from waymark.commissioning.models.cycles import Cycle
from waymark.web.fields import Checkboxes, DateField
from waymark.web.forms import Form, Versioned


class EditNeeds(Form):
    """What an assessment is about, and what it says in words."""

    title = forms.CharField(label="Title", max_length=200)
    cycle = forms.ChoiceField(label="Commissioning cycle", required=False)
    localities = forms.MultipleChoiceField(
        label="Localities",
        required=False,
        help_text="Tick none for the whole authority.",
        widget=Checkboxes(),
    )
    age_from = forms.IntegerField(label="Youngest age", min_value=0, max_value=25)
    age_to = forms.IntegerField(label="Oldest age", min_value=0, max_value=25)
    starts_on = DateField(label="First day of the period")
    ends_on = DateField(label="Last day of the period")
    known = forms.CharField(
        label="What is known",
        help_text="What young people here need, and how that is known.",
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 10}),
    )
    not_known = forms.CharField(
        label="Gaps in what is known",
        help_text="What could not be found out, and about whom.",
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    def __init__(
        self,
        *args: Any,
        cycles: Sequence[Cycle],
        localities: Sequence[Locality],
        fixed_title: str = "",
        **kwargs: Any,
    ) -> None:
        """Offer cycles and localities; versions of one assessment share their title."""
        self.cycles = {str(each.public_id): each for each in cycles}
        self.areas = {str(each.public_id): each for each in localities}
        self.fixed_title = fixed_title
        super().__init__(*args, **kwargs)
        if fixed_title:
            del self.fields["title"]
        self.fields["cycle"].choices = [  # type: ignore[attr-defined]
            ("", "None: it stands alone"),
            *((key, each.title) for key, each in self.cycles.items()),
        ]
        self.fields["localities"].choices = [  # type: ignore[attr-defined]
            (key, each.name) for key, each in self.areas.items()
        ]
        if not localities:
            del self.fields["localities"]

    def values(self) -> dict[str, Any]:
        """Return the terms as the action takes them."""
        found = super().values()
        found["cycle"] = self.cycles.get(found["cycle"])
        found["localities"] = [self.areas[key] for key in found.get("localities", ())]
        return {"terms": NeedsTerms(**({"title": self.fixed_title} | found))}


class ReviseNeeds(Versioned, EditNeeds):
    """The same, with the version that was shown."""


class Revise(Form):
    """Why there is a new version."""

    reason = forms.CharField(label="Why a new version is needed", max_length=500)
