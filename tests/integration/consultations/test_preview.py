"""A draft tried out by an officer: the public pages, kept apart, gone at opening."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests.factories.access import MembershipFactory
from tests.factories.consultations import NOW, QuestionFactory, approve, ready_consultation
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions import preview as actions
from waymark.consultations.actions import stages
from waymark.consultations.actions.hearing.answering import drafts
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response, ResponseDraft
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.rules.answering import Reach
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.documents.models import Document


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def draft(scope: None, file_store: Path) -> Consultation:
    made = ready_consultation()
    QuestionFactory.create(consultation=made, code="drawing", kind="file", wording="Draw it")
    return made


class Desk:
    """An officer who tries a draft out."""

    def __init__(self, membership: Membership, draft: Consultation) -> None:
        self.client = Client()
        sign_in(self.client, membership)
        self.own: dict[str, Any] = {"authority": membership.authority.code, "slug": draft.slug}

    def at(self, route: str, **kwargs: int) -> str:
        return reverse(f"consultations:{route}", kwargs=self.own | kwargs)

    def get(self, route: str, **kwargs: int) -> str:
        return self.client.get(self.at(route, **kwargs)).content.decode()

    def post(self, route: str, values: dict[str, Any] | None = None, **kwargs: int) -> str:
        response = self.client.post(self.at(route, **kwargs), values or {})
        return response.headers.get("Location", "") or response.content.decode()

    def send_all(self) -> str:
        self.post("preview")
        category = StakeholderCategory.objects.get().key
        self.post("preview_about", {"kind": "individual", "category": category})
        self.post("preview_question", {"answer": "It is too far"}, number=2)
        drawing = SimpleUploadedFile("d.txt", b"A drawing")
        self.post("preview_question", {"answer": drawing}, number=3)
        self.post("preview_publishing", {"publication": "without_name"})
        return self.post("preview_check")


@pytest.fixture
def desk(membership: Membership, draft: Consultation) -> Desk:
    return Desk(membership, draft)


def test_an_officer_walks_through_a_draft_and_sends_test_answers_kept_apart(
    desk: Desk, draft: Consultation
) -> None:
    questions = desk.get("questions")
    start = desk.get("preview")
    early = desk.post("preview_check")
    none_yet = desk.get("test_list")
    sent = desk.send_all()
    listed = desk.get("test_list")

    assert desk.at("preview") in questions
    assert "Preview" in start
    assert "Nobody outside can see this" in start
    assert "Go on with answers you saved" not in start
    assert "This page could not be kept" in early
    assert "None yet" in none_yet
    assert sent == desk.at("test_list")
    assert "It is too far" in listed
    assert "d.txt" in listed
    assert not Response.objects.exists()
    assert not ResponseDraft.objects.exists()
    events = set(AuditEvent.objects.values_list("event", flat=True))
    assert {Event.PREVIEW_SEEN.value, Event.TEST_ANSWER_SENT.value} <= events


def test_a_question_in_a_preview_is_the_public_page(desk: Desk) -> None:
    desk.post("preview")

    page = desk.get("preview_question", number=2)

    assert "Question 2 of 3" in page
    assert "Save and come back later" not in page
    assert "Preview" in page


def test_sending_is_checked_as_it_will_be(desk: Desk) -> None:
    desk.post("preview")

    page = desk.post("preview_check")

    assert "Your answers are not complete yet" in page
    assert "About you: say who you are answering for" in page
    assert not TestAnswer.objects.filter(sent_at__isnull=False).exists()


def test_test_answers_are_removed_with_their_files(desk: Desk) -> None:
    desk.send_all()
    assert Document.objects.count() == 1

    desk.post("test_remove")

    assert not TestAnswer.objects.exists()
    assert not Document.objects.exists()


def test_test_answers_vanish_when_the_consultation_opens(
    desk: Desk, draft: Consultation, officer: Actor
) -> None:
    desk.send_all()
    desk.post("preview")

    stages.open_consultation(by=officer, consultation=approve(draft), at=NOW)

    assert not TestAnswer.objects.exists()
    assert not Document.objects.exists()
    with pytest.raises(actions.OpenAlready):
        actions.begin_test(by=officer, consultation=draft, at=NOW)
    assert desk.client.get(desk.at("preview")).status_code == 404
    assert desk.client.get(desk.at("test_list")).status_code == 404


def test_another_officer_has_test_answers_of_their_own(
    desk: Desk, draft: Consultation, membership: Membership
) -> None:
    other = Desk(MembershipFactory.create(authority=membership.authority), draft)
    desk.post("preview")
    desk.post("preview_question", {"answer": "Mine alone"}, number=2)

    other.post("preview")

    assert "Mine alone" not in other.get("preview_question", number=2)
    assert "Mine alone" in desk.get("preview_question", number=2)


def test_a_draft_is_hidden_from_the_public_all_the_while(desk: Desk, draft: Consultation) -> None:
    desk.post("preview")

    looked = Client().get(desk.at("preview"))
    public = Client().get(desk.at("answer"))

    assert "/sign-in" in looked.headers["Location"] or looked.status_code == 302
    assert public.status_code == 404


def test_test_answers_that_were_sent_can_be_neither_changed_nor_sent_again(
    desk: Desk, draft: Consultation, officer: Actor
) -> None:
    desk.send_all()
    sent = TestAnswer.objects.get()

    with pytest.raises(drafts.TestIsOver):
        drafts.save_reach(draft=sent, reach=Reach(publication="without_name"), at=NOW)
    with pytest.raises(drafts.TestIsOver):
        actions.send_test(by=officer, test=sent, at=NOW)
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.DRAFT)
    assert actions.remove_tests(by=officer, consultation=draft, at=NOW) == 1
