"""What is typed when young people are handed over?"""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.access.permissions import role_in_sentence
from waymark.casework.rules.teams import LONGEST_NOTE
from waymark.people.models.people import Person
from waymark.web.forms import OUT_OF_DATE, Form

MOST_WITH_NOTES = 50
"""Of how many young people at most there is a box for each; more would make an endless page."""


class WorkerField(forms.ChoiceField):
    """One of the people to whom the viewer may give work."""

    def offer(
        self, workers: Iterable[Membership], *, nobody: str = "Choose somebody"
    ) -> dict[str, Membership]:
        """Offer these, and return them by what a form sends; `nobody` is said of none of them."""
        found = {str(each.public_id): each for each in workers}
        self.choices = [
            ("", nobody),
            *((key, f"{each.user}, {role_in_sentence(each.role)}") for key, each in found.items()),
        ]
        return found


class HandOver(Form):
    """To whom young people are handed over, and what is to be known of all and of each.

    `step` says whether what it would do was shown before.
    """

    worker = WorkerField(label="Who takes over")
    note = forms.CharField(
        label="Hand-over note",
        required=False,
        max_length=LONGEST_NOTE,
        help_text="What the worker should know first. It is shown on their day until they have "
        "read it",
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )
    step = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        *args: Any,
        workers: Iterable[Membership],
        people: Sequence[Person],
        **kwargs: Any,
    ) -> None:
        """Offer the workers, and a box for each young person where they are few."""
        super().__init__(*args, **kwargs)
        field = self.fields["worker"]
        assert isinstance(field, WorkerField)  # noqa: S101  tells the type checker
        self.workers = field.offer(workers)
        self.boxes = {}
        if len(people) <= MOST_WITH_NOTES:
            self.boxes = {f"note_{place}": each for place, each in enumerate(people)}
        for name, person in self.boxes.items():
            self.fields[name] = forms.CharField(
                label=f"About {person}",
                required=False,
                max_length=LONGEST_NOTE,
                widget=forms.TextInput(attrs={"dir": "auto"}),
            )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return {
            "worker": self.workers[found["worker"]],
            "note": found["note"],
            "notes": {person.pk: found[name] for name, person in self.boxes.items()},
        }


class ReadHandOvers(Form):
    """That what was shown has been read; `newest` is the first of it."""

    newest = forms.UUIDField(
        widget=forms.HiddenInput,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )
