"""What is typed about the risk of NEET: what narrows the list, judgements, what schools say?"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms

from waymark.organisations.models import Organisation
from waymark.participation.models.risk import BAND_LABELS, FACT_LABELS
from waymark.participation.rules.risk import JUDGED, MOST_OF_FACT, Band, FactKind
from waymark.people.forms.parts import choice
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Filter, Form

UNITS = {
    FactKind.ATTENDANCE: "In percent of the sessions, for example 83",
    FactKind.SUSPENSIONS: "How many, 0 for none",
}


class RiskFilter(Filter):
    """What the list is narrowed by; it is sent in the address."""

    band = forms.TypedChoiceField(
        label="Band",
        required=False,
        choices=[("", "Any"), *choices_of(BAND_LABELS)],
        coerce=Band,
        empty_value=None,
    )
    year_group = forms.TypedChoiceField(
        label="Year group", required=False, coerce=int, empty_value=None
    )
    school = forms.TypedChoiceField(label="School", required=False, coerce=UUID, empty_value=None)

    def __init__(
        self,
        *args: Any,
        year_groups: Iterable[int],
        schools: Iterable[Organisation],
        **kwargs: Any,
    ) -> None:
        """Offer the years and schools."""
        super().__init__(*args, **kwargs)
        years = [(str(each), f"Year {each}") for each in year_groups]
        places = [(str(each.public_id), each.name) for each in schools]
        for name, rows in (("year_group", years), ("school", places)):
            self.fields[name].choices = [("", "Any"), *rows]  # type: ignore[attr-defined]


class Judge(Form):
    """What somebody who knows the young person judges instead, why, and until when."""

    band = choice({each: BAND_LABELS[each] for each in JUDGED}, label="The risk is")
    reason = forms.CharField(
        label="Reason",
        max_length=500,
        widget=forms.Textarea,
        help_text="Everybody who may see the list may read it, and the young person on request.",
    )
    ends_on = DateField(
        label="Until",
        help_text="A year from today at most. After that what is worked out counts again.",
    )


class Facts(Form):
    """What a school says of a pupil; what it does not say stays empty."""

    as_of = DateField(label="As of", help_text="The day of the school’s list or message")
    source = choice(SOURCE_LABELS, label="Said by")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for each kind of fact, none of which is needed."""
        super().__init__(*args, **kwargs)
        for kind, label in FACT_LABELS.items():
            self.fields[kind.value] = _field(kind, label)

    def values(self) -> dict[str, Any]:
        """Return what was typed, the facts by their kinds."""
        typed = super().values()
        facts = {kind: typed.pop(kind.value) for kind in FactKind}
        return typed | {
            "values": {kind: value for kind, value in facts.items() if value is not None}
        }


def _field(kind: FactKind, label: str) -> forms.Field:
    if MOST_OF_FACT[kind] == 1:
        return forms.TypedChoiceField(
            label=label,
            required=False,
            choices=[("", "Not known"), ("1", "Yes"), ("0", "No")],
            coerce=int,
            empty_value=None,
            widget=Radios(),
        )
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=0,
        max_value=MOST_OF_FACT[kind],
        help_text=UNITS[kind],
    )
