"""How is what an officer types about a question turned into values, by the kind of question?"""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from waymark.consultations.forms.setup import Part
from waymark.consultations.models.asking.questions import QUESTION_KIND_LABELS
from waymark.consultations.rules.choice_lines import (
    AGREEMENT_SCALE,
    LinesDoNotRead,
    read_choices,
    read_rows,
    write_choices,
)
from waymark.consultations.rules.extras.ranked import HEADLINES
from waymark.consultations.rules.question_settings import (
    LONGEST_UNIT,
    SETTINGS_OF,
    QuestionSettings,
    default_settings,
    faults_in_settings,
)
from waymark.consultations.rules.showing import Showing, ShownIf
from waymark.consultations.rules.statistics.ranking import RankingMethod
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind
from waymark.consultations.rules.wording import sentence
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Form

KIND_HINTS = {
    QuestionKind.SINGLE_CHOICE: "People tick one answer",
    QuestionKind.MULTIPLE_CHOICE: "People tick as many as they like",
    QuestionKind.OPEN_TEXT: "People write what they think",
    QuestionKind.AGREEMENT: "From “strongly agree” to “strongly disagree”, “don't know” apart",
    QuestionKind.RANKING: "People choose what comes 1st, 2nd and so on, as far as they like",
    QuestionKind.POINTS: "People share out a fixed number of points, such as 100",
    QuestionKind.MATRIX: "The same answers for each of several rows",
    QuestionKind.NUMBER: "With a unit, a least and a most if you like",
    QuestionKind.DATE: "People type a day, a month and a year",
    QuestionKind.POSTCODE: "Only the area is kept, never the postcode",
    QuestionKind.CRITERIA: "People give each option a score for each criterion",
    QuestionKind.FILE: "People send a document or a picture of up to 10 MB",
}
EITHER_CHOICE = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
CHOICES_HELP = (
    "One a line. You may put a code before it, as in “yes | Yes, always”. End a line with "
    "“| alone” if it rules out the others, or with “| = don't know”, “| = neutral”, "
    "“| = no preference” or “| = prefer not to say” if it stands apart from the others"
)
ROWS_HELP = {
    QuestionKind.MATRIX: "One a line: each is answered with one of the choices below",
    QuestionKind.CRITERIA: (
        "One a line. End it with a number if one counts more than another, "
        "as in “What it costs | 3”"
    ),
}
HEADLINE_HINTS = {
    RankingMethod.FIRST_CHOICES: "How many put each choice first",
    RankingMethod.MEAN_RANK: "The mean of the places that each choice was put in",
    RankingMethod.BORDA: "Most points for a first place, one fewer for each place below",
    RankingMethod.PAIRWISE: "Which choice is preferred to each of the others, if there is one",
    RankingMethod.INSTANT_RUNOFF: "The lowest goes out round by round until one has more than half",
}
LARGEST_LIST = 20 * 1024 * 1024
WEIGHTLESS = "Only a criterion has a weight: take the number off the end of the line"


class QuestionKinds(Form):
    """How people answer the question that is about to be added."""

    kind = forms.ChoiceField(
        label="How do people answer?",
        choices=[(kind.value, label) for kind, label in QUESTION_KIND_LABELS.items()],
        widget=Radios(hints={kind.value: hint for kind, hint in KIND_HINTS.items()}),
        error_messages={"required": "Choose how people answer"},
    )


