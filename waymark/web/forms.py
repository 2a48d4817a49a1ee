"""How does text that a person typed become values, with a sentence for every fault?

Forms are plain Django forms with one base: no control characters, no endless text. What was typed
is shown again with its fault, never cut.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.forms.boundfield import BoundField
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from markupsafe import Markup

from waymark.web.drawing import GovukBoundField
from waymark.web.fields import DateField, DateTimeField

SHORT_TEXT = 200
LONG_TEXT = 10_000
OUT_OF_DATE = gettext_lazy("This page is out of date. Open it again, then make your change")
CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
QUESTION_WORDS = (
    *("what", "why", "how", "who", "whom", "whose", "when", "which", "where"),
    *("is", "are", "do", "does", "did", "may", "to", "with", "by", "until", "since", "from", "if"),
)
WORDS_LEFT_OPEN = ("at", "by", "from", "in", "of", "on", "since", "to", "until", "when", "with")
WORDS_OF_ONE = ("first", "last", "earliest", "latest", "next")
WORDS_WITHOUT_ARTICLE = ("the", "your", "their", "a", "an", "any", "each", "every", "one")


# Mixed in before forms of ours and of allauth alike, so to Python it has no base of its own.
if TYPE_CHECKING:
    FormMixed = forms.Form
else:
    FormMixed = object


class PlainWords(FormMixed):
    """What every form here shares, also those that another library brings.

    Mixed in before a Django form class. Line ends are made one kind; control characters are taken
    out and the person is told; each fault is a sentence that names its field.
    """

    bound_field_class: type[BoundField] | None = GovukBoundField
    marks_optional: ClassVar[bool] = True
    """Whether the label of a field that may stay empty says so."""
    needed_at_times: ClassVar[frozenset[str]] = frozenset()
    """Fields that may stay empty with some answers alone: these are not called optional."""

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        """Take control characters out of the text before anything reads it."""
        self._cleaned_of_controls: dict[str, int] = {}
        if data is not None:
            data = self._without_control_characters(data)
        super().__init__(data=data, files=files, **kwargs)
        for name, field in self.fields.items():
            _speak_plainly(field, label=self.label_of(name, field))

    def label_of(self, name: str, field: forms.Field) -> str:
        """The label of a field, which its sentences name."""
        return str(field.label or name.replace("_", " ").capitalize())

    def full_clean(self) -> None:
        """Check as Django does, then say which texts held characters that cannot be kept."""
        super().full_clean()
        for name, field in self.fields.items():
            prefixed = self.add_prefix(name)
            count = sum(
                number
                for key, number in self._cleaned_of_controls.items()
                if key == prefixed or key.startswith(f"{prefixed}-")
            )
            if count:
                self.add_error(name, _control_sentence(field, count))

    def add_error(self, field: str | None, error: Any) -> None:
        """Add a fault; where a date's boxes are wrong, put the field's name into its sentence."""
        if field in self.fields:
            label = str(self[field].label)
            for one in getattr(error, "error_list", []):
                if one.params and "label" in one.params:
                    one.params["label"] = label
        super().add_error(field, error)

    def render_fields(self) -> Markup:
        """Draw every field in its order, the hidden ones first."""
        fields = [*self.hidden_fields(), *self.visible_fields()]
        return Markup("\n").join(fields)

    def _without_control_characters(self, data: Any) -> MultiValueDict[str, Any]:
        plain: MultiValueDict[str, Any] = MultiValueDict()
        pairs = data.lists() if isinstance(data, MultiValueDict) else _lists(data)
        for key, values in pairs:
            kept = []
            for value in values:
                text, count = _without_controls(value)
                if count:
                    self._cleaned_of_controls[key] = count
                kept.append(text)
            plain.setlist(key, kept)
        return plain


class Form(PlainWords, forms.Form):
    """The base of every form of ours; `submission` lets a page take in a form only once."""

    carried: ClassVar[frozenset[str]] = frozenset({"submission"})
    """Fields that nobody types."""

    submission = forms.UUIDField(
        required=False, widget=forms.HiddenInput, error_messages={"invalid": OUT_OF_DATE}
    )

    def values(self) -> dict[str, Any]:
        """Return what was typed, as typed values by field name, for the page's action."""
        return {
            name: value for name, value in self.cleaned_data.items() if name not in self.carried
        }


