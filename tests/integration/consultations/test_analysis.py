"""Are answers frozen, counted and written up as they are, and shown to those who may see them?"""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import analysis
from waymark.consultations.actions.hearing.responses import exclude_response
from waymark.consultations.models.analysis import AnalysisSnapshot, Finding, SnapshotResponse
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.queries import analysis as queries
from waymark.consultations.rules.counted import Counts
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    ExclusionReason,
    QuestionKind,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def closed(scope: None) -> Consultation:
    """Three young people and a parent: two for the bus, one for the hall, one passed it over."""
    consultation = ConsultationFactory.create(stage=ConsultationStage.CLOSED, slug="hub")
    young = StakeholderCategoryFactory.create(consultation=consultation, key="young", position=1)
    parents = StakeholderCategoryFactory.create(
        consultation=consultation, key="parents", position=2
    )
    place = QuestionFactory.create(
        consultation=consultation, code="place", kind=QuestionKind.SINGLE_CHOICE, position=1
    )
    bus = ChoiceFactory.create(question=place, code="bus", label="Bus", position=1)
    hall = ChoiceFactory.create(question=place, code="hall", label="Hall", position=2)
    uses = QuestionFactory.create(
        consultation=consultation, code="uses", kind=QuestionKind.MULTIPLE_CHOICE, position=2
    )
    sport = ChoiceFactory.create(question=uses, code="sport", label="Sport", position=1)
    talk = ChoiceFactory.create(question=uses, code="talk", label="Talk", position=2)
    for reference, category, chosen, ticked in (
        ("R1", young, bus, (sport, talk)),
        ("R2", young, bus, (sport,)),
        ("R3", young, hall, ()),
        ("R4", parents, None, (talk,)),
    ):
        response = ResponseFactory.create(
            consultation=consultation, reference=reference, category=category
        )
        if chosen:
            AnswerFactory.create(response=response, question=place, choice=chosen, text="")
        for each in ticked:
            AnswerFactory.create(response=response, question=uses, choice=each, text="")
    return consultation


def _counts(snapshot: AnalysisSnapshot) -> Counts:
    return queries.read_counts(snapshot)


def test_snapshot_counts_choices_by_category(officer: Actor, closed: Consultation) -> None:
    snapshot = analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    place, uses = _counts(snapshot).questions
    assert place.counts == {("young", "bus"): 2, ("young", "hall"): 1}
    assert uses.counts == {("young", "sport"): 2, ("young", "talk"): 1, ("parents", "talk"): 1}


def test_base_of_several_choices_is_respondents_not_ticks(
    officer: Actor, closed: Consultation
) -> None:
    snapshot = analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    _place, uses = _counts(snapshot).questions
    assert uses.answering == {"young": 2, "parents": 1}


def test_excluded_response_moves_in_the_reconciliation_and_nowhere_vanishes(
    officer: Actor, closed: Consultation
) -> None:
    first = analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    response = Response.objects.get(reference="R3")
    exclude_response(
        by=officer, response=response, reason=ExclusionReason.DUPLICATE, note="Of R1", at=AT
    )

    second = analysis.take_snapshot(by=officer, consultation=closed, at=AT + timedelta(hours=1))

    assert _counts(second).by_status == {"accepted": 3, "excluded": 1}
    assert _counts(second).excluded == {"duplicate": 1}
    assert _counts(first).by_status == {"accepted": 4}
    assert ("young", "hall") not in _counts(second).questions[0].counts


def test_responses_without_a_category_have_a_line_of_their_own(
    officer: Actor, closed: Consultation
) -> None:
    ResponseFactory.create(consultation=closed, reference="R5", category=None)

    snapshot = analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    lines = {line.key: line.responses for line in _counts(snapshot).categories}
    assert lines == {"young": 3, "parents": 1, "not-stated": 1}


def test_snapshot_is_refused_while_people_can_still_answer(officer: Actor, scope: None) -> None:
    consultation = ConsultationFactory.create(stage=ConsultationStage.OPEN)

    with pytest.raises(analysis.NotYetClosed):
        analysis.take_snapshot(by=officer, consultation=consultation, at=AT)

    assert not AnalysisSnapshot.objects.exists()


def test_snapshot_is_refused_to_a_councillor(councillor: Actor, closed: Consultation) -> None:
    with pytest.raises(NotAllowed):
        analysis.take_snapshot(by=councillor, consultation=closed, at=AT)

    assert not SnapshotResponse.objects.exists()


