"""Does council hear of every urgent decision, and of every one that scrutiny thinks was key?"""

import io
from datetime import date, timedelta
from typing import Any

import pikepdf
import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from tests.clock import NOW
from tests.factories.decisions import (
    BodyFactory,
    DecisionFactory,
    KeyChallengeFactory,
    MatterFactory,
    NoticeFactory,
    PlanItemFactory,
)
from tests.pdf_words import words_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.decisions.actions import council_reports as actions
from waymark.decisions.exports.council_report import report_pdf
from waymark.decisions.models.council_reports import CouncilReport, KeyChallenge
from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters.parts import document_checksum
from waymark.decisions.queries import council_reports as queries
from waymark.documents.queries import read_content

pytestmark = pytest.mark.usefixtures("file_store")

TODAY = local_date(NOW)
STARTS = date(2026, 1, 1)


def urgent(**values: Any) -> Decision:
    """A decision taken under special urgency, with the agreement to it."""
    matter = MatterFactory.create(title="The closing hub", summary="Its roof came down.")
    item = PlanItemFactory.create(
        matter=matter, body=BodyFactory.create(), is_key=True, limb="wards"
    )
    NoticeFactory.create(
        plan_item=item, kind="special_urgency", reasons="The roof may fall.",
        agreed_office="scrutiny_chair", agreed_by="Councillor Invented", agreed_on=TODAY,
    )  # fmt: skip
    stated = {"reference": "EXB 17", "published_at": NOW, "matter": matter, "plan_item": item}
    return DecisionFactory.create(**stated | values)


