"""Is the form on paper the same as the pages, tagged, and open about its version?"""

import io
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from waymark.consultations.exports.printed_form import may_print, render_form
from waymark.consultations.rules.printed_form import PrintedForm, printed_form
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.consultations.rules.wordings import worded_content

MADE = datetime(2026, 11, 1, 9, tzinfo=UTC)
CHOICES = [{"code": "yes", "label": "Yes"}, {"code": "no", "label": "No #1 = $x$"}]
ROWS = [{"code": "bus", "label": "Buses"}, {"code": "bike", "label": "Bicycles"}]


def content(*questions: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": "Buses *and* bicycles",
        "purpose": "To hear what you think.",
        "privacy_notice": "We keep your answers for two years.",
        "contact_lines": "Town Hall\nInvented Street",
        "contact_email": "ask@example.org",
        "options": [
            {"key": "one", "label": "Option 1", "description": "More buses", "status": "live"},
            {"key": "two", "label": "Option 2", "description": "Fewer", "status": "withdrawn"},
        ],
        "categories": [{"key": "schools", "label": "Schools"}],
        "questions": list(questions),
    }


def asked(kind: QuestionKind, **more: Any) -> dict[str, Any]:
    plain = {"code": f"q_{kind}", "kind": kind.value, "wording": f"About {kind}?", "help": ""}
    return plain | {"choices": [], "rows": []} | more


def form(*questions: dict[str, Any], **given: Any) -> PrintedForm:
    named: dict[str, Any] = {
        "version": "Form, version 1",
        "warning": "",
        "closes_on": date(2026, 12, 7),
        "permissions": {"with_name": "Publish my answers with my name"},
    }
    return printed_form(content(*questions), **named | given)


EVERY_KIND = [asked(kind, choices=CHOICES, rows=ROWS, settings={}) for kind in QuestionKind]


@pytest.mark.parametrize("is_large", [False, True])
def test_a_form_of_every_kind_of_question_is_a_tagged_pdf(is_large: bool) -> None:
    pdf = render_form(
        form(*EVERY_KIND), authority="Invented Council", link="https://example.org/c/ab/",
        made_at=MADE, is_large=is_large,
    )  # fmt: skip

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root
        assert str(opened.docinfo["/Title"]) == "Buses *and* bicycles"
        pages = len(opened.pages)
    assert pages >= 2


def test_the_same_form_gives_the_same_bytes() -> None:
    given: dict[str, Any] = {"authority": "A", "link": "https://example.org/", "made_at": MADE}

    assert render_form(form(*EVERY_KIND), **given) == render_form(form(*EVERY_KIND), **given)


def test_large_print_takes_more_pages() -> None:
    def pages(*, is_large: bool) -> int:
        pdf = render_form(
            form(*EVERY_KIND), authority="A", link="", made_at=MADE, is_large=is_large
        )
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return len(opened.pages)

    assert pages(is_large=True) > pages(is_large=False)


def test_the_form_says_where_to_send_it_and_by_when() -> None:
    made = form()

    assert made.send_to == ("Town Hall", "Invented Street", "ask@example.org")
    assert made.closes == "We have to receive this form by Monday 7 December 2026."
    assert [label for label, _ in made.options] == ["Option 1"]


@pytest.mark.parametrize(
    ("kind", "settings", "sentence"),
    [
        (QuestionKind.POINTS, {"total": 20}, "Share out 20 points"),
        (QuestionKind.POINTS, {}, "Share out 100 points"),
        (QuestionKind.CRITERIA, {"least": "1", "most": "10"}, "from 1 to 10"),
        (QuestionKind.MULTIPLE_CHOICE, {}, "as many boxes as you like"),
    ],
)
def test_each_kind_says_how_it_is_filled_in_by_hand(
    kind: QuestionKind, settings: dict[str, Any], sentence: str
) -> None:
    (question,) = form(asked(kind, choices=CHOICES, settings=settings)).questions

    assert sentence in question.by_hand


