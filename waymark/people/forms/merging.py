"""What is typed to merge records, to say that they are of different people, and to undo a merge?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms

from waymark.people.forms.reach import LONGEST_REASON, reason_field
from waymark.people.rules.merging import FieldGroup
from waymark.web.forms import Form


@dataclass(frozen=True)
class Question:
    """What somebody has to choose between, as (record, value in words), and what is proposed."""

    label: str
    choices: tuple[tuple[UUID, str], ...]
    proposed: UUID


class MergeRecords(Form):
    """Which record is kept, whose value is taken wherever they differ, and why they are one."""

    reason = reason_field(
        "How you know that they are one person",
        "Whoever undoes it later reads this. For example: “Same mother and same telephone; he says "
        "that he registered twice”",
    )

    def __init__(
        self,
        *args: Any,
        kept: Question,
        questions: Mapping[FieldGroup, Question],
        **kwargs: Any,
    ) -> None:
        """Ask which record is kept, and what differs."""
        self.groups = tuple(questions)
        asked = {"kept": kept, **{group.value: each for group, each in questions.items()}}
        # Before the base looks at the fields, so that it gives these their sentences too.
        vars(self)["base_fields"] = {
            "submission": self.base_fields["submission"],
            **{name: _radios(question) for name, question in asked.items()},
            "reason": self.base_fields["reason"],
        }
        super().__init__(*args, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return which is kept, whose value is taken by group, and why."""
        found = super().values()
        return {
            "kept": found["kept"],
            "choices": {group: found[group.value] for group in self.groups},
            "reason": found["reason"],
        }


class Dismiss(Form):
    """Why records that look alike are of different people."""

    note = forms.CharField(
        label="How you know",
        required=False,
        max_length=LONGEST_REASON,
        help_text="For example: “Twin sisters, both in Year 12”",
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class MergeUndo(Form):
    """Nothing to type: only whether to undo it."""


def records_asked(values: Sequence[str]) -> tuple[UUID, ...]:
    """Read the records that an address names; what is none is passed over."""
    found: dict[UUID, None] = {}
    for value in values:
        try:
            found[UUID(value)] = None
        except ValueError:
            continue
    return tuple(found)


def _radios(question: Question) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=question.label,
        choices=[(str(key), words) for key, words in question.choices],
        initial=str(question.proposed),
        coerce=UUID,
        widget=forms.RadioSelect,
    )
