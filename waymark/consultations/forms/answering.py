"""What does somebody without an account type or tick, one page at a time?"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.forms.answer_question.fields import initial_of, question_fields
from waymark.consultations.forms.answer_question.hints import OPTIONAL
from waymark.consultations.models.hearing.responses import (
    RESPONDENT_KIND_LABELS,
    PublicationPermission,
)
from waymark.consultations.rules.answering import (
    LONGEST_NAME,
    About,
    AskedQuestion,
    Given,
    Reach,
)
from waymark.consultations.rules.vocabulary import RespondentKind
from waymark.web.fields import Radios
from waymark.web.forms import Form


class Start(Form):
    """Nothing is asked on the first page."""


class Send(Form):
    """Nothing is asked on the last page."""


class SendAll(Form):
    """Which frozen set-up was shown, so that nobody answers terms that they have not seen."""

    version = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)


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

    needed_at_times = frozenset({"body_name"})

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


class AboutEquality(Form):
    """What somebody says of themselves, if they like: one field for each question."""

    def __init__(self, *args: Any, questions: Sequence[AskedQuestion], **kwargs: Any) -> None:
        """Draw the questions, none of which has to be answered."""
        self.questions = questions
        super().__init__(*args, **kwargs)
        for question in questions:
            for _, field in question_fields(question):
                field.help_text = question.help
                self.fields[question.code] = field

    def values(self) -> dict[str, Any]:
        """Return what was ticked, by the code of the question."""
        given = {}
        for question in self.questions:
            made = self.cleaned_data[question.code]
            choices = tuple(made) if isinstance(made, list) else (made,) if made else ()
            given[question.code] = Given(choices=choices)
        return {"given": given}


def initial_of_equality(
    questions: Sequence[AskedQuestion], given: Mapping[str, Given]
) -> dict[str, Any]:
    """Return what the form about equality starts with."""
    held = [(each, given[each.code]) for each in questions if each.code in given]
    return {each.code: initial_of(each, answer)["answer"] for each, answer in held}


class Publishing(Form):
    """Whether answers may be published, and how to reach somebody who wants to be reached."""

    # The hints say so.
    marks_optional = False

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
