"""Every kind of question from its form to the officer's view of an answer to it."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.consultations import NOW, ready_consultation
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.consultations.actions.hearing.answering.drafts import forget_drafts
from waymark.consultations.models.areas import PostcodeArea
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.hearing.responses import Answer, Response, ResponseDraft
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.documents.models import Document

KINDS: dict[str, dict[str, str]] = {
    "agreement": {"wording": "The plan is fair"},
    "ranking": {
        "wording": "What matters most?",
        "choices": "near | Near home\nfree | Free\nlate | Late",
    },
    "points": {
        "wording": "Where should money go?",
        "choices": "a | Sport\nb | Advice",
        "total": "10",
    },
    "matrix": {
        "wording": "How good is each?",
        "choices": "good | Good\npoor | Poor",
        "rows": "club | Youth club\nbus | Buses",
    },
    "number": {"wording": "How far do you travel?", "unit": "miles", "least": "0", "most": "50"},
    "date": {"wording": "When did you last go?", "latest-day": "31", "latest-month": "12",
             "latest-year": "2026"},
    "postcode": {"wording": "Where do you live?"},
    "criteria": {
        "wording": "Score the options",
        "asks_options": "on",
        "rows": "cost | Cost | 2\nreach | Reach",
        "least": "0",
        "most": "5",
    },
    "file": {"wording": "Send us a drawing"},
}  # fmt: skip


class Desk:
    """An officer's browser and a visitor's."""

    def __init__(self, authority: Authority, membership: Membership) -> None:
        self.officer, self.visitor = Client(), Client()
        sign_in(self.officer, membership)
        self.authority = authority
        self.slug = ""

    def url(self, route: str, **kwargs: Any) -> str:
        own = {"authority": self.authority.code, "slug": self.slug, **kwargs}
        return reverse(f"consultations:{route}", kwargs=own)

    def make(self, route: str, values: Mapping[str, Any], **kwargs: Any) -> str:
        response = self.officer.post(self.url(route, **kwargs), values)
        return response.headers.get("Location", "") or response.content.decode()

    def send(self, page: str, values: Mapping[str, Any] | None = None, **kwargs: Any) -> str:
        route = f"answer_{page}" if page else "answer"
        response = self.visitor.post(self.url(route, **kwargs), values or {})
        return response.headers.get("Location", "") or response.content.decode()

    def look(self, page: str, **kwargs: Any) -> str:
        return self.visitor.get(self.url(f"answer_{page}", **kwargs)).content.decode()


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def desk(authority: Authority, membership: Membership, file_store: Path) -> Desk:
    made = Desk(authority, membership)
    consultation = ready_consultation()
    Question.objects.filter(consultation=consultation, code="issues").delete()
    made.slug = consultation.slug
    return made


def add(desk: Desk, kind: str, **more: str) -> Question:
    values = KINDS[kind] | more
    made = desk.make("question_add", values, asked=kind)
    assert made.endswith("/questions/"), made
    return Question.objects.get(wording=values["wording"])


def open_it(desk: Desk) -> None:
    Consultation.objects.filter(slug=desk.slug).update(stage=ConsultationStage.OPEN)
    desk.send("")


def test_the_kind_is_chosen_first_and_leads_to_its_own_form(desk: Desk) -> None:
    offered = desk.officer.get(desk.url("question_kind")).content.decode()
    nothing = desk.make("question_kind", {})
    chosen = desk.make("question_kind", {"kind": "points"})
    form = desk.officer.get(desk.url("question_add", asked="points")).content.decode()
    unknown = desk.officer.get(desk.url("question_add", asked="riddle"))

    assert "Share out points" in offered
    assert "Choose how people answer" in nothing
    assert chosen == desk.url("question_add", asked="points")
    assert "Points to share out" in form
    assert 'name="unit"' not in form
    assert unknown.status_code == 404


def test_every_kind_is_asked_answered_checked_sent_and_read(desk: Desk) -> None:
    for kind in KINDS:
        add(desk, kind)
    PostcodeArea.objects.create(authority=desk.authority, postcode="LU12BQ", area="High Town")
    listed = desk.officer.get(desk.url("questions")).content.decode()
    open_it(desk)
    options = list(
        Choice.objects.filter(question__kind="criteria").order_by("position")
        .values_list("code", flat=True)
    )  # fmt: skip
    scores = {
        f"answer-{option}.{row}": str(place + bonus)
        for place, option in enumerate(options, start=1)
        for bonus, row in enumerate(("cost", "reach"))
    }
    drawing = SimpleUploadedFile("my drawing.txt", b"A house by the river.")
    typed: list[dict[str, Any]] = [
        {"answer": options[0]},
        {"answer": "agree"},
        {"answer-late": "1", "answer-near": "2"},
        {"answer-a": "7", "answer-b": "3"},
        {"answer-club": "good", "answer-bus": "poor"},
        {"answer": "1.5 miles"},
        {"answer-day": "27", "answer-month": "March", "answer-year": "2026"},
        {"answer": "lu1 2bq"},
        scores,
        {"answer": drawing},
    ]
    category = Consultation.objects.get(slug=desk.slug).pk
    key = _category_key(category)

    desk.send("about", {"kind": "individual", "category": key})
    for number, values in enumerate(typed, start=1):
        assert "/answer/" in desk.send("question", values, number=number)[:200], number
    shown_again = desk.look("question", number=3)
    kept = str(ResponseDraft.objects.get().values)
    desk.send("publishing", {"publication": "without_name"})
    checked = desk.look("check")
    sent = desk.send("check")

    response = Response.objects.get()
    read = desk.officer.get(
        desk.url("response_detail", response=response.public_id)
    ).content.decode()
    assert sent.endswith("/receipt/")
    for words in (
        "Agree",
        "1st: Late",
        "2nd: Near home",
        "Sport: 7 points",
        "Advice: 3 points",
        "Youth club: Good",
        "Buses: Poor",
        "1.5 miles",
        "27 March 2026",
        "High Town",
        ", Cost: 1",
    ):
        assert words in checked, words
        assert words in read, words
        assert words in desk.look("receipt"), words
    assert "my drawing.txt" in checked
    assert "LU1 2BQ" not in kept
    assert "LU12BQ" not in kept.upper()
    assert "(counts 2 times)" in listed
    assert '<option value="1" selected>1st</option>' in shown_again
    ranked = Answer.objects.filter(question__kind="ranking").order_by("number")
    assert [row.choice.code for row in ranked if row.choice] == ["late", "near"]
    assert Answer.objects.filter(question__kind="criteria").count() == 4
    sent_file = Answer.objects.get(question__kind="file").document
    assert sent_file is not None
    assert sent_file.file_name == "answer.txt"
    opened = desk.officer.get(
        desk.url("response_file", response=response.public_id, document=sent_file.public_id)
    )
    assert opened.content == b"A house by the river."


def _category_key(consultation: int) -> str:
    return str(StakeholderCategory.objects.get(consultation=consultation).key)


@pytest.mark.parametrize(
    ("kind", "values", "sentence", "target"),
    [
        (
            "ranking",
            {"answer-near": "1", "answer-free": "1"},
            "“Near home” and “Free” are both in place 1: give each its own place",
            "#id_answer-free",
        ),
        (
            "points",
            {"answer-a": "5", "answer-b": "1"},
            "You have given 6 of 10 points: give the other 4",
            "#id_answer-a",
        ),
        ("matrix", {"answer-club": "best"}, "Choose from the answers", "#id_answer-club"),
        ("number", {"answer": "far"}, "Your answer must be a number, like 0", "#id_answer"),
        ("number", {"answer": "51"}, "Your answer must be 50 miles or less", "#id_answer"),
        (
            "date",
            {"answer-day": "1", "answer-month": "1", "answer-year": "2027"},
            "Your date must be 31 December 2026 or earlier",
            "#id_answer",
        ),
        ("postcode", {"answer": "Luton"}, "Enter a postcode, like LU1 2BQ", "#id_answer"),
        ("criteria", {"answer-x.cost": "6"}, "", ""),
    ],
)
def test_what_is_wrong_is_said_beside_its_box_and_stays_typed(
    desk: Desk, kind: str, values: dict[str, str], sentence: str, target: str
) -> None:
    add(desk, kind)
    open_it(desk)

    page = desk.send("question", values, number=2)

    if not sentence:
        assert page.startswith("/")
        return
    assert sentence in page
    assert f'href="{target}' in page
    assert not ResponseDraft.objects.get().values.get("given")
    typed = next(iter(values.values()))
    assert f'value="{typed}"' in page or kind == "matrix"


def test_a_file_with_macros_or_of_another_kind_is_refused_by_name(desk: Desk) -> None:
    add(desk, "file")
    open_it(desk)

    macros = desk.send("question", {"answer": SimpleUploadedFile("p.docm", b"PK")}, number=2)
    other = desk.send("question", {"answer": SimpleUploadedFile("p.exe", b"MZ")}, number=2)
    false = desk.send("question", {"answer": SimpleUploadedFile("p.pdf", b"no pdf")}, number=2)

    assert "“p.docm” is a Word file that can hold macros" in macros
    assert "“p.exe” is not of a kind that can be kept here" in other
    assert "“p.pdf” is not a PDF" in false
    assert not Document.objects.exists()


def test_a_file_and_a_postcode_stay_when_the_box_is_left_empty_and_go_when_skipped(
    desk: Desk,
) -> None:
    add(desk, "postcode")
    add(desk, "file")
    open_it(desk)
    desk.send("question", {"answer": "LU4 8AA"}, number=2)
    desk.send("question", {"answer": SimpleUploadedFile("a.txt", b"text")}, number=3)

    told = desk.look("question", number=2)
    desk.send("question", {"answer": ""}, number=2)
    desk.send("question", {}, number=3)
    kept = ResponseDraft.objects.get().values["given"]
    desk.send("question", {"skip": "1"}, number=2)
    desk.send("question", {"skip": "1"}, number=3)
    after = ResponseDraft.objects.get().values["given"]

    assert "You have told us your area: LU4" in told
    assert {each["text"] for each in kept.values()} == {"LU4", "a.txt"}
    assert {each["text"] for each in after.values()} == {""}


def test_a_kind_is_changed_by_its_own_form_and_keeps_its_codes(desk: Desk) -> None:
    asked = add(desk, "matrix")
    form = desk.officer.get(desk.url("question_change", part=asked.public_id)).content.decode()

    changed = desk.make(
        "question_change",
        {"wording": "How good?", "choices": "good | Fine\npoor | Poor", "rows": "bus | Bus"},
        part=asked.public_id,
    )

    assert "club | Youth club" in form
    assert changed.endswith("/questions/")
    assert list(QuestionRow.objects.values_list("code", "label")) == [("bus", "Bus")]
    assert Choice.objects.get(question=asked, code="good").label == "Fine"


@pytest.mark.parametrize(
    ("kind", "more", "sentence"),
    [
        ("points", {"total": "1"}, "Points to share out must be from 2 to 1,000"),
        ("number", {"least": "9", "most": "1"}, "The most must be above the least"),
        ("matrix", {"rows": "a | A | 3"}, "Only a criterion has a weight"),
        ("matrix", {"rows": "Same\nsame"}, "Line 2: another choice has the words"),
        ("criteria", {"most": "0"}, "The highest score must be 1 to 20 above the lowest"),
        ("criteria", {"rows": "a | A | 500"}, "Line 1: the weight must be from 1 to 100"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused_with_the_reason(
    desk: Desk, kind: str, more: dict[str, str], sentence: str
) -> None:
    page = desk.make("question_add", KINDS[kind] | more, asked=kind)

    assert sentence in page


def test_headline_of_an_order_is_chosen_before_opening_and_then_stays(desk: Desk) -> None:
    question = add(desk, "ranking", headline="borda")
    assert question.settings == {"headline": "borda"}
    page = desk.officer.get(desk.url("questions")).content.decode()
    assert "Headline: points for places (Borda)" in page
    Consultation.objects.update(stage=ConsultationStage.OPEN, opened_at=NOW)

    values = KINDS["ranking"] | {"change_reason": "Clearer", "change_notice": "Clearer words"}
    shown = desk.make(
        "question_change", values | {"headline": "mean_rank"}, part=question.public_id
    )

    assert "Which count is the headline is settled before the consultation opens" in shown
    question.refresh_from_db()
    assert question.settings == {"headline": "borda"}
    same = values | {"headline": "borda", "wording": "What matters most to you?"}
    assert desk.make("question_change", same, part=question.public_id).endswith("/questions/")


def test_an_agreement_scale_keeps_neutral_and_dont_know_apart(desk: Desk) -> None:
    form = desk.officer.get(desk.url("question_add", asked="agreement")).content.decode()
    scale = "sa | Strongly agree\nn | Neither agree nor disagree\ndk | Don't know"
    asked = add(desk, "agreement", choices=scale)

    roles = dict(Choice.objects.filter(question=asked).values_list("code", "role"))

    assert "neither | Neither agree nor disagree" in form
    assert roles == {"sa": "ordinary", "n": "neutral", "dk": "dont_know"}


def test_postcodes_are_loaded_whole_or_refused_by_row(desk: Desk) -> None:
    def load(text: bytes) -> str:
        file = SimpleUploadedFile("areas.csv", text)
        address = reverse("consultations:postcodes", kwargs={"authority": desk.authority.code})
        response = desk.officer.post(address, {"file": file}, follow=True)
        return response.content.decode()

    good = load(b"Postcode,Area\nLU1 2BQ,High Town\nlu48aa,Leagrave\n,\n")
    bad = load(b"postcode,area\nLU1 2BQ,A\nLU1 2BQ,B\nLuton,C\nLU9 9ZZ,\n")
    empty = load(b"postcode,area\n")
    other = load(b"code,ward\nLU1 2BQ,A\n")
    windows = load("postcode,area\nLU1 2BQ,Caf\xe9\n".encode("latin-1"))

    assert "2 postcodes loaded" in good
    assert "Leagrave" in good
    assert "Row 3, “LU1 2BQ”: it stands above with the area “A”" in bad
    assert "Row 4, “Luton”: this is no whole postcode" in bad
    assert "Row 5, “LU9 9ZZ”: the area is missing" in bad
    assert "The file has no postcodes" in empty
    assert "must have the columns “postcode” and “area”" in other
    assert "Save the file as “CSV UTF-8”" in windows
    assert PostcodeArea.objects.count() == 2


def test_a_page_of_answering_asks_the_database_as_often_however_many_questions_there_are(
    desk: Desk, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for kind in KINDS:
        add(desk, kind)
    open_it(desk)
    desk.look("question", number=2)

    for number in range(2, len(KINDS) + 2):
        with django_assert_max_num_queries(16):
            desk.look("question", number=number)
    with django_assert_max_num_queries(18):
        desk.look("check")


def test_the_questions_at_work_are_read_in_a_fixed_number_of_statements(
    desk: Desk, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for kind in KINDS:
        add(desk, kind)
    desk.officer.get(desk.url("questions"))

    with django_assert_max_num_queries(30):
        desk.officer.get(desk.url("questions"))


def test_answers_stay_on_the_device_for_thirty_days(desk: Desk) -> None:
    open_it(desk)

    assert desk.visitor.session.get_expiry_age() == 30 * 24 * 3600
    assert "for 30 days" in Client().get(desk.url("answer")).content.decode()


def test_a_draft_that_is_forgotten_takes_its_file_along(desk: Desk) -> None:
    add(desk, "file")
    open_it(desk)
    desk.send("question", {"answer": SimpleUploadedFile("a.txt", b"text")}, number=2)
    Consultation.objects.filter(slug=desk.slug).update(
        stage=ConsultationStage.CLOSED, closed_at=NOW - timedelta(days=31)
    )
    assert Document.objects.count() == 1

    forget_drafts(by=Actor.system(desk.authority.pk), at=NOW)

    assert not ResponseDraft.objects.exists()
    assert not Document.objects.exists()
