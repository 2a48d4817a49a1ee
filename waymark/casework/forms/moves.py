"""What is typed about a move to another authority, and about one that comes from there?"""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms

from waymark.access.models.authorities import Authority
from waymark.casework.actions.moving import Going
from waymark.casework.models.moves import LONGEST_NOTE, PURPOSES
from waymark.casework.models.referrals import DATA_GROUP_LABELS
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.models.parts import choices_of
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Form

NEW = "new"
WORDS = {"rows": 3, "dir": "auto"}


class OfferMove(Form):
    """Where somebody moves to, what goes along, why, and what the other authority should know."""

    partner = forms.ChoiceField(
        label="Which authority", error_messages={"required": "Select an authority"}
    )
    moves_on = DateField(label="Day they move")
    new_address = forms.CharField(
        label="New address",
        required=False,
        max_length=300,
        help_text="Where it is known. The other authority sees it once it has taken over",
        widget=forms.Textarea(attrs=WORDS),
    )
    new_postcode = forms.CharField(label="New postcode", required=False, max_length=8)
    purpose = forms.ChoiceField(
        label="What it is for",
        choices=choices_of(PURPOSES),
        widget=Radios(),
        error_messages={"required": "Select what it is for"},
    )
    data_groups = forms.MultipleChoiceField(
        label="What goes along",
        required=False,
        help_text="Beside names, date of birth and language. Hand on as little as is needed",
        widget=Checkboxes(),
    )
    why = forms.CharField(
        label="Why this goes along",
        max_length=500,
        help_text="It stays with the closed record, with your name",
        error_messages={"required": "Enter why this goes along"},
        widget=forms.Textarea(attrs=WORDS),
    )
    note = forms.CharField(
        label="What they should know first",
        max_length=LONGEST_NOTE,
        help_text="Their duty desk reads this before it takes over",
        error_messages={"required": "Enter what they should know first"},
        widget=forms.Textarea(attrs=WORDS),
    )

    def __init__(
        self,
        *args: Any,
        partners: Sequence[Authority],
        groups: Iterable[DataGroup],
        **kwargs: Any,
    ) -> None:
        """Offer the other authorities, and the groups of data that lie open to the sender."""
        super().__init__(*args, **kwargs)
        self.partners = {str(each.public_id): each for each in partners}
        held = set(groups)
        self.fields["partner"].choices = [  # type: ignore[attr-defined]
            ("", "Choose an authority"),
            *((key, each.name) for key, each in self.partners.items()),
        ]
        self.fields["data_groups"].choices = [  # type: ignore[attr-defined]
            (group.value, label) for group, label in DATA_GROUP_LABELS.items() if group in held
        ]

    def values(self) -> dict[str, Any]:
        """Return where somebody goes, in the words of the rules."""
        found = super().values()
        return {
            "going": Going(
                partner=self.partners[found["partner"]],
                moves_on=found["moves_on"],
                purpose=Purpose(found["purpose"]),
                groups=frozenset(map(DataGroup, found["data_groups"])),
                why=found["why"],
                note=found["note"],
                new_address=found["new_address"],
                new_postcode=found["new_postcode"],
            )
        }


class AcceptMove(Form):
    """Whether it is somebody whom we have already."""

    match = forms.ChoiceField(
        label="Is it somebody you have already?",
        widget=Radios(),
        error_messages={"required": "Say whether it is one of these, or somebody new"},
    )

    def __init__(self, *args: Any, people: Sequence[tuple[Person, str]], **kwargs: Any) -> None:
        """Offer the records of ours that may be the same, as far as they lie open."""
        super().__init__(*args, **kwargs)
        self.people = {str(each.public_id): each for each, _ in people}
        self.fields["match"].choices = [  # type: ignore[attr-defined]
            *((str(each.public_id), words) for each, words in people),
            (NEW, "Somebody new"),
        ]

    def values(self) -> dict[str, Any]:
        """Return the record, or None for a new one."""
        return {"person": self.people.get(super().values()["match"])}


class DeclineMove(Form):
    """Why the record is not taken over."""

    answer = forms.CharField(
        label="Why not, and what would help",
        max_length=LONGEST_NOTE,
        help_text="The other authority reads this",
        widget=forms.Textarea(attrs=WORDS),
    )
