"""What is typed about a service, about its places, and about what a list shows?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team
from waymark.directory.models import (
    KIND_LABELS,
    NEED_LABELS,
    ROUTE_LABELS,
    TIER_LABELS,
    Place,
    choices,
)
from waymark.directory.rules import OLDEST, YOUNGEST, Need, Route, ServiceKind, ServiceTier
from waymark.organisations.models import Organisation
from waymark.web.fields import Checkboxes, Radios, YesNoField
from waymark.web.forms import Filter, Form, Versioned

NARROW = {"class": "govuk-input--width-3", "type": "number"}


class ServiceFilter(Filter):
    """What the list of services is narrowed by; it is sent in the address."""

    search = forms.CharField(label="Words", required=False, max_length=100)
    kind = forms.ChoiceField(
        label="Kind", required=False, choices=[("", "Any"), *choices(KIND_LABELS)]
    )
    need = forms.ChoiceField(
        label="What it helps with", required=False, choices=[("", "Any"), *choices(NEED_LABELS)]
    )
    tier = forms.ChoiceField(
        label="For whom", required=False, choices=[("", "Any"), *choices(TIER_LABELS)]
    )
    area = forms.ChoiceField(label="Area", required=False)
    age = forms.IntegerField(
        label="Age",
        required=False,
        min_value=YOUNGEST,
        max_value=OLDEST,
        widget=forms.TextInput(attrs=NARROW),
    )

    def __init__(self, *args: Any, areas: Iterable[Locality], **kwargs: Any) -> None:
        """Offer the areas."""
        super().__init__(*args, **kwargs)
        self.fields["area"].choices = [  # type: ignore[attr-defined]
            ("", "Any"),
            *((str(each.public_id), each.name) for each in areas),
        ]


class ServiceCreate(Form):
    """Everything that is said of a service."""

    organisation = forms.ChoiceField(label="Organisation")
    name = forms.CharField(label="Name of the service", max_length=200)
    description = forms.CharField(
        label="What it does",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )
    kind = forms.ChoiceField(label="Kind", choices=[("", "Choose one"), *choices(KIND_LABELS)])
    tier = forms.ChoiceField(label="For whom", choices=choices(TIER_LABELS), widget=Radios())
    age_from = forms.IntegerField(
        label="Youngest age",
        required=False,
        min_value=YOUNGEST,
        max_value=OLDEST,
        widget=forms.TextInput(attrs=NARROW),
    )
    age_to = forms.IntegerField(
        label="Oldest age",
        required=False,
        min_value=YOUNGEST,
        max_value=OLDEST,
        widget=forms.TextInput(attrs=NARROW),
    )
    needs = forms.MultipleChoiceField(
        label="What it helps with",
        required=False,
        choices=choices(NEED_LABELS),
        widget=Checkboxes(),
    )
    route = forms.ChoiceField(
        label="Who may ask for it", choices=choices(ROUTE_LABELS), widget=Radios()
    )
    threshold = forms.CharField(
        label="Whom it takes",
        required=False,
        max_length=1000,
        help_text="What has to be so before somebody is taken, in words",
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    capacity = forms.IntegerField(
        label="How many at a time",
        required=False,
        min_value=0,
        max_value=100_000,
        widget=forms.TextInput(attrs=NARROW),
    )
    waiting_days = forms.IntegerField(
        label="Waiting time in days",
        required=False,
        min_value=0,
        max_value=2000,
        help_text="As of today; leave it empty where nobody knows",
        widget=forms.TextInput(attrs=NARROW),
    )
    team = forms.ChoiceField(
        label="Team that takes its referrals",
        required=False,
        help_text="Leave it empty where the service does not use Waymark",
    )
    email = forms.EmailField(label="Email", required=False)
    telephone = forms.CharField(label="Telephone", required=False, max_length=40)

    def __init__(
        self,
        *args: Any,
        organisations: Iterable[Organisation],
        teams: Iterable[Team],
        **kwargs: Any,
    ) -> None:
        """Offer the organisations and the teams."""
        super().__init__(*args, **kwargs)
        self.organisations = {str(each.public_id): each for each in organisations}
        self.teams = {str(each.public_id): each for each in teams}
        self.fields["organisation"].choices = [  # type: ignore[attr-defined]
            ("", "Choose one"),
            *((key, each.name) for key, each in self.organisations.items()),
        ]
        self.fields["team"].choices = [  # type: ignore[attr-defined]
            ("", "None: it is outside"),
            *((key, each.name) for key, each in self.teams.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return what is said, with records and words in place of the typed keys."""
        found = super().values()
        return found | {
            "organisation": self.organisations[found["organisation"]],
            "team": self.teams.get(found["team"]),
            "kind": ServiceKind(found["kind"]),
            "tier": ServiceTier(found["tier"]),
            "route": Route(found["route"]),
            "needs": tuple(map(Need, found["needs"])),
        }


class ServiceEdit(ServiceCreate, Versioned):
    """The same, with the version that was shown."""


class KnownPlace(Form):
    """One of the places that are known, and the hours there."""

    place = forms.ChoiceField(label="Place")
    hours = forms.CharField(
        label="Hours", required=False, max_length=300, help_text="Such as: weekdays, 9am to 4pm"
    )

    def __init__(self, *args: Any, places: Iterable[Place], **kwargs: Any) -> None:
        """Offer the places."""
        super().__init__(*args, **kwargs)
        self.places = {str(each.public_id): each for each in places}
        self.fields["place"].choices = [  # type: ignore[attr-defined]
            ("", "Choose one"),
            *((key, each.name) for key, each in self.places.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return the place itself."""
        found = super().values()
        return found | {"place": self.places[found["place"]]}


class NewPlace(Form):
    """A place that is not known yet, and the hours there."""

    needed_at_times = frozenset({"address", "postcode"})

    name = forms.CharField(label="Name of the place", max_length=200)
    address = forms.CharField(label="Address", required=False, max_length=300)
    postcode = forms.CharField(
        label="Postcode",
        required=False,
        max_length=10,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    locality = forms.ChoiceField(label="Area", required=False)
    is_accessible = YesNoField(label="Step-free way in", required=False, widget=Radios(inline=True))
    hours = forms.CharField(
        label="Hours", required=False, max_length=300, help_text="Such as: weekdays, 9am to 4pm"
    )

    def __init__(self, *args: Any, areas: Iterable[Locality], **kwargs: Any) -> None:
        """Offer the areas."""
        super().__init__(*args, **kwargs)
        self.areas = {str(each.public_id): each for each in areas}
        self.fields["locality"].choices = [  # type: ignore[attr-defined]
            ("", "Not in one area"),
            *((key, each.name) for key, each in self.areas.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return the area itself, and yes, no or nothing for the way in."""
        found = super().values()
        return found | {"locality": self.areas.get(found["locality"])}
