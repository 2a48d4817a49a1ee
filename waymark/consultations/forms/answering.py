"""What does somebody without an account type or tick, one page at a time?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.models.hearing import RESPONDENT_KIND_LABELS, PublicationPermission
from waymark.consultations.rules.answering import (
    LONGEST_ANSWER,
    LONGEST_NAME,
    About,
    AskedQuestion,
    Given,
    Reach,
    fault_in_answer,
)
from waymark.consultations.rules.vocabulary import QUESTION_RULES, RespondentKind
from waymark.web.fields import Checkboxes, Radios
from waymark.web.forms import Form, TextTooLong

OPTIONAL = "You can leave this out."


class Start(Form):
    """Nothing is asked on the first page."""


class Send(Form):
    """Nothing is asked on the last page."""


class FindAnswers(Form):
    """The code that somebody was given to come back with."""

    code = forms.CharField(
        label="Your code",
        max_length=60,
        help_text="The code of answers you saved, or the receipt code of answers you sent.",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20", "spellcheck": False}),
        error_messages={"required": "Enter your code"},
    )


class AboutYou(Form):
    """For whom somebody answers."""

    kind = forms.ChoiceField(
        label="Are you answering for yourself?",
        choices=[
            (RespondentKind.INDIVIDUAL.value, RESPONDENT_KIND_LABELS[RespondentKind.INDIVIDUAL]),
            (RespondentKind.BODY.value, RESPONDENT_KIND_LABELS[RespondentKind.BODY]),
        ],
        widget=Radios(),
        error_messages={"required": "Say whether you answer for yourself or for an organisation"},
    )
    body_name = forms.CharField(
        label="Name of the organisation",
        max_length=LONGEST_NAME,
        required=False,
        help_text="Only if you answer on behalf of an organisation.",
    )
    category = forms.ChoiceField(
        label="Which of these are you?",
        widget=Radios(),
        error_messages={"required": "Choose which of these you are"},
    )

    def __init__(
        self, *args: Any, categories: Sequence[tuple[str, str, str]], **kwargs: Any
    ) -> None:
        """Offer the categories, each as its key, its label and what it means."""
        super().__init__(*args, **kwargs)
        field = cast(forms.ChoiceField, self.fields["category"])
        field.widget = Radios(hints={key: text for key, _, text in categories if text})
        field.choices = [(key, label) for key, label, _ in categories]
        if not categories:
            del self.fields["category"]

    def clean(self) -> dict[str, Any]:
        """Let the name of an organisation and the answer about it agree."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        is_body = values.get("kind") == RespondentKind.BODY
        if is_body and not values.get("body_name") and "body_name" not in self.errors:
            self.add_error("body_name", "Enter the name of the organisation")
        if values.get("kind") == RespondentKind.INDIVIDUAL and values.get("body_name"):
            self.add_error(
                "body_name",
                "Leave this empty if you answer as yourself, "
                "or choose “On behalf of an organisation”",
            )
        return values

    def values(self) -> dict[str, Any]:
        """Return what was said as one record."""
        values = super().values()
        about = About(
            kind=RespondentKind(values["kind"]),
            body_name=" ".join(values["body_name"].split()),
            category=values.get("category", ""),
        )
        return {"about": about}


class AnswerQuestion(Form):
    """The answer to one question, of whatever kind it is."""

    def __init__(self, *args: Any, question: AskedQuestion, **kwargs: Any) -> None:
        """Draw the question as the one field of the form."""
        self.question = question
        super().__init__(*args, **kwargs)
        self.fields["answer"] = _answer_field(question)

    def clean(self) -> dict[str, Any]:
        """Say what is wrong with the answer, by the rule that sending goes by."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if "answer" in values:
            fault = fault_in_answer(self.question, self.given())
            if fault:
                self.add_error("answer", fault)
        return values

    def values(self) -> dict[str, Any]:
        """Return the answer as one record."""
        return {"given": self.given()}

    def given(self) -> Given:
        """Return what was ticked or written."""
        value = self.cleaned_data["answer"]
        if isinstance(value, list):
            return Given(choices=tuple(value))
        if QUESTION_RULES[self.question.kind].has_choices:
            return Given(choices=(value,) if value else ())
        return Given(text=value)


def _answer_field(question: AskedQuestion) -> forms.Field:
    rules = QUESTION_RULES[question.kind]
    hint = " ".join(
        each for each in (question.help, "" if question.is_required else OPTIONAL) if each
    )
    shared: dict[str, Any] = {"label": question.wording, "help_text": hint, "required": False}
    if not rules.has_choices:
        text = forms.CharField(
            max_length=LONGEST_ANSWER, widget=forms.Textarea(attrs={"rows": 8}), **shared
        )
        text.validators = [TextTooLong(LONGEST_ANSWER, label="Your answer")]
        return text
    shared["choices"] = [(each.code, each.label) for each in question.choices]
    shared["error_messages"] = {"invalid_choice": "Choose from the answers on this page"}
    hints = {each.code: each.hint for each in question.choices if each.hint}
    if rules.holds_several:
        return forms.MultipleChoiceField(widget=Checkboxes(hints=hints), **shared)
    return forms.ChoiceField(widget=Radios(hints=hints), **shared)


class Publishing(Form):
    """Whether answers may be published, and how to reach somebody who wants to be reached."""

    publication = forms.ChoiceField(
        label="May we publish your answers?",
        help_text="We count your answers whatever you choose here.",
        choices=PublicationPermission.choices,
        widget=Radios(),
        error_messages={"required": "Say whether we may publish your answers"},
    )
    name = forms.CharField(
        label="Your name",
        max_length=LONGEST_NAME,
        required=False,
        help_text=f"{OPTIONAL} We keep it apart from your answers.",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label="Your email address",
        max_length=254,
        required=False,
        help_text=f"{OPTIONAL} We only use it to ask you about your answers.",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: Any, is_body: bool, **kwargs: Any) -> None:
        """Remember whether an organisation's name is known already."""
        super().__init__(*args, **kwargs)
        self.is_body = is_body

    def clean(self) -> dict[str, Any]:
        """Ask for the name that is to be published."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        wants_name = values.get("publication") == PublicationPermission.WITH_NAME
        if wants_name and not self.is_body and values.get("name") == "":
            self.add_error("name", "Enter your name, or choose to publish without your name")
        return values

    def values(self) -> dict[str, Any]:
        """Return what was said as one record."""
        return {"reach": Reach(**super().values())}
