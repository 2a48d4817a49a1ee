"""From when to when, what of, for whom and why is a chronology made?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.casework.presenters.chronology import (
    FORMAT_LABELS,
    GROUND_LABELS,
    KIND_LABELS,
    RECIPIENT_LABELS,
)
from waymark.casework.rules.chronology import (
    LONGEST_PURPOSE,
    LONGEST_RECIPIENT,
    ChronologyKind,
    Ground,
    Recipient,
)
from waymark.organisations.models import Organisation
from waymark.people.models.parts import choices_of
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Form


class ChronologyAsked(Form):
    """What a chronology holds, and what it is for."""

    needed_at_times = frozenset({"to_whom", "ground"})

    since = DateField(label="From")
    until = DateField(label="To")
    kinds = forms.MultipleChoiceField(
        label="What it holds",
        widget=Checkboxes(),
        error_messages={"required": "Choose at least one kind of entry"},
    )
    recipient = forms.ChoiceField(
        label="For whom",
        choices=choices_of(RECIPIENT_LABELS),
        widget=Radios(),
        error_messages={"required": "Select for whom it is made"},
    )
    to_whom = forms.CharField(
        label="To whom it goes",
        required=False,
        max_length=LONGEST_RECIPIENT,
        help_text="Which court, panel or authority. Leave empty for the young person and your team",
    )
    organisation = forms.ChoiceField(
        label="School, college or service, if it goes to one",
        required=False,
        help_text="Then what was said of sharing with it counts, also an objection",
    )
    ground = forms.ChoiceField(
        label="What allows you to share it with a court, a panel or another authority?",
        required=False,
        choices=choices_of(GROUND_LABELS),
        widget=Radios(hints={"safety": "What it is for, below, says why"}),
    )
    purpose = forms.CharField(
        label="What it is for",
        max_length=LONGEST_PURPOSE,
        help_text="Stands on the chronology and in the audit trail",
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    format = forms.ChoiceField(
        label="As", choices=list(FORMAT_LABELS.items()), initial="page", widget=Radios()
    )

    def __init__(
        self,
        *args: Any,
        kinds: Iterable[ChronologyKind],
        organisations: Iterable[Organisation],
        **kwargs: Any,
    ) -> None:
        """Offer the kinds that the viewer may see, and the organisations that are known."""
        super().__init__(*args, **kwargs)
        self.organisations = {str(each.public_id): each for each in organisations}
        self.fields["organisation"].choices = [  # type: ignore[attr-defined]
            ("", "None on the list"),
            *((key, each.name) for key, each in self.organisations.items()),
        ]
        self.fields["kinds"].choices = [(kind.value, KIND_LABELS[kind]) for kind in kinds]  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """Return what the action takes, and the format."""
        found = super().values()
        return found | {
            "kinds": [ChronologyKind(each) for each in found["kinds"]],
            "recipient": Recipient(found["recipient"]),
            "organisation": self.organisations.get(found["organisation"]),
            "ground": Ground(found["ground"]) if found["ground"] else None,
        }
