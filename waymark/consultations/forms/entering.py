"""What does an officer type from paper, and how is it read?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import (
    LATE_POLICY_LABELS,
    ConsultationVersion,
)
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS, PublicationPermission
from waymark.consultations.rules.answering import (
    LONGEST_ANSWER,
    LONGEST_NAME,
    AskedQuestion,
    Given,
    Reach,
)
from waymark.consultations.rules.entering import (
    ENTERED_BY_OFFICERS,
    NotRead,
    Settled,
    how_to_type,
    is_closed_kind,
    pick_one,
    read_typed,
)
from waymark.consultations.rules.vocabulary import Channel, LatePolicy, QuestionKind
from waymark.documents.engines.inspection import ALLOWED
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form


def _few_keys() -> forms.TextInput:
    attrs = {"class": "govuk-input--width-10", "autocomplete": "off", "spellcheck": False}
    return forms.TextInput(attrs=attrs)


BLANK = "Type at least one answer, or tick that nothing is filled in"


class OpenBundle(Form):
    """The head of a bundle: how it came and when."""

    channel = forms.ChoiceField(
        label="How did the answers come?",
        choices=[(each.value, CHANNEL_LABELS[each]) for each in ENTERED_BY_OFFICERS],
        widget=Radios(),
        error_messages={"required": "Choose how the answers came"},
    )
    received_on = DateField(label="Date received")
    version = forms.ChoiceField(
        label="Version of the form",
        help_text="It is printed at the foot of each page of the form.",
    )
    event = forms.ChoiceField(label="At which event?", required=False)
    box = forms.CharField(
        label="Box or folder",
        max_length=60,
        required=False,
        help_text="Where the paper is kept, so that it can be found again.",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    scan = forms.FileField(
        label="Scan of the paper",
        required=False,
        help_text="A PDF of the whole bundle, up to 20 MB. Only staff who type answers open it.",
        widget=forms.FileInput(attrs={"accept": ",".join(ALLOWED)}),
    )
    note = forms.CharField(
        label="Note",
        max_length=500,
        required=False,
        help_text="For colleagues.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(
        self,
        *args: Any,
        versions: Sequence[ConsultationVersion],
        events: Sequence[Event],
        **kwargs: Any,
    ) -> None:
        """Offer the versions and the events of the consultation."""
        super().__init__(*args, **kwargs)
        self._versions = {str(each.public_id): each for each in versions}
        self._events = {str(each.public_id): each for each in events}
        _offer(self, "version", [(key, str(each)) for key, each in self._versions.items()])
        if len(self._versions) == 1:
            self.fields["version"].widget = forms.HiddenInput()
            self.fields["version"].initial = next(iter(self._versions))
        titles = [(key, each.title) for key, each in self._events.items()]
        _offer(self, "event", [("", "At none of the events"), *titles])
        if not titles:
            del self.fields["event"]

    def values(self) -> dict[str, Any]:
        """Return records for what was chosen, and the scan as its name and bytes."""
        values = super().values()
        scan = values["scan"]
        return values | {
            "channel": Channel(values["channel"]),
            "version": self._versions[values["version"]],
            "event": self._events.get(values.get("event", "")),
            "scan": (scan.name, scan.read()) if scan else None,
        }


class TypeAnswers(Form):
    """Answers typed with few keys: numbers, codes or first letters, in the order of the paper."""

    # What is not on the paper stays empty.
    marks_optional = False

    def __init__(self, *args: Any, questions: Sequence[AskedQuestion], **kwargs: Any) -> None:
        """Draw a box for each question."""
        super().__init__(*args, **kwargs)
        self.questions = {_name(each): each for each in questions}
        for name, question in self.questions.items():
            self.fields[name] = _box(question)
        self.given: dict[str, Given] = {}

    def clean(self) -> dict[str, Any]:
        """Read what was typed to each question."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        for name, question in self.questions.items():
            if name not in values:
                continue
            try:
                self.given[question.code] = read_typed(question, values[name])
            except NotRead as unread:
                self.add_error(name, f"Question {question.number}: {unread}")
        return values

    def focus_first(self) -> None:
        """Put the cursor into the first box; after a fault the summary has it."""
        if not self.is_bound:
            next(iter(self.visible_fields())).field.widget.attrs["autofocus"] = True


