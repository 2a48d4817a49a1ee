"""Somebody answers every kind of question on a phone without scripts, in another language too."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import own_database
from tests.factories.access import AuthorityFactory
from tests.factories.consultations import approve, ready_consultation
from tests.functional.visitor import NARROW, Visitor
from waymark.consultations.actions import questions, stages, wordings
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.rules.choice_lines import AGREEMENT_SCALE, ChoiceLine, RowLine
from waymark.consultations.rules.question_settings import QuestionSettings
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope

PLACES = (ChoiceLine("near", "Near home"), ChoiceLine("late", "Open late"))
SERVICES = (RowLine("club", "Youth club"), RowLine("bus", "Buses"))
KINDS: dict[QuestionKind, dict[str, Any]] = {
    QuestionKind.AGREEMENT: {"wording": "The plan is fair", "choices": AGREEMENT_SCALE},
    QuestionKind.RANKING: {"wording": "What matters most?", "choices": PLACES},
    QuestionKind.POINTS: {
        "wording": "Where should money go?",
        "choices": (ChoiceLine("sport", "Sport"), ChoiceLine("advice", "Advice")),
        "settings": QuestionSettings(total=10),
    },
    QuestionKind.MATRIX: {
        "wording": "How good is each?",
        "choices": (ChoiceLine("good", "Good"), ChoiceLine("poor", "Poor")),
        "rows": SERVICES,
    },
    QuestionKind.NUMBER: {"wording": "How far do you travel?"},
    QuestionKind.DATE: {"wording": "When did you last go?"},
    QuestionKind.POSTCODE: {"wording": "Where do you live?"},
    QuestionKind.CRITERIA: {
        "wording": "How do these do?",
        "choices": PLACES,
        "rows": (RowLine("cost", "Cost"), RowLine("reach", "Reach")),
    },
    QuestionKind.FILE: {"wording": "Send us a drawing"},
}


@pytest.fixture(scope="module")
def address(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    """An open consultation with every kind of question, equality and Urdu, on a site."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True, MEDIA_ROOT=tmp_path_factory.mktemp("files")),
        own_database(),
    ):
        with transaction.atomic():
            _ask()
        server = LiveServer("localhost")
        yield server.url
        server.stop()


def _ask() -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    authority = AuthorityFactory.create(code="ourborough")
    with open_scope(authority.pk):
        by = Actor.operator(authority.pk)
        made = ready_consultation(
            slug="kinds", opens_at=now - timedelta(days=1), closes_at=now + timedelta(days=30)
        )
        Choice.objects.filter(question__consultation=made).delete()
        Question.objects.filter(consultation=made).delete()
        for kind, values in KINDS.items():
            questions.save_question(by=by, consultation=made, kind=kind, at=now, **values)
        questions.insert_equality_questions(by=by, consultation=made, at=now)
        wordings.begin_language(by=by, consultation=made, language="ur", at=now)
        wordings.save_wordings(
            by=by,
            consultation=made,
            language="ur",
            words={"question.the_plan_is_fair.wording": "منصوبہ منصفانہ ہے"},
            is_offered=True,
            at=now,
        )
        stages.open_consultation(by=by, consultation=approve(made), at=now)


def test_every_kind_is_answered_on_a_phone_without_scripts(
    address: str, browser: Browser, tmp_path: Path
) -> None:
    drawing = tmp_path / "drawing.txt"
    drawing.write_text("A house by the river.", encoding="utf-8")
    with Visitor.at(address, browser, has_script=False) as visitor:
        page = visitor.page
        page.set_viewport_size(NARROW)  # type: ignore[arg-type]
        visitor.open("/ourborough/consultations/kinds/")
        visitor.follow("اردو")
        visitor.press("Start now")
        visitor.tick("As myself")
        page.get_by_role("group", name="Which of these are you?").get_by_role("radio").check()
        visitor.press("Continue")
        visitor.sees("منصوبہ منصفانہ ہے", "Some texts are not in Urdu yet")
        visitor.tick("Agree")
        visitor.press("Continue")
        visitor.follow("Read this in another language", within="body")
        visitor.tick("English")
        visitor.press("Continue")

        visitor.pick("Near home", "1st")
        visitor.pick("Open late", "1st")
        visitor.press("Continue")
        visitor.sees("There is a problem", "are both in place 1")
        visitor.pick("Near home", "2nd")
        visitor.press("Continue")
        visitor.fill("Sport", "7")
        visitor.press("Continue")
        visitor.sees("You have given 7 of 10 points: give the other 3")
        visitor.fill("Advice", "3")
        visitor.press("Continue")
        visitor.choose("Youth club", "Good")
        visitor.choose("Buses", "Poor")
        visitor.press("Continue")
        visitor.fill("How far do you travel?", "far")
        visitor.press("Continue")
        visitor.sees("There is a problem", "must be a number")
        visitor.fill("How far do you travel?", "3")
        visitor.press("Continue")
        visitor.fill_date("When did you last go?", "27", "3", "2026")
        visitor.press("Continue")
        visitor.fill("Where do you live?", "LU1 2BQ")
        visitor.press("Continue")
        for legend in ("Near home", "Open late"):
            group = page.get_by_role("group", name=legend)
            group.get_by_label("Cost").select_option("4")
            group.get_by_label("Reach").select_option("2")
        visitor.press("Continue")
        page.locator("input[type=file]").set_input_files(drawing)
        visitor.press("Continue")
        visitor.tick("Publish my answers without my name")
        visitor.press("Continue")
        visitor.sees("Questions about equality", "You do not have to answer any of them")
        visitor.choose("How old are you?", "16 to 17")
        visitor.press("Continue")
        visitor.sees(
            "Agree", "1st: Open late", "2nd: Near home", "Sport: 7 points", "Youth club: Good",
            "27 March 2026", "LU1", "Near home, Cost: 4", "drawing.txt", "16 to 17",
        )  # fmt: skip
        visitor.lacks("LU1 2BQ", "2BQ")
        visitor.press("Send your answers")

        visitor.sees("We have your answers", "Sport: 7 points", "kept apart")
        visitor.lacks("16 to 17")
