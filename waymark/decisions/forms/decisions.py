"""What is typed when a decision is recorded or changed?"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms

from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.options import Option
from waymark.core.dates import clock_in_words, day_in_words, local_date
from waymark.decisions.forms.conditions import CONDITION_PARTS, condition_fields, field_name
from waymark.decisions.forms.fields import UNKNOWN, offer
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import FINALITY_LABELS, STAGE_LABELS
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import (
    ConditionDraft,
    ConditionKind,
    DecisionDraft,
    DecisionStage,
    Fault,
    Finality,
)
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form, Versioned

MOST_CONDITIONS = 40
NOT_IN_SOURCE = "Leave it empty if the source does not give it: the pages will say so."
FINALITY_HINTS = {
    Finality.IN_PRINCIPLE.value: (
        "Subject to review: it depends on a condition, or is looked at again on a date."
    ),
    Finality.FINAL.value: "It stands. It may still have conditions.",
}


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What the form about one decision offers, and how it was come to."""

    bodies: Sequence[Body]
    stages: Collection[DecisionStage]
    today: date
    options: Sequence[Option] = ()
    editions: Sequence[ReportEdition] = ()
    after_consultation: bool = False
    is_from_history: bool = False
    is_confirmation: bool = False


class DecisionForm(Form):
    """One decision with its conditions; `rows` counts the conditions that are asked for."""

    needed_at_times = frozenset(
        {"history_source", "option", "reasons", "alternatives", "report_edition"}
    )

    rows = forms.IntegerField(
        required=False, min_value=1, max_value=MOST_CONDITIONS, widget=forms.HiddenInput
    )
    history_source = forms.CharField(
        max_length=300,
        required=False,
        label="Where is this decision written down?",
        help_text="Such as the minutes or a report, with its date. Every page names it.",
    )
    title = forms.CharField(
        max_length=200, label="Title", help_text="What the decision is about, in a few words."
    )
    reference = forms.CharField(
        max_length=60,
        required=False,
        label="Reference",
        help_text="Such as the number of the minute.",
    )
    body = forms.ChoiceField(
        label="Who decided?", error_messages={"required": "Select who decided"}
    )
    decided_on = DateField(
        label="Date of the decision",
        help_text="For example, 26 3 2026.",
        error_messages={"required": "Enter the date of the decision"},
    )
    wording = forms.CharField(
        max_length=10_000,
        label="What was decided",
        help_text="The words of the decision. The first sentence stands for it in lists.",
        widget=forms.Textarea,
        error_messages={"required": "Enter what was decided"},
    )
    option = forms.ChoiceField(
        required=False, label="Which option was chosen?", widget=forms.RadioSelect
    )
    reasons = forms.CharField(
        max_length=10_000, required=False, label="Reasons", widget=forms.Textarea
    )
    alternatives = forms.CharField(
        max_length=10_000,
        required=False,
        label="Alternatives considered",
        help_text="And why they were not chosen.",
        widget=forms.Textarea,
    )
    finality = forms.ChoiceField(
        label="How final is it?",
        widget=Radios(hints=FINALITY_HINTS),
        error_messages={"required": "Select how final it is"},
    )
    stage = forms.ChoiceField(
        label="What stage is it at?",
        widget=forms.RadioSelect,
        error_messages={"required": "Select what stage it is at"},
    )
    review_on = DateField(
        required=False, label="Review date", help_text=f"When it is looked at again. {UNKNOWN}"
    )
    report_edition = forms.ChoiceField(
        required=False,
        label="Which report was before those who decided?",
        widget=forms.RadioSelect,
    )
    report_read = forms.BooleanField(
        required=False,
        label="I confirm that this report was before those who decided, and I have read it",
    )

    def __init__(
        self, data: Any = None, files: Any = None, *, choices: Choices, **kwargs: Any
    ) -> None:
        """Offer what this decision may be, and as many conditions as are asked for."""
        self.choices = choices
        self.row_count = _row_count(data if data is not None else kwargs.get("initial") or {})
        own = {**self.base_fields}
        for name in _left_out(choices):
            own.pop(name, None)
        for number in range(1, self.row_count + 1):
            own.update(condition_fields(number))
        # An instance of its own, before the base copies it: the fields then get their sentences.
        vars(self)["base_fields"] = own
        super().__init__(data, files, **kwargs)
        self._offer()
        self._say_what_history_needs()

    def conditions(self) -> list[list[str]]:
        """The names of the visible fields of each condition, for the page to draw together."""
        return [
            [field_name(number, part) for part in CONDITION_PARTS if part != "id"]
            for number in range(1, self.row_count + 1)
        ]

    def plain_fields(self) -> list[str]:
        """The names of the fields that come before the conditions."""
        conditions = {name for row in self.conditions() for name in row}
        late = {"report_edition", "report_read"}
        return [
            name
            for name, field in self.fields.items()
            if name not in conditions | late and not field.widget.is_hidden
        ]

    def late_fields(self) -> list[str]:
        """The names of the fields that come after the conditions."""
        return [name for name in ("report_edition", "report_read") if name in self.fields]

    def typed_again(self) -> dict[str, Any]:
        """Return what was typed, as it was typed, to start a form with one more condition."""
        typed = {name: self[name].data for name in self.fields}
        return typed | {"rows": min(self.row_count + 1, MOST_CONDITIONS)}

    def clean(self) -> dict[str, Any]:
        """Ask the rules for everything that must be put right before this can be recorded."""
        cleaned = super().clean() or self.cleaned_data
        if {"decided_on", "finality", "stage"} & set(self.errors):
            return cleaned
        draft = self.draft()
        for fault in rules.faults(
            draft,
            today=self.choices.today,
            stages=self.choices.stages,
            after_consultation=self.choices.after_consultation,
            names_report=bool(cleaned.get("report_edition")),
            confirms_reading=bool(cleaned.get("report_read")),
        ):
            self._point_out(fault)
        return cleaned

    def draft(self) -> DecisionDraft:
        """Return the decision as it was stated."""
        cleaned = self.cleaned_data
        choices = self.choices
        stages = tuple(choices.stages)
        return DecisionDraft(
            title=cleaned.get("title", ""),
            decided_on=cleaned["decided_on"],
            wording=cleaned.get("wording", ""),
            finality=Finality(cleaned.get("finality") or Finality.FINAL),
            stage=DecisionStage(cleaned.get("stage") or stages[0]),
            reasons=cleaned.get("reasons", ""),
            alternatives=cleaned.get("alternatives", ""),
            reference=cleaned.get("reference", ""),
            review_on=cleaned.get("review_on"),
            conditions=tuple(condition for _, condition in self._stated_conditions()),
            is_from_history=choices.is_from_history,
            history_source=cleaned.get("history_source", ""),
        )

    def values(self) -> dict[str, Any]:
        """Return what the actions take: the draft, and the records that were chosen."""
        cleaned = self.cleaned_data
        choices = self.choices
        return {
            "draft": self.draft(),
            "body": _chosen(choices.bodies, cleaned["body"]),
            "option": _chosen(choices.options, cleaned.get("option")),
            "report_edition": _chosen(choices.editions, cleaned.get("report_edition")),
            "report_read": bool(cleaned.get("report_read")),
        }

    def _offer(self) -> None:
        choices = self.choices
        editions = [(str(each.public_id), _edition_words(each)) for each in choices.editions]
        options = [(str(each.public_id), each.label) for each in choices.options]
        offered: dict[str, list[tuple[str, str]]] = {
            "body": [("", "Choose"), *_by_name(choices.bodies)],
            "option": [*options, ("", "None of these")],
            "finality": [(each.value, FINALITY_LABELS[each]) for each in Finality],
            "stage": [(each.value, STAGE_LABELS[each]) for each in choices.stages],
            "report_edition": editions,
        }
        for name, pairs in offered.items():
            field = self.fields.get(name)
            if isinstance(field, forms.ChoiceField):
                field.choices = pairs

    def _say_what_history_needs(self) -> None:
        if self.choices.is_from_history:
            for name in ("reasons", "alternatives", "review_on"):
                self.fields[name].help_text = NOT_IN_SOURCE
        else:
            self.fields["reasons"].help_text = "They are published with the decision."

    def _stated_conditions(self) -> list[tuple[int, ConditionDraft]]:
        """The conditions that say anything, each with the number of its row."""
        found = []
        for number in range(1, self.row_count + 1):
            values = {
                part: self.cleaned_data.get(field_name(number, part)) for part in CONDITION_PARTS
            }
            if not (values["text"] or values["owner"] or values["due_on"]):
                continue
            condition = ConditionDraft(
                text=values["text"] or "",
                kind=ConditionKind(values["kind"] or ConditionKind.PRECEDENT),
                owner=values["owner"] or "",
                due_on=values["due_on"],
                public_id=values["id"],
            )
            found.append((number, condition))
        return found

    def _point_out(self, fault: Fault) -> None:
        """Put a fault at its field; the rules count only the conditions that say anything."""
        field = fault.field
        if field.startswith("condition_"):
            _, index, part = field.split("_", 2)
            number, _ = self._stated_conditions()[int(index) - 1]
            field = field_name(number, part)
        if field in self.errors:
            return
        self.add_error(field if field in self.fields else None, fault.sentence)


