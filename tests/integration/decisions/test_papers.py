"""What becomes of the files of a report and of its exemptions, and who may open them?"""

import io
from datetime import date, timedelta

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.decisions import (
    DECIDED,
    AgendaItemFactory,
    DecisionFactory,
    MeetingFactory,
    MinuteFactory,
    signed_version,
)
from tests.pdf_words import words_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words
from waymark.decisions.actions import lifting
from waymark.decisions.actions.agendas import publish_pack
from waymark.decisions.actions.meetings import MeetingElsewhere, MeetingMinuted, name_meeting
from waymark.decisions.actions.report_files import attach_file, remove_file
from waymark.decisions.actions.reports import (
    ClosedWrongly,
    ReportIssued,
    make_version,
    save_part,
    sign_report,
)
from waymark.decisions.exports.packs import make_papers
from waymark.decisions.models.agendas import AgendaPack
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.reports import ReportFile, ReportPart, ReportVersion, SignOff
from waymark.decisions.rules.closing import Access, Closing
from waymark.decisions.rules.reports import SignOffKind
from waymark.documents.models import Document
from waymark.documents.queries import read_content

pytestmark = pytest.mark.usefixtures("file_store")

MARKER = "Quillon"
EXEMPT = Closing(Access.EXEMPT, (3,), reason="Bids are being weighed.")
CONFIDENTIAL = Closing(Access.CONFIDENTIAL, reason="Given by government on terms.")
LATER = NOW + timedelta(days=40)


@pytest.fixture
def version(scope: None) -> ReportVersion:
    return signed_version()


@pytest.fixture
def part(version: ReportVersion) -> ReportPart:
    return ReportPart.objects.get(version=version)


def attach(by: Actor, part: ReportPart, closing: Closing = EXEMPT) -> ReportFile:
    return attach_file(
        by=by, part=part, title=f"Bid of {MARKER}", file_name=f"{MARKER} bid.TXT",
        content=f"{MARKER} asks for 5".encode(), closing=closing, at=NOW,
    )  # fmt: skip


def send_out(by: Actor, version: ReportVersion, body: Body) -> tuple[Meeting, str]:
    """Sign and send out; return the meeting and the way to its item in public."""
    for kind in SignOffKind:
        sign_report(by=Actor.operator(version.authority_id), version=version, kind=kind,
                    text="None.", at=NOW)  # fmt: skip
    meeting = MeetingFactory.create(body=body)
    item = AgendaItemFactory.create(meeting=meeting, kind="report", version=version)
    publish_pack(by=by, meeting=meeting, papers=make_papers(meeting, authority="A", at=NOW), at=NOW)
    code = body.authority.code
    return meeting, f"/{code}/decisions/meetings/{meeting.public_id}/items/{item.public_id}/"


def words(content: bytes) -> str:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return " ".join(words_of(page) for page in pdf.pages)


def test_a_file_is_kept_under_the_name_of_its_report(officer: Actor, part: ReportPart) -> None:
    file = attach(officer, part)

    reference = part.version.report.public_id.hex[:8]
    assert file.document.file_name == f"report-{reference}-appendix-1.txt"
    assert attach(officer, part, Closing()).position == 2
    assert not SignOff.objects.filter(version=part.version).exists()
    assert not [each for each in AuditEvent.objects.all() if MARKER in str(each.detail)]


def test_a_file_closed_without_a_reason_is_refused(officer: Actor, part: ReportPart) -> None:
    with pytest.raises(ClosedWrongly, match="Enter why"):
        attach(officer, part, Closing(Access.EXEMPT, (3,)))
    with pytest.raises(ClosedWrongly, match="Only something exempt"):
        attach(officer, part, Closing(review_on=date(2027, 1, 1)))
    assert not ReportFile.objects.exists()


def test_the_public_downloads_open_files_only(
    client: Client, officer: Actor, part: ReportPart, body: Body
) -> None:
    opened, closed = attach(officer, part, Closing()), attach(officer, part)
    ReportFile.objects.filter(pk=opened.pk).update(document=closed.document)
    Document.objects.filter(pk=closed.document_id).update(title="Costs")
    meeting, public = send_out(officer, part.version, body)

    pack = AgendaPack.objects.get(meeting=meeting)
    assert "A1Costs (TXT, 1 KB)" in words(read_content(pack.public_document))
    assert pack.private_document is not None
    page = client.get(public).content.decode()
    sent = client.get(f"{public}files/{opened.public_id}/")

    assert "Appendix 1: Costs (TXT, 1 KB)" in page
    assert "Appendix 2: Not for publication: exempt under paragraph 3" in page
    assert sent.status_code == 200
    assert closed.document.file_name in sent.headers["Content-Disposition"]
    assert client.get(f"{public}files/{closed.public_id}/").status_code == 404