class Question(Part):
    """One question of one kind; what its kind has no use for is not asked."""

    needed_at_times = frozenset({"choices"})

    kind = forms.ChoiceField(
        label="How many answers can people tick?",
        choices=[(kind.value, QUESTION_KIND_LABELS[kind]) for kind in EITHER_CHOICE],
        widget=Radios(hints={kind.value: KIND_HINTS[kind] for kind in EITHER_CHOICE}),
    )
    wording = forms.CharField(label="Question", max_length=500)
    help = forms.CharField(
        label="Help",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="A sentence under the question, if it needs one",
    )
    rows = forms.CharField(label="Rows", widget=forms.Textarea(attrs={"rows": 6}))
    asks_options = forms.BooleanField(
        label="The choices are the options of this consultation",
        required=False,
        help_text="They change whenever the options change",
    )
    choices = forms.CharField(
        label="Choices",
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=CHOICES_HELP,
    )
    total = forms.IntegerField(label="Points to share out")
    unit = forms.CharField(
        label="Unit",
        required=False,
        max_length=LONGEST_UNIT,
        help_text="Such as minutes, miles, £ or %",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    least = forms.DecimalField(
        label="Least", required=False, max_digits=12, decimal_places=4, help_text="If there is one"
    )
    most = forms.DecimalField(
        label="Most", required=False, max_digits=12, decimal_places=4, help_text="If there is one"
    )
    earliest = DateField(label="Earliest date", required=False, help_text="If there is one")
    latest = DateField(label="Latest date", required=False, help_text="If there is one")
    headline = forms.ChoiceField(
        label="Which count is the headline?",
        required=False,
        choices=[
            *((each.value, sentence(words)) for each, words in HEADLINES.items()),
            ("", "None"),
        ],
        help_text="It comes first in the results. It cannot be changed once people have been asked",
        widget=Radios(
            hints={
                **{each.value: hint for each, hint in HEADLINE_HINTS.items()},
                "": "All five stand side by side, and none comes first",
            }
        ),
    )
    is_required = forms.BooleanField(label="People have to answer this question", required=False)

    def __init__(
        self,
        *args: Any,
        asked: QuestionKind,
        option_codes: tuple[str, ...] = (),
        is_equality: bool = False,
        **kwargs: Any,
    ) -> None:
        """Ask for what a question of this kind needs."""
        self.asked = asked
        self.option_codes = option_codes
        super().__init__(*args, **kwargs)
        rules = QUESTION_RULES[asked]
        unused = {"total", "unit", "least", "most", "earliest", "latest", "headline"}
        unused -= set(SETTINGS_OF.get(asked, ()))
        unused |= set() if rules.has_rows else {"rows"}
        unused |= set() if rules.has_choices else {"asks_options", "choices"}
        if asked not in EITHER_CHOICE:
            unused.add("kind")
        if asked is QuestionKind.AGREEMENT or is_equality:
            unused.add("asks_options")
        if is_equality:
            unused.add("is_required")
        for name in unused:
            del self.fields[name]
        self._word_by_kind()

    def _word_by_kind(self) -> None:
        default = default_settings(self.asked)
        if self.asked is QuestionKind.CRITERIA:
            for name, label in {"least": "Lowest score", "most": "Highest score"}.items():
                self.fields[name].label, self.fields[name].help_text = label, ""
                self.fields[name].initial = getattr(default, name)
            self.fields["rows"].label = "Criteria"
            self.fields["choices"].label = "What is scored"
        if self.asked is QuestionKind.POINTS:
            self.fields["total"].initial = default.total
        if self.asked is QuestionKind.AGREEMENT:
            self.fields["choices"].initial = write_choices(AGREEMENT_SCALE)
        if "rows" in self.fields:
            self.fields["rows"].help_text = ROWS_HELP[self.asked]

    def clean(self) -> dict[str, Any]:
        """Read the lines of the choices and rows, each fault with its line."""
        values = super().clean() or {}
        if "choices" in self.fields:
            taken = self.option_codes if values.get("asks_options") else ()
            try:
                values["choices"] = read_choices(values.get("choices", ""), taken=taken)
            except LinesDoNotRead as unread:
                self._say("choices", unread.problems)
            if self.asked is QuestionKind.AGREEMENT and not values["choices"]:
                values["choices"] = AGREEMENT_SCALE
        if "rows" in self.fields and "rows" in values:
            try:
                values["rows"] = read_rows(values["rows"])
            except LinesDoNotRead as unread:
                self._say("rows", unread.problems)
            else:
                has_weights = any(each.weight for each in values["rows"])
                if has_weights and self.asked is not QuestionKind.CRITERIA:
                    self.add_error("rows", WEIGHTLESS)
        if not self.errors:
            for name, fault in faults_in_settings(self.asked, self._settings(values)).items():
                self.add_error(name, fault)
        return values

    def values(self) -> dict[str, Any]:
        """Return the values by the names of the action."""
        values = super().values()
        settings = self._settings(values)
        for name in SETTINGS_OF.get(self.asked, ()):
            values.pop(name, None)
        return {"kind": self.asked} | values | {"settings": settings}

    def _settings(self, values: Mapping[str, Any]) -> QuestionSettings:
        names = SETTINGS_OF.get(self.asked, ())
        found: dict[str, Any] = {name: values.get(name) for name in names}
        return QuestionSettings(**found)

    def _say(self, field: str, problems: Sequence[str]) -> None:
        for problem in problems:
            self.add_error(field, problem)


class NewQuestion(Question):
    """One question, with the code that heads its column in files of responses."""

    code = forms.CharField(
        label="Code",
        required=False,
        max_length=60,
        help_text="The name of its column in files. Leave empty to make it from the question",
    )


class Postcodes(Form):
    """A list of postcodes with the area of each."""

    file = forms.FileField(
        label="File of postcodes",
        widget=forms.FileInput(attrs={"accept": ".csv"}),
        help_text="A CSV file with the columns postcode and area, up to 20 MB",
    )

    def clean_file(self) -> Any:
        """Refuse a file that is too large to be a list of postcodes."""
        file = self.cleaned_data["file"]
        if file.size > LARGEST_LIST:
            message = "The file is larger than 20 MB. Take out the columns that are not needed"
            raise forms.ValidationError(message)
        return file

    def values(self) -> dict[str, Any]:
        """Return the bytes of the file."""
        return {"content": super().values()["file"].read()}


class ShownAfter(Form):
    """After which answers to an earlier question this one is shown; no tick: always."""

    def __init__(self, *args: Any, earlier: Sequence[Showing], **kwargs: Any) -> None:
        """Offer the answers to each earlier question that has choices."""
        self.earlier = earlier
        super().__init__(*args, **kwargs)
        for each in earlier:
            self.fields[each.code] = forms.MultipleChoiceField(
                label=f"Only if the answer to “{each.wording}” is",
                required=False,
                choices=list(each.choices.items()),
                widget=Checkboxes(),
            )

    def clean(self) -> dict[str, Any]:
        """Let one earlier question decide, not several."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        ticked = [each for each in self.earlier if values.get(each.code)]
        for each in ticked[1:]:
            self.add_error(
                each.code,
                f"One question decides: take the ticks away here, or those under "
                f"“{ticked[0].wording}”",
            )
        return values

    def values(self) -> dict[str, Any]:
        """Return the rule, or None where the question is always shown."""
        for each in self.earlier:
            if self.cleaned_data[each.code]:
                made = frozenset(self.cleaned_data[each.code])
                return {"shown_if": ShownIf(question=each.code, choices=made)}
        return {"shown_if": None}