class TypeForm(TypeAnswers):
    """One form of a bundle, from the category to the contact details."""

    category = forms.CharField(label="Category", required=False, widget=_few_keys())
    body = forms.CharField(
        label="Organisation",
        max_length=LONGEST_NAME,
        required=False,
        help_text="Leave empty for somebody who answers as themselves.",
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    publication = forms.CharField(
        label="May the answers be published?", required=False, widget=_few_keys()
    )
    name = forms.CharField(
        label="Name of the person",
        max_length=LONGEST_NAME,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    email = forms.EmailField(
        label="Email address of the person",
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    blank = forms.BooleanField(label="Nothing is filled in on this form", required=False)

    def __init__(
        self, *args: Any, categories: Sequence[StakeholderCategory], **kwargs: Any
    ) -> None:
        """Put the boxes about the respondent around those of the questions."""
        super().__init__(*args, **kwargs)
        self._categories = {each.key: each for each in categories}
        self.picked = {"category": "", "publication": ""}
        self.fields["category"].help_text = _listed([each.label for each in categories])
        labels = [str(label) for label in PublicationPermission.labels]
        self.fields[
            "publication"
        ].help_text = f"{_listed(labels)}. Leave empty where it is not said."
        if not categories:
            del self.fields["category"]
        self.order_fields(["category", "body", *self.questions])

    def clean(self) -> dict[str, Any]:
        """Read the category and the permission too; a form without answers says that it is."""
        values = super().clean()
        self.picked["category"] = self._pick(values, "category", _keyed(self._categories))
        permissions = [
            _Thing(code=value, label=text) for value, text in PublicationPermission.choices
        ]
        self.picked["publication"] = self._pick(values, "publication", permissions)
        if self._categories and not values.get("category", "x").strip():
            self.add_error("category", "Type the category by its number or first letters")
        is_empty = all(each.is_empty for each in self.given.values())
        if is_empty and not values.get("blank") and not self.errors:
            self.add_error("blank", BLANK)
        if values.get("blank") and not is_empty:
            self.add_error("blank", "Answers are typed: take the tick out, or empty the boxes")
        return values

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        values = super().values()
        return {
            "category": self._categories.get(self.picked["category"]),
            "body_name": values["body"],
            "given": self.given,
            "reach": Reach(
                publication=self.picked["publication"], name=values["name"], email=values["email"]
            ),
        }

    def _pick(self, values: dict[str, Any], name: str, things: list["_Thing"]) -> str:
        typed = values.get(name, "").strip()
        if not typed:
            return ""
        try:
            return pick_one(things, typed)
        except NotRead as unread:
            self.add_error(name, str(unread))
            return ""


class ReadAgain(TypeAnswers):
    """The same form as another person reads it."""

    def values(self) -> dict[str, Any]:
        """Return what was read."""
        return {"given": self.given}


class Settle(Form):
    """Which of two readings is right."""

    settled = forms.ChoiceField(
        label="What does the form say?",
        widget=Radios(),
        error_messages={"required": "Choose what the form says"},
    )
    typed = forms.CharField(
        label="If neither: what the form says", max_length=LONGEST_ANSWER, required=False
    )

    def __init__(
        self, *args: Any, question: AskedQuestion, first: str, second: str, **kwargs: Any
    ) -> None:
        """Offer both readings."""
        super().__init__(*args, **kwargs)
        self.question = question
        choices = [(Settled.FIRST, first), (Settled.SECOND, second), (Settled.TYPED, "Neither")]
        _offer(self, "settled", [(value.value, label) for value, label in choices])
        self.fields["typed"].help_text = _hint(question)

    def clean(self) -> dict[str, Any]:
        """Read what was typed where neither reading is right."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        self.given: Given | None = None
        typed = values.get("typed", "")
        if values.get("settled") == Settled.TYPED:
            try:
                self.given = read_typed(self.question, typed)
            except NotRead as unread:
                self.add_error("typed", str(unread))
        elif typed.strip():
            self.add_error("typed", "Choose “Neither”, or empty this box")
        return values

    def values(self) -> dict[str, Any]:
        """Return which reading holds, and the third one."""
        return {"settled": Settled(self.cleaned_data["settled"]), "typed": self.given}


class ChooseLatePolicy(Form):
    """Whether responses that come after closing count."""

    policy = forms.ChoiceField(
        label="What becomes of responses received after closing?",
        choices=[(policy.value, label) for policy, label in LATE_POLICY_LABELS.items()],
        widget=Radios(),
        error_messages={"required": "Choose what becomes of late responses"},
    )

    def values(self) -> dict[str, Any]:
        """Return the policy as one of the known ones."""
        return {"policy": LatePolicy(self.cleaned_data["policy"])}


class _Thing:
    """Something to pick that is kept under a key."""

    def __init__(self, *, code: str, label: str) -> None:
        self.code = code
        self.label = label


def _keyed(categories: dict[str, StakeholderCategory]) -> list[_Thing]:
    return [_Thing(code=key, label=each.label) for key, each in categories.items()]


def _name(question: AskedQuestion) -> str:
    return f"q_{question.code}"


def _box(question: AskedQuestion) -> forms.CharField:
    label = f"{question.number}. {question.wording}"
    if is_closed_kind(question.kind):
        return _short(label, _hint(question))
    return forms.CharField(
        label=label,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def _hint(question: AskedQuestion) -> str:
    parts = [
        how_to_type(question.kind),
        _listed([each.label for each in question.rows]),
        _listed([each.label for each in question.choices]),
    ]
    if question.kind is QuestionKind.MATRIX:
        parts[1] = f"Rows: {', '.join(each.label for each in question.rows)}"
    if question.kind is QuestionKind.CRITERIA:
        parts[1] = f"Scored for: {', '.join(each.label for each in question.rows)}"
    return ". ".join(part for part in parts if part)


def _listed(labels: list[str]) -> str:
    return " · ".join(f"{place} {label}" for place, label in enumerate(labels, start=1))


def _short(label: str, hint: str) -> forms.CharField:
    return forms.CharField(label=label, required=False, help_text=hint, widget=_few_keys())


def _offer(form: forms.Form, name: str, choices: list[tuple[str, str]]) -> None:
    cast(forms.ChoiceField, form.fields[name]).choices = choices
