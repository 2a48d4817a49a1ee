"""What is typed about a vacancy or a course, and about what a list of them shows?"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django import forms

from waymark.access.models.authorities import Locality
from waymark.organisations.models import Organisation
from waymark.participation.models.activities import LEVEL_LABELS
from waymark.participation.models.opportunities import (
    OPPORTUNITY_KIND_LABELS,
    OPPORTUNITY_STATE_LABELS,
    SECTOR_LABELS,
)
from waymark.participation.rules.opportunities import (
    MOST_PLACES,
    OLDEST,
    YOUNGEST,
    OpportunityKind,
    OpportunityState,
    Sector,
)
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.models.parts import choices_of
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Filter, Form, Versioned

NARROW = {"class": "govuk-input--width-3", "type": "number"}
WEEKS = {"4": "Within 4 weeks", "13": "Within 3 months", "26": "Within 6 months"}
OPEN_LABELS = {"open": "Open for applications", "draft": "Draft: only those who manage it see it"}


def _choice(label: str, labels: Mapping[Any, str], **options: Any) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label, required=False, choices=[("", "Any"), *choices_of(dict(labels))], **options
    )


def _number(label: str, *, most: int, least: int = 0, hint: str = "") -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=least,
        max_value=most,
        help_text=hint,
        widget=forms.TextInput(attrs=NARROW),
    )


def _words(label: str, longest: int, *, rows: int = 0, hint: str = "") -> forms.CharField:
    box = {"rows": rows, "dir": "auto"}
    return forms.CharField(
        label=label,
        required=False,
        max_length=longest,
        help_text=hint,
        widget=forms.Textarea(attrs=box) if rows else forms.TextInput,
    )


class OfAreas(Form):
    """A form with a choice of the authority's areas."""

    nothing = "Any"

    def __init__(self, *args: Any, areas: Iterable[Locality], **kwargs: Any) -> None:
        """Offer the areas that are there now."""
        super().__init__(*args, **kwargs)
        self.areas = {str(each.public_id): each for each in areas}
        self.fields["area"].choices = [  # type: ignore[attr-defined]
            ("", self.nothing),
            *((key, each.name) for key, each in self.areas.items()),
        ]


class OpportunityFilter(OfAreas, Filter):
    """What the list of opportunities is narrowed by; it is sent in the address."""

    search = forms.CharField(label="Words", required=False, max_length=100)
    kind = _choice("Kind", OPPORTUNITY_KIND_LABELS)
    level = _choice("Level", LEVEL_LABELS)
    area = forms.ChoiceField(label="Area", required=False)
    weeks = forms.ChoiceField(
        label="Starts", required=False, choices=[("", "Any time"), *WEEKS.items()]
    )
    places = forms.ChoiceField(
        label="Places", required=False, choices=[("", "Any"), ("left", "With places left")]
    )
    state = forms.ChoiceField(label="State", required=False)

    def __init__(self, *args: Any, with_drafts: bool, **kwargs: Any) -> None:
        """Offer drafts to those who manage them alone."""
        super().__init__(*args, **kwargs)
        self.fields["state"].choices = [  # type: ignore[attr-defined]
            ("", "Open to apply"),
            *(
                (state.value, label)
                for state, label in OPPORTUNITY_STATE_LABELS.items()
                if state is not OpportunityState.OPEN
                and (with_drafts or state is not OpportunityState.DRAFT)
            ),
        ]


class OpportunityFields(OfAreas):
    """Everything that is said of an opportunity."""

    nothing = "Not in one area"

    title = forms.CharField(label="Title", max_length=200)
    kind = forms.ChoiceField(
        label="Kind", choices=[("", "Choose one"), *choices_of(OPPORTUNITY_KIND_LABELS)]
    )
    provider = forms.ChoiceField(label="Provider or employer", required=False)
    provider_name = _words(
        "Its name, if it is not in the list", 200, hint="Leave it empty if you chose one above"
    )
    description = _words("What it is", 2000, rows=4)
    level = forms.ChoiceField(
        label="Level", required=False, choices=[("", "Not said"), *choices_of(LEVEL_LABELS)]
    )
    sector = forms.ChoiceField(
        label="Sector", required=False, choices=[("", "Not said"), *choices_of(SECTOR_LABELS)]
    )
    address = _words("Where", 300)
    postcode = forms.CharField(
        label="Postcode",
        required=False,
        max_length=10,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    area = forms.ChoiceField(label="Area", required=False)
    starts_on = DateField(
        label="Starts on", required=False, help_text="Leave it empty if one can start at any time"
    )
    closes_on = DateField(label="Last day to apply", required=False)
    places = _number("Places", most=MOST_PLACES, hint="Leave both empty if nobody counts them")
    places_left = _number("Places left", most=MOST_PLACES)
    hours = _words("Hours", 100, hint="Such as: 30 hours a week, Monday to Thursday")
    wage = _words("Wage", 100, hint="Leave it empty if there is none")
    entry_level = forms.ChoiceField(
        label="Level needed to start",
        required=False,
        choices=[("", "None"), *choices_of(LEVEL_LABELS)],
    )
    entry_words = _words("What else is needed", 1000, rows=3)
    age_from = _number(
        "Youngest academic age",
        least=YOUNGEST,
        most=OLDEST,
        hint="The age on 31 August before the school year in which it starts",
    )
    age_to = _number("Oldest academic age", least=YOUNGEST, most=OLDEST)
    has_send_places = forms.BooleanField(
        label="It has places with support for special needs", required=False
    )
    contact = _words("Whom to ask", 300)
    source = _words("Where you heard of it", 200)

    def __init__(self, *args: Any, providers: Iterable[Organisation], **kwargs: Any) -> None:
        """Offer the organisations."""
        super().__init__(*args, **kwargs)
        self.providers = {str(each.public_id): each for each in providers}
        self.fields["provider"].choices = [  # type: ignore[attr-defined]
            ("", "Not in the list"),
            *((key, each.name) for key, each in self.providers.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return what is said, with records and words in place of the typed keys."""
        found = super().values()
        level, entry, sector = found["level"], found["entry_level"], found["sector"]
        return found | {
            "kind": OpportunityKind(found["kind"]),
            "provider": self.providers.get(found["provider"]),
            "locality": self.areas.get(found.pop("area")),
            "level": LearningLevel(level) if level else None,
            "entry_level": LearningLevel(entry) if entry else None,
            "sector": Sector(sector) if sector else None,
        }


class OpportunityCreate(OpportunityFields):
    """The same, with how it begins."""

    begins = forms.ChoiceField(
        label="How does it begin?",
        choices=list(OPEN_LABELS.items()),
        initial="open",
        widget=Radios(),
    )


class OpportunityEdit(OpportunityFields, Versioned):
    """The same, with the version that was shown."""


class OpportunityMove(Form):
    """How an opportunity stands from now on."""

    to = forms.ChoiceField(label="How does it stand now?", widget=Radios())

    def __init__(self, *args: Any, states: Iterable[OpportunityState], **kwargs: Any) -> None:
        """Offer where it may go."""
        super().__init__(*args, **kwargs)
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            (each.value, OPPORTUNITY_STATE_LABELS[each]) for each in states
        ]

    def values(self) -> dict[str, Any]:
        """Return the state itself."""
        return {"to": OpportunityState(super().values()["to"])}


def key_of(typed: str) -> UUID | None:
    """Read a key from an address; one that is none is passed over."""
    try:
        return UUID(typed)
    except ValueError:
        return None
