"""Is a report made from a snapshot, published, withdrawn and the same for everybody?"""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.test import Client

from tests.factories.consultations import ConsultationFactory, QuestionFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import analysis, reports
from waymark.consultations.exports.renditions import DOWNLOADS, report_bytes
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries import reports as queries
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def closed(scope: None, file_store: Path) -> Consultation:
    consultation = ConsultationFactory.create(
        stage=ConsultationStage.CLOSED, slug="hub", title="Where should the hub open?"
    )
    QuestionFactory.create(consultation=consultation, kind=QuestionKind.OPEN_TEXT)
    return consultation


@pytest.fixture
def edition(officer: Actor, closed: Consultation) -> ReportEdition:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    return reports.draft_report(by=officer, consultation=closed, at=AT)


def test_report_needs_a_snapshot(officer: Actor, closed: Consultation) -> None:
    with pytest.raises(reports.NothingFrozen):
        reports.draft_report(by=officer, consultation=closed, at=AT)


def test_editions_are_numbered_and_stay_as_they_were_made(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    Consultation.objects.update(overview="Written anew")

    second = reports.draft_report(by=officer, consultation=closed, at=AT)

    assert (edition.number, second.number) == (1, 2)
    assert queries.read_content(edition).consultation.overview != "Written anew"
    assert queries.read_content(second).consultation.overview == "Written anew"


def test_publishing_makes_the_consultation_reported(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    reports.publish_report(by=officer, edition=edition, at=AT)

    closed.refresh_from_db()
    assert closed.stage == ConsultationStage.REPORTED
    assert queries.find_published_edition(consultation=closed) == edition
    with pytest.raises(reports.PublishedAlready):
        reports.publish_report(by=officer, edition=edition, at=AT)


def test_older_edition_is_not_published_over_a_newer_one(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    reports.draft_report(by=officer, consultation=closed, at=AT)

    with pytest.raises(reports.NewerEdition):
        reports.publish_report(by=officer, edition=edition, at=AT)


def test_publishing_is_refused_to_a_councillor(councillor: Actor, edition: ReportEdition) -> None:
    with pytest.raises(NotAllowed):
        reports.publish_report(by=councillor, edition=edition, at=AT)


def test_withdrawn_report_leaves_the_public_pages_and_can_be_published_again(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    with pytest.raises(ActionRefused, match="nothing to withdraw"):
        reports.withdraw_report(by=officer, edition=edition, reason="Wrong map", at=AT)
    reports.publish_report(by=officer, edition=edition, at=AT)

    reports.withdraw_report(by=officer, edition=edition, reason="Wrong map", at=AT)

    closed.refresh_from_db()
    assert closed.stage == ConsultationStage.ANALYSING
    assert queries.find_published_edition(consultation=closed) is None
    reports.publish_report(by=officer, edition=edition, at=AT)
    assert queries.find_published_edition(consultation=closed) == edition


def test_new_edition_for_a_decision_is_public_where_the_report_is(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    quiet = reports.make_edition(by=officer, consultation=closed, at=AT, reason="Decision")
    assert quiet is not None
    assert quiet.published_at is None
    reports.publish_report(by=officer, edition=quiet, at=AT)

    public = reports.make_edition(by=officer, consultation=closed, at=AT, reason="Decision")

    assert public is not None
    assert queries.find_published_edition(consultation=closed) == public


def test_no_edition_is_made_where_there_is_no_report(officer: Actor, closed: Consultation) -> None:
    assert reports.make_edition(by=officer, consultation=closed, at=AT, reason="Decision") is None


@pytest.mark.parametrize("form", DOWNLOADS)
def test_every_format_is_rendered_once_and_kept(edition: ReportEdition, form: str) -> None:
    first = report_bytes(edition=edition, form=form, at=AT)  # type: ignore[arg-type]

    assert report_bytes(edition=edition, form=form, at=AT) == first  # type: ignore[arg-type]
    kept = queries.find_rendition(edition=edition, form=form)
    assert kept is not None
    assert kept.document.size == len(first)


def test_officer_makes_reads_publishes_and_downloads_on_the_pages(
    client: Client,
    authority: Authority,
    membership: Membership,
    officer: Actor,
    closed: Consultation,
) -> None:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    sign_in(client, membership)
    base = f"/{authority.code}/work/consultations/hub/report/"

    assert "A snapshot is there" in client.get(base).content.decode()
    assert client.post(f"{base}make/").headers["Location"] == f"{base}1/"
    page = client.get(f"{base}1/").content.decode()
    published = client.post(f"{base}1/publish/")
    public = client.get(f"/{authority.code}/consultations/hub/report/")
    download = client.get(f"/{authority.code}/consultations/hub/report/1/json/")
    own = client.get(f"{base}1/csv/")

    assert "Where should the hub open?" in page
    assert "Publish this edition" in page
    assert published.status_code == 302
    assert "Edition 1, published on" in public.content.decode()
    assert json.loads(download.content)["edition"] == 1
    assert "attachment" in own.headers["Content-Disposition"]
    with open_scope(authority.pk):
        assert AuditEvent.objects.filter(event="consultations.report_exported").count() == 1


def test_unpublished_report_is_not_there_for_the_public(
    client: Client, authority: Authority, edition: ReportEdition
) -> None:
    for path in ("report/", "report/1/", "report/1/pdf/"):
        assert client.get(f"/{authority.code}/consultations/hub/{path}").status_code == 404


def test_unknown_format_is_not_there(
    client: Client, authority: Authority, officer: Actor, edition: ReportEdition
) -> None:
    with open_scope(authority.pk):
        reports.publish_report(by=officer, edition=edition, at=AT)

    for form in ("exe", "charts"):
        path = f"/{authority.code}/consultations/hub/report/1/{form}/"
        assert client.get(path).status_code == 404


def test_report_is_withdrawn_with_a_reason_on_its_page(
    client: Client, authority: Authority, membership: Membership, officer: Actor,
    edition: ReportEdition,
) -> None:  # fmt: skip
    reports.publish_report(by=officer, edition=edition, at=AT)
    sign_in(client, membership)
    path = f"/{authority.code}/work/consultations/hub/report/1/"

    empty = client.post(f"{path}withdraw/", {})
    done = client.post(f"{path}withdraw/", {"reason": "The wrong map"})

    assert empty.status_code == 400
    assert done.status_code == 302
    assert "Withdrawn: The wrong map" in client.get(path).content.decode()