def test_questions_about_equality_and_withdrawn_answers_are_not_on_paper() -> None:
    gone = {"code": "gone", "label": "Gone", "is_withdrawn": True}
    made = form(
        asked(QuestionKind.SINGLE_CHOICE, choices=[*CHOICES, gone]),
        asked(QuestionKind.SINGLE_CHOICE, choices=CHOICES, sensitivity="equality"),
        asked(QuestionKind.SINGLE_CHOICE, choices=CHOICES, is_withdrawn=True),
    )

    (question,) = made.questions
    assert question.boxes == ("Yes", "No #1 = $x$")


POINTS = asked(QuestionKind.POINTS, choices=CHOICES, settings={"total": 20})
WORDS = {
    "title": "الحافلات",
    "category.schools.label": "المدارس",
    "question.q_points.wording": "ماذا عن الحافلات؟",
    "question.q_points.choice.yes": "نعم",
    "paper.before": "قبل أن تبدأ",
    "paper.closes": "آخر يوم:",
    "paper.by_hand.points": "وزّع {total} نقطة {لا}",
    "paper.permission.with_name": "انشروا إجاباتي مع اسمي",
}


def test_the_form_in_another_language_has_the_same_codes_and_boxes() -> None:
    english = form(POINTS)
    arabic = form(POINTS, language="ar", words=WORDS, is_complete=False)

    (asked_in_english,), (asked_in_arabic,) = english.questions, arabic.questions
    assert asked_in_arabic.code == asked_in_english.code
    assert asked_in_arabic.wording == "ماذا عن الحافلات؟"
    assert asked_in_arabic.boxes == ("نعم", "No #1 = $x$")
    assert asked_in_arabic.by_hand == "وزّع 20 نقطة {لا}"
    assert arabic.title == "الحافلات"
    assert arabic.categories == ("المدارس",)
    assert arabic.closes == "آخر يوم: 07/12/2026"
    assert arabic.permissions == ("انشروا إجاباتي مع اسمي",)
    assert arabic.fixed["before"] == "قبل أن تبدأ"
    assert (arabic.tag, arabic.direction) == ("ar", "rtl")
    assert arabic.version == "Form, version 1, Arabic"
    assert arabic.notice == "Some texts are not in Arabic yet. They are in English."
    assert english.notice == ""


def test_an_option_has_the_name_that_people_choose() -> None:
    choices = [{"code": "one", "label": "Option 1"}]
    made = worded_content(
        content(asked(QuestionKind.SINGLE_CHOICE, choices=choices, asks_options=True))
        | {"options": [{"key": "one", "label": "Option 1", "description": "More buses"}]},
        {"question.q_single_choice.choice.one": "Opcja 1", "option.one.description": "Więcej"},
    )

    assert made["options"] == [{"key": "one", "label": "Opcja 1", "description": "Więcej"}]


@pytest.mark.parametrize("is_large", [False, True])
def test_a_form_from_right_to_left_is_a_tagged_pdf_in_its_language(is_large: bool) -> None:
    pdf = render_form(
        form(*EVERY_KIND, language="ar", words=WORDS), authority="Invented Council",
        link="https://example.org/c/ab/", made_at=MADE, is_large=is_large,
    )  # fmt: skip

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "ar"
        assert opened.Root.MarkInfo.Marked
        assert str(opened.docinfo["/Title"]) == "الحافلات"


@pytest.mark.parametrize("language", ["en-GB", "easy", "ar", "pl", "ro", "so"])
def test_these_languages_are_printed_with_the_fonts_that_there_are(language: str) -> None:
    assert may_print(language)


@pytest.mark.parametrize("language", ["bn", "gu", "pa", "ur"])
def test_these_languages_are_printed_only_with_a_font_of_their_own(language: str) -> None:
    assert not may_print(language)


def test_a_folder_with_a_font_makes_a_language_printable(settings: Any) -> None:
    """Which fonts a machine has is its own affair: here only that the folder is asked."""
    settings.FONT_FOLDER = str(Path(__file__).parent)

    assert may_print("ar")
    assert not may_print("ur")
