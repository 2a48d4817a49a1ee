"""What is typed and ticked on the pages about themes?"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.engines.registry import EngineState
from waymark.web.fields import Checkboxes, Radios
from waymark.web.forms import Form


class ChooseEngine(Form):
    """Which method suggests the signed themes."""

    engine = forms.ChoiceField(label="Which method should read the answers?")

    def __init__(self, *args: Any, engines: Sequence[EngineState], **kwargs: Any) -> None:
        """Offer the methods that can be used here."""
        super().__init__(*args, **kwargs)
        usable = [each for each in engines if not each.why_not]
        field = cast("forms.ChoiceField", self.fields["engine"])
        field.widget = Radios(hints={each.name: each.sentence for each in usable})
        field.choices = [(each.name, each.label) for each in usable]
        if usable:
            self.initial.setdefault("engine", usable[0].name)


class ProposeThemes(ChooseEngine):
    """Which method proposes themes, and how many are wanted in the end."""

    target = forms.IntegerField(
        label="How many themes do you want in the end?",
        help_text="About twice as many are proposed, for you to merge and drop.",
        min_value=2,
        max_value=30,
        error_messages={
            "required": "Enter how many themes you want, like 10",
            "invalid": "The number of themes must be a whole number, like 10",
            "min_value": "The number of themes must be 2 or more",
            "max_value": "The number of themes must be 30 or fewer",
        },
    )


class SaveTheme(Form):
    """What a theme is called and what belongs to it."""

    name = forms.CharField(
        max_length=120,
        label="Name",
        help_text="Say what people want or fear, such as “Buses home in the evening”.",
    )
    description = forms.CharField(
        max_length=1000,
        required=False,
        label="What belongs to it, and what does not",
        help_text="One or two sentences. Methods and coders go by them more than by the name.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class MergeTheme(Form):
    """Into which theme another one goes."""

    into = forms.ChoiceField(
        label="Which theme should it go into?",
        widget=Radios(),
        error_messages={"required": "Select the theme it should go into"},
    )

    def __init__(self, *args: Any, others: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the other themes in use."""
        super().__init__(*args, **kwargs)
        cast("forms.ChoiceField", self.fields["into"]).choices = others


class SplitTheme(SaveTheme):
    """Which answers move to a new theme, and what that one is called."""

    answers = forms.MultipleChoiceField(
        label="Answers to move to the new theme",
        widget=Checkboxes(),
        error_messages={"required": "Tick the answers to move"},
    )

    def __init__(self, *args: Any, texts: list[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the answers of the theme."""
        super().__init__(*args, **kwargs)
        cast("forms.MultipleChoiceField", self.fields["answers"]).choices = texts


class CodeAnswer(Form):
    """Which themes an answer holds."""

    themes = forms.MultipleChoiceField(
        label="Which themes does this answer raise?",
        error_messages={
            "required": "Tick at least one theme. “Other” or “No reason given” will do where "
            "none fits"
        },
    )

    def __init__(
        self,
        *args: Any,
        themes: list[tuple[str, str]],
        hints: Mapping[str, str],
        **kwargs: Any,
    ) -> None:
        """Offer the themes in the order given, with what speaks for each under it."""
        super().__init__(*args, **kwargs)
        field = cast("forms.MultipleChoiceField", self.fields["themes"])
        field.widget = Checkboxes(hints=hints)
        field.choices = themes


class OutsideEngine(Form):
    """Whether a language model elsewhere may read the answers."""

    needed_at_times = frozenset({"assessment"})

    is_allowed = forms.TypedChoiceField(
        label="May redacted answers leave for the language model in the settings?",
        choices=[("no", "No"), ("yes", "Yes, a data-protection assessment says so")],
        coerce=lambda value: value == "yes",
        widget=Radios(),
        error_messages={"required": "Select whether answers may leave"},
    )
    assessment = forms.CharField(
        max_length=500,
        required=False,
        label="Where the assessment is kept",
        help_text="For example its number, its date and who approved it.",
    )
