"""What is typed when somebody raises a concern, and about what happens to it?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.casework.actions.concerns import Happened, Seen
from waymark.casework.forms.drafts import Drafted
from waymark.casework.models.concerns import (
    CLOSURE_LABELS,
    CONCERN_STATE_LABELS,
    DECISION_LABELS,
    PASSED_ON_LABELS,
    TOLD_LABELS,
)
from waymark.casework.models.sessions import Attendance
from waymark.casework.rules.concerns import (
    LONGEST_LINE,
    LONGEST_TEXT,
    LONGEST_WORDS,
    ConcernClosure,
    ConcernMove,
    FrontDoorDecision,
    PassedOnBy,
    Told,
    kinds_on,
)
from waymark.people.models.parts import choices_of
from waymark.web.fields import DateTimeField, Radios
from waymark.web.forms import OUT_OF_DATE, Filter, Form

YES = "yes"


@dataclass(frozen=True)
class ConcernChoices:
    """What the writer may choose; without a register where it was not begun at a session."""

    today: date
    staff: tuple[Membership, ...]
    asks_name: bool
    present: tuple[Attendance, ...] = ()


class ConcernRaise(Drafted):
    """What was seen or heard. Four things have to be said; who it is about where that is open."""

    needed_at_times = frozenset({"attendance", "subject_name", "staff", "staff_name"})

    attendance = forms.ChoiceField(label="Who on the register", required=False)
    subject_name = forms.CharField(
        label="Who it is about",
        required=False,
        max_length=LONGEST_LINE,
        help_text="A name, a nickname, or how to tell them",
    )
    is_immediate = forms.ChoiceField(
        label="Is anybody in danger now?",
        choices=[(YES, "Yes"), ("no", "No")],
        widget=Radios(inline=True),
        error_messages={"required": "Select whether anybody is in danger now"},
    )
    words = forms.CharField(
        label="What was seen or said?",
        max_length=LONGEST_WORDS,
        help_text="In the words that were used. What you think of it, in a sentence of its own",
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
        error_messages={"required": "Say what was seen or said"},
    )
    kind = forms.ChoiceField(
        label="What kind of concern", error_messages={"required": "Choose one"}
    )
    told = forms.ChoiceField(
        label="Do they know that you pass it on?",
        choices=choices_of(TOLD_LABELS),
        widget=Radios(
            hints={Told.NOBODY.value: "Where telling would put somebody at risk, do not tell"}
        ),
        error_messages={"required": "Select who knows that you pass it on"},
    )
    not_told_why = forms.CharField(
        label="If no: why not?",
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    happened_at = DateTimeField(label="When was it?")
    place = forms.CharField(label="Where?", required=False, max_length=LONGEST_LINE)
    seen_by = forms.CharField(
        label="Who saw or heard it?",
        required=False,
        max_length=LONGEST_LINE,
        help_text="Leave it empty if you did",
    )
    done_at_once = forms.CharField(
        label="What was done at once?",
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    staff = forms.ChoiceField(
        label="Somebody who works here",
        required=False,
        help_text="They cannot read this, nor can their manager",
    )
    staff_name = forms.CharField(
        label="Or somebody else who works with young people",
        required=False,
        max_length=LONGEST_LINE,
    )
    draft = forms.IntegerField(
        widget=forms.HiddenInput,
        min_value=0,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )

    MORE = ("place", "seen_by", "done_at_once")
    STAFF = ("staff", "staff_name")

    def __init__(self, *args: Any, choices: ConcernChoices, **kwargs: Any) -> None:
        """Offer the kinds of the day, who works here, and who is on the register."""
        super().__init__(*args, **kwargs)
        self.choices = choices
        self._offer("kind", [(each.code, each.label) for each in kinds_on(choices.today)])
        self._offer("staff", [(str(each.public_id), str(each.user)) for each in choices.staff])
        if choices.present:
            shown = [
                (str(each.public_id), str(each.person or each.nickname)) for each in choices.present
            ]
            self._offer("attendance", shown)
            self.fields["subject_name"].label = "Or somebody else"
        else:
            del self.fields["attendance"]
        if not choices.asks_name:
            del self.fields["subject_name"]

    def _offer(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        self.fields[name].choices = [("", "Choose one"), *choices]  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """Return what the action takes, with the young person of the register where one is."""
        found = self.cleaned_data
        present = self._chosen(self.choices.present, found.get("attendance", ""))
        named = found.get("subject_name", "")
        return {
            "seen": Seen(
                kind=found["kind"],
                words=found["words"],
                happened_at=found["happened_at"],
                told=Told(found["told"]),
                is_immediate=found["is_immediate"] == YES,
                staff=self._chosen(self.choices.staff, found["staff"]),
                **{name: found[name] for name in (*self.MORE, "not_told_why", "staff_name")},
            ),
            "person": present.person if present else None,
            "subject_name": (present.nickname if present else "") or named,
            "draft": found["draft"],
        }

    @staticmethod
    def _chosen(rows: Iterable[Any], key: str) -> Any:
        return next((each for each in rows if str(each.public_id) == key), None)


class ConcernMoved(Form):
    """Something that happened to a concern."""

    happened_at = DateTimeField(label="When")

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        return {"happened": Happened(**super().values())}


def _line(label: str, *, help_text: str = "", required: bool = False) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=LONGEST_LINE, help_text=help_text, required=required
    )


def _text(label: str, *, required: bool = False) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=required,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )


class ConcernPassOn(ConcernMoved):
    """How it was passed on; by email it is passed on with this."""

    way = forms.ChoiceField(
        label="How",
        widget=Radios(hints={PassedOnBy.EMAIL.value: "It is sent when you save this"}),
        error_messages={"required": "Select how you passed it on"},
    )
    who = _line("Whom did you speak to?", help_text="A name, or the desk that answered")
    their_reference = _line("Their reference")
    field_order = ("way", "who", "their_reference", "happened_at")

    def __init__(self, *args: Any, may_email: bool, **kwargs: Any) -> None:
        """Offer an email where the front door takes one."""
        super().__init__(*args, **kwargs)
        self.fields["way"].choices = [  # type: ignore[attr-defined]
            (key, label)
            for key, label in choices_of(PASSED_ON_LABELS)
            if may_email or key != PassedOnBy.EMAIL
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        return {
            "happened": Happened(
                happened_at=found["happened_at"],
                way=PassedOnBy(found["way"]),
                who=found["who"],
                their_reference=found["their_reference"],
            )
        }


class ConcernReceived(ConcernMoved):
    """That somebody has it."""

    who = _line("Who received it?", help_text="A name, or the desk that answered", required=True)
    their_reference = _line("Their reference")
    note = _text("What did they say?")
    field_order = ("who", "their_reference", "note", "happened_at")


class ConcernDecided(ConcernMoved):
    """What they decided."""

    decision = forms.ChoiceField(
        label="What was decided?",
        choices=choices_of(DECISION_LABELS),
        widget=Radios(),
        error_messages={"required": "Select what was decided"},
    )
    who = _line("Who told you?")
    note = _text("In their words")
    field_order = ("decision", "who", "note", "happened_at")

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        return {
            "happened": Happened(
                happened_at=found["happened_at"],
                decision=FrontDoorDecision(found["decision"]),
                who=found["who"],
                note=found["note"],
            )
        }


class ConcernAdded(ConcernMoved):
    """Something to add; what was written stays."""

    note = _text("What is there to add?", required=True)
    field_order = ("note", "happened_at")


class ConcernClosed(ConcernMoved):
    """Why nothing more is done here."""

    closure = forms.ChoiceField(
        label="Why is it closed?",
        choices=choices_of(CLOSURE_LABELS),
        widget=Radios(),
        error_messages={"required": "Select why it is closed"},
    )
    note = _text("Say more", required=True)
    field_order = ("closure", "note", "happened_at")

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        return {
            "happened": Happened(
                happened_at=found["happened_at"],
                closure=ConcernClosure(found["closure"]),
                note=found["note"],
            )
        }


class ConcernReopened(ConcernMoved):
    """Why it is opened again."""

    note = _text("Why is it opened again?", required=True)
    field_order = ("note", "happened_at")


FORMS: Mapping[ConcernMove, type[ConcernMoved]] = {
    ConcernMove.PASSED_ON: ConcernPassOn,
    ConcernMove.RECEIVED: ConcernReceived,
    ConcernMove.DECIDED: ConcernDecided,
    ConcernMove.ADDED: ConcernAdded,
    ConcernMove.CLOSED: ConcernClosed,
    ConcernMove.REOPENED: ConcernReopened,
}


class ConcernFilter(Filter):
    """Which concerns are listed."""

    state = forms.ChoiceField(
        label="How far it has come",
        required=False,
        choices=[("", "All"), *choices_of(CONCERN_STATE_LABELS)],
    )
    only = forms.ChoiceField(
        label="Only",
        required=False,
        choices=[("", "All"), ("overdue", "Not received in time"), ("allegations", "Allegations")],
    )
