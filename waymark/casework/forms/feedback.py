"""What is typed when a complaint or a compliment is recorded, answered, or looked for?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django import forms

from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.casework.actions.feedback import Moved, Said
from waymark.casework.models.feedback import (
    FEEDBACK_OUTCOME_LABELS,
    FEEDBACK_STATE_LABELS,
    KIND_LABELS,
    SENDER_LABELS,
    WAY_LABELS,
)
from waymark.casework.queries.feedback import Narrowed
from waymark.casework.rules.feedback import (
    LONGEST_NAME,
    LONGEST_SAID,
    FeedbackKind,
    FeedbackMove,
    FeedbackOutcome,
    FeedbackSender,
    FeedbackWay,
    Procedure,
    topics_on,
)
from waymark.people.models.parts import choices_of
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Filter, Form, Versioned

CHOOSE = ("", "Choose one")


@dataclass(frozen=True)
class RecordChoices:
    """What somebody may choose who records one."""

    today: date
    staff: tuple[Membership, ...]
    has_record: bool


@dataclass(frozen=True)
class MoveChoices:
    """What somebody may choose who writes down what happened to it."""

    is_complaint: bool
    staff: tuple[Membership, ...] = ()
    procedures: tuple[Procedure, ...] = ()


def _text(label: str, *, required: bool = False, help_text: str = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        required=required,
        max_length=LONGEST_SAID,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )


def _offer(form: Form, name: str, choices: Iterable[tuple[str, str]]) -> None:
    form.fields[name].choices = list(choices)  # type: ignore[attr-defined]


def _chosen(rows: Iterable[Membership], key: str) -> Membership | None:
    return next((each for each in rows if str(each.public_id) == key), None)


def _names(rows: Iterable[Membership]) -> list[tuple[str, str]]:
    return [(str(each.public_id), str(each.user)) for each in rows]


class FeedbackRecord(Form):
    """What somebody said of the service, from whom it came, and how to answer."""

    needed_at_times = frozenset({"sender_name"})

    kind = forms.ChoiceField(
        label="What is it?",
        choices=choices_of(KIND_LABELS),
        widget=Radios(
            hints={
                FeedbackKind.COMPLAINT.value: "Somebody is not content and wants an answer",
                FeedbackKind.COMMENT.value: "An idea, or something to know",
            }
        ),
        error_messages={"required": "Select what it is"},
    )
    received_on = DateField(label="When did it reach us?")
    way = forms.ChoiceField(label="How did it reach us?", choices=[CHOOSE, *choices_of(WAY_LABELS)])
    sender = forms.ChoiceField(
        label="Who said it?",
        choices=choices_of(SENDER_LABELS),
        widget=Radios(),
        error_messages={"required": "Select who said it"},
    )
    sender_name = forms.CharField(
        label="Their name",
        required=False,
        max_length=LONGEST_NAME,
        help_text="Not needed where it is the young person. “Not given” where they gave none",
    )
    answer_to = forms.CharField(
        label="How do they want to be answered?",
        required=False,
        max_length=LONGEST_NAME,
        help_text="A telephone number, an address, or by whom",
    )
    topic = forms.ChoiceField(label="What is it about?")
    words = _text("What was said?", required=True, help_text="In the words that were used")
    wish = _text("What do they want to happen?")
    staff = forms.ChoiceField(
        label="Is it about somebody who works here?",
        required=False,
        help_text="They do not see it. If it is about you, you do not see it either, once saved",
    )

    def __init__(self, *args: Any, choices: RecordChoices, **kwargs: Any) -> None:
        """Offer the topics of the day, and who works here."""
        super().__init__(*args, **kwargs)
        self.choices = choices
        topics = [(each.code, each.label) for each in topics_on(choices.today)]
        _offer(self, "topic", [CHOOSE, *topics])
        _offer(self, "staff", [("", "No, or not known"), *_names(choices.staff)])
        if not choices.has_record:
            self.fields["sender_name"].help_text = "“Not given” where they gave none"
            _offer(
                self,
                "sender",
                [
                    (key, "A young person" if key == FeedbackSender.YOUNG_PERSON else label)
                    for key, label in choices_of(SENDER_LABELS)
                ],
            )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        return {
            "said": Said(
                kind=FeedbackKind(found["kind"]),
                way=FeedbackWay(found["way"]),
                sender=FeedbackSender(found["sender"]),
                staff=_chosen(self.choices.staff, found["staff"]),
                **{
                    name: found[name]
                    for name in (
                        "received_on", "sender_name", "answer_to", "topic", "words", "wish",
                    )
                },
            )
        }  # fmt: skip


class FeedbackMoved(Versioned):
    """Something that happened to it, on a day."""

    happened_on = DateField(label="On which day?")

    def __init__(self, *args: Any, choices: MoveChoices, **kwargs: Any) -> None:
        """Keep what may be chosen."""
        super().__init__(*args, **kwargs)
        self.choices = choices

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        version = found.pop("version")
        return {"moved": Moved(**self.moved(found)), "version": version}

    def moved(self, found: dict[str, Any]) -> dict[str, Any]:
        """Return what was typed as the fields of what happened."""
        return found


class TakeOn(FeedbackMoved):
    """By which procedure a complaint is handled."""

    procedure = forms.ChoiceField(
        label="Which procedure is it?",
        widget=Radios(),
        error_messages={"required": "Select the procedure"},
    )
    note = _text("Is there anything to add?")
    field_order = ("procedure", "note", "happened_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for a procedure where one can be chosen."""
        super().__init__(*args, **kwargs)
        found = self.choices.procedures
        if not found:
            del self.fields["procedure"]
            return
        self.fields["procedure"].widget.hints = {each.code: each.hint for each in found}
        _offer(self, "procedure", [(each.code, each.label) for each in found])


