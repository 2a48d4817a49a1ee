"""What is typed about a supervision?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.casework.actions.supervision import Agreed
from waymark.casework.models.supervision import AgreedAction
from waymark.casework.rules.supervision import (
    LONGEST_ACTION,
    LONGEST_TEXT,
    MOST_ACTIONS,
    MOST_PEOPLE,
)
from waymark.people.models.people import Person
from waymark.web.fields import DateField
from waymark.web.forms import OUT_OF_DATE, Form


def _text(label: str, **options: Any) -> forms.CharField:
    given: dict[str, Any] = {
        "max_length": LONGEST_TEXT,
        "widget": forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
    }
    return forms.CharField(label=label, **given | options)


class SupervisionNotes(Form):
    """What was talked about and agreed; young people are named by their records alone."""

    needed_at_times = frozenset(f"due_on_{place}" for place in range(1, MOST_ACTIONS + 1))

    held_on = DateField(label="Held on")
    points = _text(
        "What you talked about",
        help_text="Workload, practice, learning. Choose below whom you talked about, and write "
        "about them in their records, not here",
    )
    wellbeing = _text(
        "How they are",
        required=False,
        help_text="Only what they agree to have written down",
    )
    next_on = DateField(label="Next supervision", required=False)
    revision = forms.IntegerField(
        widget=forms.HiddenInput,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )

    def __init__(
        self,
        *args: Any,
        worker: Membership,
        manager: Membership,
        people: Iterable[Person],
        **kwargs: Any,
    ) -> None:
        """Offer boxes for what is agreed, by the two of them, and for whom they talked about."""
        super().__init__(*args, **kwargs)
        self.people = {str(each.public_id): each for each in people}
        for place in range(1, MOST_PEOPLE + 1) if self.people else ():
            self.fields[f"person_{place}"] = forms.ChoiceField(
                label=f"Young person {place} you talked about",
                required=False,
                choices=[("", "Nobody"), *((key, str(each)) for key, each in self.people.items())],
            )
        self.owners = {"worker": worker, "manager": manager}
        for place in range(1, MOST_ACTIONS + 1):
            self.fields |= self._boxes(place)

    def _boxes(self, place: int) -> dict[str, forms.Field]:
        return {
            f"what_{place}": forms.CharField(
                label=f"Action {place}",
                required=False,
                max_length=LONGEST_ACTION,
                widget=forms.TextInput(attrs={"dir": "auto"}),
            ),
            f"owner_{place}": forms.ChoiceField(
                label=f"Who does action {place}",
                required=False,
                choices=[(key, str(each.user)) for key, each in self.owners.items()],
                initial="worker",
            ),
            f"due_on_{place}": DateField(label=f"Action {place} by when", required=False),
        }

    def clean(self) -> dict[str, Any]:
        """Ask for the day of each action that is written, and for the action of each day."""
        found = super().clean() or self.cleaned_data
        for place in range(1, MOST_ACTIONS + 1):
            what, due_on = f"what_{place}", f"due_on_{place}"
            if what in self.errors or due_on in self.errors:
                continue
            if found.get(what) and not found.get(due_on):
                self.add_error(due_on, f"Enter by when action {place} is to be done")
            if found.get(due_on) and not found.get(what):
                self.add_error(what, f"Enter what action {place} is, or take its day away")
        return found

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        names = ("held_on", "points", "wellbeing", "next_on", "revision")
        return {name: found[name] for name in names} | {
            "agreed": [
                Agreed(
                    what=found[f"what_{place}"],
                    owner=self.owners[found[f"owner_{place}"] or "worker"],
                    due_on=found[f"due_on_{place}"],
                )
                for place in range(1, MOST_ACTIONS + 1)
                if found[f"what_{place}"]
            ],
            "people": [
                self.people[key]
                for key in dict.fromkeys(
                    found.get(f"person_{place}", "") for place in range(1, MOST_PEOPLE + 1)
                )
                if key
            ],
        }

    @staticmethod
    def shown(
        agreed: list[AgreedAction], *, worker: Membership, people: Iterable[Person]
    ) -> dict[str, Any]:
        """Return what the boxes start with: actions that were agreed, people who are named."""
        found: dict[str, Any] = {
            f"person_{place}": str(each.public_id) for place, each in enumerate(people, start=1)
        }
        for place, each in enumerate(agreed, start=1):
            found |= {
                f"what_{place}": each.what,
                f"owner_{place}": "worker" if each.owner_id == worker.pk else "manager",
                f"due_on_{place}": each.due_on,
            }
        return found


class ReadSupervision(Form):
    """That the worker has read the notes, and what they say to them."""

    session = forms.UUIDField(
        widget=forms.HiddenInput,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )
    comment = _text(
        "Your comment",
        required=False,
        help_text="Stays beside the notes. Your manager reads it",
    )
