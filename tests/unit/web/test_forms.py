import re
from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django import forms as django_forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.utils.safestring import mark_safe
from hypothesis import given
from hypothesis import strategies as st

from waymark.web.fields import Checkboxes, DateField, DateTimeField, Radios
from waymark.web.forms import CONTROL_CHARACTERS, Filter, Form, Versioned, error_list

KINDS = [("one", "One option"), ("many", "Several options")]


class Question(Form):
    title = django_forms.CharField(max_length=20, help_text="As people read it")
    text = django_forms.CharField(widget=django_forms.Textarea, required=False)
    kind = django_forms.ChoiceField(choices=KINDS, widget=Radios(hints={"one": "The usual"}))
    areas = django_forms.MultipleChoiceField(
        choices=[("n", "North"), ("s", "South")], widget=Checkboxes(), required=False
    )
    place = django_forms.ChoiceField(
        choices=[("", "Choose"), ("Here and there", [("h", "Here"), ("t", "There")])],
        required=False,
    )
    email = django_forms.EmailField(label="Email address", required=False)
    people = django_forms.IntegerField(label="Number of people", min_value=1, required=False)
    starts = DateField(label="Start date", required=False)
    is_read = django_forms.BooleanField(label="I have read it", required=False)
    secret = django_forms.CharField(widget=django_forms.PasswordInput, required=False)
    paper = django_forms.FileField(required=False)


class Plain(Form):
    title = django_forms.CharField()
    story = django_forms.CharField(widget=django_forms.Textarea)


class Changed(Versioned):
    title = django_forms.CharField()


class Drafted(Form):
    title = django_forms.CharField()

    def values(self) -> dict[str, Any]:
        return {"draft": super().values()}


class ChangedDraft(Versioned, Drafted):
    pass


def form_of(field: django_forms.Field) -> Form:
    class Asked(Form):
        it = field

    return Asked()


def filled(**more: Any) -> dict[str, Any]:
    return {"title": "Where", "kind": "one", **more}


def test_form_gives_its_values_without_its_bookkeeping() -> None:
    form = Question(filled(submission=str(uuid4())))

    assert form.is_valid(), form.errors
    assert "submission" not in form.values()
    assert form.values()["title"] == "Where"


@pytest.mark.parametrize(
    ("data", "field", "sentence"),
    [
        ({"title": ""}, "title", "Enter a title"),
        ({"kind": ""}, "kind", "Select a kind"),
        ({"kind": "other"}, "kind", "Select a kind from the list"),
        ({"place": "x"}, "place", "Select a place from the list"),
        ({"areas": ["x"]}, "areas", "Select areas from the list"),
        (
            {"email": "x"},
            "email",
            "Enter an email address in the right form, like name@example.com",
        ),
        ({"people": "x"}, "people", "Number of people must be a whole number, like 12"),
        ({"people": "0"}, "people", "Number of people must be 1 or more"),
        (
            {"title": "x" * 21},
            "title",
            "Title must be 20 characters or fewer. Take out 1 character",
        ),
        (
            {"title": "x" * 1220},
            "title",
            "Title must be 20 characters or fewer. Take out 1,200 characters",
        ),
    ],
)
def test_fault_is_a_sentence_that_names_the_field(
    data: dict[str, Any], field: str, sentence: str
) -> None:
    form = Question(filled(**data))

    assert form.errors[field] == [sentence]


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        ("Email address", "Enter an email address"),
        ("Your name", "Enter your name"),
        ("Reasons", "Enter reasons"),
        ("Why does it matter?", "Enter an answer to “Why does it matter?”"),
        ("How the view was reached", "Enter an answer to “How the view was reached”"),
        ("Opens at", "Enter an answer to “Opens at”"),
        ("URL", "Enter a URL"),
        ("Last day of the period", "Enter the last day of the period"),
    ],
)
def test_required_sentence_fits_the_label(label: str, sentence: str) -> None:
    class Asked(Form):
        it = django_forms.CharField(label=label)

    assert Asked({"it": ""}).errors["it"] == [sentence]


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (DateField, "Enter a date for “By when”"),
        (DateTimeField, "Enter a date and time for “By when”"),
        (django_forms.IntegerField, "Enter a number for “By when”"),
        (django_forms.ChoiceField, "Select an answer to “By when”"),
        (django_forms.MultipleChoiceField, "Select at least one answer to “By when”"),
        (django_forms.FileField, "Choose a file for “By when”"),
        (django_forms.BooleanField, "Tick “By when” to continue"),
    ],
)
def test_required_sentence_says_what_is_to_be_given_where_the_label_does_not(
    kind: type[django_forms.Field], sentence: str
) -> None:
    class Asked(Form):
        it = kind(label="By when")

    assert Asked({}).errors["it"] == [sentence]


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Note", django_forms.CharField(required=False)),
        ("Born on", DateField(required=False)),
        ("Place", django_forms.ChoiceField(required=False, choices=[("", "Choose"), ("h", "H")])),
        ("Kind", django_forms.ChoiceField(required=False, choices=KINDS, widget=Radios())),
    ],
)
def test_field_that_may_stay_empty_says_so_in_its_label(
    label: str, field: django_forms.Field
) -> None:
    field.label = label

    drawn = str(form_of(field)["it"])

    assert f"{label} (optional)" in drawn


