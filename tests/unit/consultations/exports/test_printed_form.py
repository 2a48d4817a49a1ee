"""Is the form on paper the same as the pages, tagged, and open about its version?"""

import io
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pytest

from waymark.consultations.exports.printed_form import render_form
from waymark.consultations.rules.printed_form import PrintedForm, printed_form
from waymark.consultations.rules.vocabulary import QuestionKind

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
            {"label": "Option 1", "description": "More buses", "status": "live"},
            {"label": "Option 2", "description": "Fewer", "status": "withdrawn"},
        ],
        "categories": [{"key": "schools", "label": "Schools"}],
        "questions": list(questions),
    }


def asked(kind: QuestionKind, **more: Any) -> dict[str, Any]:
    return {"code": f"q_{kind}", "kind": kind.value, "wording": f"About {kind}?", "help": ""} | more


def form(*questions: dict[str, Any], **given: str) -> PrintedForm:
    named = {"version": "Form, version 1", "warning": "", "closes": "By Monday."} | given
    return printed_form(content(*questions), **named)


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
    assert made.closes == "By Monday."
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
    gone = {"code": "gone", "label": "Gone", "withdrawn_at": "2026-11-01"}
    made = form(
        asked(QuestionKind.SINGLE_CHOICE, choices=[*CHOICES, gone]),
        asked(QuestionKind.SINGLE_CHOICE, choices=CHOICES, sensitivity="equality"),
    )

    (question,) = made.questions
    assert question.boxes == ("Yes", "No #1 = $x$")