class Confirm(Form):
    """A step that asks nothing: its button says what is done."""


class Filter(Form):
    """What a list is narrowed by: nothing of it is needed, so no field says that it is not.

    It stands in the address and can be sent as often as anybody likes, so it carries no key.
    """

    marks_optional = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Leave out the key of what is taken in once."""
        super().__init__(*args, **kwargs)
        del self.fields["submission"]


class Versioned(Form):
    """A form that carries the version of the record it was shown with.

    The action that saves compares it, so that two people cannot overwrite each other unseen. Put
    before another form, it hands on the version beside whatever that form makes of what was typed.
    """

    carried = Form.carried | {"version"}
    version = forms.IntegerField(
        widget=forms.HiddenInput,
        min_value=0,
        error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE},
    )

    def values(self) -> dict[str, Any]:
        """Return what was typed, with the version that was shown."""
        return super().values() | {"version": self.cleaned_data["version"]}


class NewOrVersioned(Versioned):
    """The same form for a new record, which has no version yet, and for one that is kept."""

    version = forms.IntegerField(
        required=False,
        widget=forms.HiddenInput,
        min_value=0,
        error_messages={"invalid": OUT_OF_DATE},
    )


def error_list(form: forms.BaseForm | None) -> list[dict[str, str]]:
    """Every fault of the form in the order of its fields, as the error summary takes them."""
    if form is None or not form.errors:
        return []
    found = [{"text": str(error)} for error in form.errors.get(NON_FIELD_ERRORS, [])]
    for bound in form:
        for error in bound.errors:
            item = {"text": str(error).removesuffix(".")}
            if isinstance(bound, GovukBoundField) and not bound.is_hidden:
                item["href"] = f"#{bound.error_target}"
            found.append(item)
    return found


class TextTooLong(MaxLengthValidator):
    """No more characters than the field keeps; says how many are too many."""

    def __init__(self, limit: int, *, label: str) -> None:
        """Keep the name of the field for the sentence."""
        super().__init__(limit)
        self.label = label

    def __call__(self, value: str) -> None:
        """Refuse text that is longer than the limit."""
        limit = int(self.limit_value)
        excess = len(value) - limit
        if excess > 0:
            sentence = ngettext(
                "%(label)s must be %(limit)s characters or fewer. Take out %(n)s character",
                "%(label)s must be %(limit)s characters or fewer. Take out %(n)s characters",
                excess,
            )
            words = {"label": self.label, "limit": f"{limit:,}", "n": f"{excess:,}"}
            raise ValidationError(sentence % words, code="max_length")


def _lists(data: Mapping[str, Any]) -> Iterable[tuple[str, Sequence[Any]]]:
    for key, value in data.items():
        yield key, value if isinstance(value, list | tuple) else [value]


def _without_controls(value: Any) -> tuple[Any, int]:
    if not isinstance(value, str):
        return value, 0
    return CONTROL_CHARACTERS.subn("", value.replace("\r\n", "\n").replace("\r", "\n"))


def _control_sentence(field: forms.Field, count: int) -> str:
    label = str(field.label or "")
    sentence = ngettext(
        "%(label)s held %(n)s hidden character that cannot be kept. "
        "It has been taken out: check the text and continue",
        "%(label)s held %(n)s hidden characters that cannot be kept. "
        "They have been taken out: check the text and continue",
        count,
    )
    return sentence % {"label": label, "n": count}


def _speak_plainly(field: forms.Field, *, label: str) -> None:
    """Give the field its limits and sentences, except where its form has worded its own."""
    field.label = label
    # These two are text fields to Django, but their value is no text.
    if isinstance(field, forms.CharField) and not isinstance(
        field, forms.UUIDField | forms.JSONField
    ):
        _limit_length(field, label=label)
    own = _default_sentences(field)
    for code, sentence in _sentences(field, label=label).items():
        if str(field.error_messages.get(code)) == str(own.get(code)):
            field.error_messages[code] = sentence


def _limit_length(field: forms.CharField, *, label: str) -> None:
    if field.max_length is None:
        field.max_length = LONG_TEXT if isinstance(field.widget, forms.Textarea) else SHORT_TEXT
    kept = [
        validator
        for validator in field.validators
        if not isinstance(validator, MaxLengthValidator | ProhibitNullCharactersValidator)
    ]
    field.validators = [*kept, TextTooLong(field.max_length, label=label)]


def _default_sentences(field: forms.Field) -> dict[str, Any]:
    sentences: dict[str, Any] = {}
    for cls in reversed(type(field).__mro__):
        sentences.update(getattr(cls, "default_error_messages", {}))
    return sentences


def _sentences(field: forms.Field, *, label: str) -> dict[str, str]:
    asked = _asked(field, label=label)
    match field:
        case forms.FileField():
            choose = _("Choose {asked}").format(asked=asked)
            return {
                "required": choose,
                "empty": _("The file you chose is empty. Choose another file"),
                "missing": choose,
                "invalid": choose,
            }
        case forms.BooleanField():
            return {"required": _("Tick “{label}” to continue").format(label=label)}
        case forms.ChoiceField():
            from_list = _("Select {asked} from the list").format(asked=asked)
            return {
                "required": _("Select {asked}").format(asked=asked),
                "invalid_choice": from_list,
                "invalid_list": from_list,
            }
    sentences = {"required": _("Enter {asked}").format(asked=asked)}
    match field:
        case forms.EmailField():
            sentences |= {
                "invalid": _("Enter an email address in the right form, like name@example.com"),
            }
        case forms.IntegerField():
            sentences |= {
                "invalid": _("{label} must be a whole number, like 12").format(label=label),
                "min_value": _("{label} must be %(limit_value)s or more").format(label=label),
                "max_value": _("{label} must be %(limit_value)s or fewer").format(label=label),
            }
    return sentences


def _asked(field: forms.Field, *, label: str) -> str:
    """What is to be given: "Title" is "a title"; of what is no noun, its kind and the label."""
    if _is_noun(label):
        return _noun(label)
    match field:
        case forms.FileField():
            words = _("a file for “{label}”")
        case DateTimeField():
            words = _("a date and time for “{label}”")
        case DateField():
            words = _("a date for “{label}”")
        case forms.IntegerField():
            words = _("a number for “{label}”")
        case forms.MultipleChoiceField():
            words = _("at least one answer to “{label}”")
        case _:
            words = _("an answer to “{label}”")
    return words.format(label=label)


def _is_noun(label: str) -> bool:
    """Whether it can stand after "Enter": no question, and nothing such as "Held on"."""
    words = label.lower().split() or [""]
    return not (label.endswith("?") or words[0] in QUESTION_WORDS or words[-1] in WORDS_LEFT_OPEN)


def _noun(label: str) -> str:
    """The label inside a sentence: "Title" becomes "a title", "Your name" becomes "your name"."""
    words = label.split()
    first = words[0] if words else ""
    if len(first) == 1 or not first.isupper():
        words[:1] = [first.lower()]
    phrase = " ".join(words)
    is_plural = phrase.endswith("s") and not phrase.endswith("ss")
    if first.lower() in WORDS_WITHOUT_ARTICLE or is_plural:
        return phrase
    if first.lower() in WORDS_OF_ONE:
        return f"the {phrase}"
    return f"{'an' if phrase[:1] in 'aeiouAEIO' else 'a'} {phrase}"