@pytest.mark.parametrize(
    "field",
    [
        django_forms.CharField(label="Note"),
        django_forms.CharField(label="When, if not now", required=False),
        django_forms.BooleanField(label="I have read it", required=False),
        django_forms.MultipleChoiceField(required=False, choices=KINDS, widget=Checkboxes()),
        django_forms.ChoiceField(required=False, choices=[("", "Nobody"), *KINDS]),
        django_forms.ChoiceField(required=False, choices=KINDS),
        django_forms.ChoiceField(required=False, choices=[("", "None"), *KINDS], widget=Radios()),
    ],
)
def test_field_does_not_say_so_where_it_is_needed_or_says_so_already(
    field: django_forms.Field,
) -> None:
    assert "(optional)" not in str(form_of(field)["it"])


def test_fields_of_a_filter_and_those_needed_at_times_do_not_say_so() -> None:
    class Narrowed(Filter):
        it = django_forms.CharField(required=False)

    class Asked(Form):
        needed_at_times = frozenset({"it"})
        it = django_forms.CharField(required=False)

    assert "(optional)" not in str(Narrowed()["it"])
    assert "(optional)" not in str(Asked()["it"])


def test_sentence_that_a_form_words_itself_is_kept() -> None:
    class Asked(Form):
        it = django_forms.CharField(error_messages={"required": "Say why"})

    assert Asked({"it": ""}).errors["it"] == ["Say why"]


def test_box_that_must_be_ticked_says_so() -> None:
    class Asked(Form):
        is_read = django_forms.BooleanField(label="I have read it")

    assert Asked({}).errors["is_read"] == ["Tick “I have read it” to continue"]


def test_empty_file_is_refused() -> None:
    form = Question(filled(), {"paper": SimpleUploadedFile("a.txt", b"")})

    assert form.errors["paper"] == ["The file you chose is empty. Choose another file"]


def test_no_text_is_endless() -> None:
    form = Plain({"title": "x" * 201, "story": "x" * 10_001})

    assert form.errors["title"] == ["Title must be 200 characters or fewer. Take out 1 character"]
    assert form.errors["story"] == [
        "Story must be 10,000 characters or fewer. Take out 1 character"
    ]


def test_text_that_is_too_long_is_shown_again_whole() -> None:
    typed = "x" * 300

    form = Plain({"title": typed, "story": "y"})

    assert not form.is_valid()
    assert f'value="{typed}"' in str(form["title"])


@pytest.mark.parametrize("character", ["\x00", "\x01", "\x0b", "\x1b", "\x7f"])
def test_control_character_is_taken_out_and_told(character: str) -> None:
    form = Plain({"title": f"ab{character}cd", "story": "plain"})

    sentence = (
        "Title held 1 hidden character that cannot be kept. "
        "It has been taken out: check the text and continue"
    )
    assert form.errors == {"title": [sentence]}
    assert 'value="abcd"' in str(form["title"])


def test_control_character_in_a_box_of_a_date_is_told_too() -> None:
    form = Question(filled(**{"starts-day": "1\x02", "starts-month": "2", "starts-year": "2027"}))

    assert len(form.errors["starts"]) == 1
    assert "hidden character" in form.errors["starts"][0]


def test_tabs_and_line_ends_are_kept_as_one_kind() -> None:
    form = Plain({"title": "a", "story": "one\r\ntwo\rthree\tfour"})

    assert form.is_valid()
    assert form.cleaned_data["story"] == "one\ntwo\nthree\tfour"


@given(st.text(max_size=300))
def test_typed_text_is_drawn_again_unchanged(typed: str) -> None:
    """A lost line or a stray space would change somebody's words when a page comes back."""
    kept = CONTROL_CHARACTERS.sub("", typed.replace("\r\n", "\n").replace("\r", "\n"))

    drawn = str(Plain({"title": "", "story": typed})["story"])

    found = re.search(r"<textarea[^>]*>(.*)</textarea>", drawn, re.DOTALL)
    assert found
    assert unescape(found[1]) == kept


