"""The text of files that people send: read, typed, and then treated like any other words."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document as WordDocument

from tests.factories.consultations import NOW, ready_consultation
from tests.integration.consultations.test_question_kinds import Desk, _category_key, add, open_it
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.consultations.actions.hearing import files as actions
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.moderation import Moderation
from waymark.consultations.queries import themes
from waymark.consultations.queries.moderation import publishing
from waymark.consultations.tasks import read_sent_file
from waymark.core.actors import Actor
from waymark.documents.queries import read_content

SAID = "The river path floods every winter, so nobody can walk to the club."
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def desk(authority: Authority, membership: Membership, file_store: Path, scope: None) -> Desk:
    made = Desk(authority, membership)
    consultation = ready_consultation()
    Question.objects.filter(consultation=consultation, code="issues").delete()
    made.slug = consultation.slug
    return made


def word(text: str) -> bytes:
    made = WordDocument()
    made.add_paragraph(text)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def sent(desk: Desk, name: str, content: bytes) -> Answer:
    add(desk, "file")
    open_it(desk)
    consultation = Consultation.objects.get(slug=desk.slug)
    choices = Question.objects.filter(consultation=consultation).order_by("position")
    desk.send("about", {"kind": "individual", "category": _category_key(consultation.pk)})
    for number, each in enumerate(choices, start=1):
        if each.kind == "file":
            desk.send("question", {"answer": SimpleUploadedFile(name, content)}, number=number)
        else:
            first = Choice.objects.filter(question=each).order_by("position")[0]
            desk.send("question", {"answer": first.code}, number=number)
    desk.send("publishing", {"publication": "without_name"})
    desk.send("check")
    return Answer.objects.get(question__kind="file")


def work(answer: Answer) -> Answer:
    read_sent_file.func(authority_id=answer.authority_id, answer_id=str(answer.public_id))
    answer.refresh_from_db()
    return answer


@pytest.mark.parametrize(
    ("name", "content"), [("said.docx", word(SAID)), ("said.txt", SAID.encode())]
)
def test_words_of_a_file_are_moderated_and_put_under_themes_and_the_file_stays(
    desk: Desk, membership: Membership, name: str, content: bytes
) -> None:
    answer = sent(desk, name, content)
    assert answer.text == ""

    work(answer)
    work(answer)

    by = member_actor(membership)
    consultation = answer.response.consultation
    assert answer.text == SAID
    assert answer.document is not None
    assert read_content(answer.document) == content
    (state,) = themes.list_question_states(
        viewer=Actor.system(desk.authority.pk), consultation=consultation
    )
    assert (state.question.pk, state.answers) == (answer.question_id, 1)
    assert [each.text for each in themes.prepared(answer.question)] == [SAID]
    assert answer.question in publishing.list_questions(consultation=consultation)
    assert answer in publishing.publishable_answers()
    assert by.authority_id == desk.authority.pk
    event = AuditEvent.objects.get(event="consultations.file_text_kept")
    assert event.detail == {
        "question": answer.question.code, "characters": len(SAID), "is_typed": False,
    }  # fmt: skip


def test_file_that_no_machine_reads_is_typed_by_a_person(desk: Desk) -> None:
    answer = work(sent(desk, "said.pdf", PDF))
    own = {"response": answer.response.public_id}
    assert answer.document is not None
    address = desk.url("response_file_text", document=answer.document.public_id, **own)
    page = desk.officer.get(desk.url("response_detail", **own)).content.decode()
    board = desk.url("theme_board", question=answer.question.public_id)
    assert "1 file without a text" in desk.officer.get(board).content.decode()

    assert answer.text == ""
    assert "a PDF, a picture or a spreadsheet is read by a person" in page
    assert "Type the text" in page
    assert "Open the file" in desk.officer.get(address).content.decode()
    assert "Enter what the file says" in desk.officer.post(address, {"text": " "}).content.decode()
    too_long = desk.officer.post(address, {"text": "a" * 50_001})
    assert too_long.status_code == 400
    done = desk.officer.post(address, {"text": SAID}, follow=True).content.decode()
    assert "The text of the file is kept" in done
    assert SAID in done
    assert "Correct the text" in done
    answer.refresh_from_db()
    assert answer.text == SAID
    assert "without a text" not in desk.officer.get(board).content.decode()
    kept = AuditEvent.objects.filter(event="consultations.file_text_kept").get()
    assert kept.detail["is_typed"] is True


def test_text_that_somebody_has_worked_on_stays(desk: Desk, membership: Membership) -> None:
    answer = work(sent(desk, "said.txt", SAID.encode()))
    by = member_actor(membership)
    actions.type_file_text(by=by, answer=answer, text=f"{SAID} Corrected.", at=NOW)
    Moderation.objects.create(
        authority_id=answer.authority_id, answer=answer, state="approved", decided_at=NOW
    )

    with pytest.raises(actions.TextInUse) as refused:
        actions.type_file_text(by=by, answer=answer, text="Other words", at=NOW)

    assert refused.value.field == "text"
    assert answer.document is not None
    page = desk.officer.post(
        desk.url(
            "response_file_text",
            response=answer.response.public_id,
            document=answer.document.public_id,
        ),
        {"text": "Other words, typed"},
    )
    assert page.status_code == 400
    assert "has been moderated or coded as it is" in page.content.decode()
    assert "Other words, typed" in page.content.decode()
    answer.refresh_from_db()
    assert answer.text == f"{SAID} Corrected."


def test_what_a_person_typed_is_not_overwritten_by_the_machine(
    desk: Desk, membership: Membership
) -> None:
    answer = sent(desk, "said.txt", SAID.encode())
    actions.type_file_text(by=member_actor(membership), answer=answer, text="Typed", at=NOW)

    actions.keep_read_text(by=Actor.system(desk.authority.pk), answer=answer, text=SAID, at=NOW)

    answer.refresh_from_db()
    assert answer.text == "Typed"


def test_answer_without_a_file_has_no_text_of_one(desk: Desk, membership: Membership) -> None:
    sent(desk, "said.txt", SAID.encode())
    other = Answer.objects.filter(document=None)[0]

    with pytest.raises(actions.NotAFile):
        actions.type_file_text(by=member_actor(membership), answer=other, text="x", at=NOW)


def test_receipt_shows_the_name_of_the_file_not_its_text(desk: Desk) -> None:
    work(sent(desk, "said.txt", SAID.encode()))

    page = desk.look("receipt")

    assert Response.objects.count() == 1
    assert "answer.txt" in page
    assert SAID not in page