class ChangeDecision(Versioned, DecisionForm):
    """A decision that is not published, changed."""


class NameMeeting(Form):
    """At which meeting a decision was taken."""

    meeting = forms.ChoiceField(
        required=False, label="Meeting at which it was decided", widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, meetings: Iterable[Meeting], **kwargs: Any) -> None:
        """Offer the meetings of the body on that day."""
        super().__init__(*args, **kwargs)
        self.meetings = {str(each.public_id): each for each in meetings}
        offer(
            self,
            "meeting",
            [
                *((key, _meeting_words(each)) for key, each in self.meetings.items()),
                ("", "At none of them, or at no meeting"),
            ],
        )

    def values(self) -> dict[str, Any]:
        """Return the meeting itself."""
        return {"meeting": self.meetings.get(self.cleaned_data["meeting"])}


def _left_out(choices: Choices) -> list[str]:
    """The fields that a decision come to in this way does not have."""
    left_out = [] if choices.is_from_history else ["history_source"]
    if choices.is_from_history or not choices.after_consultation:
        left_out += ["report_edition", "report_read"]
    if not choices.options:
        left_out.append("option")
    if choices.is_confirmation:
        left_out.append("finality")
    if len(choices.stages) == 1:
        left_out.append("stage")
    return left_out


def _row_count(source: Mapping[str, Any]) -> int:
    typed = str(source.get("rows") or "")
    return min(max(int(typed), 1), MOST_CONDITIONS) if typed.isdecimal() and len(typed) < 4 else 1


def _by_name(bodies: Iterable[Body]) -> list[tuple[str, str]]:
    return [(str(body.public_id), body.name) for body in bodies]


def _meeting_words(meeting: Meeting) -> str:
    clock = f" at {clock_in_words(meeting.starts_at)}" if meeting.starts_at else ""
    return f"{meeting.body.name}, {day_in_words(meeting.held_on)}{clock}"


def _edition_words(edition: ReportEdition) -> str:
    day = local_date(edition.published_at) if edition.published_at else None
    published = f", published {day_in_words(day)}" if day else ""
    return f"Edition {edition.number}{published}"


def _chosen(records: Iterable[Any], public_id: str | None) -> Any:
    return next((each for each in records if str(each.public_id) == public_id), None)