def test_statements_of_a_snapshot_do_not_grow_with_questions(
    officer: Actor,
    closed: Consultation,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(6):
        question = QuestionFactory.create(
            consultation=closed, code=f"more{number}", kind=QuestionKind.SINGLE_CHOICE
        )
        ChoiceFactory.create(question=question, code="yes")

    # 24 that count, and two that tell the planner how to join them.
    with django_assert_max_num_queries(26):
        analysis.take_snapshot(by=officer, consultation=closed, at=AT)


def test_finding_is_saved_changed_and_removed(officer: Actor, closed: Consultation) -> None:
    made = analysis.save_finding(
        by=officer, consultation=closed, heading="Places", statement="The bus leads.", at=AT
    )
    analysis.save_finding(
        by=officer,
        consultation=closed,
        heading="Places",
        statement="The bus leads clearly.",
        finding=made,
        at=AT,
    )

    assert Finding.objects.get().statement == "The bus leads clearly."
    analysis.remove_finding(by=officer, consultation=closed, finding=made.public_id, at=AT)
    assert not Finding.objects.exists()
    with pytest.raises(ActionRefused, match="removed already"):
        analysis.remove_finding(by=officer, consultation=closed, finding=made.public_id, at=AT)


@pytest.fixture
def signed_in(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


def _page(client: Client, authority: Authority, path: str) -> str:
    response = client.get(f"/{authority.code}/work/consultations/hub/{path}")
    assert response.status_code == 200, path
    return response.content.decode()


def test_analysis_page_says_what_to_do_before_the_first_snapshot(
    signed_in: Client, authority: Authority, closed: Consultation
) -> None:
    page = _page(signed_in, authority, "analysis/")

    assert "Nothing is frozen yet" in page
    assert "4 responses can be frozen and counted." in page


@pytest.mark.parametrize(
    ("show", "text"),
    [("category", "2 of 3 (66.7%)"), ("option", "2 of 2 (100.0%)"), ("count", ">2<")],
)
def test_analysis_page_shows_each_direction(
    signed_in: Client,
    authority: Authority,
    officer: Actor,
    closed: Consultation,
    show: str,
    text: str,
) -> None:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    page = _page(signed_in, authority, f"analysis/?show={show}")

    assert text in page
    assert "analysis/1/figure/?question=place&amp;choice=bus&amp;category=young" in page


def test_numbers_are_no_links_for_those_who_may_not_see_responses(
    client: Client, authority: Authority, officer: Actor, closed: Consultation
) -> None:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    councillor = MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR)
    sign_in(client, councillor)

    assert "figure/?question" not in _page(client, authority, "analysis/")
    response = client.get(
        f"/{authority.code}/work/consultations/hub/analysis/1/figure/?question=place"
    )
    assert response.status_code == 403


def test_figure_opens_the_responses_it_counts_and_that_is_recorded(
    signed_in: Client, authority: Authority, officer: Actor, closed: Consultation
) -> None:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    page = _page(
        signed_in, authority, "analysis/1/figure/?question=place&choice=bus&category=young"
    )

    assert "2 responses are counted" in page
    assert re.findall(r"\bR\d\b", page) == ["R1", "R2"]
    with open_scope(authority.pk):
        seen = AuditEvent.objects.get(event="consultations.responses_seen")
    assert seen.detail["responses"] == 2


def test_news_since_the_snapshot_is_said(
    signed_in: Client, authority: Authority, officer: Actor, closed: Consultation
) -> None:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    ResponseFactory.create(consultation=closed, reference="R9", category=None)

    page = _page(signed_in, authority, "analysis/")

    assert "1 response came in after this snapshot" in page


def test_snapshot_and_finding_are_made_on_their_pages(
    signed_in: Client, authority: Authority, closed: Consultation, file_store: Path
) -> None:
    base = f"/{authority.code}/work/consultations/hub/"

    taken = signed_in.post(f"{base}analysis/snapshot/")
    form = _page(signed_in, authority, "findings/add/")
    added = signed_in.post(
        f"{base}findings/add/",
        {
            "heading": "Places",
            "statement": "The bus leads.",
            "figures": '{"category": "young", "choice": "bus", "direction": "row", '
            '"question": "place"}',
        },
    )

    assert taken.status_code == added.status_code == 302
    assert "young" in form.lower()
    page = _page(signed_in, authority, "analysis/")
    assert "The bus leads." in page
    with open_scope(authority.pk):
        finding = Finding.objects.get()
        assert finding.figures[0]["choice"] == "bus"
        assert Answer.objects.count() == 7
        assert member_actor(Membership.objects.get()).user_id == finding.written_by_id


def test_finding_without_words_is_asked_for_again(
    signed_in: Client, authority: Authority, closed: Consultation
) -> None:
    response = signed_in.post(
        f"/{authority.code}/work/consultations/hub/findings/add/", {"heading": "Places"}
    )

    assert response.status_code == 400
    assert "Enter what you conclude" in response.content.decode()
    with open_scope(authority.pk):
        assert not Finding.objects.exists()
