"""What do the forms about parts of a record share, and what do they offer to choose from?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError

from waymark.organisations.models import Organisation
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import CharacteristicKind
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, NewOrVersioned

E = TypeVar("E", bound=Enum)

MANY = 7
"""From how many options on a list to open is quicker than buttons to read."""
IDENTIFIER = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Offers:
    """What can be chosen: the places to learn, the authorities and kinds that lie open."""

    places: tuple[Organisation, ...] = ()
    authorities: tuple[tuple[str, str], ...] = ()
    characteristics: tuple[CharacteristicKind, ...] = ()


@dataclass(frozen=True)
class Stage:
    """Whether the part is new, and whether it has ended; a form asks for the end accordingly."""

    is_new: bool = True
    has_ended: bool = False
    offers: Offers = field(default_factory=Offers)


class PartEdit(NewOrVersioned):
    """The base: the version that was shown, since when and until when it holds.

    A new part may have ended before it is written down. One that holds is ended on a page of its
    own; of one that has ended, the day can be put right.
    """

    starts_on = DateField(label="Start date", required=False)
    ends_on = DateField(
        label="End date", required=False, help_text="Leave empty if it still holds."
    )

    def __init__(self, *args: Any, stage: Stage, **kwargs: Any) -> None:
        """Put the dates last, and leave out the end of what holds."""
        self.stage = stage
        super().__init__(*args, **kwargs)
        own = [name for name in self.fields if name not in {"starts_on", "ends_on"}]
        self.order_fields([*own, "starts_on", "ends_on"])
        if not stage.is_new:
            if stage.has_ended:
                self.fields["ends_on"].required = True
                self.fields["ends_on"].help_text = ""
            else:
                self.fields.pop("ends_on", None)

    def values(self) -> dict[str, Any]:
        """Return what was typed; a new part has no version."""
        found = super().values()
        if self.stage.is_new:
            found.pop("version")
        return found


class EndPart(Form):
    """From which day on it no longer holds."""

    ends_on = DateField(label="End date", help_text="The first day on which it no longer holds.")


class TakeBackEnd(Form):
    """Nothing is asked; sending it takes the end back."""


def choice(labels: Mapping[E, str], *, label: str, **options: Any) -> forms.TypedChoiceField:
    """Return a field for one of a few words; a list to open where there are many."""
    kind = type(next(iter(labels)))
    choices = choices_of(dict(labels))
    if len(choices) < MANY:
        return forms.TypedChoiceField(
            label=label, choices=choices, coerce=kind, widget=Radios(), **options
        )
    return forms.TypedChoiceField(
        label=label, choices=[("", "Choose"), *choices], coerce=kind, **options
    )


def tick(label: str, hint: str = "") -> forms.BooleanField:
    """Return a box to tick that may stay empty."""
    return forms.BooleanField(label=label, help_text=hint, required=False)


class RecordAddress(forms.CharField):
    """The address of another record, of which the identifier counts."""

    def clean(self, value: Any) -> UUID | None:
        """Read the identifier out of what was pasted."""
        text = super().clean(value)
        if not text:
            return None
        found = IDENTIFIER.search(text.lower())
        if found is None:
            raise ValidationError(
                "This is not the address of a record. Open their record and copy its whole address"
            )
        return UUID(found[0])
