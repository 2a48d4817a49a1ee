"""Consultations as everybody reads them: before, while and after they are open."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import (
    CLOSES,
    NOW,
    AnswerFactory,
    ConsultationFactory,
    EventFactory,
    GroupResponseFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.decisions import ConditionFactory, DecisionFactory
from waymark.access.models.authorities import Authority
from waymark.consultations.actions.analysis import take_snapshot
from waymark.consultations.actions.reports import draft_report, publish_report, withdraw_report
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.reports import find_published_edition
from waymark.consultations.rules.vocabulary import ConsultationStage, DocumentKind
from waymark.core.actors import Actor
from waymark.decisions.rules.decisions import ConditionKind, Finality
from waymark.documents.actions import store_document


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def page_of(consultation: Consultation, client: Client | None = None) -> str:
    response = (client or Client()).get(address(consultation))
    assert response.status_code == 200
    return response.content.decode()


def address(consultation: Consultation, page: str = "public_detail", **kwargs: object) -> str:
    place = {"authority": consultation.authority.code, "slug": consultation.slug}
    return reverse(f"consultations:{page}", kwargs=place | kwargs)


def list_page(authority: Authority) -> str:
    path = reverse("consultations:public_list", kwargs={"authority": authority.code})
    return Client().get(path).content.decode()


# The list -------------------------------------------------------------------------------------


def test_the_list_says_what_to_expect_when_there_is_nothing(authority: Authority) -> None:
    assert "No consultations yet" in list_page(authority)


def test_the_list_shows_open_ones_first_and_no_drafts(authority: Authority, scope: None) -> None:
    for stage in ConsultationStage:
        ConsultationFactory.create(stage=stage, title=f"About {stage.value}")

    page = list_page(authority)

    headings = ["Open now", "Opening soon", "Closed", "Results published"]
    places = [page.index(f">{heading}") for heading in headings]
    assert places == sorted(places)
    assert "About draft" not in page
    assert "About analysing" in page


def test_the_list_shows_nothing_of_another_authority(authority: Authority, scope: None) -> None:
    ConsultationFactory.create(stage=ConsultationStage.OPEN, title="Ours alone")

    assert "Ours alone" not in list_page(AuthorityFactory.create())


def test_the_list_takes_no_more_queries_for_fifty_than_for_one(
    authority: Authority, scope: None, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(50):
        ConsultationFactory.create(stage=ConsultationStage.OPEN)

    with django_assert_max_num_queries(10):
        list_page(authority)


# One consultation -----------------------------------------------------------------------------


def test_a_draft_is_not_there_for_the_public(scope: None) -> None:
    draft = ready_consultation()

    assert Client().get(address(draft)).status_code == 404


def test_a_scheduled_one_says_when_it_opens_and_shows_no_papers(scope: None) -> None:
    coming = ready_consultation(stage=ConsultationStage.SCHEDULED, opens_at=NOW + timedelta(days=3))

    page = page_of(coming)

    assert "You can have your say from midday on Tuesday 24 November 2026." in page
    assert "Have your say" not in page
    assert Client().get(address(coming, "answer")).headers["Location"] == address(coming)


def test_an_open_one_shows_everything_needed_to_answer(scope: None) -> None:
    asked = ready_consultation(
        stage=ConsultationStage.OPEN,
        who_was_consulted="Schools\nYoung people",
        overview="Read **this** first.",
    )
    EventFactory.create(consultation=asked, title="Evening in the library", attendance=None)
    Option.objects.create(
        authority_id=asked.authority_id,
        consultation=asked,
        key="shut",
        label="Shut it",
        position=99,
        status=OptionStatus.NOT_VIABLE,
        status_reason="The law does not allow it.",
    )

    page = page_of(asked)

    assert "Have your say" in page
    assert "Closes at 5pm on Friday 18 December 2026." in page
    assert "Young people" in page
    assert "<strong>this</strong>" in page
    assert "Evening in the library" in page
    assert "You cannot choose this option: The law does not allow it." in page
    assert "ask@example.org" in page
    assert "What happens next" in page


def test_nobody_is_invited_once_the_closing_time_has_passed(
    scope: None, clock: time_machine.Traveller
) -> None:
    asked = ready_consultation(stage=ConsultationStage.OPEN)

    clock.move_to(CLOSES)

    assert f'href="{address(asked, "answer")}"' not in page_of(asked)


def test_what_officers_type_is_never_markup(scope: None) -> None:
    hostile = "<script>alert(1)</script>"
    asked = ready_consultation(
        stage=ConsultationStage.OPEN,
        title=hostile,
        purpose=hostile,
        overview=hostile,
        who_was_consulted=hostile,
        contact_lines=hostile,
        privacy_notice=hostile,
    )
    EventFactory.create(consultation=asked, title=hostile, notes=hostile)

    for page in (page_of(asked), Client().get(address(asked, "answer")).content.decode()):
        assert hostile not in page
        assert "&lt;script&gt;" in page


def test_the_page_computes_nothing_from_live_answers(scope: None) -> None:
    closed = ready_consultation(stage=ConsultationStage.CLOSED)
    ResponseFactory.create(consultation=closed)

    page = page_of(closed)

    assert "We are reading and counting the answers." in page
    assert "waymark-figures" not in page


def test_responses_that_are_not_held_are_never_called_none(scope: None) -> None:
    twin = ready_consultation(
        stage=ConsultationStage.CLOSED,
        responses_held=False,
        is_from_history=True,
        history_source="a report of the council",
    )

    page = page_of(twin)

    assert "The responses to this consultation are not held here." in page
    assert "a report of the council" in page
    assert "waymark-figures" not in page
    assert "reading and counting" not in page


# Papers ---------------------------------------------------------------------------------------


def attach(consultation: Consultation, officer: Actor) -> ConsultationDocument:
    kept = store_document(
        by=officer, title="Proposal", file_name="plan.txt", content=b"x" * 1500, at=NOW
    )
    return ConsultationDocument.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        document=kept,
        kind=DocumentKind.PROPOSAL,
        position=1,
    )


def test_a_paper_is_offered_with_size_and_format_and_sent(officer: Actor, file_store: Path) -> None:
    asked = ready_consultation(stage=ConsultationStage.OPEN)
    paper = attach(asked, officer)

    sent = Client().get(address(asked, "public_document", document=paper.public_id))

    assert "Proposal (TXT, 2 KB)" in page_of(asked)
    assert sent.content == b"x" * 1500
    assert 'filename="plan.txt"' in sent.headers["Content-Disposition"]
    assert sent.headers["X-Content-Type-Options"] == "nosniff"


def test_a_paper_is_not_sent_before_opening_nor_under_another_consultation(
    officer: Actor, file_store: Path
) -> None:
    coming = ready_consultation(stage=ConsultationStage.SCHEDULED)
    paper = attach(coming, officer)
    other = ready_consultation(stage=ConsultationStage.OPEN)

    early = Client().get(address(coming, "public_document", document=paper.public_id))
    astray = Client().get(address(other, "public_document", document=paper.public_id))

    assert (early.status_code, astray.status_code) == (404, 404)


# We asked, you said, we did -------------------------------------------------------------------


@pytest.fixture
def reported(officer: Actor, file_store: Path) -> Consultation:
    """Three chose the first option, one the second, and a group of eleven had no preference."""
    made = ready_consultation(stage=ConsultationStage.CLOSED)
    first, second = Choice.objects.filter(question__consultation=made).order_by("position")
    for chosen in (first, first, first, second):
        response = ResponseFactory.create(consultation=made)
        AnswerFactory.create(response=response, question=chosen.question, choice=chosen, text="")
    GroupResponseFactory.create(consultation=made)
    take_snapshot(by=officer, consultation=made, at=NOW)
    edition = draft_report(by=officer, consultation=made, at=NOW)
    publish_report(by=officer, edition=edition, at=NOW)
    made.refresh_from_db()
    return made


def test_a_published_report_stands_on_the_page_in_large_numbers(reported: Consultation) -> None:
    first = Choice.objects.filter(question__consultation=reported).order_by("position")[0]

    page = page_of(reported)

    assert "We asked" in page
    assert "You said" in page
    assert f"chose {first.label}" in page
    assert "75.0% of 4" in page
    assert "3 of 4 (75.0%)" in page
    assert "11 people, counted apart from the others" in page
    assert address(reported, "public_report") in page
    assert "Have your say" not in page


def test_the_page_stays_as_published_whatever_becomes_of_the_answers(
    reported: Consultation,
) -> None:
    before = page_of(reported)

    Response.objects.filter(consultation=reported).update(
        status="excluded", exclusion_reason="test"
    )

    assert page_of(reported) == before


def test_a_withdrawn_report_leaves_the_page(reported: Consultation, officer: Actor) -> None:
    edition = find_published_edition(consultation=reported)
    assert edition is not None

    withdraw_report(by=officer, edition=edition, reason="A wrong table", at=NOW)

    page = page_of(reported)
    assert "You said" not in page
    assert "We are reading and counting the answers." in page


def test_a_decision_in_principle_never_reads_as_final(reported: Consultation) -> None:
    decision = DecisionFactory.create(
        consultation=reported,
        finality=Finality.IN_PRINCIPLE,
        report_edition=find_published_edition(consultation=reported),
        report_read_at=NOW,
        wording="One provider for the whole area.",
        published_at=NOW,
    )
    ConditionFactory.create(
        decision=decision, kind=ConditionKind.REVIEW_TRIGGER, text="If costs rise"
    )

    page = page_of(reported)

    assert "We did" in page
    assert "In principle, subject to review" in page
    assert "One provider for the whole area." in page
    assert str(decision.public_id) in page


def test_a_decision_that_is_not_published_is_not_on_the_page(reported: Consultation) -> None:
    DecisionFactory.create(
        consultation=reported,
        report_edition=find_published_edition(consultation=reported),
        report_read_at=NOW,
        wording="One provider for the whole area.",
    )

    page = page_of(reported)

    assert "One provider" not in page
    assert "The decision will stand on this page." in page


def test_the_page_of_a_report_takes_few_queries(
    reported: Consultation, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(20):
        page_of(reported)