def test_query_dict_keeps_its_lists() -> None:
    form = Question(QueryDict("title=a&kind=one&areas=n&areas=s"))

    assert form.is_valid()
    assert form.cleaned_data["areas"] == ["n", "s"]


@pytest.mark.parametrize("version", ["", "x"])
def test_form_without_its_version_is_out_of_date(version: str) -> None:
    form = Changed({"title": "a", "version": version})

    assert form.errors["version"] == [
        "This page is out of date. Open it again, then make your change"
    ]


def test_version_is_handed_on_beside_what_the_other_form_makes_of_what_was_typed() -> None:
    form = ChangedDraft({"title": "a", "version": "7"})

    assert form.is_valid()
    assert form.values() == {"draft": {"title": "a"}, "version": 7}


def test_version_is_carried_hidden() -> None:
    form = Changed(initial={"version": 7})

    assert 'type="hidden" name="version" value="7"' in form.render_fields()


def test_error_summary_links_to_what_is_wrong() -> None:
    form = Question(
        {"kind": "", "title": "", "starts-day": "1", "starts-month": "", "starts-year": "2027"}
    )
    form.add_error(None, "The consultation is open already")

    assert error_list(form) == [
        {"text": "The consultation is open already"},
        {"text": "Enter a title", "href": "#id_title"},
        {"text": "Select a kind", "href": "#id_kind"},
        {"text": "Start date must include a month", "href": "#id_starts-month"},
    ]


def test_every_link_of_the_summary_has_its_element() -> None:
    class All(Form):
        a = django_forms.CharField()
        b = django_forms.ChoiceField(choices=KINDS, widget=Radios())
        c = django_forms.MultipleChoiceField(choices=KINDS, widget=Checkboxes())
        d = django_forms.ChoiceField(choices=KINDS)
        e = DateField()
        f = django_forms.BooleanField()
        g = django_forms.FileField()
        h = django_forms.CharField(widget=django_forms.PasswordInput)
        i = django_forms.CharField(widget=django_forms.Textarea)

    form = All({}, {})
    drawn = form.render_fields()

    links = [item["href"] for item in error_list(form)]
    assert len(links) == 9
    for link in links:
        assert f'id="{link[1:]}"' in drawn


def test_form_that_was_not_sent_has_no_faults() -> None:
    assert error_list(Question()) == []
    assert error_list(None) == []


def test_fields_show_what_was_chosen() -> None:
    form = Question(
        filled(areas=["s"], place="t", is_read="on", people="12", email="a@example.org")
    )

    drawn = {name: str(form[name]) for name in form.fields}

    assert re.search(r'value="one" checked', drawn["kind"])
    assert not re.search(r'value="many" checked', drawn["kind"])
    assert re.search(r'value="s" checked', drawn["areas"])
    assert re.search(r'value="t" selected', drawn["place"])
    assert "checked" in drawn["is_read"]
    assert 'inputmode="numeric"' in drawn["people"]
    assert 'type="email"' in drawn["email"]


def test_password_is_never_shown_again() -> None:
    assert "hunter2" not in str(Question(filled(secret="hunter2"))["secret"])


def test_hint_and_error_are_tied_to_their_input() -> None:
    drawn = str(Question(filled(title=""))["title"])

    assert 'aria-describedby="id_title-hint id_title-error"' in drawn
    assert "The usual" in str(Question()["kind"])


def test_hint_as_text_is_escaped_and_as_safe_html_is_not() -> None:
    class Asked(Form):
        plain = django_forms.CharField(help_text="<b>")
        safe = django_forms.CharField(help_text=mark_safe("<b>bold</b>"))  # noqa: S308

    form = Asked()

    assert "&lt;b&gt;" in str(form["plain"])
    assert "<b>bold</b>" in str(form["safe"])


def test_question_of_a_page_is_its_heading() -> None:
    assert "<h1" in Question()["kind"].as_question()  # type: ignore[attr-defined]
    assert "<h1" in Question()["title"].as_question()  # type: ignore[attr-defined]
    assert "<h1" not in str(Question()["kind"])


def test_typed_text_cannot_leave_its_input() -> None:
    hostile = '"><script>alert(1)</script></textarea><script>'

    drawn = Plain({"title": hostile, "story": hostile}).render_fields()

    assert "<script" not in drawn