def words(content: bytes) -> str:
    """What a PDF says, line ends as spaces."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        return " ".join(" ".join(words_of(page) for page in pdf.pages).split())


def owed(officer: Actor, ends_on: date = TODAY) -> queries.Owed:
    return queries.get_owed(viewer=officer, starts_on=STARTS, ends_on=ends_on)


def test_the_report_of_a_period_lists_urgent_decisions_with_number_and_matter(
    officer: Actor,
) -> None:
    decision = urgent()
    urgent(decided_on=STARTS - timedelta(days=1))
    DecisionFactory.create(published_at=NOW)

    found = owed(officer)
    content = report_pdf(found, authority="Invented", at=NOW)

    assert [each.decision for each in found.urgent] == [decision]
    said = words(content)
    for each in ("EXB 17", "The closing hub", "Councillor Invented", "The roof may fall"):
        assert each in said


def test_a_period_without_any_says_so(officer: Actor) -> None:
    said = words(report_pdf(owed(officer), authority="Invented", at=NOW))

    assert "No decision of this period was agreed to be of special urgency." in said
    assert "Scrutiny asked for no report about a decision of this period." in said


def test_a_report_is_frozen_and_leaves_one_event(officer: Actor) -> None:
    urgent()
    report = actions.issue_report(by=officer, owed=owed(officer), content=b"%PDF-1", at=NOW)

    assert read_content(report.document) == b"%PDF-1"
    (event,) = AuditEvent.objects.filter(event="decisions.council_report_issued")
    assert event.detail == {"urgent": 1, "challenges": 0}


def test_no_report_goes_out_with_a_decision_that_is_not_published(officer: Actor) -> None:
    decision = urgent(published_at=None)

    with pytest.raises(actions.NotPublished) as refused:
        actions.issue_report(by=officer, owed=owed(officer), content=b"%PDF", at=NOW)
    assert list(refused.value.problems) == [decision.title]
    late = owed(officer, TODAY + timedelta(days=1))
    with pytest.raises(actions.CannotIssue):
        actions.issue_report(by=officer, owed=late, content=b"%PDF", at=NOW)


def test_scrutiny_asks_and_the_executive_says_why_not(officer: Actor) -> None:
    decision = DecisionFactory.create(published_at=NOW)
    asked: dict[str, Any] = {
        "decision": decision, "committee": "Scrutiny", "raised_on": TODAY,
        "due_on": TODAY + timedelta(days=14), "grounds": "It costs a million.",
    }  # fmt: skip
    challenge = actions.record_challenge(by=officer, at=NOW, **asked)

    with pytest.raises(actions.AskedAlready):
        actions.record_challenge(by=officer, at=NOW, **asked)
    with pytest.raises(actions.CannotChallenge):
        actions.answer_challenge(
            by=officer, challenge=challenge, is_agreed=False, not_key_reason=" ", at=NOW
        )
    answered = actions.answer_challenge(
        by=officer, challenge=challenge, is_agreed=False, not_key_reason="One ward.", at=NOW
    )
    assert answered.answered_on == TODAY
    with pytest.raises(actions.AnsweredAlready):
        actions.answer_challenge(
            by=officer, challenge=challenge, is_agreed=True, not_key_reason="", at=NOW
        )
    said = words(report_pdf(owed(officer), authority="A", at=NOW))
    for each in ("It costs a million.", "One ward.", decision.body.name, "near the station"):
        assert each in said


def test_a_decision_that_was_treated_as_key_cannot_be_asked_about(officer: Actor) -> None:
    with pytest.raises(actions.TreatedAsKey):
        actions.record_challenge(
            by=officer, decision=urgent(), committee="Scrutiny", raised_on=TODAY, due_on=TODAY,
            grounds="Why", at=NOW,
        )  # fmt: skip


@pytest.mark.parametrize(
    "values",
    [
        {"is_agreed": False, "not_key_reason": "", "answered_on": TODAY},
        {"is_agreed": True, "not_key_reason": "", "answered_on": None},
        {"due_on": date(2026, 1, 1)},
    ],
)
def test_the_database_keeps_an_answer_whole(scope: None, values: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        KeyChallengeFactory.create(**values)


class TestPages:
    @pytest.fixture
    def work(self, client: Client, authority: Authority, membership: Membership) -> str:
        sign_in(client, membership)
        return f"/{authority.code}/work/decisions/council-reports/"

    def test_an_officer_records_answers_and_issues(
        self, client: Client, work: str, authority: Authority
    ) -> None:
        decision = DecisionFactory.create(published_at=NOW)
        assert "Scrutiny has asked for none." in client.get(work).content.decode()
        stated = {
            "decision": str(decision.public_id), "committee": "Scrutiny", "grounds": "Two wards",
            "raised_on-day": "16", "raised_on-month": "11", "raised_on-year": "2026",
            "due_on-day": "30", "due_on-month": "11", "due_on-year": "2026",
        }  # fmt: skip
        assert client.post(f"{work}asked/add/", stated).status_code == 302
        challenge = KeyChallenge.objects.get()
        answer = {"is_agreed": "no", "not_key_reason": "It is one ward"}
        page = f"{work}asked/{challenge.public_id}/"
        assert client.post(page, {"is_agreed": "no"}).status_code == 400
        assert client.post(page, answer).status_code == 302
        period = {
            "starts_on-day": "1", "starts_on-month": "1", "starts_on-year": "2026",
            "ends_on-day": "20", "ends_on-month": "11", "ends_on-year": "2026",
        }  # fmt: skip
        assert client.post(f"{work}issue/", period).status_code == 302

        report = CouncilReport.objects.get()
        shown = client.get(work).content.decode()
        assert document_checksum(report.document) in shown
        assert "It is due by" in shown
        public = f"/{authority.code}/decisions/council-reports/"
        read = client.get(public).content.decode()
        assert "It is one ward" in read
        assert client.get(f"{public}{report.public_id}/").content == read_content(report.document)

    def test_the_public_reads_nothing_of_a_decision_that_is_not_published(
        self, client: Client, authority: Authority, scope: None
    ) -> None:
        KeyChallengeFactory.create(grounds="QuillonMarker")

        page = client.get(f"/{authority.code}/decisions/council-reports/").content.decode()
        assert "QuillonMarker" not in page