def test_a_file_of_a_closed_part_is_closed_with_it(
    client: Client, officer: Actor, part: ReportPart, body: Body
) -> None:
    save_part(
        by=officer, version=part.version, part=part, heading="Bids", text="Two.", closing=EXEMPT,
        at=NOW,
    )  # fmt: skip
    file = attach(officer, part, Closing())
    meeting, public = send_out(officer, part.version, body)

    pack = AgendaPack.objects.get(meeting=meeting)
    assert MARKER not in words(read_content(pack.public_document))
    assert pack.private_document is not None
    assert MARKER in words(read_content(pack.private_document))
    page = client.get(public).content.decode()
    assert "Appendix 1 is closed with this part." in page
    assert MARKER not in page
    assert client.get(f"{public}files/{file.public_id}/").status_code == 404


@pytest.mark.parametrize(
    ("role", "closing", "status"),
    [
        (RoleName.COUNCILLOR, EXEMPT, 200),
        (RoleName.COUNCILLOR, Closing(Access.EXEMPT, (6,), reason="R"), 200),
        (RoleName.COUNCILLOR, Closing(Access.EXEMPT, (3,), contract_terms=True, reason="R"), 404),
        (RoleName.COUNCILLOR, Closing(Access.EXEMPT, (1, 3), reason="R"), 404),
        (RoleName.COUNCILLOR, CONFIDENTIAL, 404),
        (RoleName.CORPORATE_ADVISER, CONFIDENTIAL, 200),
        (RoleName.PERSONAL_ADVISER, EXEMPT, 404),
    ],
)
def test_a_closed_file_opens_to_whom_the_law_opens_it_and_that_is_kept(
    client: Client, authority: Authority, officer: Actor, part: ReportPart, body: Body,
    role: RoleName, closing: Closing, status: int,
) -> None:  # fmt: skip
    file = attach(officer, part, closing)
    send_out(officer, part.version, body)
    sign_in(client, MembershipFactory.create(authority=authority, role=role))
    report = f"/{authority.code}/work/decisions/reports/{part.version.report.public_id}/"

    answer = client.get(f"{report}files/{file.public_id}/")

    assert answer.status_code == status
    assert MARKER not in str(answer.headers)
    assert MARKER not in client.get(report).content.decode()
    seen = AuditEvent.objects.filter(event="decisions.closed_part_seen")
    assert [each.detail for each in seen] == [{"part": 1, "file": 1}] * (status == 200)


def test_a_file_is_taken_off_a_draft_and_stays_where_it_went_out(
    officer: Actor, part: ReportPart, body: Body
) -> None:
    file = attach(officer, part)
    send_out(officer, part.version, body)

    with pytest.raises(ReportIssued):
        remove_file(by=officer, file=file, at=NOW)
    later = make_version(by=officer, report=part.version.report, changes="Less", at=NOW)
    copy = ReportFile.objects.get(part__version=later)
    assert (copy.document_id, copy.access, copy.paragraphs) == (file.document_id, "exempt", [3])
    remove_file(by=officer, file=copy, at=NOW)
    assert Document.objects.filter(pk=file.document_id).exists()


def test_a_file_that_was_only_in_a_draft_goes_with_its_bytes(
    officer: Actor, part: ReportPart
) -> None:
    file = attach(officer, part)

    remove_file(by=officer, file=file, at=NOW)

    assert not Document.objects.filter(pk=file.document_id).exists()


def test_what_is_lifted_is_read_by_everybody_with_how_it_was_closed(
    client: Client, officer: Actor, part: ReportPart, body: Body
) -> None:
    save_part(
        by=officer, version=part.version, part=part, heading=f"{MARKER} bid", text="Five.",
        closing=EXEMPT, at=NOW,
    )  # fmt: skip
    file = attach(officer, part, EXEMPT)
    _, public = send_out(officer, part.version, body)
    assert MARKER not in client.get(public).content.decode()

    with pytest.raises(lifting.PartStillClosed):
        lifting.lift_exemption(by=officer, closed=file, reason="Signed", at=LATER)
    lifting.lift_exemption(by=officer, closed=part, reason="The contract is signed.", at=LATER)
    page = client.get(public).content.decode()
    assert f"1. {MARKER} bid" in page
    assert f"Exempt until {day_in_words(LATER.date())} under paragraph 3" in page
    assert "Open to everybody since then: The contract is signed." in page
    assert f"Bid of {MARKER}" not in page

    lifting.lift_exemption(by=officer, closed=file, reason="The contract is signed.", at=LATER)
    assert f"Bid of {MARKER}" in client.get(public).content.decode()
    assert client.get(f"{public}files/{file.public_id}/").status_code == 200
    with pytest.raises(lifting.NothingToLift):
        lifting.lift_exemption(by=officer, closed=file, reason="Again", at=LATER)
    later = make_version(by=officer, report=part.version.report, changes="More", at=LATER)
    assert ReportPart.objects.get(version=later).access == "open"