class Acknowledge(FeedbackMoved):
    """That they were told that we have it."""

    note = _text("How did you tell them?")
    field_order = ("note", "happened_on")


class Reply(FeedbackMoved):
    """What they were answered."""

    outcome = forms.ChoiceField(
        label="What was found?",
        choices=choices_of(FEEDBACK_OUTCOME_LABELS),
        widget=Radios(),
        error_messages={"required": "Select what was found"},
    )
    note = _text("What did you answer?", required=True)
    done = _text("What was done to put it right?")
    learnt = _text("What did we learn?")
    field_order = ("outcome", "note", "done", "learnt", "happened_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask what was found about a complaint alone."""
        super().__init__(*args, **kwargs)
        if not self.choices.is_complaint:
            del self.fields["outcome"]
            self.fields["done"].label = "What was done with it?"

    def moved(self, found: dict[str, Any]) -> dict[str, Any]:
        """Read what was found."""
        if "outcome" in found:
            return found | {"outcome": FeedbackOutcome(found["outcome"])}
        return found


class Why(FeedbackMoved):
    """Why something is done; a sentence has to be written."""

    note = _text("Why?", required=True)
    field_order = ("note", "happened_on")


class Name(FeedbackMoved):
    """Whom it is about."""

    staff = forms.ChoiceField(label="Who is it about?", required=False)
    note = _text("Is there anything to add?")
    field_order = ("staff", "note", "happened_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer who works here."""
        super().__init__(*args, **kwargs)
        _offer(self, "staff", [("", "Nobody who works here"), *_names(self.choices.staff)])

    def moved(self, found: dict[str, Any]) -> dict[str, Any]:
        """Read whom it is about."""
        return found | {"staff": _chosen(self.choices.staff, found["staff"])}


class Note(FeedbackMoved):
    """Something to add, if there is."""

    note = _text("Is there anything to add?")
    field_order = ("note", "happened_on")


class Add(FeedbackMoved):
    """Something to add; what was written stays."""

    note = _text("What is there to add?", required=True)
    field_order = ("note", "happened_on")


FORMS: Mapping[FeedbackMove, type[FeedbackMoved]] = {
    FeedbackMove.TAKEN_ON: TakeOn,
    FeedbackMove.ACKNOWLEDGED: Acknowledge,
    FeedbackMove.REPLIED: Reply,
    FeedbackMove.SHARED: Note,
    FeedbackMove.UNSHARED: Note,
    FeedbackMove.EXTENDED: Why,
    FeedbackMove.NAMED: Name,
    FeedbackMove.ADDED: Add,
    FeedbackMove.ESCALATED: Why,
    FeedbackMove.WITHDRAWN: Why,
    FeedbackMove.REOPENED: Why,
}


class FeedbackFilter(Filter):
    """To what the list is narrowed."""

    kind = forms.ChoiceField(
        label="What", required=False, choices=[("", "All"), *choices_of(KIND_LABELS)]
    )
    state = forms.ChoiceField(
        label="How far", required=False, choices=[("", "All"), *choices_of(FEEDBACK_STATE_LABELS)]
    )
    locality = forms.ChoiceField(label="Area", required=False)
    only = forms.ChoiceField(
        label="Only",
        required=False,
        choices=[("", "All"), ("waiting", "What waits for me"), ("overdue", "Overdue")],
    )

    def __init__(self, *args: Any, areas: Iterable[Locality], **kwargs: Any) -> None:
        """Offer the areas of today."""
        super().__init__(*args, **kwargs)
        _offer(
            self, "locality", [("", "All"), *((str(each.public_id), each.name) for each in areas)]
        )

    def narrowed(self) -> Narrowed:
        """Return what was chosen; nothing of what cannot be read."""
        found = self.cleaned_data
        area = found.get("locality", "")
        return Narrowed(
            kind=found.get("kind", ""),
            state=found.get("state", ""),
            locality=UUID(area) if area else None,
            only=found.get("only", ""),
        )