def test_only_an_exemption_that_has_gone_out_is_lifted(
    officer: Actor, part: ReportPart, body: Body
) -> None:
    secret, draft = attach(officer, part, CONFIDENTIAL), attach(officer, part)

    with pytest.raises(lifting.NotGoneOut):
        lifting.lift_exemption(by=officer, closed=draft, reason="Signed", at=NOW)
    send_out(officer, part.version, body)
    with pytest.raises(lifting.StaysConfidential):
        lifting.lift_exemption(by=officer, closed=secret, reason="Signed", at=NOW)
    with pytest.raises(lifting.ReasonNeeded):
        lifting.lift_exemption(by=officer, closed=draft, reason=" ", at=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        ReportFile.objects.filter(pk=secret.pk).update(lifted_at=NOW, lifted_reason="Anyway")


def test_a_decision_names_a_meeting_of_its_body_on_its_day(
    client: Client, authority: Authority, membership: Membership, officer: Actor, body: Body
) -> None:
    meeting = MeetingFactory.create(body=body, held_on=DECIDED, state="held", published_at=NOW)
    other = MeetingFactory.create(body=body, held_on=date(2026, 11, 1), state="held")
    decision = DecisionFactory.create(body=body, published_at=NOW)
    with pytest.raises(MeetingElsewhere):
        name_meeting(by=officer, decision=decision, meeting=other, at=NOW)
    sign_in(client, membership)
    step = f"/{authority.code}/work/decisions/{decision.public_id}/meeting/"

    offered = client.get(step).content.decode()
    client.post(step, {"meeting": str(meeting.public_id)})

    public = f"/{authority.code}/decisions/"
    assert str(meeting.public_id) in offered
    assert str(other.public_id) not in offered
    of_decision = client.get(f"{public}{decision.public_id}/").content.decode()
    assert f"{public}meetings/{meeting.public_id}/" in of_decision
    of_meeting = client.get(f"{public}meetings/{meeting.public_id}/").content.decode()
    assert f"{public}{decision.public_id}/" in of_meeting
    minutes = MinuteFactory.create(decision=decision).minutes
    with pytest.raises(MeetingMinuted):
        name_meeting(by=officer, decision=decision, meeting=None, at=NOW)
    assert minutes.meeting_id != meeting.pk


def test_exemptions_are_reviewed_from_a_list(
    client: Client, authority: Authority, membership: Membership, officer: Actor, part: ReportPart,
    body: Body,
) -> None:  # fmt: skip
    sign_in(client, membership)
    work = f"/{authority.code}/work/decisions/reports/"
    report = f"{work}{part.version.report.public_id}/"
    form = {
        "title": f"Bid of {MARKER}", "access": "exempt", "paragraphs": ["3"],
        "closed_reason": "Bids are weighed.", "review_on-day": "1", "review_on-month": "11",
        "review_on-year": "2026", "file": SimpleUploadedFile(f"{MARKER}.txt", b"Five"),
    }  # fmt: skip
    client.post(f"{report}parts/{part.public_id}/files/add/", form)
    file = ReportFile.objects.get()
    send_out(officer, part.version, body)

    listed = client.get(f"{work}exemptions/").content.decode()
    step = f"{report}files/{file.public_id}/exemption/"
    refused = client.post(step, {"outcome": "lift"})
    client.post(
        step,
        {
            "outcome": "keep", "review_on-day": "1", "review_on-month": "11",
            "review_on-year": "2040",
        },
    )  # fmt: skip
    kept = client.get(f"{work}exemptions/").content.decode()
    client.post(step, {"outcome": "lift", "reason": "Signed."})

    assert "Due since 1 November 2026" in listed
    assert MARKER not in listed
    assert "Enter why it may be read now" in refused.content.decode()
    assert "1 November 2040" in kept
    assert "Due since" not in kept
    assert "Appendix 1 of" not in client.get(f"{work}exemptions/").content.decode()
    events = set(AuditEvent.objects.values_list("event", flat=True))
    assert {"decisions.exemption_kept", "decisions.exemption_lifted"} <= events
